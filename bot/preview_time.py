"""The preview's time: set by hand, run on at some speed, and never faster than the pushes come."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.clock import Clock, ShiftedClock

STEP = 0.05
"""Real seconds between two steps of a time that runs faster than usual."""

NextDue = Callable[[], Awaitable[datetime | None]]
Pushed = Callable[[], Awaitable[None]]


async def _no_push() -> datetime | None:
    return None


async def _nothing_to_push() -> None:
    return


class PreviewTime:
    """A clock for the bot, and the hands with which the preview's page moves it.

    At the usual speed it simply runs, and the bot's own ticks find what is due. Faster, it goes in
    steps and stands still in between: each step leads to where time should be by now or to the
    next push, whichever is sooner, and does not go on before that push has gone out. So each
    arrives in the chat dated to the minute for which it was planned.
    """

    def __init__(self, at: datetime, base: Clock | None = None) -> None:
        """Set the time to the aware instant ``at``; it knows of no push until it is joined."""
        self._course = ShiftedClock(at, base)  # where time would be if no push held it up
        self._instant = self._course.now()  # where it stands, when it goes in steps
        self._next_due: NextDue = _no_push
        self._pushed: Pushed = _nothing_to_push
        self._has_unseen = False  # moved by hand: what that made due has not gone out
        self._awake = asyncio.Event()
        self._one_mover = asyncio.Lock()

    def join(self, next_due: NextDue, pushed: Pushed) -> None:
        """Learn from the bot of its pushes.

        Args:
            next_due: returns the aware instant of the first push later than `now()`, or None. While
                it returns an earlier one, time that runs fast stands still.
            pushed: sends all that is due at `now()`, and returns when that has gone out.
        """
        self._next_due, self._pushed = next_due, pushed

    @property
    def rate(self) -> int:
        """How many times faster than usual time runs."""
        return self._course.rate

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return self._course.now() if self.rate == 1 else self._instant

    def set_to(self, when: datetime) -> None:
        """Make ``when`` (aware) the present; pushes in between meet the bot as after an outage."""
        self._instant = when.astimezone(UTC)
        self._course.set(self._instant)
        self._moved()

    def advance(self, by: timedelta) -> None:
        """Move the present by ``by``; pushes in between meet the bot as after an outage."""
        self.set_to(self.now() + by)

    def run_at(self, rate: int) -> None:
        """Run ``rate`` (at least 1) times as fast as usual from the present on.

        Raises:
            ValueError: a rate below 1.
        """
        if rate < 1:
            raise ValueError(rate)
        self._instant = self.now()
        self._course.set(self._instant)
        self._course.run_at(rate)
        self._moved()

    async def next_push(self) -> datetime | None:
        """Return the instant of the next push, aware, or None when none is to come."""
        return await self._next_due()

    async def jump(self) -> datetime | None:
        """Make the instant of the next push the present, and return it once the push is out.

        Where none is to come, time stays as it is and None is returned.
        """
        async with self._one_mover:
            due = await self._due()
            if due is not None:
                self.set_to(max(due, self.now()))
                await self._push()
            return due

    async def run(self) -> None:
        """Keep time going, until cancelled."""
        while True:
            await self._awake.wait()
            if self.rate == 1:
                self._awake.clear()
            await self.step()
            await asyncio.sleep(STEP)

    async def step(self) -> None:
        """Send what a move by hand has made due; then, if time runs fast, let it catch up."""
        async with self._one_mover:
            if self.rate == 1 and not self._has_unseen:
                return
            due = await self._due()
            if self.rate == 1:
                return
            wanted = self._course.now()
            if due is None or wanted < due:
                self._instant = wanted
                return
            self._instant = max(due, self._instant)
            await self._push()

    async def _due(self) -> datetime | None:
        """Return the next push, none being due now; time may be moved by hand meanwhile."""
        while True:
            if self._has_unseen:
                await self._push()
            due = await self._next_due()
            if not self._has_unseen:
                return due

    async def _push(self) -> None:
        self._has_unseen = False
        await self._pushed()
        if self.rate > 1:
            self._course.set(self._instant)  # what sending took is no time here

    def _moved(self) -> None:
        self._has_unseen = True
        self._awake.set()
