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
    NOTHING,
    OF_ITS_DAYS,
    OF_THE_TRIP,
    PERHAPS,
    READERS,
    SKIP,
    STOP,
    SURE,
)
from bot.texts.folding import fold

SHORT = 10
"""Words up to which a text that begins like a question is one."""

FEW = 4
"""Words up to which one that names a day or the trip asks about it."""

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
    if is_marked(text):
        return Reads.QUESTION
    said = [word.casefold() for word in _WORD.findall(text)]
    if len(said) > SHORT:
        return Reads.STATEMENT
    first = next((word for word in said if word not in LEADING), "")
    folded = f"{fold(text)} "
    if first in ACCENTED or _begins(folded, SURE):
        return Reads.QUESTION
    return Reads.PERHAPS if _begins(folded, PERHAPS) else Reads.STATEMENT


def is_marked(text: str) -> bool:
    """Tell whether a text has a question mark."""
    return "?" in text or "¿" in text


def asks_about_trip(text: str) -> bool:
    """Tell whether a text without a question mark asks about the trip, whoever waits for what.

    A beginning that asks is not enough where an answer is waited for: people tell what they learnt
    with the same words, *que hay que partir por la gente*. Something of the trip must be named.
    """
    if reads_as(text) is Reads.STATEMENT:
        return False
    folded = " ".join(_WORD.findall(fold(text)))
    if folded in SURE:
        return True
    padded = f" {folded} "
    if any(f" {words} " in padded for words in OF_THE_TRIP):
        return True
    is_short = len(folded.split()) <= FEW and _begins(f"{folded} ", SURE)
    return is_short and any(word in OF_ITS_DAYS for word in folded.split())


def steers(text: str) -> Steering | None:
    """Return what a text means that is nothing but a word of steering; None for any other."""
    said = fold(text)
    return next((found for words, found in _STEERING if said in words), None)


def says_nothing(text: str) -> bool:
    """Tell whether a text says that there is nothing to say, and no more."""
    return fold(text) in NOTHING


def _begins(folded: str, phrases: tuple[str, ...]) -> bool:
    return any(folded.startswith(f"{phrase} ") for phrase in phrases)
