"""Read by the process that senders are forked from, so that each of them is there at once."""

from bot.clock import SystemClock
from tests.crash import sender
from tests.pushing import world_at

__all__ = ["sender"]

world_at(SystemClock())
