"""How far something is done, kept by several who begin at once."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.storage.database import Database, open_database
from bot.storage.watermarks import keep_reached, reached

NOON = datetime(2025, 1, 27, 12, 0, tzinfo=UTC)


async def test_mark_moves_and_is_one_for_each_thing(database: Database) -> None:
    async with database.writing() as db:
        assert await reached(db, "planned") is None
        await keep_reached(db, "planned", NOON)
        await keep_reached(db, "planned", NOON + timedelta(hours=1))
        await keep_reached(db, "other", NOON)
        assert await reached(db, "planned") == NOON + timedelta(hours=1)
        assert await reached(db, "other") == NOON


async def test_two_who_keep_the_first_mark_at_once_refuse_neither(
    url: str, database: Database
) -> None:
    second = open_database(url)
    is_kept = asyncio.Event()

    async def one() -> None:
        async with database.writing() as db:
            await keep_reached(db, "planned", NOON)
            is_kept.set()
            await asyncio.sleep(0.2)  # the other one has come to its own by then, and waits

    async def other() -> None:
        await is_kept.wait()
        async with second.writing() as db:
            await keep_reached(db, "planned", NOON + timedelta(seconds=1))

    await asyncio.gather(one(), other())
    await second.close()
    async with database.writing() as db:
        assert await reached(db, "planned") == NOON + timedelta(seconds=1)
