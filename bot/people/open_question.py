"""A question that waits for a coordinator's answer."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class OpenQuestion:
    """A question nobody has answered yet."""

    id: int
    tour_id: str | None
    text: str
    asked_at: datetime
