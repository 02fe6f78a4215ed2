"""A rating in words: what somebody types instead of tapping. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.catalog.retro import RATINGS
from bot.texts.folding import fold

_DIGIT = re.compile(
    r"^(?P<lead>\D*?)\b(?P<digit>[1-5])(?:\s*(?:/|de|of|out of|sobre)\s*5)?"
    r"(?:\s*(?:estrellas?|estrelas?|stars?|puntos?|pontos?|points?))?[\s.!]*$",
    re.IGNORECASE,
)
"""A digit at the end, of five or in stars: what stands in front tells whether it rates."""
_LEADS = frozenset(
    word
    for words in (
        "un una uno nota puntaje le lo pongo pondria doy daria mi es de seria yo para creo que",
        "diria con i give it a an would say id i'd rate rating my is um uma dou eu minha e",
    )
    for word in words.split()
)
"""Words (folded) that lead to a rating and say nothing else; *no*, *menos* or *bus* is none."""
_STARS = re.compile(r"^(?:⭐️?|★|\*){1,5}$")
_WORDS = {
    word: number
    for number, words in enumerate(
        ("uno un one um", "dos two dois", "tres three", "cuatro four quatro", "cinco five"), 1
    )
    for word in words.split()
}


@dataclass(frozen=True)
class Rated:
    """A rating, 1 to 5, with the words it was given in where they say more than that."""

    rating: int
    words: str = ""


def read_rating(text: str, names: Iterable[tuple[int, str]]) -> Rated | None:
    """Return the rating a text gives: a digit, stars, a number word or a rating's name.

    A digit rates alone, or behind words that do nothing but lead to it: *le pongo un 4*, but
    neither *salimos a las 5* nor *no le pondría un 5*. None for anything else.
    """
    said = text.strip()
    if _STARS.match(said):
        return Rated(said.count("⭐") or len(said))
    named = {fold(name): rating for rating, name in names}
    found = _DIGIT.match(said)
    if found:
        return _behind(fold(found["lead"]), int(found["digit"]), said, named)
    folded = fold(said)
    rating = named.get(folded) or _WORDS.get(folded)
    return Rated(rating) if rating is not None and rating in RATINGS else None


def _behind(lead: str, digit: int, said: str, named: Iterable[str]) -> Rated | None:
    """Return the rating of a digit behind words; none where they may say something else."""
    words = lead.replace(",", " ").replace(":", " ").split()
    namings = {word for name in named for word in name.split()}
    if not all(word in _LEADS or word in namings for word in words):
        return None
    return Rated(digit, said if any(word in namings for word in words) else "")
