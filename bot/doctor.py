"""What is configured, reachable, and wrong."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, literal_column, select, text
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.catalog.loading import ContentError, load
from bot.pushes.results import Status
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import HEAD, REVISION, require_known
from bot.storage.opening import DatabaseError, read_address
from bot.storage.tables import people, pushes, questions, set_aside
from bot.texts.wording import load_wording
from bot.transport.request import AiohttpRequest

_COUNTS = (
    *(select(func.count()).select_from(table) for table in (people, questions, set_aside)),
    *(
        select(func.count())
        .select_from(pushes)
        .where(pushes.c.status == literal_column(f"'{one}'"))
        for one in (Status.WAITING, Status.UNKNOWN, Status.FAILED)
    ),
)
"""Each can be written as plain SQL, without parameters."""
_MIGRATE = "run: python -m bot migrate"


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    what: str
    is_well: bool
    says: str


async def examine(settings: Settings) -> tuple[Finding, ...]:
    """Look at everything the bot needs; nothing is changed, and the token is not told."""
    return (_content(settings), await _database(settings), await _telegram(settings))


def _content(settings: Settings) -> Finding:
    try:
        catalog = load(settings.content_dir)
        load_wording(settings.content_dir / "texts")
    except (ContentError, OSError) as error:
        return Finding("content", is_well=False, says=str(error).splitlines()[0])
    return Finding("content", is_well=True, says=f"{len(catalog.tours)} tours")


async def _database(settings: Settings) -> Finding:
    url = read_address(settings.database_url)
    try:
        if url.get_backend_name() == "sqlite":
            return _sqlite(Path(url.database or ""))
        return await _postgres(settings.database_url)
    except DatabaseError as error:
        return Finding("database", is_well=False, says=str(error))
    except (SQLAlchemyError, sqlite3.Error, OSError, ImportError) as error:
        why = next(iter(str(error).splitlines()), type(error).__name__)
        return Finding("database", is_well=False, says=f"{why}; {_MIGRATE}")


def _sqlite(file: Path) -> Finding:
    """Read a file as it is: opening it in the usual way would create it, or files beside it."""
    if file.is_dir():
        return Finding("database", is_well=False, says="DATABASE_URL names a folder, not a file")
    if not file.exists():
        says = "no database yet: run make run or python -m bot migrate"
        return Finding("database", is_well=False, says=says)
    is_in_use = file.with_name(f"{file.name}-wal").exists()
    how = "mode=ro" if is_in_use else "mode=ro&immutable=1"
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True)) as db:
        _require_current(*(db.execute(REVISION).fetchone() or ()))
        return _counted([db.execute(str(count)).fetchone()[0] for count in _COUNTS])


async def _postgres(url: str) -> Finding:
    database = open_database(url)
    try:
        await database.reach()
        async with database.engine.connect() as db:
            _require_current(await db.scalar(text(REVISION)))
            return _counted([await db.scalar(count) or 0 for count in _COUNTS])
    finally:
        await database.close()


def _require_current(revision: str | None = None) -> None:
    require_known(revision)
    if revision != HEAD:
        msg = f"its tables are of an older version ({revision or 'none'}, not {HEAD}); {_MIGRATE}"
        raise DatabaseError(msg)


def _counted(counts: list[int]) -> Finding:
    known, asked, aside, waiting, unknown, failed = counts
    says = (
        f"{known} people, {asked} questions passed on, {aside} updates set aside;"
        f" pushes: {waiting} waiting, {unknown} in doubt, {failed} failed"
    )
    return Finding("database", is_well=not aside, says=says)


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram_bot_token is None:
        return Finding("telegram", is_well=True, says="no token: the preview is what would run")
    token = settings.telegram_bot_token.get_secret_value()
    bot = Bot(
        token,
        base_url=f"{settings.telegram_api_url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections=1),
    )
    try:
        await bot.initialize()
        return Finding("telegram", is_well=True, says=f"@{bot.username}")
    except InvalidToken:
        says = "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for it"
        return Finding("telegram", is_well=False, says=says)
    except TelegramError as error:
        return Finding("telegram", is_well=False, says=str(error).replace(token, "(token)"))
    finally:
        await bot.shutdown()  # also where it was never initialized, as after Ctrl-C
