"""The ticks go on whatever becomes of the machine's clock."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.clock import SystemClock
from bot.rounds import Every, Rounds
from tests.stopped import StoppedClock

INTERVAL = 0.05
TWO_HOURS = timedelta(hours=2)


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not is_so():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


async def test_rounds_go_on_when_the_clock_goes_back() -> None:
    """Seen from a clock that was set back by two hours, the next round is two hours ahead."""
    rounds = [0]

    async def work() -> None:
        rounds[0] += 1

    running = Rounds([(work, INTERVAL)], SystemClock())
    (job,) = running.scheduler.get_jobs()
    try:
        await _until(lambda: rounds[0] >= 2)
        job.modify(next_run_time=job.next_run_time + TWO_HOURS)
        before = rounds[0]
        await _until(lambda: rounds[0] >= before + 3)
    finally:
        await running.stop()


@pytest.mark.parametrize("ahead", [TWO_HOURS, timedelta(days=365 * 50)])
def test_rounds_missed_while_the_clock_leapt_are_one(ahead: timedelta) -> None:
    now = StoppedClock().now()
    every = Every(1)
    first = every.get_next_fire_time(None, now)
    assert first == now + timedelta(seconds=1)
    leapt = now + ahead
    assert every.get_next_fire_time(first, leapt) == leapt + timedelta(seconds=1)


def test_rounds_keep_their_distance() -> None:
    now = StoppedClock().now()
    late = now + timedelta(milliseconds=300)
    assert Every(1).get_next_fire_time(now, late) == now + timedelta(seconds=1)
