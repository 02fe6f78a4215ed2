"""A file on its way into the list. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from bot.retro.values import KeptFile
from bot.roster.columns import Columns
from bot.roster.sheet import Fault, Sheet


class Status(StrEnum):
    """How far a file is."""

    SENT = "sent"
    READ = "read"
    REFUSED = "refused"
    """It cannot be read."""
    DONE = "done"
    LEFT = "left"
    """Somebody did not want it after all, or sent another."""


@dataclass(frozen=True)
class Draft:
    """A file that was sent for the list of a tour; ``sheet`` and ``columns`` once it is read."""

    id: int
    tour_id: str
    file: KeptFile
    status: Status
    fault: Fault | None = None
    sheet: Sheet | None = None
    columns: Columns | None = None
