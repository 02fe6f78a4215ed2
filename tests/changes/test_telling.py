"""The log and its batches, in both kinds of database."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from bot.catalog.plan import Plan
from bot.catalog.slot import Slot
from bot.changes.log import Author, forget_old_authors, keep_change, read_changes, stamp
from bot.changes.telling import GATHERED_FOR, Telling
from bot.people.mydata import collect, erase
from bot.storage.database import Database
from bot.storage.tables import agenda_batches, people, pushes
from tests.pushes.conftest import database, enrol, postgres, url
from tests.pushing import StillClock
from tests.worlds import world_at

__all__ = ["database", "postgres", "url"]  # fixtures

LAB = "medellin-lab-2017"
NOW = datetime(2017, 5, 29, 12, tzinfo=UTC)
MONDAY = date(2017, 5, 29)
OPEN, TEN = Plan(MONDAY), Plan(MONDAY, Slot(start=time(15)))


JUAN = Author(1, "Juan")


async def _change(database: Database, before: Plan, after: Plan, seen: int, **more: Any) -> int:
    given: dict[str, Any] = {"author": JUAN, "now": NOW, **more}
    async with database.writing() as db:
        return await keep_change(
            db, LAB, "acercamiento", before=before, after=after, seen=seen, **given
        )


def _telling(database: Database) -> Telling:
    catalog = world_at(StillClock()).catalog
    return Telling(database, lambda: catalog)


async def _told(database: Database) -> list[tuple[int, str]]:
    async with database.engine.connect() as db:
        found = await db.execute(select(pushes.c.chat_id, pushes.c.key).order_by(pushes.c.chat_id))
        return [tuple(row) for row in found]


async def test_batch_is_told_to_all_who_can_be_reached_once_it_is_complete(
    database: Database,
) -> None:
    await enrol(database, 1, 2, 3)
    async with database.writing() as db:
        await db.execute(update(people).where(people.c.id == 2).values(blocked_at=NOW))
    await _change(database, OPEN, TEN, 0)
    telling = _telling(database)
    assert await telling.tell(NOW + GATHERED_FOR - timedelta(seconds=1)) == 0
    assert await telling.next_at() == NOW + GATHERED_FOR
    assert await telling.tell(NOW + GATHERED_FOR) == 2
    key = f"change/{LAB}/1"
    assert await _told(database) == [(1, key), (3, key)]
    assert await telling.tell(NOW + 2 * GATHERED_FOR) == 0
    assert await telling.next_at() is None


async def test_of_several_who_look_at_once_one_tells(database: Database) -> None:
    await enrol(database, *range(1, 20))
    await _change(database, OPEN, TEN, 0)
    tellers = [_telling(database) for _ in range(6)]
    written = await asyncio.gather(*(one.tell(NOW + GATHERED_FOR) for one in tellers))
    assert sum(written) == 19
    assert len(await _told(database)) == 19


async def test_change_after_a_batch_was_told_begins_another(database: Database) -> None:
    await enrol(database, 1)
    await _change(database, OPEN, TEN, 0)
    await _change(database, TEN, OPEN, 1)
    await _telling(database).tell(NOW + GATHERED_FOR)
    later = NOW + 2 * GATHERED_FOR
    await _change(database, OPEN, TEN, 2, now=later)
    async with database.writing() as db:
        assert [one.batch for one in await read_changes(db)] == [1, 1, 2]
        (second,) = await db.scalars(
            select(agenda_batches.c.opened_at).where(agenda_batches.c.told_at.is_(None))
        )
    assert second == later
    assert await _told(database) == []  # the first was undone in time


async def test_clock_that_has_gone_back_keeps_nothing_from_being_told(database: Database) -> None:
    await enrol(database, 1)
    await _change(database, OPEN, TEN, 0, now=NOW + timedelta(days=300))
    assert await _telling(database).tell(NOW) == 1


async def test_round_that_was_held_up_closes_no_batch_opened_since(database: Database) -> None:
    await enrol(database, 1)
    await _change(database, OPEN, TEN, 0, now=NOW + timedelta(seconds=20))
    assert await _telling(database).tell(NOW) == 0


async def test_of_two_changes_at_one_instant_the_second_is_refused(database: Database) -> None:
    await enrol(database, 1)
    await _change(database, OPEN, TEN, 0)
    with pytest.raises(IntegrityError):
        await _change(database, OPEN, Plan(None), 0)


async def test_erased_or_old_author_leaves_the_change_without_a_name(database: Database) -> None:
    await enrol(database, 1, 2)
    await _change(database, OPEN, TEN, 0)
    later = NOW + timedelta(days=1)
    await _change(database, TEN, OPEN, 1, now=later, author=Author(2, "Juan"))
    async with database.writing() as db:
        before = await stamp(db)
        assert len((await collect(db, 1))["agenda_changes"]) == 1
        await erase(db, 1)
        assert await stamp(db) != before
        assert [(one.author_id, one.author) for one in await read_changes(db)] == [
            (None, ""),
            (2, "Juan"),
        ]
        await forget_old_authors(db, NOW + timedelta(days=2))
        assert [one.author for one in await read_changes(db)] == ["", ""]
        assert [one.after for one in await read_changes(db)] == [TEN, OPEN]
