"""What the content calls places, programmes and institutions: a theme each; pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.answers.lexicon.stop import ANY_STOP
from bot.catalog.catalog import Catalog
from bot.catalog.library import Entry, Kind
from bot.texts.folding import fold

_KINDS = (Kind.PROGRAMME, Kind.PLACE, Kind.INSTITUTION)
_ASIDE = re.compile(r"\s*[(«].*$")
_SHORT = 16
"""Characters of an official name that is shown whole."""
_TOO_WIDE = frozenset(
    [
        "tren",
        "loma",
        "gondola",
        "instancias",
        "policia",
        "diplomado",
        "transporte",
        "publico",
        "sistema",
        "de",
        "transporte",
        "intercambio",
        "relaciones",
        "internacionales",
    ]
)
"""Words that people use of other things too: none of them alone is a name."""


@dataclass(frozen=True)
class Names:
    """How each thing is called: folded words → its key; and what it is called in a theme."""

    keys: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    longest: int = 0
    starts: frozenset[str] = frozenset()
    """The first word of each."""

    def at(self, words: Sequence[str], start: int) -> tuple[int, str]:
        """Return how many words from ``start`` on are a name, and its key; 0 where none is."""
        if words[start] not in self.starts:
            return 0, ""
        for size in range(min(self.longest, len(words) - start), 0, -1):
            key = self.keys.get(tuple(words[start : start + size]))
            if key is not None:
                return size, key
        return 0, ""

    def label(self, key: str, written: str) -> str:
        """Return the official name; of a long one the part that people write, if it is one."""
        title = self.titles[key]
        if len(title) <= _SHORT:
            return title
        folded = [fold(word) for word in title.split()]
        words = written.split()
        for start in range(len(folded)):
            if folded[start : start + len(words)] == words:
                return " ".join(title.split()[start : start + len(words)])
        return title


NO_NAMES = Names()


def names_of(catalog: Catalog) -> Names:
    """Return what a catalogue calls its places, programmes and institutions."""
    keys: dict[tuple[str, ...], str] = {}
    titles: dict[str, str] = {}
    for kind in _KINDS:
        for entry in catalog.entries_of(kind):
            key = f"={entry.id}"
            titles[key] = _title(entry)
            for name in (*entry.name.all(), entry.acronym or "", *entry.aliases):
                words = tuple(fold(_ASIDE.sub("", name)).split())
                if words and not all(one in ANY_STOP or one in _TOO_WIDE for one in words):
                    keys.setdefault(words, key)
    # "el metro" would hide "el metro cable"; "metro" is enough
    keys = {words: key for words, key in keys.items() if keys.get(words[1:]) != key}
    longest = max((len(words) for words in keys), default=0)
    return Names(keys, titles, longest, frozenset(words[0] for words in keys))


def _title(entry: Entry) -> str:
    return entry.acronym or _ASIDE.sub("", entry.name.es)
