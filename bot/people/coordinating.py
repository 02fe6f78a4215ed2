"""Who accompanies which tour, as it is kept."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.coordinator import NAME_LENGTH, Coordinator
from bot.people.invitations import withdraw_invitations_of
from bot.storage.tables import coordinators

_C = coordinators.c


async def coordinators_of(db: AsyncConnection, tour_id: str) -> tuple[Coordinator, ...]:
    """Return who accompanies a tour, beside whom the operator names; the longest there first."""
    rows = await db.execute(
        select(_C.id, _C.person_id, _C.name, _C.since)
        .where(_C.tour_id == tour_id)
        .order_by(_C.since, _C.id)
    )
    return tuple(Coordinator(one.id, one.person_id, one.name or "", one.since) for one in rows)


async def become_coordinator(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    person_id: int,
    tour_id: str,
    *,
    name: str,
    invited_by: int | None,
    now: datetime,
) -> None:
    """Let a known person, who does not accompany a tour yet, do so."""
    await db.execute(
        insert(coordinators).values(
            person_id=person_id,
            tour_id=tour_id,
            name=name[:NAME_LENGTH],
            invited_by=invited_by,
            since=now,
        )
    )


async def withdraw_role(db: AsyncConnection, of: Coordinator, tour_id: str, now: datetime) -> None:
    """Let somebody accompany a tour no more, nor anybody by their invitations."""
    await withdraw_invitations_of(db, tour_id, of.person_id, now)
    await db.execute(delete(coordinators).where(_C.id == of.id))
