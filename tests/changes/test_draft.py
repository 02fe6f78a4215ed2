"""What a coordinator decides, step by step, and what speaks against it."""

from datetime import UTC, date, datetime, time

import pytest

from bot.catalog.changes import Change, Difference
from bot.catalog.laying import lay_changes
from bot.catalog.loading import load
from bot.catalog.plan import Plan
from bot.catalog.slot import Slot
from bot.changes.concerning import is_to_come, occurrence
from bot.changes.doubts import doubts
from bot.changes.draft import ending, merged, starting
from tests.worlds import CONTENT

CATALOG = load(CONTENT)
ACHM = CATALOG.tours["achm-medellin-2025"]
MONDAY, TUESDAY = date(2025, 1, 27), date(2025, 1, 28)
NINE = Plan(MONDAY, Slot(start=time(9), end=time(10, 30)))
EVE = datetime(2025, 1, 26, 17, tzinfo=UTC)


def test_known_end_moves_along_and_stays_on_its_day() -> None:
    assert starting(NINE, time(11)).slot == Slot(start=time(11), end=time(12, 30))
    assert starting(NINE, time(23)).slot == Slot(start=time(23))
    assert starting(Plan(MONDAY), time(8)).slot == Slot(start=time(8))


def test_end_is_after_its_start_or_none() -> None:
    later = ending(NINE, time(9, 30))
    assert later is not None
    assert later.slot == Slot(start=time(9), end=time(9, 30))
    assert ending(NINE, time(9)) is None
    assert ending(Plan(MONDAY), time(9)) is None
    open_ = ending(NINE, None)
    assert open_ is not None
    assert open_.slot == Slot(start=time(9))


def test_what_two_wanted_of_one_plan_is_joined_and_the_later_word_counts() -> None:
    place = Plan(MONDAY, NINE.slot, where="lobby")
    hour = starting(NINE, time(11))
    assert merged(NINE, hour, place) == Plan(MONDAY, hour.slot, where="lobby")
    other = starting(NINE, time(15))
    assert merged(NINE, hour, other) == hour


def test_past_hour_and_what_is_on_at_the_same_time_speak_against_a_plan() -> None:
    log = [Change(1, ACHM.id, "ruta-n", 1, 7, "Juan", EVE, Plan(), NINE)]
    tour = lay_changes(CATALOG, log).tours[ACHM.id]
    at_ten = Plan(MONDAY, Slot(start=time(10)))
    found = list(doubts(tour, "poat", at_ten, EVE))
    assert [(one.why, one.other and one.other.id) for one in found] == [("overlap", "ruta-n")]
    assert list(doubts(tour, "ruta-n", at_ten, EVE)) == []  # not with itself
    late = datetime(2025, 1, 27, 15, tzinfo=UTC)
    assert [one.why for one in doubts(tour, "ruta-n", at_ten, late)] == ["past"]
    assert list(doubts(tour, "poat", Plan(TUESDAY, Slot(start=time(10))), late)) == []


@pytest.mark.parametrize(
    ("now", "subject"),
    [
        ("2025-01-26 12:00", "3"),
        ("2025-01-27 07:01", "3/now"),
        ("2025-01-27 10:29", "3/now"),
        ("2025-01-27 10:31", None),
    ],
)
def test_what_begins_soon_is_pressing_and_what_is_over_concerns_nobody(
    now: str, subject: str | None
) -> None:
    at = datetime.fromisoformat(f"{now}-05:00")
    told = occurrence(ACHM, 3, [Difference("ruta-n", Plan(), NINE)], at)
    assert (told and told.subject) == subject
    if told is not None:
        assert told.useful_until == datetime(2025, 1, 27, 15, 30, tzinfo=UTC)


def test_what_is_moved_from_the_past_into_the_future_is_to_come() -> None:
    moved = Difference("ruta-n", NINE, Plan(TUESDAY, NINE.slot))
    assert is_to_come(ACHM, moved, datetime(2025, 1, 28, tzinfo=UTC))
    assert not is_to_come(ACHM, moved, datetime(2025, 1, 29, tzinfo=UTC))
