"""The only "now" of the whole project: everything else is told the time."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Return the current instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the current instant, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one place


class ShiftedClock:
    """A clock that was set to some instant and runs on from there, as fast as it is told to."""

    def __init__(self, at: datetime, base: Clock | None = None) -> None:
        """Set the clock to the aware instant ``at``; it runs at the speed of ``base``."""
        self._base = base or SystemClock()
        self._rate = 1
        self.set(at)

    @property
    def rate(self) -> int:
        """How many of its seconds pass in one of ``base``."""
        return self._rate

    def now(self) -> datetime:
        """Return the shifted instant, aware, in UTC."""
        return self._at + (self._base.now() - self._since) * self._rate

    def set(self, at: datetime) -> None:
        """Make ``at`` (aware) the present."""
        self._at = at.astimezone(UTC)
        self._since = self._base.now()

    def advance(self, by: timedelta) -> None:
        """Move the present by ``by``, forward or back."""
        self._at += by

    def run_at(self, rate: int) -> None:
        """Run ``rate`` times as fast as ``base`` from the present on."""
        self.set(self.now())
        self._rate = rate
