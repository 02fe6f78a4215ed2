"""Hours as people type them → a slot: ``8:30``, ``8 y media``, ``3 pm``, ``de 9 a 11``. Pure."""

import re
from datetime import time

from bot.catalog.slot import Slot
from bot.texts.folding import fold

NOON = 12
_EARLIEST = 6
"""An hour below this, without a word on it, is one of the afternoon: nobody visits at three."""

_MORNING = r"am|a m|de la manana|in the morning|da manha"
_LATER = r"pm|p m|de la tarde|de la noche|in the afternoon|in the evening|da tarde|da noite"
_TIME = (
    r"(?:(?:a|as|at|de|desde|from|las|la|das|ao|al) )*"
    r"(?:(?P<noon{0}>mediodia|medio dia|meio dia|meiodia|noon)|"
    r"(?P<hour{0}>[01]?\d|2[0-3])"
    r"(?:[:.h](?P<minute{0}>[0-5]\d)| (?:y|e) (?P<word{0}>media|cuarto|meia|[0-5]\d))?"
    r"(?: ?(?:h|hs|hrs|hora|horas))?"
    rf"(?: ?(?:(?P<morning{{0}}>{_MORNING})|(?P<later{{0}}>{_LATER})))?)"
)
_BETWEEN = r"(?: ?- ?| (?:(?:a|hasta|to|ate|until) )?)"
_HOURS = re.compile(f"^{_TIME.format(1)}(?:{_BETWEEN}{_TIME.format(2)})?$")
_WORDS = {"media": 30, "meia": 30, "cuarto": 15}


def read_hours(text: str) -> Slot | None:
    """Return the hour that a text is, with its end where it says one; None for any other text."""
    found = _HOURS.match(fold(text))
    if found is None:
        return None
    start = _time(found, 1)
    if found["noon2"] is None and found["hour2"] is None:
        return Slot(start=start)
    end = _time(found, 2)
    if end <= start and end.hour < NOON and found["morning2"] is None:
        end = end.replace(hour=end.hour + NOON)
    return Slot(start=start, end=end) if end > start else None


def _time(found: re.Match[str], number: int) -> time:
    if found[f"noon{number}"]:
        return time(NOON)
    written = found[f"hour{number}"]
    hour = int(written)
    word = found[f"word{number}"] or found[f"minute{number}"] or "0"
    minute = _WORDS[word] if word in _WORDS else int(word)
    is_bare = len(written) == 1 and 0 < hour < _EARLIEST and not found[f"morning{number}"]
    if hour < NOON and (found[f"later{number}"] or is_bare):
        hour += NOON
    if hour == NOON and found[f"morning{number}"]:
        hour = 0
    return time(hour, minute)
