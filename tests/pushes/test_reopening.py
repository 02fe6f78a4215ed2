"""What was dropped goes out after all, where what spoke against it has changed in time."""

from datetime import time, timedelta

from bot.pushes.choices import NONE, Choices, Quiet
from bot.pushes.choosing import choose
from bot.pushes.kinds import LIVE, PushKind, Silence
from bot.pushes.outbox import Outbox
from bot.pushes.planning import Planning
from bot.pushes.results import NotSent, settlement
from bot.pushes.verdict import NO_TOUR, PAUSED, QUIET, SWITCHED_OFF
from bot.storage.database import Database
from tests.conftest import LAB_MORNING as NOW
from tests.pushes.conftest import enrol
from tests.pushing import StillClock, put, rows
from tests.worlds import world_at

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def _put_settled(database: Database, reasons: tuple[str, ...], status: str) -> None:
    for chat, reason in enumerate(reasons, 1):
        settled = {"status": status, "reason": reason, "settled_at": NOW, "worker": "one"}
        await put(database, [chat], NOW, **settled)


async def test_choosing_again_brings_back_what_the_choice_before_has_dropped(
    database: Database,
) -> None:
    await enrol(database, *range(1, 6))
    await _put_settled(database, (SWITCHED_OFF, PAUSED, QUIET, NO_TOUR, SWITCHED_OFF), "skipped")
    async with database.writing() as db:
        for person in (1, 2, 3, 4):
            await choose(db, person, NONE, NOW + MINUTE)
    waiting = ("waiting", None, None, None)
    assert await rows(database, "status", "reason", "worker", "settled_at") == [
        waiting,
        waiting,
        waiting,
        ("skipped", NO_TOUR, "one", NOW),
        ("skipped", SWITCHED_OFF, "one", NOW),
    ]


async def test_choosing_brings_back_nothing_that_is_late_or_may_have_arrived(
    database: Database,
) -> None:
    await enrol(database, 1, 2)
    await _put_settled(database, (SWITCHED_OFF,), "skipped")
    await put(database, [2], NOW, status="unknown", reason=SWITCHED_OFF, settled_at=NOW)
    async with database.writing() as db:
        await choose(db, 1, NONE, NOW + HOUR)
        await choose(db, 2, NONE, NOW + MINUTE)
    assert await rows(database, "status") == [("skipped",), ("unknown",)]


async def test_what_quiet_hours_hold_is_asked_again_when_they_change(database: Database) -> None:
    """Else it would keep back all that comes after it in its chat."""
    await enrol(database, 1)
    await put(database, [1], NOW, due_at=NOW + HOUR / 2, reason=QUIET)
    await put(database, [1], NOW + MINUTE, PushKind.ACTIVITY)
    async with database.writing() as db:
        await choose(db, 1, Choices(quiet=Quiet(time(22), time(6))), NOW + MINUTE)
    (first,) = await Outbox(database, "one").claim(NOW + MINUTE, 10)
    assert first.kind is PushKind.MORNING


async def test_content_that_comes_back_brings_back_what_it_had_no_words_for(
    database: Database,
) -> None:
    """An activity moves and moves back, a tour's folder is away for a minute."""
    passing = (one for one in Silence if one is not Silence.UNDONE)
    reasons = (NO_TOUR, *passing, Silence.UNDONE, SWITCHED_OFF)
    await enrol(database, *range(1, len(reasons) + 1))
    await _put_settled(database, reasons, "skipped")
    tours = dict(world_at(StillClock()).catalog.tours)
    planning = Planning(database, lambda: tours, LIVE)
    await planning.plan(NOW)
    waiting = [("waiting", None, None)] * (len(reasons) - 2)
    stay = [("skipped", one, NOW) for one in (Silence.UNDONE, SWITCHED_OFF)]
    assert await rows(database, "status", "reason", "settled_at") == [*waiting, *stay]


async def test_try_that_a_clock_ahead_has_put_off_waits_no_longer_than_it_should(
    database: Database,
) -> None:
    await enrol(database, 1)
    tours = world_at(StillClock()).catalog.tours
    planning = Planning(database, lambda: tours, LIVE)
    assert await planning.plan(NOW) == 1
    ahead = NOW + 2 * HOUR
    await planning.plan(ahead)
    outbox = Outbox(database, "one")
    (push,) = await outbox.claim(ahead, 1)
    await outbox.settle(push, settlement(push, NotSent("no network"), ahead), ahead)
    await planning.plan(NOW + MINUTE)
    assert [one.id for one in await outbox.claim(NOW + MINUTE, 1)] == [push.id]
