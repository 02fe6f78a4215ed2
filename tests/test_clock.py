from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.clock import ShiftedClock
from tests.stopped import StoppedClock

NOON = datetime(2025, 1, 27, 12, tzinfo=UTC)


@pytest.fixture
def base() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def clock(base: StoppedClock) -> ShiftedClock:
    return ShiftedClock(NOON, base)


def test_clock_runs_on_from_where_it_was_set(base: StoppedClock, clock: ShiftedClock) -> None:
    assert clock.now() == NOON
    base.pass_by(7)
    assert clock.now() == NOON + timedelta(seconds=7)


def test_clock_set_anew_forgets_what_passed(base: StoppedClock, clock: ShiftedClock) -> None:
    base.pass_by(7)
    clock.set(datetime(2024, 5, 1, 7, tzinfo=timezone(timedelta(hours=-5))))
    base.pass_by(1)
    assert clock.now() == datetime(2024, 5, 1, 12, 0, 1, tzinfo=UTC)
    assert clock.now().tzinfo == UTC


@pytest.mark.parametrize("by", [timedelta(hours=1), timedelta(days=-2)])
def test_clock_advanced_runs_on(base: StoppedClock, clock: ShiftedClock, by: timedelta) -> None:
    base.pass_by(7)
    clock.advance(by)
    base.pass_by(1)
    assert clock.now() == NOON + by + timedelta(seconds=8)


@pytest.mark.parametrize("rate", [1, 60, 3600])
def test_clock_runs_at_its_rate(base: StoppedClock, clock: ShiftedClock, rate: int) -> None:
    base.pass_by(10)
    clock.run_at(rate)
    assert (clock.rate, clock.now()) == (rate, NOON + timedelta(seconds=10))
    base.pass_by(2)
    assert clock.now() == NOON + timedelta(seconds=10 + 2 * rate)


def test_clock_keeps_its_rate_when_it_is_moved(base: StoppedClock, clock: ShiftedClock) -> None:
    clock.run_at(60)
    clock.set(NOON)
    base.pass_by(1)
    clock.advance(timedelta(hours=1))
    base.pass_by(1)
    assert clock.now() == NOON + timedelta(hours=1, minutes=2)


def test_clock_slowed_down_does_not_go_back(base: StoppedClock, clock: ShiftedClock) -> None:
    clock.run_at(3600)
    base.pass_by(1)
    clock.run_at(1)
    base.pass_by(1)
    assert clock.now() == NOON + timedelta(hours=1, seconds=1)
