"""The commands: each reads the settings, calls one function, prints."""

import asyncio
import os
import sys
from pathlib import Path

from bot import app, asking, auditing
from bot.catalog.checks.figures import doubts
from bot.catalog.kinds import MODELS
from bot.catalog.loading import ContentError
from bot.catalog.schema import as_json
from bot.checking import examine
from bot.clock import SystemClock
from bot.control import ControlError, ask_to_reload, folder_for
from bot.exporting import ExportError, Exporting, write
from bot.exporting_agenda import write_agenda
from bot.logs import configure_logs
from bot.new_tour import NewTourError, make
from bot.rehearsing import Rehearsal, RehearsalError
from bot.reporting import ReportError, Reporting, write_memoir
from bot.running import run_until_stopped
from bot.settings import Settings, SettingsError, load_settings
from bot.storage import migrate as migrations
from bot.storage.database import open_database
from bot.storage.opening import DatabaseError
from bot.texts.wording import WordingError


class ReloadError(Exception):
    """A running bot has refused its content; the message says why, one line a problem."""


ERRORS = (
    SettingsError,
    ContentError,
    WordingError,
    DatabaseError,
    app.StartError,
    asking.AskError,
    ReloadError,
    ControlError,
    NewTourError,
    RehearsalError,
    ExportError,
    ReportError,
)
"""What a user can cause; the message says it in one line."""


class UsageError(Exception):
    """The options do not go together; the message says what is missing."""


def run() -> None:
    """Serve Telegram; without TELEGRAM_BOT_TOKEN, open the preview instead."""
    settings = _settings()
    if settings.telegram_bot_token is None:
        preview()
        return
    run_until_stopped(lambda stop, again: app.run(settings, SystemClock(), stop, again))


def preview(at: str | None = None) -> None:
    """Open a chat page with the same bot behind it, on this machine alone."""
    from bot.app_preview import run_preview  # noqa: PLC0415 - the bot itself serves no pages

    settings = _settings()
    if at is not None:
        asking.read_time("--at", at)

    def announce(url: str, clock: str) -> None:
        _say(f"\n  Preview: {url}\n  Clock:   {clock}\n  Stop with Ctrl-C.\n")

    run_until_stopped(
        lambda stop, again: run_preview(
            settings, at, stop, again, announce, has_own_database="DATABASE_URL" in os.environ
        )
    )


def check() -> None:
    """Check the content: each error, and each doubt, with its file, line, and how to mend it."""
    settings = _settings()
    content = examine(settings.content_dir)
    catalog = content.catalog
    for doubt in doubts(content.documents):
        _say(str(doubt))
    _say(
        f"{settings.content_dir}: all right: {len(catalog.tours)} tours, "
        f"{len(catalog.entries)} entries, {len(catalog.sources)} documents"
    )


def reload() -> None:
    """Let the bots that run here read their content again; what they refuse, and why, status 1."""
    answers = ask_to_reload(folder_for(_settings().database_url))
    for answer in answers:
        in_force = "the content before it stays" if answer.problems else "in force"
        _say(f"process {answer.process}: content {answer.version} {in_force}")
    problems = dict.fromkeys(problem for answer in answers for problem in answer.problems)
    if problems:
        raise ReloadError("\n".join(problems))


def new_tour(old: str, new: str, starts: str, days: int | None) -> None:
    """Make a tour's files from another's; nothing is told as a fact before it is confirmed."""
    made = make(_settings().content_dir, old, new, starts, days)
    _say("\n".join(str(file) for file in made))
    _say("next: confirm what says POR CONFIRMAR, delete those notes, write open: true; then check")


def schema(to: Path | None) -> None:
    """Write what lets an editor complete and check each kind of file."""
    folder = to or _settings().content_dir / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for kind in MODELS:
        (folder / f"{kind}.json").write_text(as_json(kind), encoding="utf-8")
    _say(f"{folder}: {', '.join(f'{kind}.json' for kind in MODELS)}")


def ask(  # noqa: PLR0913 - one parameter an option
    question: str | None,
    tour: str | None,
    lang: str | None,
    now: str | None,
    batch: Path | None,
    *,
    as_json: bool,
) -> None:
    """Show what would be answered, and why; or answer a file of questions."""
    options = {"a question": question, "--tour": tour, "--lang": lang, "--json": as_json or None}
    beside = [name for name, value in options.items() if value is not None]
    if batch is not None and beside:
        msg = f"--batch and {beside[0]} do not go together: leave one out"
        raise UsageError(msg)
    asker = asking.Asker.load(_settings(), now)
    if batch is not None:
        _answer_all(asker, batch)
        return
    if question is None:
        msg = 'write a question: python -m bot ask "¿cuánto cuesta?"'
        raise UsageError(msg)
    answered = asker.ask(question, tour=tour, lang="es" if lang is None else lang)
    _say(answered.as_json() if as_json else answered.as_text())


def rehearse(tour: str | None, lang: str | None, *, as_json: bool) -> None:
    """Show every push of a tour, or of all, in order, with the text each kind of person gets."""
    rehearsal = Rehearsal.load(_settings().content_dir, tour, lang)
    for line in rehearsal.as_json() if as_json else rehearsal.as_text():
        _say(line)


def export(tour: str, lang: str, to: Path | None, *, as_csv: bool, agenda: bool) -> None:
    """Write what coordinators may have of a tour: one spreadsheet, or a CSV file a subject.

    Or its agenda in force, as a file of the content.
    """
    if agenda:
        if as_csv:
            msg = "--agenda and --csv do not go together: leave one out"
            raise UsageError(msg)
        _say(str(asyncio.run(write_agenda(_settings(), tour, to, SystemClock().now()))))
        return
    into = to or Path()
    is_file = into.suffix.lower() == ".xlsx"
    if into.suffix.lower() == ".csv" or (is_file and as_csv):
        msg = f"-o {into}: name a folder for --csv, or leave --csv out and name a file.xlsx"
        raise UsageError(msg)
    exporting = Exporting.load(_settings(), tour, lang)
    made = asyncio.run(exporting.read(SystemClock().now()))
    for name, content in exporting.separated(made) if as_csv else exporting.spreadsheet(made):
        file = into if is_file else into / name
        write(file, content)
        _say(f"{file}: {made.detail}" if not as_csv else str(file))


def report(tour: str, lang: str, to: Path | None) -> None:
    """Write the memoir of a tour as a Word file."""
    written = asyncio.run(write_memoir(_settings(), Reporting(tour, lang, to)))
    _say(str(written))


def migrate() -> None:
    """Bring the database to the current tables."""

    async def upgrade() -> str | None:
        database = open_database(_settings().database_url)
        try:
            await database.reach()
            return await migrations.migrate(database)
        finally:
            await database.close()

    before = asyncio.run(upgrade())
    _say(f"tables: {before or 'none'} → {migrations.HEAD}")


def audit(tour: str | None, last: int) -> None:
    """Show what coordinators did and what others tried, a line each, the newest last."""
    if last < 1:
        msg = "--last: write a number from 1 on: --last 100"
        raise UsageError(msg)
    trail = asyncio.run(auditing.read_trail(_settings(), tour, last))
    for line in auditing.as_lines(trail):
        _say(line)


def doctor() -> None:
    """Tell what is configured, reachable, and wrong; status 1 if anything is wrong."""
    from bot.doctor import examine  # noqa: PLC0415 - the bot runs without it

    findings = asyncio.run(examine(_settings()))
    for finding in findings:
        _say(f"{'ok   ' if finding.is_well else 'WRONG'} {finding.what}: {finding.says}")
    if not all(finding.is_well for finding in findings):
        sys.exit(1)


def _answer_all(asker: asking.Asker, file: Path) -> None:
    lines = refused = 0
    for answered in asker.batch(file):
        _say(answered.as_json())
        lines += 1
        refused += isinstance(answered, asking.Refused)
    if refused:
        msg = f"{file}: {refused} of {lines} lines could not be answered; each says why"
        raise asking.AskError(msg)


def _settings() -> Settings:
    settings = load_settings(os.environ)
    token = settings.telegram_bot_token
    secrets = (token.get_secret_value(),) if token else ()
    configure_logs(settings.log_level, settings.log_format, secrets)
    return settings


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
