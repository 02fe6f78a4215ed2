"""Whether two words are forms of one: by stem, by sound, or by a slip of the finger."""

from functools import lru_cache

import Stemmer

from bot.language import Language

_STEMMERS = {
    Language.ES: Stemmer.Stemmer("spanish"),
    Language.EN: Stemmer.Stemmer("english"),
    Language.PT: Stemmer.Stemmer("portuguese"),
}
_NAMES_LENGTH = 5
_LONG = 8


@lru_cache(maxsize=20_000)
def stem(word: str, lang: Language) -> str:
    """Return the Snowball stem of a folded word."""
    return str(_STEMMERS[lang].stemWord(word))


def allowed_slips(length: int) -> int:
    """Return how many letters may be wrong in a word of ``length`` letters."""
    if length < _NAMES_LENGTH:
        return 0
    return 1 if length < _LONG else 2


_SOUNDS = (
    ("qu", "k"),
    ("ch", "x"),
    ("ce", "se"),
    ("ci", "si"),
    ("ge", "je"),
    ("gi", "ji"),
    ("ph", "f"),
    ("ll", "y"),
    ("c", "k"),
    ("z", "s"),
    ("v", "b"),
    ("w", "u"),
    ("ss", "s"),
    ("nb", "mb"),
    ("np", "mp"),
    ("h", ""),
)


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Return how a Spanish speaker hears a folded word: "hisimos" and "hicimos" are one."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return word
