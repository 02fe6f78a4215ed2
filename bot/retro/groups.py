"""Working groups as they are kept: who is in them, and what their people share."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.commitments import LARGEST_ID
from bot.retro.values import Horizon, SharedCommitment, SharedWork, Standing, WorkingGroup
from bot.retro.visibility import Visibility
from bot.storage.tables import (
    commitments,
    group_members,
    introductions,
    retro_habits,
    working_groups,
)

_G, _M, _C = working_groups.c, group_members.c, commitments.c


async def of_tour(db: AsyncConnection, tour_id: str) -> tuple[WorkingGroup, ...]:
    """Return the groups of a tour, in the order in which they were opened."""
    rows = await db.execute(_groups().where(_G.tour_id == tour_id).order_by(_G.id))
    return tuple(_read(row) for row in rows)


async def find(db: AsyncConnection, group_id: int) -> WorkingGroup | None:
    """Return a group; None where there is none (any more)."""
    if not 0 < group_id <= LARGEST_ID:
        return None
    row = (await db.execute(_groups().where(_G.id == group_id))).one_or_none()
    return _read(row) if row else None


async def is_member(db: AsyncConnection, group_id: int, person_id: int) -> bool:
    """Tell whether a person is in a group."""
    mine = (_M.group_id == group_id, _M.person_id == person_id)
    return await db.scalar(select(_M.group_id).where(*mine)) is not None


async def shared_in(db: AsyncConnection, group_id: int) -> tuple[SharedCommitment, ...]:
    """Return what the people of a group share of their commitments in it, the newest first."""
    rows = await db.execute(_shared().where(_C.group_id == group_id).order_by(_C.id.desc()))
    return tuple(_read_shared(row) for row in rows)


async def shared_of_tour(db: AsyncConnection, tour_id: str) -> tuple[SharedWork, ...]:
    """Return what is shared in each group of a tour, then what is shared in none, if anything."""
    rows = (await db.execute(_shared().where(_C.tour_id == tour_id).order_by(_C.id))).all()
    groups: list[WorkingGroup | None] = [*await of_tour(db, tour_id)]
    if any(row.group_id is None for row in rows):
        groups.append(None)
    return tuple(
        SharedWork(group, tuple(_read_shared(row) for row in rows if row.group_id == own))
        for group, own in ((one, one.id if one else None) for one in groups)
    )


async def found(
    db: AsyncConnection, person_id: int, tour_id: str, title: str, now: datetime
) -> int:
    """Open a group with its founder in it, and return its id; one of that title is joined."""
    named = _folded(title)
    same = (one.id for one in await of_tour(db, tour_id) if _folded(one.title) == named)
    group_id = next(same, None)
    if group_id is None:
        values = {"person_id": person_id, "tour_id": tour_id, "title": title, "made_at": now}
        opened = await db.execute(insert(working_groups).values(**values))
        group_id = int((opened.inserted_primary_key or (0,))[0])
    await join(db, group_id, person_id, now)
    return group_id


async def join(db: AsyncConnection, group_id: int, person_id: int, now: datetime) -> None:
    """Be in a group from now on; who is already, stays."""
    if not await is_member(db, group_id, person_id):
        values = {"group_id": group_id, "person_id": person_id, "joined_at": now}
        await db.execute(insert(group_members).values(**values))


async def leave(db: AsyncConnection, group_id: int, person_id: int) -> None:
    """Be in a group no more, nor with what one had put into it; an empty one disappears."""
    await db.execute(
        update(commitments)
        .where(_C.group_id == group_id, _C.person_id == person_id)
        .values(group_id=None)
    )
    await db.execute(
        delete(group_members).where(_M.group_id == group_id, _M.person_id == person_id)
    )
    await db.execute(
        update(working_groups)
        .where(_G.id == group_id, _G.person_id == person_id)
        .values(person_id=None)
    )
    is_left = select(group_members).where(_M.group_id == _G.id).exists()
    await db.execute(
        delete(working_groups).where(_G.id == group_id, _G.person_id.is_(None), ~is_left)
    )


def _folded(title: str) -> str:
    return " ".join(title.casefold().split())


def _shared() -> Select[Any]:
    signs = and_(retro_habits.c.person_id == _C.person_id, retro_habits.c.is_signed)
    return (
        select(_C.what, _C.horizon, _C.status, _C.group_id, introductions.c.name)
        .outerjoin(retro_habits, signs)
        .outerjoin(introductions, introductions.c.person_id == retro_habits.c.person_id)
        .where(_C.visibility == Visibility.GROUP.value)
    )


def _read_shared(row: Row[Any]) -> SharedCommitment:
    return SharedCommitment(
        what=row.what,
        horizon=Horizon(row.horizon) if row.horizon else None,
        standing=Standing(row.status),
        name=row.name or "",
    )


def _groups() -> Select[Any]:
    members = (
        select(func.count())
        .select_from(group_members)
        .where(_M.group_id == _G.id)
        .scalar_subquery()
        .label("members")
    )
    return select(_G.id, _G.tour_id, _G.title, members)


def _read(row: Row[Any]) -> WorkingGroup:
    return WorkingGroup(row.id, row.tour_id, row.title, row.members)
