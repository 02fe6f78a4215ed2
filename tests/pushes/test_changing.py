"""Choices → other choices, and what a tour has before anybody chose."""

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from bot.catalog.loading import load
from bot.pushes import changing
from bot.pushes.choices import FOR_EVER, NONE, Choices, Quiet, read, write
from bot.pushes.defaults import hour_of, kinds_of, minutes_of
from bot.pushes.homes import HomeZone
from bot.pushes.kinds import FOR_COORDINATORS, FOR_ONE, LIVE, OF_NOTICES, PushKind

CATALOG = load(Path(__file__).parents[2] / "content")
ACHM, LAB, ITAGUI = (
    CATALOG.tours[one]
    for one in ("achm-medellin-2025", "medellin-lab-2017", "itagui-encuentro-2022")
)
MORNING, EVENING, ACTIVITY = PushKind.MORNING, PushKind.EVENING, PushKind.ACTIVITY
RETRO = PushKind.RETRO
CHANGE = PushKind.CHANGE
TODAY = date(2025, 1, 20)

minutes_of_a_day = st.builds(time, st.integers(0, 23), st.integers(0, 59))
kinds = st.sampled_from(PushKind)
changes: st.SearchStrategy[Callable[[Choices], Choices]] = st.one_of(
    st.builds(lambda kind: lambda now: changing.switched_on(now, kind), kinds),
    st.builds(lambda kind: lambda now: changing.switched_off(now, kind), kinds),
    st.builds(
        lambda kind, at: lambda now: changing.at_hour(now, kind, at),
        kinds,
        st.none() | minutes_of_a_day,
    ),
    st.builds(
        lambda minutes: lambda now: changing.with_minutes(now, minutes),
        st.none() | st.integers(1, 240),
    ),
    st.builds(
        lambda quiet: lambda now: changing.with_quiet(now, quiet),
        st.none() | st.builds(Quiet, minutes_of_a_day, minutes_of_a_day),
    ),
    st.builds(lambda until: lambda now: changing.paused(now, until), st.dates()),
    st.just(changing.resumed),
    st.builds(
        lambda home: lambda now: changing.at_home_in(now, home),
        st.none() | st.sampled_from(HomeZone),
    ),
)


@given(st.lists(changes, max_size=8), changes)
def test_change_made_twice_is_the_same_as_once_and_survives_the_database(
    before: list[Callable[[Choices], Choices]], change: Callable[[Choices], Choices]
) -> None:
    choices = NONE
    for one in before:
        choices = one(choices)
    once = change(choices)
    assert change(once) == once
    assert read(write(once)) == once


def test_kind_is_switched_off_and_on() -> None:
    off = changing.switched_off(NONE, MORNING)
    assert off == Choices(off=frozenset({MORNING}))
    assert changing.switched_on(off, MORNING) == NONE
    assert changing.switched_on(off, EVENING) == off


def test_hour_of_one_kind_leaves_the_others_and_switches_it_on() -> None:
    choices = changing.at_hour(NONE, MORNING, time(6, 30))
    choices = changing.at_hour(choices, EVENING, time(20))
    choices = changing.at_hour(changing.switched_off(choices, MORNING), MORNING, time(6))
    assert choices == Choices(hours=((EVENING, time(20)), (MORNING, time(6))))
    assert changing.at_hour(choices, EVENING, None) == Choices(hours=((MORNING, time(6)),))


def test_minutes_switch_the_activities_on() -> None:
    off = changing.switched_off(NONE, ACTIVITY)
    assert changing.with_minutes(off, 30) == Choices(minutes_before=30)
    assert changing.with_minutes(Choices(minutes_before=30), None) == NONE


def test_quiet_hours_pause_and_home_are_set_and_unset() -> None:
    quiet = Quiet(time(22), time(7))
    choices = changing.paused(changing.with_quiet(NONE, quiet), date(2025, 1, 23))
    choices = changing.at_home_in(choices, HomeZone.EASTER_ISLAND)
    assert choices == Choices(quiet=quiet, paused_until=date(2025, 1, 23), home="Pacific/Easter")
    choices = changing.at_home_in(changing.resumed(choices), None)
    assert changing.with_quiet(choices, None) == NONE


@pytest.mark.parametrize(
    ("until", "can"),
    [
        (TODAY - timedelta(days=1), False),
        (TODAY, False),
        (TODAY + timedelta(days=1), True),
        (TODAY + timedelta(days=366), True),
        (TODAY + timedelta(days=367), False),
        (FOR_EVER, True),
    ],
)
def test_pause_ends_on_a_day_to_come_and_within_reason(until: date, *, can: bool) -> None:
    assert changing.can_pause(until, TODAY) is can


@pytest.mark.parametrize(
    ("at", "minutes", "to"),
    [
        (time(7), -60, time(6)),
        (time(7), 15, time(7, 15)),
        (time(0, 30), -15, time(0, 15)),
        (time(0, 30), -60, None),
        (time(23, 30), 15, time(23, 45)),
        (time(23, 30), 60, None),
        (time(23, 0), 60, None),
        (time(1, 0), -60, time(0)),
    ],
)
def test_hour_moves_within_its_day(at: time, minutes: int, to: time | None) -> None:
    assert changing.moved(at, minutes) == to


def test_kinds_are_those_that_the_tour_has_and_that_are_sent() -> None:
    before, after, later = PushKind.BEFORE, PushKind.AFTER, PushKind.COMMITMENTS
    assert kinds_of(ACHM) == (before, EVENING, MORNING, ACTIVITY, CHANGE, RETRO, after, later)
    assert kinds_of(LAB) == (EVENING, MORNING, ACTIVITY, CHANGE, RETRO, after, later)
    assert kinds_of(ITAGUI) == (EVENING, MORNING, ACTIVITY, CHANGE, after)
    assert kinds_of(ACHM.model_copy(update={"reminders": None})) == (CHANGE,)
    assert frozenset(PushKind) - LIVE - FOR_COORDINATORS - FOR_ONE == OF_NOTICES


def test_hours_and_minutes_are_the_tours() -> None:
    without = frozenset(PushKind) - LIVE
    assert {hour_of(ACHM, kind) for kind in without} == {None}
    assert [hour_of(ACHM, kind) for kind in PushKind if kind in LIVE] == [
        time(10),
        time(19, 30),
        time(7),
        None,
        None,
        time(20, 30),
        time(10),
        time(10),
    ]
    assert (minutes_of(ACHM), minutes_of(ITAGUI)) == (15, 30)
    silent = ACHM.model_copy(update={"reminders": None})
    assert (hour_of(silent, MORNING), minutes_of(silent)) == (None, None)


@pytest.mark.parametrize("home", HomeZone)
def test_home_zone_is_one_of_iana(home: HomeZone) -> None:
    assert ZoneInfo(home.zone).key == home.zone
