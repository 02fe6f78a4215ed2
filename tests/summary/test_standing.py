"""What may still be shown beside a release: whoever leaves takes four others along, or nothing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings, strategies as st

from bot.catalog.retro import QuestionKind
from bot.summary.held import Held
from bot.summary.names import NO_NAMES
from bot.summary.spoken import Part, Spoken
from bot.summary.values import FEWEST, Theme
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


def _released(said: Mapping[int, Spoken]) -> Held:
    return Held(LEARNT, Part.WORDS, tuple(said.values()), None, {}).released(NO_NAMES, NOW)


def _nameless(held: Held) -> set[int]:
    return {one.person for one in held.standing if not one.name}


STEPS = st.tuples(st.integers(0, 23), st.sampled_from(["hide", "change", "sign", "sign no more"]))


@settings(max_examples=300, deadline=None)
@given(
    signs=st.lists(st.booleans(), min_size=FEWEST, max_size=24), since=st.lists(STEPS, max_size=6)
)
def test_whoever_leaves_takes_four_others_without_a_name_along(
    signs: list[bool], since: list[tuple[int, str]]
) -> None:
    said = {
        number: Spoken(number, f"Texto {number}", is_shared=True, name=f"N{number}" if one else "")
        for number, one in enumerate(signs)
    }
    released = _released(said)
    for number, what in since:
        one = said.get(number)
        if one is not None and what == "hide":
            del said[number]
        elif one is not None and what == "change":
            said[number] = replace(one, value=f"Otro {number}")
        elif one is not None:
            said[number] = replace(one, name=f"N{number}" if what == "sign" else "")
    now = replace(released, spoken=tuple(said.values()))
    shown = _nameless(now)
    assert not shown or len(shown) >= FEWEST
    for who in shown:
        others = {number: one for number, one in said.items() if number != who}
        shares = {number: one for number, one in released.shares.items() if number != who}
        left = replace(released, spoken=tuple(others.values()), shares=shares)
        assert len(shown - _nameless(left)) >= FEWEST


def _who_said(words: str) -> dict[int, Spoken]:
    """Three people say the same, six others each something of their own."""
    others = ["cubismo", "ferrocarril", "dominó", "realidad", "turnos", "bibliotecas"]
    texts = [words] * 3 + others
    return {number: Spoken(number, text) for number, text in enumerate(texts)}


def test_theme_goes_when_too_few_may_still_say_it() -> None:
    said = _who_said("el alcalde Quiroga maltrata")
    released = _released(said)
    assert released.themes == (Theme("quiroga maltrata", 3),)
    for gone, shown in ((1, 1), (2, 0), (3, 0)):
        spoken = tuple(one for number, one in said.items() if number >= gone)
        hidden = replace(released, spoken=spoken)
        assert len(hidden.themes) == shown
        shares = {number: one for number, one in released.shares.items() if number >= gone}
        assert len(replace(hidden, shares=shares).themes) == shown


def test_theme_that_nobody_says_any_more_is_not_carried_on() -> None:
    said = _who_said("el metrocable")
    released = _released(said)
    assert released.themes == (Theme("metrocable", 3),)
    left = {number: one for number, one in released.shares.items() if number > 1}
    others = {number: Spoken(number, f"{number}ismo nuevo") for number in said if number > 1}
    fresh = replace(released, spoken=tuple(others.values()), shares=left).released(NO_NAMES, NOW)
    assert fresh.release is not None
    assert fresh.release.number == 2
    assert all(theme.words != "metrocable" for theme in fresh.release.themes)
