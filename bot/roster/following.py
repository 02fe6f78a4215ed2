"""A personal link, followed: whose it is, and what comes of it."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.roster.keeping import entry_of
from bot.roster.link import Followed, Verdict
from bot.storage.tables import roster

_R = roster.c


async def follow(
    db: AsyncConnection, code: str, person_id: int, tours: Collection[str], now: datetime
) -> Followed:
    """Tie a known person to whom a link was made for; of several accounts one wins."""
    query = select(_R.id, _R.tour_id, _R.person_id).where(_R.code == code)
    row = (await db.execute(query)).one_or_none()
    if row is None or row.tour_id not in tours:
        return Followed(Verdict.UNKNOWN)
    if row.person_id is None:
        other = await db.scalar(
            select(_R.id).where(_R.tour_id == row.tour_id, _R.person_id == person_id)
        )
        if other is not None:
            return Followed(Verdict.OTHER, row.tour_id)
        tied = await db.execute(
            update(roster)
            .where(_R.id == row.id, _R.person_id.is_(None), _R.code == code)
            .values(person_id=person_id, started_at=now)
        )
        if not tied.rowcount:
            return Followed(Verdict.USED, row.tour_id)
    elif row.person_id != person_id:
        return Followed(Verdict.USED, row.tour_id)
    return Followed(Verdict.TAKEN, row.tour_id, await entry_of(db, row.tour_id, row.id))
