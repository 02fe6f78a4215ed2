"""How far something was done that goes on for ever."""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import watermarks


async def reached(db: AsyncConnection, what: str) -> datetime | None:
    """Return the instant up to which ``what`` is done; None if it never was."""
    return await db.scalar(select(watermarks.c.reached_at).where(watermarks.c.what == what))


async def keep_reached(db: AsyncConnection, what: str, at: datetime) -> None:
    """Keep that ``what`` is done up to ``at`` (aware)."""
    moved = await db.execute(
        update(watermarks).where(watermarks.c.what == what).values(reached_at=at)
    )
    if moved.rowcount == 0:
        await db.execute(insert(watermarks).values(what=what, reached_at=at))
