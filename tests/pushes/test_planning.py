"""What is due is written once, for whom it is meant, whatever becomes of the clock."""

import asyncio
from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import insert

from bot.catalog.slot import parse_slot
from bot.catalog.tour import Tour
from bot.language import Language
from bot.people.profile import mark_blocked, meet
from bot.people.reader import Reader
from bot.pushes.choices import NONE, Choices, write
from bot.pushes.choosing import choose
from bot.pushes.kinds import LIVE, PushKind
from bot.pushes.outbox import Outbox
from bot.pushes.planner import occurrences
from bot.pushes.planning import MOST_CHOSEN, Planning
from bot.pushes.results import Push, Status
from bot.pushes.verdict import Listener, verdict
from bot.storage.database import Database, open_database
from bot.storage.tables import reminder_choices
from tests.conftest import LAB_MORNING
from tests.pushes.conftest import LONG_AGO, enrol
from tests.pushing import LAB, StillClock, rows
from tests.worlds import world_at

TOUR = world_at(StillClock()).catalog.tours[LAB]
"""From Monday 29 May 2017 on, in Medellín (UTC-5); no activity has an hour."""
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MONDAY, TUESDAY = "morning/medellin-lab-2017/20170529", "morning/medellin-lab-2017/20170530"
MONDAY_EVENING = "evening/medellin-lab-2017/20170530"
MONDAY_RETRO = "retro/medellin-lab-2017/20170529"


def _planning(database: Database, tour: Tour = TOUR, at_once: int = 2_000) -> Planning:
    tours = {tour.id: tour}
    return Planning(database, lambda: tours, LIVE, at_once)


def _visiting(*hours: str) -> Tour:
    """Return the tour with an activity at each of these hours of Monday, and no other push."""
    days = TOUR.agenda.days
    visit = days[0].activities[0]
    visits = tuple(
        visit.model_copy(update={"id": f"visit-{number}", "slot": parse_slot(hour)})
        for number, hour in enumerate(hours)
    )
    monday = days[0].model_copy(update={"activities": visits})
    agenda = TOUR.agenda.model_copy(update={"days": (monday, *days[1:])})
    assert TOUR.reminders is not None
    alone = TOUR.reminders.model_copy(update={"morning": None, "evening": None})
    return TOUR.model_copy(update={"agenda": agenda, "reminders": alone})


async def _planned(database: Database) -> list[tuple[int, str, str]]:
    found = await rows(database, "chat_id", "key", "status")
    return [(chat, key, status) for chat, key, status in found]


async def test_push_is_written_once_however_often_it_is_planned(database: Database) -> None:
    await enrol(database, 1, 2)
    planning = _planning(database)
    assert [await planning.plan(LAB_MORNING) for _ in range(3)] == [2, 0, 0]
    assert await planning.plan(LAB_MORNING + HOUR) == 0
    assert await _planning(database).plan(LAB_MORNING + HOUR) == 0
    assert await _planned(database) == [(1, MONDAY, "waiting"), (2, MONDAY, "waiting")]
    assert await rows(database, "person_id", "kind", "tour_id", "due_at", "useful_until") == [
        (one, "morning", LAB, LAB_MORNING - HOUR / 2, LAB_MORNING + 4.5 * HOUR) for one in (1, 2)
    ]


async def test_two_who_plan_at_the_same_time_write_each_once(url: str, database: Database) -> None:
    people = range(1, 301)
    await enrol(database, *people)
    second = open_database(url)
    one, other = _planning(database, at_once=20), _planning(second, at_once=20)
    written = await asyncio.gather(one.plan(LAB_MORNING), other.plan(LAB_MORNING))
    await second.close()
    assert sum(written) == len(people)
    assert await _planned(database) == [(person, MONDAY, "waiting") for person in people]


async def test_only_who_was_there_before_its_hour_and_can_be_reached_gets_it(
    database: Database,
) -> None:
    due = LAB_MORNING - HOUR / 2
    await enrol(database, 1, 2)
    await enrol(database, 3, at=due)
    await enrol(database, 4, at=due + timedelta(seconds=1))
    await enrol(database, 5, tour="itagui-encuentro-2022")
    async with database.writing() as db:
        await mark_blocked(db, 2, due - HOUR)
    assert await _planning(database).plan(LAB_MORNING) == 2
    assert await _planned(database) == [(1, MONDAY, "waiting"), (3, MONDAY, "waiting")]


async def test_who_changes_their_choices_gets_what_is_still_useful_and_nobody_else(
    database: Database,
) -> None:
    """Person 3 was blocked at its hour and is back: that alone brings nothing of before."""
    await enrol(database, 1, 2, 3)
    now = LAB_MORNING
    off = Choices(off=frozenset({PushKind.MORNING}))
    async with database.writing() as db:
        await choose(db, 2, off, now - HOUR)
        await mark_blocked(db, 3, now - HOUR)
    planning = _planning(database)
    assert await planning.plan(now) == 1
    async with database.writing() as db:
        await meet(db, Reader(3, Language.ES), "es", now)
        await choose(db, 1, Choices(hours=((PushKind.MORNING, time(7, 20)),)), now + MINUTE)
        await choose(db, 2, NONE, now + MINUTE)
    assert await planning.plan(now + MINUTE) == 1
    assert await planning.plan(now + 2 * MINUTE) == 0
    assert await _planned(database) == [(1, MONDAY, "waiting"), (2, MONDAY, "waiting")]


async def test_who_chooses_a_later_hour_waits_for_it(database: Database) -> None:
    await enrol(database, 1, 2)
    async with database.writing() as db:
        chosen = Choices(hours=((PushKind.MORNING, time(8)),))
        await choose(db, 2, chosen, LAB_MORNING - 2 * HOUR)
    planning = _planning(database)
    assert await planning.plan(LAB_MORNING) == 1
    assert await planning.plan(LAB_MORNING + HOUR / 2) == 1
    assert await rows(database, "chat_id", "due_at") == [
        (1, LAB_MORNING - HOUR / 2),
        (2, LAB_MORNING + HOUR / 2),
    ]


async def test_outage_of_26_hours_keeps_what_is_useful_and_records_the_rest(
    database: Database,
) -> None:
    await enrol(database, 1, 2)
    assert await _planning(database).plan(LAB_MORNING) == 2
    again = _planning(database)
    after = LAB_MORNING + 26 * HOUR
    assert [await again.plan(after), await again.plan(after + MINUTE)] == [10, 0]
    assert await _planned(database) == [
        (person, *row)
        for person in (1, 2)
        for row in (
            (MONDAY, "waiting"),
            (MONDAY_EVENING, "expired"),
            (MONDAY_RETRO, "expired"),
            (f"{MONDAY_RETRO}/evening", "expired"),
            (TUESDAY, "waiting"),
            (f"{MONDAY_RETRO}/morning", "waiting"),
        )
    ]
    assert await rows(database, "key", "reason", "settled_at") == [
        (key, *row)
        for _ in (1, 2)
        for key, row in (
            (MONDAY, (None, None)),
            (MONDAY_EVENING, ("late", after)),
            (MONDAY_RETRO, ("late", after)),
            (f"{MONDAY_RETRO}/evening", ("late", after)),
            (TUESDAY, (None, None)),
            (f"{MONDAY_RETRO}/morning", (None, None)),
        )
    ]


async def _dropped(database: Database, now: datetime) -> int:
    """Ask of all that is due, as who sends does, and settle what is of no more use."""
    outbox = Outbox(database, "one")
    count = 0
    for push in await outbox.claim(now, 50):
        settled = verdict(push, Listener(NONE), TOUR, now)
        if settled is not None:
            assert settled.status is Status.EXPIRED
            await outbox.settle(push, settled, now)
            count += 1
    await outbox.release(())
    return count


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_clock_that_jumps_forward_and_back_loses_nothing_that_is_still_useful(
    database: Database, *, is_restarted: bool
) -> None:
    """Reminders of 7:40, 8:00 and 11:00, 15 minutes before each; it is half past seven."""
    await enrol(database, 1)
    tour = _visiting("07:40", "08:00", "11:00")
    planning = _planning(database, tour)
    assert await planning.plan(LAB_MORNING) == 1
    ahead = LAB_MORNING + 2 * HOUR
    assert await planning.plan(ahead) == 1
    assert await _dropped(database, ahead) == 1
    assert [status for _, _, status in await _planned(database)] == ["expired", "expired"]
    if is_restarted:
        planning = _planning(database, tour)
    assert await planning.plan(LAB_MORNING + MINUTE) == 0
    states = [(key.split("/")[2], status) for _, key, status in await _planned(database)]
    assert states == [("visit-0", "waiting"), ("visit-1", "waiting")]
    assert [push.subject.split("/")[0] for push in await _claimed(database, LAB_MORNING)] == [
        "visit-0"
    ]
    for minutes in range(2, 240, 2):
        await planning.plan(LAB_MORNING + minutes * MINUTE)
    assert [(key.split("/")[2]) for _, key, _ in await _planned(database)] == [
        "visit-0",
        "visit-1",
        "visit-2",
    ]


async def _claimed(database: Database, now: datetime) -> tuple[Push, ...]:
    outbox = Outbox(database, "one")
    claimed = await outbox.claim(now, 50)
    await outbox.release(())
    return claimed


async def test_clock_that_jumps_back_and_forward_writes_nothing_twice(database: Database) -> None:
    await enrol(database, 1)
    planning = _planning(database, _visiting("07:40", "08:00", "11:00"))
    moments = [LAB_MORNING + minutes * MINUTE for minutes in (0, 1, -120, -119, 2, 3, 20, 205)]
    assert [await planning.plan(now) for now in moments] == [1, 0, 0, 0, 0, 0, 1, 1]
    assert [(key.split("/")[2], status) for _, key, status in await _planned(database)] == [
        ("visit-0", "waiting"),
        ("visit-1", "waiting"),
        ("visit-2", "waiting"),
    ]


async def test_activity_that_moved_is_told_of_at_its_new_hour(database: Database) -> None:
    await enrol(database, 1)
    tours = {LAB: _visiting("07:40")}
    planning = Planning(database, lambda: tours, LIVE)
    assert await planning.plan(LAB_MORNING) == 1
    tours = {LAB: _visiting("11:00")}
    assert await planning.plan(LAB_MORNING + MINUTE) == 0
    assert await planning.next_at(LAB_MORNING + MINUTE) == LAB_MORNING + 3.25 * HOUR
    assert await planning.plan(LAB_MORNING + 3.25 * HOUR) == 1
    assert [key for _, key, _ in await _planned(database)] == [
        f"activity/{LAB}/visit-0/201705290740",
        f"activity/{LAB}/visit-0/201705291100",
    ]


async def test_next_is_the_earliest_that_anybody_wants(database: Database) -> None:
    await enrol(database, 1, 2)
    planning = _planning(database)
    evening = LAB_MORNING + 12 * HOUR
    assert await planning.next_at(LAB_MORNING) == evening
    async with database.writing() as db:
        chosen = Choices(hours=((PushKind.EVENING, time(18, 15)),))
        await choose(db, 2, chosen, LAB_MORNING)
    assert await planning.next_at(LAB_MORNING) == evening - 1.25 * HOUR
    assert await planning.next_at(evening - 1.25 * HOUR) == evening
    assert await planning.next_at(LAB_MORNING + timedelta(days=100)) is None


async def test_next_is_no_default_of_a_tour_whose_people_all_chose_otherwise(
    database: Database,
) -> None:
    await enrol(database, 1)
    later = Choices(hours=((PushKind.EVENING, time(20, 15)),))
    async with database.writing() as db:
        await choose(db, 1, later, LAB_MORNING)
    assert await _planning(database).next_at(LAB_MORNING) == LAB_MORNING + 12.75 * HOUR


@pytest.mark.parametrize("at_once", [7, 2_000])
async def test_thousand_people_with_twenty_choices_get_what_is_theirs(
    database: Database, at_once: int
) -> None:
    people = range(1, 1001)
    await enrol(database, *people)
    chosen = [Choices(hours=((PushKind.MORNING, time(6, 2 * number)),)) for number in range(15)] + [
        Choices(off=frozenset({PushKind.MORNING})),
        Choices(off=frozenset({PushKind.EVENING})),
        Choices(paused_until=date(2017, 5, 30)),
        Choices(home="America/Santiago", minutes_before=30),
        Choices(hours=((PushKind.EVENING, time(20)),)),
    ]
    choices = {one: chosen[one // 2 % 20] for one in people if one % 2}
    async with database.writing() as db:
        values = [
            {"person_id": one, "choices": write(own), "changed_at": LONG_AGO}
            for one, own in choices.items()
        ]
        await db.execute(insert(reminder_choices), values)
    planning = _planning(database, at_once=at_once)
    moments = [LAB_MORNING + hours * HOUR for hours in (-20, -8, 0, 10, 25)]
    for now in moments:
        await planning.plan(now)
    since = moments[0] - MINUTE
    expected = Counter(
        (person, one.key)
        for person in people
        for one in occurrences(TOUR, choices.get(person, NONE), LIVE)
        if since < one.at <= moments[-1]
    )
    assert Counter((chat, key) for chat, key, _ in await _planned(database)) == expected
    assert set(expected.values()) == {1}


@pytest.mark.parametrize("at_once", [50, 2_000])
async def test_people_who_all_choose_differently_get_the_same_when_it_is_due(
    database: Database, at_once: int
) -> None:
    people = range(1, MOST_CHOSEN + 102)
    await enrol(database, *people)
    async with database.writing() as db:
        values = [
            {
                "person_id": one,
                "choices": write(Choices(minutes_before=one)),
                "changed_at": LONG_AGO,
            }
            for one in people[1:]
        ]
        await db.execute(insert(reminder_choices), values)
    assert await _planning(database, at_once=at_once).plan(LAB_MORNING) == len(people)
    assert await _planned(database) == [(person, MONDAY, "waiting") for person in people]


async def test_plans_of_choices_that_nobody_has_any_more_are_not_kept(database: Database) -> None:
    await enrol(database, 1)
    planning = _planning(database)
    for minutes in range(1, 11):
        async with database.writing() as db:
            await choose(db, 1, Choices(minutes_before=minutes), LAB_MORNING)
        await planning.plan(LAB_MORNING)
    assert planning.plans == 2
