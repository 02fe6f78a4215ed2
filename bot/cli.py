"""`python -m bot …`: reads the command and its options; 0, 1 (said why in a line) or 2 (usage)."""

import argparse
import gc
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

import structlog

log = structlog.get_logger()

SELDOM = (20_000, 20, 20)
"""When garbage is looked for: Python's 700 objects are fewer than three turns make and drop."""


def main() -> None:
    """Run the command line; what a user can cause is told in one line, without a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # it may lack a letter of what is to be said
            stream.reconfigure(errors="backslashreplace")
    gc.disable()  # what is imported stays: looking for garbage in it is a sixth of the start
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 - likewise

    from bot import commands  # noqa: PLC0415 - likewise
    from bot.settings import EXAMPLES  # noqa: PLC0415 - likewise

    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()
    reading = parser()
    known, unknown = reading.parse_known_args()
    options = vars(known)
    reading = options.pop("reading")  # the command's own: it shows its own usage
    if unknown:
        reading.error(f"unrecognized arguments: {' '.join(unknown)}")
    command = getattr(commands, options.pop("command").replace("-", "_"))
    try:
        command(**options)
    except commands.UsageError as error:
        reading.error(str(error))
    except DBAPIError as error:
        log.debug("database-failed", exc_info=error)
        _fail(f"DATABASE_URL: {_first_line(error.orig)}; an example: {EXAMPLES['DATABASE_URL']}")
    except BrokenPipeError:  # whoever read along has read enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (*commands.ERRORS, OSError) as error:
        _fail(str(error) or type(error).__name__)


def parser() -> argparse.ArgumentParser:
    """Return what reads the arguments: ``command``, a function's name, and its parameters."""
    reading = argparse.ArgumentParser(
        prog="python -m bot",
        description="The assistant for the people on a study tour. Without a command: run.",
        allow_abbrev=False,
    )
    reading.set_defaults(command="run", reading=reading)
    commands = reading.add_subparsers(metavar="COMMAND")

    def add(name: str, does: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=does, description=does, allow_abbrev=False)
        one.set_defaults(command=name, reading=one)
        return one

    add("run", "Serve Telegram; without TELEGRAM_BOT_TOKEN, open the preview instead.")
    preview = add("preview", "Open a chat page with the same bot behind it, on this machine alone.")
    preview.add_argument("--at", help='local time of the tour: "2025-01-27 06:55"')
    add("check", "Check the content: each error with its file, line, and how to mend it.")
    add("reload", "Let the bots that run here read their content again, as a whole or not at all.")
    made = add("new-tour", "Make a new tour's files from an old one's, to be confirmed and opened.")
    made.add_argument("old", metavar="OLD", help="the old tour's id")
    made.add_argument("new", metavar="NEW", help="the new tour's id: achm-medellin-2026")
    made.add_argument("--starts", required=True, metavar="DATE", help="its first day: 2026-03-02")
    made.add_argument("--days", type=int, metavar="N", help="how many days (as many as the old)")
    schema = add("schema", "Write the JSON Schema of the content's files, for editors.")
    schema.add_argument("--to", metavar="FOLDER", type=Path, help="another folder for it")
    ask = add("ask", "Show what would be answered, and why; or answer a file of questions.")
    ask.add_argument("question", nargs="?", help="what to ask")
    ask.add_argument("--tour", metavar="ID", help="a tour's id")
    ask.add_argument("--lang", help="es, en or pt (es)")
    ask.add_argument("--now", metavar="TIME", help="the instant to answer at: 2025-01-27 06:55")
    ask.add_argument("--json", dest="as_json", action="store_true", help="one JSON line")
    ask.add_argument("--batch", metavar="FILE", type=Path, help="a file of JSON lines")
    rehearse = add(
        "rehearse", "Show every push of a tour in order, as each kind of person gets it."
    )
    rehearse.add_argument("--tour", metavar="ID", help="a tour's id (all)")
    rehearse.add_argument("--lang", help="es, en or pt (all three)")
    rehearse.add_argument("--json", dest="as_json", action="store_true", help="a JSON line a push")
    export = add("export", "Write a tour's answers, participants, deliveries, questions as files.")
    export.add_argument("--tour", metavar="ID", required=True, help="a tour's id")
    export.add_argument("--lang", default="es", help="es, en or pt (es)")
    where = "a folder, or a file that ends in .xlsx (the current folder)"
    export.add_argument("-o", dest="to", metavar="PATH", type=Path, help=where)
    what = "separated values, a file a subject, instead of one spreadsheet"
    agenda = "the agenda in force as YAML, with the coordinators' changes in it, instead"
    export.add_argument("--agenda", action="store_true", help=agenda)
    export.add_argument("--csv", dest="as_csv", action="store_true", help=what)
    report = add("report", "Write the memoir of a tour as a Word file, for its coordinators.")
    report.add_argument("--tour", required=True, metavar="ID", help="a tour's id")
    report.add_argument("--lang", default="es", help="es, en or pt (es)")
    report.add_argument(
        "-o", dest="to", metavar="FILE", type=Path, help="where to (memoria-ID.docx)"
    )
    add("migrate", "Bring the database to the current tables.")
    audit = add("audit", "Show what coordinators did, and what others tried, a line each.")
    audit.add_argument("--tour", metavar="ID", help="a tour's id (all)")
    audit.add_argument("--last", type=int, default=50, metavar="N", help="how many lines (50)")
    add("doctor", "Tell what is configured, reachable, and wrong.")
    return reading


def _fail(why: str) -> NoReturn:
    print(why, file=sys.stderr)  # noqa: T201 - a command line speaks
    sys.exit(1)


def _first_line(error: BaseException | None) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
