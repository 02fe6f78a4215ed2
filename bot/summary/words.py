"""A text → the subjects it names, in order: names of the content, and words by stems; pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.answers.lexicon.stop import STOP
from bot.answers.lexicon.tables import word_set
from bot.answers.stems import stem
from bot.language import Language
from bot.summary.empty import EVERYWHERE, NOTHING
from bot.summary.names import Names
from bot.texts.folding import LENGTH, fold

SHORTEST = 3
"""Letters of a word that can be a subject by itself."""
NEAR = 3
"""Words that may stand between the two of a pair: *registro de los vendedores*."""

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_ENDS = re.compile(r"[.,;:!?()\n¿¡…]")


@dataclass(frozen=True)
class Mention:
    """A subject where it stands: its key, and what was written."""

    key: str
    written: str
    is_name: bool = False


@dataclass(frozen=True)
class Text:
    """What one text names: subjects, and pairs of such as stand beside each other."""

    mentions: tuple[Mention, ...]
    pairs: tuple[Mention, ...]


def read(text: str, usual: Language, names: Names) -> Text:
    """Return what a text names; of one in no language that can be told, in its author's usual."""
    lang = language_of(text, usual)
    mentions: list[Mention] = []
    pairs: list[Mention] = []
    for clause in _ENDS.split(text[:LENGTH]):
        written = _WORD.findall(clause)
        found = list(_mentions(written, lang, names))
        mentions += [one for _, _, one in found]
        pairs += _pairs(written, found)
    return Text(tuple(mentions), tuple(pairs))


def language_of(text: str, usual: Language) -> Language:
    """Return the language whose small words a text uses most; the usual one where none leads."""
    words = fold(text).split()
    said = {lang: sum(map(STOP[lang].__contains__, words)) for lang in Language}
    best = max(Language, key=lambda lang: (said[lang], lang is usual))
    return best if said[best] > said[usual] else usual


Found = tuple[int, int, Mention]
"""From which word to which, and what stands there."""


def _mentions(written: Sequence[str], lang: Language, names: Names) -> Iterator[Found]:
    folded = [_folded(word) for word in written]
    at = 0
    while at < len(written):
        size, key = names.at(folded, at)
        if size:
            yield at, at + size, Mention(key, " ".join(written[at : at + size]), is_name=True)
            at += size
            continue
        stemmed = _subject(folded[at], lang)
        if stemmed is not None:
            yield at, at + 1, Mention(stemmed, written[at])
        at += 1


@lru_cache(maxsize=20_000)
def _subject(word: str, lang: Language) -> str | None:
    """Return the stem of a folded word that can be a subject by itself, else None."""
    is_one = (
        len(word) >= SHORTEST
        and not any(letter.isdigit() for letter in word)
        and word not in NOTHING[lang]
        and word not in EVERYWHERE
    )
    return stem(word, lang) if is_one else None


_folded = lru_cache(maxsize=20_000)(fold)
"""Most words are said again."""


def _pairs(written: Sequence[str], found: Sequence[Found]) -> Iterator[Mention]:
    for (first, end, one), (start, last, other) in pairwise(found):
        between = written[end:start]
        is_near = len(between) <= NEAR and all(_folded(word) in _LINKS for word in between)
        if is_near and one.key != other.key and not (one.is_name and other.is_name):
            yield Mention(f"{one.key} {other.key}", " ".join(written[first:last]))


_LINKS = word_set("de del la las los el y a al en con para the of and in do da dos das e o os as")
"""What may stand between the two words of a pair."""
