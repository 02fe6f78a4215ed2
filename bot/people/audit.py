"""The audit trail: what coordinators did and when, and what others tried."""

from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import audit


async def note(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    person_id: int,
    what: str,
    now: datetime,
    *,
    tour_id: str | None = None,
    is_refused: bool = False,
    detail: str | None = None,
) -> None:
    """Note what somebody did, or was refused; nothing that participants have said belongs here."""
    await db.execute(
        insert(audit).values(
            at=now,
            person_id=person_id,
            tour_id=tour_id,
            what=what,
            is_refused=is_refused,
            detail=detail,
        )
    )
