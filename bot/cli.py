"""`python -m bot …`: each command reads its input, calls one function, prints; 0, 1 or 2."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import structlog
import typer

from bot.catalog.loading import ContentError
from bot.clock import SystemClock
from bot.logs import configure_logs
from bot.settings import EXAMPLES, Settings, SettingsError, load_settings
from bot.texts.wording import WordingError

if TYPE_CHECKING:
    from bot import asking

log = structlog.get_logger()

cli = typer.Typer(add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False)

Now = Annotated[
    str | None, typer.Option("--now", help="the instant to answer at: 2025-01-27 06:55")
]
Tour = Annotated[str | None, typer.Option("--tour", help="a tour's id")]
Lang = Annotated[str, typer.Option("--lang", help="es, en or pt")]


def main() -> None:
    """Run the command line; what a user can cause is told in one line, without a traceback."""
    gc.disable()  # what is imported stays: looking for garbage in it is a sixth of the start
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 - likewise

    from bot.app import StartError  # noqa: PLC0415 - loads Telegram, which `check` does without
    from bot.asking import AskError  # noqa: PLC0415 - likewise

    gc.freeze()
    gc.enable()

    try:
        cli()
    except DBAPIError as error:
        log.debug("database-failed", exc_info=error)
        _fail(f"DATABASE_URL: {_first_line(error.orig)}; an example: {EXAMPLES['DATABASE_URL']}")
    except (SettingsError, ContentError, WordingError, StartError, AskError, OSError) as error:
        _fail(str(error) or type(error).__name__)


def _fail(why: str) -> None:
    print(why, file=sys.stderr)  # noqa: T201 - a command line speaks
    sys.exit(1)


def _first_line(error: BaseException | None) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)


@cli.callback(invoke_without_command=True)
def default(context: typer.Context) -> None:
    """The assistant for the people on a study tour. Without a command: run."""
    if context.invoked_subcommand is None:
        run()


@cli.command()
def run() -> None:
    """Serve Telegram; without TELEGRAM_BOT_TOKEN, open the preview instead."""
    from bot import app  # noqa: PLC0415 - see main

    settings = _settings()
    if settings.telegram_bot_token is None:
        preview()
        return
    _until_stopped(lambda stop: app.run(settings, SystemClock(), stop))


@cli.command()
def preview(
    at: Annotated[
        str | None, typer.Option("--at", help='local time of the tour: "2025-01-27 06:55"')
    ] = None,
) -> None:
    """Open a chat page with the same bot behind it, on this machine alone."""
    from bot import app_preview  # noqa: PLC0415 - see main
    from bot.asking import read_time  # noqa: PLC0415 - likewise

    settings = _settings()
    if at is not None:
        read_time("--at", at)

    def announce(url: str, clock: str) -> None:
        typer.echo(f"\n  Preview: {url}\n  Clock:   {clock}\n  Stop with Ctrl-C.\n")

    _until_stopped(
        lambda stop: app_preview.run_preview(
            settings, at, stop, announce, has_own_database="DATABASE_URL" in os.environ
        )
    )


@cli.command()
def check() -> None:
    """Check the content: each error with its file, line, and how to mend it."""
    from bot.catalog.loading import load  # noqa: PLC0415 - as small as can be
    from bot.texts.checking import check_wording  # noqa: PLC0415 - likewise

    settings = _settings()
    problems = check_wording(settings.content_dir / "texts")
    try:
        catalog = load(settings.content_dir)
    except ContentError as error:
        raise ContentError((*error.problems, *problems)) from None
    if problems:
        raise ContentError(problems)
    typer.echo(
        f"{settings.content_dir}: all right: {len(catalog.tours)} tours, "
        f"{len(catalog.entries)} entries, {len(catalog.sources)} documents"
    )


@cli.command()
def ask(  # noqa: PLR0913 - one parameter an option
    question: Annotated[str | None, typer.Argument(help="what to ask")] = None,
    tour: Tour = None,
    lang: Lang = "es",
    now: Now = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON line")] = False,
    batch: Annotated[Path | None, typer.Option("--batch", help="a file of JSON lines")] = None,
) -> None:
    """Show what would be answered, and why; or answer a file of questions."""
    from bot import asking  # noqa: PLC0415 - see main

    asker = asking.Asker.load(_settings(), now)
    if batch is not None:
        _batch(asker, batch)
        return
    if question is None:
        msg = 'write a question: python -m bot ask "¿cuánto cuesta?"'
        raise typer.BadParameter(msg)
    answered = asker.ask(question, tour=tour, lang=lang)
    typer.echo(answered.as_json() if as_json else answered.as_text())


@cli.command()
def migrate() -> None:
    """Bring the database to the current tables."""
    from bot.storage import database  # noqa: PLC0415 - see main
    from bot.storage import migrate as migrations  # noqa: PLC0415 - likewise

    async def upgrade() -> str | None:
        opened = database.open_database(_settings().database_url)
        try:
            return await migrations.migrate(opened)
        finally:
            await opened.close()

    before = asyncio.run(upgrade())
    typer.echo(f"tables: {before or 'none'} → {migrations.HEAD}")


@cli.command()
def doctor() -> None:
    """Tell what is configured, reachable, and wrong."""
    from bot.doctor import examine  # noqa: PLC0415 - see main

    findings = asyncio.run(examine(_settings()))
    for finding in findings:
        typer.echo(f"{'ok   ' if finding.is_well else 'WRONG'} {finding.what}: {finding.says}")
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


def _batch(asker: "asking.Asker", file: Path) -> None:
    from bot.asking import AskError, Refused  # noqa: PLC0415 - see main

    lines = refused = 0
    for answered in asker.batch(file):
        typer.echo(answered.as_json())
        lines += 1
        refused += isinstance(answered, Refused)
    if refused:
        msg = f"{file}: {refused} of {lines} lines could not be answered; each says why"
        raise AskError(msg)


def _settings() -> Settings:
    settings = load_settings(os.environ)
    token = settings.telegram_bot_token
    secrets = (token.get_secret_value(),) if token else ()
    configure_logs(settings.log_level, settings.log_format, secrets)
    return settings


def _until_stopped(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    async def until() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            with suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(number, stop.set)
        await work(stop)

    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(until())
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return uvloop's where it is to be had: it does the same with a third less work."""
    try:
        import uvloop  # noqa: PLC0415 - not on Windows
    except ImportError:
        return None
    return uvloop.new_event_loop


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the first single failure in a group of them."""
    failure = group.exceptions[0]
    return _first(failure) if isinstance(failure, BaseExceptionGroup) else failure
