"""What several people miss: told when it is three and a fifth, and nothing of fewer than five."""

from collections.abc import Sequence

import pytest

from bot.catalog.loading import load
from bot.summary.lacks import Lack, find_lacks
from bot.summary.names import NO_NAMES
from bot.summary.spoken import Spoken
from tests.conftest import CONTENT

ASKED = {one.id: one for one in load(CONTENT).tours["achm-medellin-2025"].retro.questions}
LACKING = ASKED["falto"]


def _found(*said: tuple[str, str]) -> Sequence[tuple[str, int]]:
    spoken = [Spoken(number, *one) for number, one in enumerate(said)]
    lacks = find_lacks(LACKING, spoken, NO_NAMES)
    return [(one.option.id if one.option else one.words, one.people) for one in lacks]


@pytest.mark.parametrize(
    ("missing", "others", "told"),
    [(3, 2, True), (2, 3, False), (3, 12, True), (3, 13, False), (4, 0, False), (4, 16, True)],
)
def test_lack_is_told_of_three_people_and_a_fifth_of_five_or_more(
    missing: int,
    others: int,
    told: bool,  # noqa: FBT001 - a parameter
) -> None:
    said = [("tiempo", "")] * missing + [("nada", "")] * others
    assert _found(*said) == ([("tiempo", missing)] if told else [])


def test_nothing_missing_is_no_lack() -> None:
    assert _found(*[("nada", "")] * 9) == []


def test_lack_in_words_is_told_too_and_the_greatest_first() -> None:
    words = [("", "falto agua"), ("", "agua!"), ("", "mas agua en el bus"), ("", "Agua")]
    assert _found(*words, *[("proceso", "")] * 5) == [("proceso", 5), ("agua", 4)]


def test_praise_of_who_misses_nothing_is_no_lack() -> None:
    assert _found(*[("nada", "La comida excelente")] * 6, *[("proceso", "")] * 3) == [
        ("proceso", 3)
    ]


def test_what_is_tapped_and_written_is_one_lack() -> None:
    said = [("tiempo", "")] * 4 + [("", "Tiempo")] * 5 + [("nada", "")] * 3
    assert _found(*said) == [("tiempo", 5)]


def test_another_form_of_a_word_is_the_same_lack() -> None:
    marks = {Lack(LACKING, 3, words=words).mark for words in ("agua", "aguas", "Agua")}
    assert len(marks) == 1


def test_question_about_something_else_has_no_lacks() -> None:
    spoken = [Spoken(number, "agua") for number in range(9)]
    assert find_lacks(ASKED["aprendido"], spoken, NO_NAMES) == ()
