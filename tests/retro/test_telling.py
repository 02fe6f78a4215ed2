"""What is said joins what was: in its place, below it, or as a correction of its last part."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.catalog.retro import Question, QuestionKind
from bot.catalog.values import Translated
from bot.retro.rating import Rated
from bot.retro.telling import added, corrected, told
from bot.retro.values import Answer, FileKind, Given, KeptFile
from bot.retro.visibility import Visibility

NOW = datetime(2017, 5, 30, 23, tzinfo=UTC)
PHOTO, VOICE = KeptFile(FileKind.PHOTO, "p"), KeptFile(FileKind.VOICE, "v")


def _question(kind: QuestionKind) -> Question:
    return Question(id="q", kind=kind, text=Translated(es="¿?", en="?", pt="?"))


TEXT, RATING = _question(QuestionKind.TEXT), _question(QuestionKind.RATING)


def _was(value: str = "", **more: Any) -> Answer:
    return Answer("lab", date(2017, 5, 30), "q", value, Visibility.ME, NOW, **more)


def rated(rating: int | None) -> Rated | None:
    return None if rating is None else Rated(rating)


@pytest.mark.parametrize(
    ("question", "before", "said", "rating", "expected"),
    [
        pytest.param(TEXT, _was("a", file=PHOTO), Given("b"), None, Given("b"), id="instead"),
        pytest.param(RATING, None, Given("4"), 4, Given("4"), id="rates"),
        pytest.param(
            RATING,
            _was("2", comment="lluvia", file=PHOTO),
            Given("cuatro", message_id=9),
            4,
            Given("4", "lluvia", PHOTO, 9),
            id="rates again: what was said and sent beside it stays",
        ),
        pytest.param(
            RATING, _was("4", comment="a"), Given("b"), None, Given("4", "b"), id="other words"
        ),
        pytest.param(
            RATING,
            _was(comment="a"),
            Given("b"),
            None,
            Given("", "a\nb"),
            id="words and words, before any rating",
        ),
        pytest.param(
            RATING, _was("4"), Given("", file=VOICE), None, Given("4", "", VOICE), id="a file"
        ),
    ],
)
def test_told(
    question: Question, before: Answer | None, said: Given, rating: int | None, expected: Given
) -> None:
    assert told(question, before, said, rated(rating)) == expected


@pytest.mark.parametrize(
    ("question", "before", "said", "expected"),
    [
        pytest.param(TEXT, _was("a"), Given("b", message_id=2), Given("a\nb", message_id=2)),
        pytest.param(TEXT, _was("a", file=PHOTO), Given("b"), Given("a\nb", file=PHOTO)),
        pytest.param(TEXT, _was("a"), Given("", file=VOICE), Given("a", file=VOICE)),
        pytest.param(RATING, _was("4"), Given("b"), Given("4", "b")),
        pytest.param(RATING, _was("4", comment="a"), Given("b"), Given("4", "a\nb")),
    ],
)
def test_added(question: Question, before: Answer, said: Given, expected: Given) -> None:
    assert added(question, before, said) == expected


def _by(message: int, value: str = "", **more: Any) -> Answer:
    return _was(value, message_id=message, **more)


@pytest.mark.parametrize(
    ("question", "states", "said", "rating", "expected"),
    [
        pytest.param(TEXT, [_by(1, "a")], Given("A"), None, Given("A"), id="all of it"),
        pytest.param(
            TEXT,
            [_by(0, "a"), _by(1, "a\nb")],
            Given("B"),
            None,
            Given("a\nB"),
            id="what was added",
        ),
        pytest.param(
            TEXT,
            [_by(1, "a"), _by(2, "a\nb"), _by(3, "a\nb\nc")],
            Given("A\nA"),
            None,
            Given("A\nA\nb\nc"),
            id="what was added to",
        ),
        pytest.param(
            TEXT,
            [_by(1, "a"), _by(2, "a\na"), _by(1, "A\na"), _by(2, "A\nc")],
            Given("b"),
            None,
            Given("b\nc"),
            id="corrected again, where both said the same first",
        ),
        pytest.param(
            TEXT, [_by(0, "a"), _by(1, "b")], Given("B"), None, Given("B"), id="what replaced"
        ),
        pytest.param(
            TEXT,
            [_by(1, "a"), _by(2, "b")],
            Given("A"),
            None,
            Given("b", message_id=2),
            id="what was replaced stays so",
        ),
        pytest.param(
            TEXT,
            [_by(0, "a", file=PHOTO), _by(1, "a\nb", file=PHOTO)],
            Given("B"),
            None,
            Given("a\nB", file=PHOTO),
            id="a file that came before stays",
        ),
        pytest.param(
            TEXT,
            [_by(1, "", file=PHOTO), _by(2, "b", file=PHOTO)],
            Given("a", file=VOICE),
            None,
            Given("b\na", file=VOICE),
            id="a caption, and another file",
        ),
        pytest.param(
            TEXT,
            [_by(1, "a"), _by(2, "a\nb"), _by(1, "b")],
            Given("A"),
            None,
            Given("b"),
            id="what was taken out stays out",
        ),
        pytest.param(
            RATING, [_by(1, "4", comment="a")], Given("b"), None, Given("4", "b"), id="beside"
        ),
        pytest.param(
            RATING,
            [_by(1, comment="a"), _by(2, comment="a\nb"), _by(2, "4", comment="a\nb")],
            Given("A"),
            None,
            Given("4", "A\nb"),
            id="words below which others came before the rating",
        ),
        pytest.param(
            RATING,
            [_by(0, comment="a"), _by(1, "4", comment="a")],
            Given("5"),
            5,
            Given("5", "a"),
            id="the rating itself",
        ),
        pytest.param(
            RATING,
            [_by(1, "4"), _by(2, "4", comment="b")],
            Given("5"),
            5,
            Given("5", "b"),
            id="a rating that words came to",
        ),
        pytest.param(
            RATING,
            [_by(1, "4"), _by(2, "2")],
            Given("5"),
            5,
            Given("2", message_id=2),
            id="a rating that was given anew",
        ),
        pytest.param(
            RATING,
            [_by(1, comment="cuato"), _by(2, comment="cuato\nb")],
            Given("cuatro"),
            4,
            Given("4", "b"),
            id="words that were meant to rate",
        ),
    ],
)
def test_corrected(
    question: Question, states: list[Answer], said: Given, rating: int | None, expected: Given
) -> None:
    """Message 1 says anew what it said."""
    message = 1 if expected.message_id is None else expected.message_id
    found = corrected(question, states, replace(said, message_id=1), rated(rating))
    assert found == replace(expected, message_id=message)
