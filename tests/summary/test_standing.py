"""Texts without a name are shown beside signed ones only where they are five."""

from datetime import UTC, datetime

import pytest

from bot.catalog.retro import QuestionKind
from bot.summary.held import Held
from bot.summary.names import NO_NAMES
from bot.summary.spoken import Part, Spoken
from tests.summary.crowd import TOUR

NOW = datetime(2025, 1, 29, 1, 0, tzinfo=UTC)
LEARNT = next(one for one in TOUR.asked_on(TOUR.starts_on) if one.kind is QuestionKind.TEXT)


def _shown(signed: int, nameless: int) -> tuple[int, int]:
    """Return how many texts with a name are shown, and how many without."""
    said = [
        Spoken(one, f"Texto {one}", is_shared=True, name=f"Nombre {one}" if one < signed else "")
        for one in range(signed + nameless)
    ]
    held = Held(LEARNT, Part.WORDS, tuple(said), None, {}).released(NO_NAMES, NOW)
    with_name = sum(bool(one.name) for one in held.standing)
    return with_name, len(held.standing) - with_name


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ((0, 5), (0, 5)),
        ((1, 5), (1, 5)),
        ((5, 0), (5, 0)),
        ((5, 4), (5, 0)),
        ((9, 1), (9, 0)),
        ((4, 1), (0, 0)),
        ((1, 4), (0, 0)),
    ],
)
def test_whoever_does_not_sign_is_one_of_five(
    said: tuple[int, int], shown: tuple[int, int]
) -> None:
    assert _shown(*said) == shown
