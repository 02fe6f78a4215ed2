"""Who is written to: a database of people on a tour, with a push that is due to each of them.

Usage: ``python bench/broadcast_people.py <DATABASE_URL> <how many>``, with the project on the path.
"""

import asyncio
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

TOUR = "achm-medellin-2025"
FIRST_ID = 1_000_000


def chat_ids(many: int) -> range:
    """Return the ids of so many people, which are those of their private chats."""
    return range(FIRST_ID, FIRST_ID + many)


async def prepare(url: str, many: int) -> None:
    """Make the database with its people, as the bot would have left it."""
    from bot.clock import SystemClock  # noqa: PLC0415 - the peer needs the ids alone
    from bot.storage.database import open_database  # noqa: PLC0415 - likewise
    from bot.storage.migrate import migrate  # noqa: PLC0415 - likewise

    database = open_database(url)
    try:
        await migrate(database)
        async with database.writing() as db:
            now = SystemClock().now()
            await enrol(db, chat_ids(many), now)
            await put_due(db, chat_ids(many), now)
    finally:
        await database.close()


async def enrol(db: "AsyncConnection", ids: Sequence[int], now: datetime) -> None:
    """Put everybody on the tour."""
    from sqlalchemy import insert  # noqa: PLC0415 - likewise

    from bot.storage.tables import enrolments, people  # noqa: PLC0415 - likewise

    everybody = [
        {"id": one, "language": "es", "telegram_language": "es", "tour_id": TOUR, "created_at": now}
        for one in ids
    ]
    await db.execute(insert(people), everybody)
    await db.execute(
        insert(enrolments),
        [{"person_id": one, "tour_id": TOUR, "enrolled_at": now} for one in ids],
    )


async def put_due(_db: "AsyncConnection", _ids: Sequence[int], _now: datetime) -> None:
    """Write one push a person, due now."""
    msg = "the bot has no pushes yet: measure the peer alone, with --kinds peer"
    raise NotImplementedError(msg)


if __name__ == "__main__":
    asyncio.run(prepare(sys.argv[1], int(sys.argv[2])))
