"""Drafts of changes, kept so that a restart forgets none; each is its coordinator's alone."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.plan import Plan, read_plan, write_plan
from bot.changes.draft import Draft
from bot.storage.tables import change_drafts, enrolments, people

ADDED = "mas-"
"""What the ids of activities begin with that coordinators have added."""

_D = change_drafts.c


async def begin_draft(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    person_id: int,
    tour_id: str,
    activity_id: str | None,
    after: Plan,
    *,
    seen: int,
    now: datetime,
    undoes: int | None = None,
) -> Draft:
    """Begin to change an activity anew; a draft of it that is not done yet is used again.

    Without an ``activity_id`` it is of one that is to be added, and gets an id that no other has.
    """
    values = {"after": write_plan(after), "seen": seen, "undoes": undoes, "started_at": now}
    mine = (_D.person_id == person_id, _D.tour_id == tour_id, _D.activity_id == activity_id)
    found = await db.scalar(select(func.max(_D.id)).where(*mine, _D.change_id.is_(None)))
    if found is not None:
        again = update(change_drafts).where(_D.id == found)
        await db.execute(again.values(**values, revision=_D.revision + 1))
        return await _read(db, found)
    owner = {"person_id": person_id, "tour_id": tour_id, "activity_id": activity_id or ""}
    begun = await db.execute(insert(change_drafts).values(**owner, **values, revision=1))
    (number,) = begun.inserted_primary_key or (0,)
    if activity_id is None:
        named = update(change_drafts).where(_D.id == number)
        await db.execute(named.values(activity_id=f"{ADDED}{number}"))
    return await _read(db, number)


async def find_draft(
    db: AsyncConnection, person_id: int, tour_id: str, number: int
) -> Draft | None:
    """Return a coordinator's own draft of a tour, also one that is done; None for any other."""
    mine = (_D.person_id == person_id, _D.tour_id == tour_id, _D.id == number)
    row = (await db.execute(select(change_drafts).where(*mine))).one_or_none()
    return None if row is None else _draft(row)


async def revise(db: AsyncConnection, draft: Draft, after: Plan, seen: int | None = None) -> Draft:
    """Keep what a draft says from now on, having ``seen`` so many changes."""
    if after == draft.after and seen in {None, draft.seen}:
        return draft
    await db.execute(
        update(change_drafts)
        .where(_D.id == draft.id)
        .values(
            after=write_plan(after),
            seen=draft.seen if seen is None else seen,
            revision=_D.revision + 1,
        )
    )
    return await _read(db, draft.id)


async def finish_draft(db: AsyncConnection, draft: Draft, change_id: int) -> None:
    """Keep that a draft has become a change, so that whoever confirms it again sees that one."""
    done = update(change_drafts).where(_D.id == draft.id)
    await db.execute(done.values(change_id=change_id))


async def drop_draft(db: AsyncConnection, draft: Draft) -> None:
    """Forget a draft."""
    await db.execute(delete(change_drafts).where(_D.id == draft.id))


async def forget_old_drafts(db: AsyncConnection, before: datetime) -> None:
    """Forget the drafts that were begun before an instant."""
    await db.execute(delete(change_drafts).where(_D.started_at < before))


async def count_concerned(db: AsyncConnection, tour_id: str) -> int:
    """Return how many people on a tour can be told of a change."""
    mine = enrolments.c.person_id == people.c.id
    reached = (enrolments.c.tour_id == tour_id, people.c.blocked_at.is_(None))
    count = select(func.count()).select_from(people.join(enrolments, mine)).where(*reached)
    return await db.scalar(count) or 0


async def _read(db: AsyncConnection, number: int) -> Draft:
    return _draft((await db.execute(select(change_drafts).where(_D.id == number))).one())


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        id=row.id,
        tour_id=row.tour_id,
        activity_id=row.activity_id,
        after=read_plan(row.after),
        seen=row.seen,
        revision=row.revision,
        undoes=row.undoes,
        change_id=row.change_id,
    )
