"""Two figures for what may be one thing: a doubt for the editor, never an error.

Counted is a number in digits with the noun behind it (``27 instancias``), in the Spanish texts.
Compared are the figures of one card, and those of two cards that name each other (``related``,
``within``) or of a card and the questions that lead to it (``see``), if they cite different
documents. No doubt is raised where each figure has a year of its own in its sentence, or where some
text of the two says both numbers, because then a reader is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from bot.catalog.kinds import kind_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Documents
from bot.catalog.walking import Path_, at, items, texts_in

_FIGURE = re.compile(
    r"(?<![\w.,$/\u2013-])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(?:de\s+|mil\s+)?([a-z\u00e1-\u00fc]{4,})"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n")
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_NO_UNIT = re.compile(
    rf"{_MONTHS}|para|como|entre|cada|desde|hasta|sobre|según|horas|minutos|años|días"
)
_NO_PROSE = frozenset(("en", "pt", "aliases", "questions", "source", "title", "id"))


@dataclass(frozen=True)
class _Figure:
    document: Document
    path: Path_
    number: str
    unit: str
    words: str
    years: frozenset[str]
    docs: frozenset[str]

    @property
    def place(self) -> str:
        return f"{self.document.file}:{self.document.line_of(self.path)}"


def doubts(documents: Documents) -> Iterator[Problem]:
    """Yield a doubt for every two figures that do not agree, at the second of the two."""
    cards = {
        document.file.rpartition("/")[2].removesuffix(".yaml"): tuple(_figures(document, ()))
        for document in documents.values()
        if kind_of(document.file) == "entry"
    }
    for figures in cards.values():
        yield from _conflicts(figures)
    for one, other in _subjects(documents, cards):
        yield from _conflicts((*one, *other), across=True)


def _subjects(
    documents: Documents, cards: dict[str, tuple[_Figure, ...]]
) -> Iterator[tuple[tuple[_Figure, ...], tuple[_Figure, ...]]]:
    pairs: set[frozenset[str]] = set()
    for document in documents.values():
        if kind_of(document.file) == "entry":
            name = document.file.rpartition("/")[2].removesuffix(".yaml")
            named = [*items(at(document.data, "related")), *items(at(document.data, "within"))]
            pairs |= {frozenset((name, other)) for other in named if isinstance(other, str)}
        elif kind_of(document.file) == "faq":
            for index, one in enumerate(items(document.data)):
                seen = cards.get(str(at(one, "see")))
                if seen:
                    yield seen, tuple(_figures(document, (index,)))
    for pair in sorted(pairs, key=sorted):
        if len(pair) > 1 and pair <= cards.keys():
            one, other = sorted(pair)
            yield cards[one], cards[other]


def _figures(document: Document, below: Path_) -> Iterator[_Figure]:
    for path, text in texts_in(at(document.data, *below), below):
        if _NO_PROSE & set(path):
            continue
        for sentence in _SENTENCE.split(text):
            for number, unit in _FIGURE.findall(sentence):
                if not _NO_UNIT.fullmatch(unit) and not _YEAR.fullmatch(number):
                    yield _Figure(
                        document=document,
                        path=path,
                        number=number,
                        unit=unit.removesuffix("s"),
                        words=f"{number} {unit}",
                        years=frozenset(_YEAR.findall(sentence)),
                        docs=_cited(document, path),
                    )


def _cited(document: Document, path: Path_) -> frozenset[str]:
    """Return the documents that vouch for a text: its own source's, else that of what it is in."""
    for end in range(len(path), -1, -1):
        sources = items(at(document.data, *path[:end], "source"))
        if sources:
            return frozenset(str(at(one, "doc")) for one in sources)
    return frozenset()


def _conflicts(figures: tuple[_Figure, ...], *, across: bool = False) -> Iterator[Problem]:
    together: dict[tuple[str, Path_], set[tuple[str, str]]] = {}
    for one in figures:
        text = together.setdefault((one.document.file, one.path), set())
        text.add((one.unit, one.number))
    told: set[tuple[str, frozenset[str]]] = set()
    for one, other in combinations(figures, 2):
        if one.unit != other.unit or one.number == other.number:
            continue
        is_elsewhere = across and (one.document is other.document or one.docs == other.docs)
        is_dated = one.years and other.years and one.years != other.years
        both = {(one.unit, one.number), (other.unit, other.number)}
        key = (one.unit, frozenset((one.number, other.number)))
        if is_elsewhere or is_dated or key in told:
            continue
        if any(both <= said for said in together.values()):
            continue
        told.add(key)
        what = f"{other.words} here, {one.words} in {one.place}"
        mend = "give each its year, or say both in one sentence"
        yield Problem(
            other.document.file, other.document.line_of(other.path), what, mend, is_doubt=True
        )
