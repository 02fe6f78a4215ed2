"""Questions passed on to the coordinators."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class OpenQuestion:
    """A question nobody has answered yet."""

    id: int
    tour_id: str | None
    text: str
    asked_at: datetime


@dataclass(frozen=True)
class PassedOn:
    """A question that was passed on, answered or not; not whose it is."""

    text: str
    asked_at: datetime
    is_open: bool
