"""What lies over the content in force: put there when it is new, kept when the content is read."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from bot.catalog.plan import Plan
from bot.catalog.slot import Slot
from bot.changes.log import Author, keep_change
from bot.changes.overlay import ChangesOverlay
from bot.inforce import InForce
from bot.storage.database import Database
from tests.pushes.conftest import database, enrol, postgres, url
from tests.pushing import StillClock
from tests.worlds import world_at

__all__ = ["database", "postgres", "url"]  # fixtures

LAB, FIRST = "medellin-lab-2017", "acercamiento"
AT_NINE = Plan(date(2017, 5, 29), Slot(start=time(9)))


async def _change(database: Database) -> None:
    await enrol(database, 7)
    async with database.writing() as db:
        await keep_change(
            db,
            LAB,
            FIRST,
            before=Plan(AT_NINE.day),
            after=AT_NINE,
            seen=0,
            author=Author(7, "Juan"),
            now=datetime(2017, 5, 29, 12, tzinfo=UTC),
        )


def _hour(inforce: InForce) -> str:
    found = inforce.world.catalog.activity(LAB, FIRST)
    return found[1].slot.written if found else ""


async def test_change_is_in_force_once_asked_for_and_stays_when_the_content_is_read_again(
    database: Database,
) -> None:
    content = world_at(StillClock())
    again = replace(content, catalog=replace(content.catalog, version="another"))
    inforce = InForce(content, lambda: again)
    await inforce.lay_over(database, (ChangesOverlay(),))
    assert inforce.world is content  # nothing lies over it
    await _change(database)
    assert _hour(inforce) == "day"
    await inforce.refresh()
    assert _hour(inforce) == "09:00"
    laid = inforce.world
    await inforce.refresh()
    assert inforce.world is laid  # nothing new: nothing is planned or built anew
    await inforce.reload()
    assert inforce.world.catalog.version == "another"
    assert _hour(inforce) == "09:00"
    assert inforce.world.engine is not laid.engine


async def test_what_was_changed_before_the_start_is_in_force_from_the_first(
    database: Database,
) -> None:
    await _change(database)
    content = world_at(StillClock())
    inforce = InForce(content, lambda: content)
    await inforce.lay_over(database, (ChangesOverlay(),))
    assert _hour(inforce) == "09:00"
    assert content.catalog.changes.log == ()
