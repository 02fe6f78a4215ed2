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
    """A clock that was set to some instant and runs on from there at the usual speed."""

    def __init__(self, at: datetime, base: Clock | None = None) -> None:
        """Set the clock to the aware instant ``at``."""
        self._base = base or SystemClock()
        self._shift = timedelta()
        self.set(at)

    def now(self) -> datetime:
        """Return the shifted instant, aware, in UTC."""
        return self._base.now() + self._shift

    def set(self, at: datetime) -> None:
        """Make ``at`` (aware) the present."""
        self._shift = at.astimezone(UTC) - self._base.now()

    def advance(self, by: timedelta) -> None:
        """Move the present by ``by``, forward or back."""
        self._shift += by
