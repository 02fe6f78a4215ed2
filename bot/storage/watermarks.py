"""How far something was done that goes on for ever."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import watermarks


async def reached(db: AsyncConnection, what: str) -> datetime | None:
    """Return the instant up to which ``what`` is done; None if it never was."""
    return await db.scalar(select(watermarks.c.reached_at).where(watermarks.c.what == what))


async def keep_reached(db: AsyncConnection, what: str, at: datetime) -> None:
    """Keep that ``what`` is done up to ``at`` (aware), be others keeping it for the first time."""
    kind = postgresql if db.dialect.name == "postgresql" else sqlite
    first = kind.insert(watermarks).values(what=what, reached_at=at)
    moved = first.on_conflict_do_update(index_elements=["what"], set_={"reached_at": at})
    await db.execute(moved)
