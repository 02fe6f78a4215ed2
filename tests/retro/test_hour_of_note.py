"""Which day and activity a note belongs to."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.catalog.loading import load
from bot.catalog.slot import HalfDay, Slot
from bot.catalog.tour import Activity, AgendaFile, Day, Tour
from bot.catalog.values import Translated
from bot.retro.hour_of_note import HourOfNote, Taking, hour_of_note, taking

CATALOG = load(Path(__file__).parents[2] / "content")
LAB = CATALOG.tours["medellin-lab-2017"]
MEETING = CATALOG.tours["itagui-encuentro-2022"]
MONDAY = date(2017, 5, 29)


def _tour(**slots: Slot) -> Tour:
    """Return the Lab with a Monday of these activities, in this order."""
    activities = tuple(
        Activity(id=name, title=Translated(es=name, en=name, pt=name), time=slot, source=LAB.source)
        for name, slot in slots.items()
    )
    day = Day(date=MONDAY, activities=activities, source=LAB.source)
    return LAB.model_copy(update={"agenda": AgendaFile(days=(day,))})


def _at(tour: Tour, local: str) -> tuple[date, str | None]:
    found = hour_of_note(tour, datetime.fromisoformat(local).replace(tzinfo=tour.zone))
    return found.day, found.activity.id if found.activity else None


CLOCKED = _tour(
    visit=Slot(start=time(9), end=time(10, 30)),
    walk=Slot(start=time(11)),
    talk=Slot(start=time(15), end=time(16)),
)


@pytest.mark.parametrize(
    ("hour", "activity"),
    [
        ("00:30", None),
        ("08:59", None),
        ("09:00", "visit"),
        ("10:29", "visit"),
        ("10:30", "visit"),
        ("11:00", "walk"),
        ("14:59", "walk"),
        ("15:30", "talk"),
        ("23:59", "talk"),
    ],
)
def test_what_is_on_else_what_began_last_else_nothing(hour: str, activity: str | None) -> None:
    assert _at(CLOCKED, f"2017-05-29T{hour}") == (MONDAY, activity)


@pytest.mark.parametrize(
    ("hour", "activity"),
    [("05:59", None), ("06:00", "all"), ("12:00", "half"), ("13:00", "clock"), ("14:00", "half")],
)
def test_what_is_known_to_the_hour_goes_before_what_is_not(hour: str, activity: str) -> None:
    tour = _tour(
        all=Slot(), half=Slot(half_day=HalfDay.AFTERNOON), clock=Slot(start=time(13), end=time(14))
    )
    assert _at(tour, f"2017-05-29T{hour}") == (MONDAY, activity)


@pytest.mark.parametrize(
    ("hour", "activity"),
    [("12:00", "one"), ("13:59", "one"), ("14:00", "two"), ("16:00", "three"), ("17:59", "three")],
)
def test_those_of_the_same_half_day_share_it_in_their_order(hour: str, activity: str) -> None:
    afternoon = Slot(half_day=HalfDay.AFTERNOON)
    tour = _tour(one=afternoon, two=afternoon, three=afternoon)
    assert _at(tour, f"2017-05-29T{hour}") == (MONDAY, activity)


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2017-05-20T10:00", date(2017, 5, 29)),
        ("2017-05-28T23:59", date(2017, 5, 29)),
        ("2017-06-03T00:00", date(2017, 6, 2)),
        ("2017-06-20T10:00", date(2017, 6, 2)),
    ],
)
def test_note_from_outside_the_tour_goes_with_the_nearest_day(local: str, day: date) -> None:
    assert _at(LAB, local) == (day, None)


def test_hours_are_those_where_the_tour_is() -> None:
    late_in_utc = datetime(2017, 5, 30, 4, 59, tzinfo=UTC)
    assert hour_of_note(CLOCKED, late_in_utc).day == MONDAY
    assert hour_of_note(LAB, datetime(2017, 5, 30, 14, 0, tzinfo=UTC)) == HourOfNote(
        date(2017, 5, 30), CATALOG.activity(LAB.id, "visita-comuna-13")[1]
    )


def test_day_without_an_agenda_is_known_all_the_same() -> None:
    assert _at(CLOCKED, "2017-05-31T10:00") == (date(2017, 5, 31), None)


@pytest.mark.parametrize(
    ("at", "is_taken"),
    [
        (datetime(2017, 1, 1, tzinfo=UTC), Taking.YES),
        (datetime(2017, 7, 3, 4, 59, tzinfo=UTC), Taking.YES),
        (datetime(2017, 7, 3, 5, 0, tzinfo=UTC), Taking.CLOSED),
    ],
)
def test_notes_are_taken_until_the_closing_date_has_passed(at: datetime, is_taken: Taking) -> None:
    assert LAB.closes_on == date(2017, 7, 2)
    assert taking(LAB, at) is is_taken


def test_tour_that_says_not_how_long_it_keeps_takes_no_notes() -> None:
    assert taking(MEETING, datetime(2022, 11, 28, 15, tzinfo=UTC)) is Taking.NEVER
