"""The person at the other end, as every screen needs to know them."""

from dataclasses import dataclass

from bot.language import Language
from bot.pushes.choices import NONE, Choices


@dataclass(frozen=True)
class Reader:
    """Somebody who reads the assistant's screens; ``is_known`` once they have started it."""

    id: int
    lang: Language
    is_known: bool = False
    has_blocked: bool = False
    tour_id: str | None = None
    tours: frozenset[str] = frozenset()
    has_consented: bool = False
    choices: Choices = NONE
    """Of the pushes."""
    errands_done: frozenset[tuple[str, str]] = frozenset()
    """What is ticked off the checklists: the tour and the errand."""
