"""Whether a text asks something, where an answer was expected. Pure."""

import re
from enum import StrEnum

from bot.answers.lexicon.asking import (
    ACCENTED,
    BACK,
    ERASE,
    HELP,
    HERE,
    LEADING,
    PERHAPS,
    READERS,
    SKIP,
    STOP,
    SURE,
)
from bot.texts.folding import fold

SHORT = 10
"""Words up to which a text that begins like a question is one."""

_WORD = re.compile(r"\w+")


class Reads(StrEnum):
    """What a text reads like."""

    QUESTION = "question"
    PERHAPS = "perhaps"
    STATEMENT = "statement"


class Steering(StrEnum):
    """What a word alone means amid the questions of the day."""

    SKIP = "skip"
    BACK = "back"
    STOP = "stop"
    HERE = "here"
    """Says nothing but that one is there: the question is asked again."""
    HELP = "help"
    ERASE = "erase"
    """Wants an answer changed or taken away."""
    READERS = "readers"
    """Asks who reads what is answered."""


_STEERING = (
    (SKIP, Steering.SKIP),
    (BACK, Steering.BACK),
    (STOP, Steering.STOP),
    (HERE, Steering.HERE),
    (HELP, Steering.HELP),
    (ERASE, Steering.ERASE),
    (READERS, Steering.READERS),
)


def reads_as(text: str) -> Reads:
    """Tell whether a text asks, tells, or could do either.

    A question mark settles it; without one, how it begins, if it is short.
    """
    if "?" in text or "¿" in text:
        return Reads.QUESTION
    said = [word.casefold() for word in _WORD.findall(text)]
    if len(said) > SHORT:
        return Reads.STATEMENT
    first = next((word for word in said if word not in LEADING), "")
    folded = f"{fold(text)} "
    if first in ACCENTED or _begins(folded, SURE):
        return Reads.QUESTION
    return Reads.PERHAPS if _begins(folded, PERHAPS) else Reads.STATEMENT


def steers(text: str) -> Steering | None:
    """Return what a text means that is nothing but a word of steering; None for any other."""
    said = fold(text)
    return next((found for words, found in _STEERING if said in words), None)


def _begins(folded: str, phrases: tuple[str, ...]) -> bool:
    return any(folded.startswith(f"{phrase} ") for phrase in phrases)
