"""The conditions of a release, one by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.people.cohort import Cohort
from bot.retro.visibility import Visibility
from bot.summary.values import DaySummary, QuestionSummary
from tests.summary.crowd import TOUR, Crowd

ALL = Visibility.ORGANISERS


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Crowd]:
    made = Crowd(tmp_path)
    made.enrol(range(1, 30))
    yield made
    made.close()


def _of(day: DaySummary, question: str) -> QuestionSummary | None:
    return next((one for one in day.questions if one.question.id == question), None)


def _rate(crowd: Crowd, people: range, mark: str) -> None:
    for one in people:
        crowd.answer(one, "dia", mark, ALL)


def _counts(crowd: Crowd) -> dict[str, int] | None:
    one = _of(crowd.look(), "dia")
    return dict(one.distribution.counts) if one and one.distribution else None


def test_four_are_withheld_and_four_more_change_nothing(crowd: Crowd) -> None:
    _rate(crowd, range(1, 5), "5")
    assert _counts(crowd) is None
    _rate(crowd, range(5, 6), "5")
    five = _counts(crowd)
    assert five == {"1": 0, "2": 0, "3": 0, "4": 0, "5": 5}
    _rate(crowd, range(6, 10), "1")
    assert _counts(crowd) == five
    _rate(crowd, range(10, 11), "1")
    assert _counts(crowd) == {"1": 5, "2": 0, "3": 0, "4": 0, "5": 5}


def test_who_changes_and_changes_back_does_not_count(crowd: Crowd) -> None:
    _rate(crowd, range(1, 8), "5")
    before = _counts(crowd)
    _rate(crowd, range(1, 5), "1")
    _rate(crowd, range(1, 5), "5")
    _rate(crowd, range(7, 8), "1")
    assert _counts(crowd) == before


def test_marks_of_who_leaves_stay_counted(crowd: Crowd) -> None:
    _rate(crowd, range(1, 6), "5")
    crowd.answer(6, "dia", "1", ALL)
    before = _counts(crowd)
    crowd.erase(6)
    assert _counts(crowd) == before
    _rate(crowd, range(10, 15), "5")
    assert _counts(crowd) == {"1": 1, "2": 0, "3": 0, "4": 0, "5": 10}


def test_text_of_who_leaves_takes_four_others_along_for_good(crowd: Crowd) -> None:
    for one in range(1, 11):
        crowd.answer(one, "aprendido", f"texto {one}", ALL)
    shown = _of(crowd.look(), "aprendido")
    assert shown is not None
    assert len(shown.texts) == 10
    crowd.erase(3)
    left = _of(crowd.look(), "aprendido")
    assert left is not None
    assert len(left.texts) == 5
    assert left.people == 10
    for one in range(11, 16):
        crowd.answer(one, "aprendido", f"texto {one}", ALL)
    later = _of(crowd.look(), "aprendido")
    assert later is not None
    assert set(later.texts) == {*left.texts, *(f"texto {one}" for one in range(11, 16))}


def test_text_that_is_withdrawn_is_gone_at_once_and_the_count_stays(crowd: Crowd) -> None:
    for one in range(1, 8):
        crowd.answer(one, "aprendido", f"texto {one}", ALL)
    crowd.look()
    crowd.set_readers(3, "aprendido", Visibility.ME)
    shown = _of(crowd.look(), "aprendido")
    assert shown is not None
    assert shown.people == 7
    assert set(shown.texts) == {f"texto {one}" for one in (1, 2, 4, 5, 6, 7)}


def test_nothing_is_left_to_show_of_what_nearly_all_withdraw(crowd: Crowd) -> None:
    _rate(crowd, range(1, 7), "5")
    crowd.look()
    for one in range(1, 6):
        crowd.set_readers(one, "dia", Visibility.ME)
    assert _counts(crowd) is None


def test_coordinators_and_whom_the_operator_names_never_count(crowd: Crowd) -> None:
    _rate(crowd, range(1, 7), "5")
    crowd.promote(1)
    day = crowd.look(cohort=Cohort(TOUR.id, frozenset({2})))
    assert (day.enrolled, day.answered, day.questions) == (27, 4, ())


def test_repeated_look_releases_nothing(crowd: Crowd) -> None:
    _rate(crowd, range(1, 7), "5")
    assert crowd.look(is_repeated=True).questions == ()
    assert crowd.numbers() == {}
