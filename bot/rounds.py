"""Rounds at a distance that no jump of the machine's clock stretches or crowds.

APScheduler reckons with that clock alone: set back by two hours it would be silent for two hours,
and set ahead by years it would first list every round that it thinks was missed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot.clock import Clock
from bot.storage.database import OUT_OF_REACH

log = structlog.get_logger()

Work = Callable[[], Awaitable[None]]

ENDED_WITHIN = 1.0
"""Seconds that a round under way gets to end."""
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


class Rounds:
    """Work done every so often, each in its own time, and never two rounds of one together."""

    def __init__(self, every: Iterable[tuple[Work, float]], clock: Clock) -> None:
        """Begin rounds of each work, so many seconds apart; ``clock`` is the machine's."""
        self._clock = clock
        self._failing: set[str] = set()
        self._under_way: set[asyncio.Task[Any]] = set()
        self.scheduler = AsyncIOScheduler(timezone="UTC")
        for work, seconds in every:
            self.scheduler.add_job(
                self._round,
                Every(seconds),
                [work],
                name=work.__name__,
                misfire_grace_time=None,
                coalesce=True,
                max_instances=1,
            )
        self.scheduler.start()
        self._look_after()

    async def stop(self) -> None:
        """Begin no more rounds, once those that are under way have ended.

        Cut off, they would leave their transactions to be cleaned up, with complaints.
        """
        self.scheduler.pause()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=ENDED_WITHIN)
        self.scheduler.shutdown(wait=False)

    def _look_after(self) -> None:
        """Let no job wait longer than its interval, as long as the scheduler runs."""
        if not self.scheduler.running:
            return
        now = self._clock.now()
        for job in self.scheduler.get_jobs():
            if job.next_run_time - now > job.trigger.interval:
                job.modify(next_run_time=now)
        asyncio.get_running_loop().call_later(LOOKED_AFTER, self._look_after)

    async def _round(self, work: Work) -> None:
        """Do one round; that the database is out of reach is said once, until it is not."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - APScheduler runs it in one
        self._under_way.add(task)
        name = work.__name__
        try:
            await work()
        except asyncio.CancelledError:
            return  # cut off at the end of a stop; the scheduler would log that as a fault
        except OUT_OF_REACH as error:
            if name not in self._failing:
                log.warning("tick-failed", what=name, why=type(error).__name__)
            self._failing.add(name)
        else:
            self._failing.discard(name)
        finally:
            self._under_way.discard(task)
