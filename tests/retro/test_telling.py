"""What is said joins what was: in its place, below it, or as a correction of its last part."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.catalog.retro import Question, QuestionKind
from bot.catalog.values import Translated
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
    assert told(question, before, said, rating) == expected


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


@pytest.mark.parametrize(
    ("question", "now", "before", "said", "rating", "expected"),
    [
        pytest.param(TEXT, _was("a"), None, Given("A"), None, Given("A"), id="all of it"),
        pytest.param(
            TEXT, _was("a\nb"), _was("a"), Given("B"), None, Given("a\nB"), id="what was added"
        ),
        pytest.param(
            TEXT, _was("b"), _was("a"), Given("B"), None, Given("B"), id="what replaced another"
        ),
        pytest.param(
            TEXT,
            _was("a\nb", file=PHOTO),
            _was("a", file=PHOTO),
            Given("B"),
            None,
            Given("a\nB", file=PHOTO),
            id="a file that came before stays",
        ),
        pytest.param(
            RATING, _was("4", comment="a"), None, Given("b"), None, Given("4", "b"), id="beside"
        ),
        pytest.param(
            RATING, _was("4", comment="a"), _was(comment="a"), Given("5"), 5, Given("5", "a"),
            id="the rating itself",
        ),
    ],
)  # fmt: skip
def test_corrected(  # noqa: PLR0913, PLR0917 - a case
    question: Question,
    now: Answer,
    before: Answer | None,
    said: Given,
    rating: int | None,
    expected: Given,
) -> None:
    assert corrected(question, now, before, said, rating) == expected
