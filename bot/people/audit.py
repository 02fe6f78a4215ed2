"""The audit trail: what coordinators did and when, and what others tried."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import audit


@dataclass(frozen=True)
class Noted:
    """One thing done or refused; ``person_id`` is None of who has had everything erased."""

    at: datetime
    person_id: int | None
    tour_id: str | None
    what: str
    is_refused: bool
    detail: str | None


async def note(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    person_id: int | None,
    what: str,
    now: datetime,
    *,
    tour_id: str | None = None,
    is_refused: bool = False,
    detail: str | None = None,
) -> None:
    """Note what somebody did, or was refused; nothing that participants have said belongs here.

    Who did it at the machine, by a command of `python -m bot`, is nobody that is known.
    """
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


async def last_noted(db: AsyncConnection, tour_id: str | None, last: int) -> tuple[Noted, ...]:
    """Return the ``last`` things noted, of a tour or of all, in the order in which they were."""
    query = select(
        audit.c.at,
        audit.c.person_id,
        audit.c.tour_id,
        audit.c.what,
        audit.c.is_refused,
        audit.c.detail,
    )
    if tour_id is not None:
        query = query.where(audit.c.tour_id == tour_id)
    rows = await db.execute(query.order_by(audit.c.id.desc()).limit(last))
    return tuple(Noted(*row) for row in reversed(rows.all()))


async def forget_old_audit(db: AsyncConnection, before: datetime) -> None:
    """Forget what was noted before an instant."""
    await db.execute(delete(audit).where(audit.c.at < before))
