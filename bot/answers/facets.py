"""Which side of its subject a question asks for."""

from collections.abc import Mapping, Sequence

from bot.address import EntryPart
from bot.answers.lexicon.facets import PHRASES, Facet
from bot.catalog.library import Entry

Facets = Mapping[Facet, frozenset[int]]
"""Each side asked for, with the positions of the words that ask for it."""

_LONGEST = max(len(phrase) for phrase, _ in PHRASES)
_BY_PHRASE: dict[tuple[str, ...], tuple[Facet, ...]] = {}
for _phrase, _facet in PHRASES:
    _BY_PHRASE[_phrase] = (*_BY_PHRASE.get(_phrase, ()), _facet)


def find(words: Sequence[str]) -> Facets:
    """Return the sides that ``words`` ask for; a longer phrase hides the shorter ones in it."""
    found: dict[Facet, frozenset[int]] = {}
    taken: set[int] = set()
    for size in range(_LONGEST, 0, -1):
        for start in range(len(words) - size + 1):
            facets = _BY_PHRASE.get(tuple(words[start : start + size]), ())
            span = frozenset(range(start, start + size))
            if facets and not span & taken:
                taken |= span
                for facet in facets:
                    found[facet] = found.get(facet, frozenset()) | span
    return found


_PARTS: tuple[tuple[Facet, EntryPart], ...] = (
    (Facet.LESSONS, EntryPart.LESSONS),
    (Facet.RESULTS, EntryPart.RESULTS),
    (Facet.MONEY, EntryPart.HOW),
    (Facet.HOW, EntryPart.HOW),
    (Facet.PROBLEM, EntryPart.PROBLEM),
)


def part(entry: Entry, facets: Facets) -> EntryPart:
    """Return the part of an entry's card that is asked for; the overview if it has no such part."""
    has = parts(entry)
    wanted = (part for facet, part in _PARTS if facet in facets and part in has)
    return next(wanted, EntryPart.OVERVIEW)


def parts(entry: Entry) -> frozenset[EntryPart]:
    """Return the parts that an entry's card has."""
    how = entry.how
    has = {
        EntryPart.PROBLEM: entry.problem,
        EntryPart.HOW: how.method or how.actors or how.financing or how.obstacles,
        EntryPart.RESULTS: entry.results,
        EntryPart.LESSONS: entry.lessons,
    }
    return frozenset({EntryPart.OVERVIEW, *(one for one in has if has[one])})
