"""What is configured, reachable, and wrong."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import TelegramError

from bot.catalog.loading import ContentError, load
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.tables import people, questions, set_aside
from bot.texts.wording import WordingError, load_wording
from bot.transport.request import AiohttpRequest


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    what: str
    is_well: bool
    says: str


async def examine(settings: Settings) -> tuple[Finding, ...]:
    """Look at everything the bot needs; nothing is changed."""
    return (_content(settings), await _database(settings), await _telegram(settings))


def _content(settings: Settings) -> Finding:
    try:
        catalog = load(settings.content_dir)
        load_wording(settings.content_dir / "texts")
    except (ContentError, WordingError) as error:
        return Finding("content", is_well=False, says=str(error).splitlines()[0])
    return Finding("content", is_well=True, says=f"{len(catalog.tours)} tours")


async def _database(settings: Settings) -> Finding:
    database = open_database(settings.database_url)
    try:
        async with database.writing() as db:
            counts = [
                await db.scalar(select(func.count()).select_from(table))
                for table in (people, questions, set_aside)
            ]
    except (SQLAlchemyError, OSError) as error:
        mend = "run: python -m bot migrate"
        return Finding("database", is_well=False, says=f"{type(error).__name__}; {mend}")
    finally:
        await database.close()
    known, asked, aside = counts
    says = f"{known} people, {asked} questions passed on, {aside} updates set aside"
    return Finding("database", is_well=not aside, says=says)


async def _telegram(settings: Settings) -> Finding:
    token = settings.telegram_bot_token
    if token is None:
        return Finding("telegram", is_well=True, says="no token: the preview is what would run")
    bot = Bot(
        token.get_secret_value(),
        base_url=f"{settings.telegram_api_url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections=1),
    )
    try:
        async with bot:
            return Finding("telegram", is_well=True, says=f"@{bot.username}")
    except TelegramError as error:
        return Finding("telegram", is_well=False, says=str(error))
