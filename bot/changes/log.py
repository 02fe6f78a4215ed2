"""The log of changes: what was changed of an agenda, by whom and when; never altered."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Row, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.changes import Change
from bot.catalog.plan import Plan, read_plan, write_plan
from bot.storage.tables import agenda_batches, agenda_changes

NAME_LENGTH = 64
"""Characters of an author's name that are kept."""

_C, _B = agenda_changes.c, agenda_batches.c
_COLUMNS: tuple[Column[Any], ...] = (
    _C.id,
    _C.tour_id,
    _C.activity_id,
    _C.batch,
    _C.person_id,
    _C.author,
    _C.changed_at,
    _C.before,
    _C.after,
    _C.undoes,
)


@dataclass(frozen=True)
class Author:
    """Who changes something; ``person_id`` is None of whom the bot does not know otherwise."""

    person_id: int | None
    name: str


async def stamp(db: AsyncConnection) -> Hashable:
    """Return what is another one whenever the log is: also once an author is erased."""
    return tuple((await db.execute(select(func.max(_C.id), func.count(_C.person_id)))).one())


async def read_changes(db: AsyncConnection) -> tuple[Change, ...]:
    """Return every change there is, the oldest first."""
    rows = await db.execute(select(*_COLUMNS).order_by(_C.id))
    return tuple(_change(row) for row in rows)


async def changes_of(db: AsyncConnection, tour_id: str, activity_id: str) -> tuple[Change, ...]:
    """Return the changes of an activity as they now are kept, the oldest first."""
    mine = (_C.tour_id == tour_id, _C.activity_id == activity_id)
    rows = await db.execute(select(*_COLUMNS).where(*mine).order_by(_C.id))
    return tuple(_change(row) for row in rows)


async def find_change(db: AsyncConnection, tour_id: str, change_id: int) -> Change | None:
    """Return a change of a tour by its number; None where there is none."""
    query = select(*_COLUMNS).where(_C.tour_id == tour_id, _C.id == change_id)
    row = (await db.execute(query)).one_or_none()
    return None if row is None else _change(row)


async def keep_change(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    tour_id: str,
    activity_id: str,
    *,
    before: Plan,
    after: Plan,
    seen: int,
    author: Author,
    now: datetime,
    undoes: int | None = None,
) -> int:
    """Keep a change of an activity that had ``seen`` changes so far; return its number.

    It is told together with whatever else of its tour is not told yet.

    Raises:
        IntegrityError: somebody else has changed the activity at this very moment.
    """
    kept = await db.execute(
        insert(agenda_changes).values(
            tour_id=tour_id,
            activity_id=activity_id,
            batch=await _batch(db, tour_id, now),
            person_id=author.person_id,
            author=author.name[:NAME_LENGTH],
            changed_at=now,
            number=seen + 1,
            before=write_plan(before),
            after=write_plan(after),
            undoes=undoes,
        )
    )
    return int((kept.inserted_primary_key or (0,))[0])


async def forget_old_authors(db: AsyncConnection, before: datetime) -> None:
    """Forget who made the changes before an instant; what was changed stays in force."""
    known = or_(_C.person_id.is_not(None), _C.author != "")
    old = update(agenda_changes).where(_C.changed_at < before, known)
    await db.execute(old.values(person_id=None, author=""))


async def _batch(db: AsyncConnection, tour_id: str, now: datetime) -> int:
    """Return the batch of a tour that is not told yet, or begin one.

    Touching it waits for whoever is about to tell it, so that no change slips in behind.
    """
    is_open = (_B.tour_id == tour_id, _B.told_at.is_(None))
    found = await db.scalar(select(func.max(_B.id)).where(*is_open))
    if found is not None:
        mine = update(agenda_batches).where(_B.id == found, _B.told_at.is_(None))
        if (await db.execute(mine.values(tour_id=tour_id))).rowcount:
            return int(found)
    begun = await db.execute(insert(agenda_batches).values(tour_id=tour_id, opened_at=now))
    return int((begun.inserted_primary_key or (0,))[0])


def _change(row: Row[Any]) -> Change:
    return Change(
        id=row.id,
        tour_id=row.tour_id,
        activity_id=row.activity_id,
        batch=row.batch,
        author_id=row.person_id,
        author=row.author,
        changed_at=row.changed_at,
        before=read_plan(row.before),
        after=read_plan(row.after),
        undoes=row.undoes,
    )
