"""Those concerned are told of changes: once, together, when nothing more is added to them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.catalog import Catalog
from bot.catalog.changes import Changes
from bot.changes.concerning import occurrence
from bot.changes.log import read_changes
from bot.pushes.planner import Occurrence
from bot.pushes.results import Status
from bot.storage.database import Database
from bot.storage.tables import agenda_batches, enrolments, people, pushes

GATHERED_FOR = timedelta(minutes=2)
"""How long after its first change a batch takes more: so long one has to think better of it."""

_B = agenda_batches.c


@dataclass(frozen=True)
class Telling:
    """Writes what is to be told of changes into the outbox."""

    database: Database
    catalog: Callable[[], Catalog]

    async def tell(self, now: datetime) -> int:
        """Close the batches that are complete at ``now``; return how many pushes that writes.

        A batch is closed and all its pushes are written in one transaction: told once, whatever
        dies, and however many processes look. One opened far ahead of ``now``, by a clock that has
        gone back, is closed at once; a round that was held up has a ``now`` a little behind.
        """
        complete = or_(_B.opened_at <= now - GATHERED_FOR, _B.opened_at > now + GATHERED_FOR)
        async with self.database.writing() as db:
            query = select(_B.id, _B.tour_id).where(*self._open, complete)
            due = (await db.execute(query.order_by(_B.id))).all()
            if not due:
                return 0
            changes = Changes(await read_changes(db))
            return sum([await self._close(db, changes, *one, now) for one in due])

    async def next_at(self) -> datetime | None:
        """Return when the next batch is complete; None where none is open."""
        async with self.database.writing() as db:
            query = select(_B.opened_at).where(*self._open)
            first = await db.scalar(query.order_by(_B.opened_at).limit(1))
            return first + GATHERED_FOR if first is not None else None

    async def _close(
        self, db: AsyncConnection, changes: Changes, batch: int, tour_id: str, now: datetime
    ) -> int:
        tour = self.catalog().tours[tour_id]
        mine = update(agenda_batches).where(_B.id == batch, _B.told_at.is_(None))
        if not (await db.execute(mine.values(told_at=now))).rowcount:
            return 0
        told = occurrence(tour, batch, changes.news(tour_id, batch), now)
        return await _write(db, told) if told else 0

    @property
    def _open(self) -> tuple[ColumnElement[bool], ...]:
        """Return what holds of a batch that is not told, of a tour that there is."""
        return _B.told_at.is_(None), _B.tour_id.in_(tuple(self.catalog().tours))


async def _write(db: AsyncConnection, one: Occurrence) -> int:
    """Write a push for everybody on its tour who can be reached; return how many that is."""
    found = await db.scalars(
        select(people.c.id)
        .join(enrolments, enrolments.c.person_id == people.c.id)
        .where(enrolments.c.tour_id == one.tour_id, people.c.blocked_at.is_(None))
        .order_by(people.c.id)
    )
    rows = [_row(one, person) for person in found]
    if rows:
        kind = postgresql if db.dialect.name == "postgresql" else sqlite
        await db.execute(kind.insert(pushes).on_conflict_do_nothing(), rows)
    return len(rows)


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
