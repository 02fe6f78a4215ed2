from dataclasses import dataclass
from enum import StrEnum

from bot.address import Address
from bot.language import Language


class Outcome(StrEnum):
    """How sure the engine is."""

    ANSWERED = "answered"
    CHOICE = "choice"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    """Where the answer is; ``target`` when ANSWERED, ``choices`` when CHOICE, neither otherwise."""

    outcome: Outcome
    target: Address | None
    """The screen that answers; exists in the catalogue and can be encoded."""
    choices: tuple[Address, ...]
    """Two or three distinct "did you mean", the likeliest first."""
    lang: Language
    """The language of the question, or the reader's where the text does not tell."""
    score: float
    """From 0 to 1, of the best candidate."""
    why: str
    """Which words matched what, for ``python -m bot ask``; never shown to a participant."""
