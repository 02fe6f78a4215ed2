"""The person at the other end, as every screen needs to know them."""

from dataclasses import dataclass

from bot.language import Language


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
