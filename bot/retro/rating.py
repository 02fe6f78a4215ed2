"""A rating in words: what somebody types instead of tapping. Pure."""

import re
from collections.abc import Iterable

from bot.catalog.retro import RATINGS
from bot.texts.folding import fold

_DIGIT = re.compile(
    r"^\D{0,24}\b([1-5])\b(?:\s*(?:/|de|of|out of|sobre)\s*5)?"
    r"(?:\s*(?:estrellas?|estrelas?|stars?|puntos?|pontos?|points?))?[\s.!]*$",
    re.IGNORECASE,
)
"""A digit at the end of a few words: *le pongo un 4*, but not *3 horas de espera*."""
_STARS = re.compile(r"^(?:⭐️?|★|\*){1,5}$")
_WORDS = {
    word: number
    for number, words in enumerate(
        ("uno un one um", "dos two dois", "tres three", "cuatro four quatro", "cinco five"), 1
    )
    for word in words.split()
}


def read_rating(text: str, names: Iterable[tuple[int, str]]) -> int | None:
    """Return the rating a text gives, 1 to 5: a digit, stars, a number word or a rating's name."""
    said = text.strip()
    if _STARS.match(said):
        return said.count("⭐") or len(said)
    found = _DIGIT.match(said)
    if found:
        return int(found[1])
    folded = fold(said)
    named = {fold(name): rating for rating, name in names}
    rating = named.get(folded) or _WORDS.get(folded)
    return rating if rating in RATINGS else None
