"""Read by the process that others are forked from, so that each of them is there at once."""

from bot.clock import SystemClock
from tests.crash import mortal, sender
from tests.worlds import world_at

__all__ = ["mortal", "sender"]

world_at(SystemClock())
