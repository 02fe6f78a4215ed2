"""Which spellings mean the same institution. Pure."""

import re
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from bot.texts.folding import fold

KEY_LENGTH = 120
"""Characters of a key."""

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
"""What is only said beside a name: ``Ñuñoa (RM)``."""
_OF_A_MUNICIPALITY = re.compile(
    r"^(?:(?:la|el|a|o|the) )?"
    r"(?:(?:i|ilustre|ilma|honorable|h) )?"
    r"(?:i m|im|concejo muni\w*|prefeitura(?: muni\w*)?|camara muni\w*|camara de vereadores"
    r"|alcaldia|ayuntamiento|intendencia|city council|town council|council|city|town"
    r"|(?P<muni>mun\w{1,14}))"
    r"(?: (?P<rest>.*))?$"
)
_WORD = "municipalidad"
_ALIKE = 78
"""How much alike a mistyped word is, of 100."""
_JOINING = frozenset({"de", "do", "da", "of"})
"""Words that some write and some leave out; an article is none: Florida is not La Florida."""
_SHORT = {"sta": "santa", "sto": "santo", "pto": "puerto", "gral": "general", "del": "el"}
"""Short spellings, and what they stand for beside ``de``."""


@lru_cache(maxsize=4_096)
def institution_key(name: str) -> str:
    """Return what is the same for the same institution; empty where nothing is written.

    What kind of municipality it is, or that it is one, makes no difference: ``Muni de Ñuñoa`` and
    ``I. Municipalidad de Ñuñoa`` are ``nunoa``. What else there is at a place is another
    institution (``Gobierno Regional de Los Lagos``), and so is a place with one word more or less
    (``San Pedro de la Paz``).
    """
    folded = fold(_ASIDE.sub(" ", name)).replace(".", " ") or fold(name)
    said = " ".join(folded.split())
    found = _OF_A_MUNICIPALITY.match(said)
    place = found["rest"] if found and found["rest"] and _is_municipal(found["muni"]) else said
    words = [_SHORT.get(word, word) for word in place.split()]
    if words[:2] == ["la", "comuna"] or words[:3] == ["de", "la", "comuna"]:
        words = words[words.index("comuna") + 1 :]
    return " ".join([word for word in words if word not in _JOINING] or words)[:KEY_LENGTH]


def _is_municipal(word: str | None) -> bool:
    """Tell whether a word means a municipality, also shortened (``muni``) or mistyped."""
    if word is None or _WORD.startswith(word) or word.startswith(("munici", "municp")):
        return True
    return ratio(word, _WORD) >= _ALIKE
