"""When coordinators are reminded of what nobody has answered."""

from datetime import datetime, timedelta

import pytest

from bot.clock import SystemClock
from bot.people.inquiry import Waiting
from bot.pushes.inbox import answer, asked, first_reminder, number_of, reminders, word_of
from bot.pushes.kinds import PushKind
from bot.pushes.planner import Occurrence
from bot.settings import Settings
from tests.worlds import CONTENT, read_world

TOUR = read_world(Settings(content_dir=CONTENT), SystemClock()).catalog.tours["achm-medellin-2025"]


def _at(local: str) -> datetime:
    return datetime.fromisoformat(f"{local}-05:00")


def _waits(since: str, number: int = 1, word: int = 0) -> Waiting:
    return Waiting(number, TOUR.id, _at(since), word)


def _keys(now: str, *questions: Waiting) -> list[str]:
    return [one.subject for one in reminders(TOUR, questions, _at(now))]


@pytest.mark.parametrize(
    ("since", "first"),
    [
        ("2025-01-28 10:00", "2025-01-28 11:00"),
        ("2025-01-28 20:59", "2025-01-28 21:59"),
        ("2025-01-28 21:00", "2025-01-29 07:00"),
        ("2025-01-28 23:30", "2025-01-29 07:00"),
        ("2025-01-29 00:10", "2025-01-29 07:00"),
        ("2025-01-29 05:59", "2025-01-29 07:00"),
        ("2025-01-29 06:00", "2025-01-29 07:00"),
        ("2025-01-29 06:01", "2025-01-29 07:01"),
    ],
)
def test_first_reminder_is_after_an_hour_and_never_at_night(since: str, first: str) -> None:
    assert first_reminder(TOUR, _at(since)) == _at(first)


def test_question_reminds_once_of_itself_and_then_with_the_others_once_a_day() -> None:
    one = _waits("2025-01-28 10:00", 12, 45)
    assert _keys("2025-01-28 10:59", one) == []
    assert _keys("2025-01-28 11:00", one) == ["12/45"]
    assert _keys("2025-01-28 22:59", one) == ["12/45"]
    assert _keys("2025-01-28 23:00", one) == []
    assert _keys("2025-01-29 08:59", one) == []
    assert _keys("2025-01-29 09:00", one) == ["20250129"]
    assert _keys("2025-01-30 09:00", one, _waits("2025-01-28 11:00", 13)) == ["20250130"]


def test_question_of_the_night_reminds_in_the_morning_and_not_twice_that_day() -> None:
    late = _waits("2025-01-28 23:00")
    assert _keys("2025-01-29 06:59", late) == []
    assert _keys("2025-01-29 07:00", late) == ["1/0"]
    assert _keys("2025-01-29 09:00", late) == ["1/0"]
    assert _keys("2025-01-30 09:00", late) == ["20250130"]


def test_nobody_is_reminded_of_a_question_for_ever() -> None:
    one = _waits("2025-01-28 10:00")
    last = _at("2025-01-28 11:00") + timedelta(days=6)
    assert _keys(f"{last:%Y-%m-%d} 09:00", one) == [f"{last:%Y%m%d}"]
    assert _keys("2025-02-04 09:00", one) == []


def test_reminder_is_due_when_it_should_have_been_and_ends_with_its_use() -> None:
    (found,) = reminders(TOUR, (_waits("2025-01-28 10:00"),), _at("2025-01-28 12:30"))
    assert found == Occurrence(
        PushKind.WAITING,
        TOUR.id,
        "1/0",
        _at("2025-01-28 11:00"),
        _at("2025-01-28 23:00"),
    )


def test_subject_tells_of_which_question_and_which_word() -> None:
    now = _at("2025-01-28 10:00")
    assert asked(TOUR.id, 12, now).key == f"question/{TOUR.id}/12/0"
    for one, found in (
        (asked(TOUR.id, 12, now), (12, 0)),
        (asked(TOUR.id, 12, now, 45), (12, 45)),
        (answer(TOUR.id, 12, now, 46), (12, 46)),
    ):
        assert (number_of(one.subject), word_of(one.subject)) == found
    assert (number_of("20250129"), word_of("20250129")) == (None, 0)


def test_longest_key_fits_its_column() -> None:
    longest = answer("t" * 24, 2**63 - 1, _at("2025-01-28 10:00"), 2**63 - 1)
    assert len(longest.key) <= 96
