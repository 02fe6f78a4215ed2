"""What moves the clock, given by the host of the bot: the preview itself cannot tell its time."""

from datetime import datetime, timedelta
from typing import Protocol

RATES = (1, 60, 3600)
"""How many times faster than usual the page lets time run."""
YEARS = range(2000, 2100)
"""The years that the page lets one go to; messages are dated in Unix time, never negative."""


class Hands(Protocol):
    """The hands of the clock that `now` reads; the host knows what its bot has yet to push."""

    @property
    def rate(self) -> int:
        """How many times faster than usual time runs."""
        ...

    def set_to(self, when: datetime) -> None:
        """Make the aware instant `when` the present."""
        ...

    def advance(self, by: timedelta) -> None:
        """Move the present by `by`, forward or back."""
        ...

    def run_at(self, rate: int) -> None:
        """Run `rate` times as fast as usual from the present on."""
        ...

    async def next_push(self) -> datetime | None:
        """Return the aware instant of what the bot sends next by itself, None if it will not."""
        ...

    async def jump(self) -> datetime | None:
        """Go to the next push, and return its instant once it has been sent.

        Where none is to come, time stays as it is and None is returned.
        """
        ...
