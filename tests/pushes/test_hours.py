"""Every wall time of 24 months has one instant, in zones whose clocks change in every manner.

What is expected is read off the clocks alone: the instants are walked, from UTC to wall time, which
is never in doubt, and each wall minute is noted. One met once is that instant; of one met twice the
first counts; one never met is read with the offset from before the gap (RFC 5545, section 3.3.5).
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from bot.pushes.hours import instant

ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Asuncion",
    "America/Bogota",
    "America/Guyana",
    "America/Havana",
    "America/Jamaica",
    "America/New_York",
    "America/Punta_Arenas",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Lucia",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Europe/Lisbon",
    "Europe/Madrid",
    "Pacific/Easter",
)
FIRST, LAST = date(2024, 11, 1), date(2026, 11, 1)
"""Wall dates: all minutes from the first of FIRST to the last before LAST."""
NEAR = timedelta(days=2)
ORDINARY = date(2025, 5, 5)
"""The Monday of a week in which none of these clocks changes."""

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - wall minutes are counted from it
MINUTE = timedelta(minutes=1)
EVERY_MINUTE = tuple(time(*divmod(minute, 60)) for minute in range(1440))


class Stretch(NamedTuple):
    """UTC minutes from ``begins`` to before ``ends``, all with one offset."""

    begins: int
    ends: int
    offset: int


def _minutes(naive: datetime) -> int:
    return (naive - EPOCH) // MINUTE


def _wall(utc: int, zone: ZoneInfo) -> int:
    """Return the wall minute of a UTC minute: the way that is never in doubt."""
    shown = datetime.fromtimestamp(utc * 60, zone)
    return _minutes(shown.replace(tzinfo=None, fold=0))


def _bounds() -> tuple[int, int]:
    first, last = (_minutes(datetime.combine(day, time())) for day in (FIRST, LAST))
    return first, last


@cache
def _stretches(name: str) -> tuple[Stretch, ...]:
    """Return the stretches of constant offset, each change found to the minute."""
    zone = ZoneInfo(name)
    first, last = _bounds()
    changes = []
    for hour in range(first - 2880, last + 2880, 60):
        if _wall(hour, zone) - hour == _wall(hour + 60, zone) - hour - 60:
            continue
        changes += [
            minute + 1
            for minute in range(hour, hour + 60)
            if _wall(minute + 1, zone) - _wall(minute, zone) != 1
        ]
    edges = (first - 2880, *changes, last + 2880)
    return tuple(Stretch(one, other, _wall(one, zone) - one) for one, other in pairwise(edges))


def _expected(midnight: int, stretches: tuple[Stretch, ...]) -> list[int]:
    """Return the UTC minute of each wall minute of a day, by the rule."""
    day = range(midnight, midnight + 1440)
    met: dict[int, int] = {}
    for one in stretches:
        begins, ends = one.begins + one.offset, one.ends + one.offset
        for wall in range(max(begins, day.start), min(ends, day.stop)):
            met.setdefault(wall, wall - one.offset)
    for wall in set(day) - met.keys():
        before = [one for one in stretches if one.ends + one.offset <= wall]
        met[wall] = wall - before[-1].offset
    return [met[wall] for wall in day]


def _planned(day: date, zone: ZoneInfo) -> list[int]:
    found = [instant(day, at, zone) for at in EVERY_MINUTE]
    assert {one.tzinfo for one in found} == {UTC}
    return [int(one.timestamp()) // 60 for one in found]


def _wrong(day: date, planned: list[int], expected: list[int]) -> list[str]:
    both = zip(EVERY_MINUTE, planned, expected, strict=True)
    return [f"{day} {at:%H:%M}" for at, one, other in both if one != other]


def _days(name: str) -> Iterable[date]:
    """Return the dates within two days of a change, and those of an ordinary week."""
    near = set()
    for one, other in pairwise(_stretches(name)):
        for wall in (one.ends + one.offset, other.begins + other.offset):
            on = (EPOCH + wall * MINUTE).date()
            near |= {on + days * timedelta(days=1) for days in range(-NEAR.days, NEAR.days + 1)}
    week = {ORDINARY + timedelta(days=days) for days in range(7)}
    return sorted(day for day in near | week if FIRST <= day < LAST)


@pytest.mark.parametrize("name", ZONES)
def test_every_minute_near_a_change_of_clocks_has_the_instant_of_the_rule(name: str) -> None:
    zone, stretches = ZoneInfo(name), _stretches(name)
    wrong = []
    for day in _days(name):
        expected = _expected(_minutes(datetime.combine(day, time())), stretches)
        wrong += _wrong(day, _planned(day, zone), expected)
    assert wrong == []


@pytest.mark.soak
@pytest.mark.parametrize("name", ZONES)
def test_every_minute_of_24_months_has_the_instant_of_the_rule(name: str) -> None:
    zone = ZoneInfo(name)
    first, last = _bounds()
    met: dict[int, int] = {}
    for utc in range(first - 2880, last + 2880):
        met.setdefault(_wall(utc, zone), utc)
    offset, expected = 0, []
    for wall in range(first, last):
        if wall in met:
            offset = wall - met[wall]
        expected.append(wall - offset)
    wrong = []
    for number, midnight in enumerate(range(0, last - first, 1440)):
        day = FIRST + timedelta(days=number)
        wrong += _wrong(day, _planned(day, zone), expected[midnight : midnight + 1440])
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "skipped", "doubled"),
    [
        ("America/Bogota", 0, 0),
        ("America/New_York", 120, 180),
        ("America/Santiago", 120, 120),
        ("Antarctica/Troll", 240, 240),
        ("Australia/Lord_Howe", 60, 60),
        ("Europe/Madrid", 120, 120),
    ],
)
def test_walk_meets_the_minutes_that_are_skipped_and_doubled(
    name: str, skipped: int, doubled: int
) -> None:
    moves = [other.offset - one.offset for one, other in pairwise(_stretches(name))]
    assert sum(move for move in moves if move > 0) == skipped
    assert -sum(move for move in moves if move < 0) == doubled


@pytest.mark.parametrize(
    ("on", "at", "name", "utc"),
    [
        (date(2025, 4, 6), time(0, 0), "America/Santiago", "2025-04-06T04:00"),
        (date(2025, 4, 5), time(23, 30), "America/Santiago", "2025-04-06T02:30"),
        (date(2025, 9, 7), time(0, 30), "America/Santiago", "2025-09-07T04:30"),
        (date(2025, 3, 30), time(2, 30), "Europe/Madrid", "2025-03-30T01:30"),
        (date(2025, 10, 26), time(2, 30), "Europe/Madrid", "2025-10-26T00:30"),
        (date(2025, 10, 5), time(2, 15), "Australia/Lord_Howe", "2025-10-04T15:45"),
        (date(2025, 1, 27), time(7, 0), "America/Bogota", "2025-01-27T12:00"),
    ],
)
def test_rule_by_example(on: date, at: time, name: str, utc: str) -> None:
    assert instant(on, at, ZoneInfo(name)) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_fold_that_a_time_brings_along_counts_for_nothing() -> None:
    at = time(2, 30, fold=1)
    assert instant(date(2025, 10, 26), at, ZoneInfo("Europe/Madrid")) == datetime(
        2025, 10, 26, 0, 30, tzinfo=UTC
    )
