from dataclasses import dataclass
from datetime import datetime

from bot.address import Address
from bot.language import Language


@dataclass(frozen=True)
class Question:
    """What somebody asked, and what is known of where they stand."""

    text: str
    """As it was written; any length, in any of the three languages."""
    lang: Language
    """The language of the reader's interface."""
    now: datetime
    """Aware; the engine converts it to the tour's zone."""
    tour: str | None
    """The tour the person is enrolled in."""
    previous: Address | None = None
    """What the last answer was about, for follow-ups such as "¿y el jueves?"."""
