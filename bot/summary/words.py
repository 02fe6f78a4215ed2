"""A text → the subjects it names, in order: names of the content, and words by stems; pure."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

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


class Mention(NamedTuple):
    """A subject where it stands: its key, and what was written."""

    key: str
    written: str
    is_name: bool = False


class Text(NamedTuple):
    """What one text names: subjects, and pairs of such as stand beside each other."""

    mentions: tuple[Mention, ...]
    pairs: tuple[Mention, ...]


class _Clause(NamedTuple):
    """Words between two stops: as they are written, and folded."""

    written: list[str]
    folded: list[str]


def read(text: str, usual: Language, names: Names) -> Text:
    """Return what a text names; of one in no language that can be told, in its author's usual."""
    clauses = [
        _Clause(written, [_folded(word) for word in written])
        for clause in _ENDS.split(text[:LENGTH])
        if (written := _WORD.findall(clause))
    ]
    lang = language_of([word for clause in clauses for word in clause.folded], usual)
    mentions: list[Mention] = []
    pairs: list[Mention] = []
    for clause in clauses:
        found = _mentions(clause, lang, names)
        mentions += [one for _, _, one in found]
        pairs += _pairs(clause, found)
    return Text(tuple(mentions), tuple(pairs))


def language_of(folded: Sequence[str], usual: Language) -> Language:
    """Return the language whose small words are used most; the usual one where none leads."""
    said = {lang: sum(map(STOP[lang].__contains__, folded)) for lang in Language}
    best = max(Language, key=lambda lang: (said[lang], lang is usual))
    return best if said[best] > said[usual] else usual


Found = tuple[int, int, Mention]
"""From which word to which, and what stands there."""


def _mentions(clause: _Clause, lang: Language, names: Names) -> list[Found]:
    written, folded = clause
    found: list[Found] = []
    at = 0
    for start, word in enumerate(folded):
        if start < at:  # within a name
            continue
        size, key = names.at(folded, start) if word in names.starts else (0, "")
        at = start + (size or 1)
        if size:
            found.append((start, at, Mention(key, " ".join(written[start:at]), is_name=True)))
        elif (stemmed := _subject(word, lang)) is not None:
            found.append((start, at, Mention(stemmed, written[start])))
    return found


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


def _pairs(clause: _Clause, found: Sequence[Found]) -> Iterator[Mention]:
    written, folded = clause
    for (first, end, one), (start, last, other) in pairwise(found):
        is_near = start - end <= NEAR and _LINKS.issuperset(folded[end:start])
        if is_near and one.key != other.key and not (one.is_name and other.is_name):
            yield Mention(f"{one.key} {other.key}", " ".join(written[first:last]))


_LINKS = word_set("de del la las los el y a al en con para the of and in do da dos das e o os as")
"""What may stand between the two words of a pair."""
