"""What comes of a personal link. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from bot.roster.values import Entry


class Verdict(StrEnum):
    """What comes of a personal link."""

    TAKEN = "taken"
    """It is the reader's: from now on, or since they followed it before."""
    USED = "used"
    """Another account has followed it."""
    OTHER = "other"
    """The reader has followed the link of somebody else on the same list."""
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Followed:
    """What comes of a link; of which tour it is and whose, None where that is nobody's business."""

    verdict: Verdict
    tour_id: str | None = None
    entry: Entry | None = None
