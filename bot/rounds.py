"""Rounds at a distance that no jump of the machine's clock stretches or crowds.

APScheduler reckons with that clock alone: set back by two hours it would be silent for two hours,
and set ahead by years it would first list every round that it thinks was missed.
"""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot.clock import Clock

LOOKED_AFTER = 1.0
"""Seconds, by the event loop's time, between two looks whether the clock has gone back."""


class Every(BaseTrigger):  # type: ignore[misc]  # the library does not say its types
    """A round every so often; of those missed only the next one counts."""

    def __init__(self, seconds: float) -> None:
        """Let the first come after ``seconds``, and then one every ``seconds``."""
        self.interval = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """Return the next round, which is always later than ``now`` once one was missed."""
        if previous_fire_time is None or previous_fire_time + self.interval <= now:
            return now + self.interval
        return previous_fire_time + self.interval


def keep_rounds(scheduler: AsyncIOScheduler, clock: Clock) -> None:
    """Let no job wait longer than its interval, by ``clock``, as long as the scheduler runs."""
    if not scheduler.running:
        return
    now = clock.now()
    for job in scheduler.get_jobs():
        if _is_beyond(job, now):
            job.modify(next_run_time=now)
    asyncio.get_running_loop().call_later(LOOKED_AFTER, keep_rounds, scheduler, clock)


def _is_beyond(job: Any, now: datetime) -> bool:
    return bool(job.next_run_time - now > job.trigger.interval)
