"""What coordinators are told by themselves, written into the outbox: once for each of them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.pushes.briefs import briefs
from bot.pushes.planner import Occurrence
from bot.pushes.results import Status
from bot.storage.database import Database
from bot.storage.tables import coordinators, people, pushes


@dataclass(frozen=True)
class Briefing:
    """Plans the morning briefs; ``everywhere`` are the coordinators of every tour."""

    database: Database
    tours: Callable[[], Mapping[str, Tour]]
    everywhere: Callable[[], Collection[int]]

    async def plan(self, now: datetime) -> int:
        """Write the briefs that are due at ``now`` and still of use; return how many that is.

        Who becomes a coordinator meanwhile gets it too.
        """
        due = [
            one
            for tour in self.tours().values()
            for one in briefs(tour)
            if one.at <= now < one.useful_until
        ]
        if not due:
            return 0
        async with self.database.writing() as db:
            return sum([await write(db, one, self.everywhere()) for one in due])

    def next_at(self, now: datetime) -> datetime | None:
        """Return when the next brief is due after ``now``, be there a coordinator or not."""
        found = (one.at for tour in self.tours().values() for one in briefs(tour))
        return min((at for at in found if at > now), default=None)


async def write(
    db: AsyncConnection,
    one: Occurrence,
    everywhere: Collection[int],
    *,
    but_for: int | None = None,
) -> int:
    """Write a push for each coordinator of its tour who lacks it; return how many that is.

    ``but_for`` is a coordinator who needs not be told.
    """
    mine = select(coordinators.c.person_id).where(coordinators.c.tour_id == one.tour_id)
    found = await db.scalars(
        select(people.c.id)
        .where(or_(people.c.id.in_(mine), people.c.id.in_(everywhere)))
        .where(people.c.blocked_at.is_(None))
        .order_by(people.c.id)
    )
    return await write_to(db, one, [person for person in found if person != but_for])


async def write_to(db: AsyncConnection, one: Occurrence, persons: Collection[int]) -> int:
    """Write a push for each of these people who lacks it; return how many that is."""
    rows = [_row(one, person) for person in persons]
    if not rows:
        return 0
    kind = postgresql if db.dialect.name == "postgresql" else sqlite
    written = await db.execute(kind.insert(pushes).values(rows).on_conflict_do_nothing())
    return written.rowcount


def _row(one: Occurrence, person: int) -> dict[str, object]:
    return {
        "person_id": person,
        "chat_id": person,
        "key": one.key,
        "kind": one.kind.value,
        "tour_id": one.tour_id,
        "scheduled_at": one.at,
        "useful_until": one.useful_until,
        "due_at": one.at,
        "status": Status.WAITING.value,
    }
