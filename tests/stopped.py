"""A clock for tests of clocks."""

from datetime import UTC, datetime, timedelta


class StoppedClock:
    """Stands still until a test lets time pass."""

    def __init__(self) -> None:
        self._now = datetime(2001, 2, 3, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def pass_by(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
