"""What one file says of another: every id that is named must exist, and be one thing's alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.catalog.kinds import kind_of
from bot.catalog.nearest import nearest
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.walking import Path_, at, items, last_name

SCREENS = {"agenda", "payment", "programmes", "calendar", "contacts", "settings", "privacy", "tour"}
"""The screens that a frequent question may point to, beside entries."""

Documents = Mapping[str, Document]

_POINTS = {
    "entry": {"within": "entries", "related": "entries", "tours": "tours"},
    "tour": {"host": "entries", "organisers": "entries"},
    "agenda": {"place": "entries", "programmes": "entries"},
    "faq": {"see": "screens"},
    "payment": {"contacts": "contacts"},
}
"""Which keys of a kind of file name something, and what."""


@dataclass(frozen=True)
class Known:
    """The ids that there are, also those of files that cannot be read."""

    entries: frozenset[str]
    tours: frozenset[str]
    paid: frozenset[str] = frozenset()
    """The tours that have a ``payment.yaml``, be it one that cannot be read."""
    asked: frozenset[str] = frozenset()
    """The tours that have a ``retro.yaml``, be it one that cannot be read."""
    set_aside: tuple[str, ...] = ()
    """The files of tours that are not read until they are confirmed."""


def check_references(documents: Documents, known: Known) -> Iterator[Problem]:
    """Yield a problem for everything that points at nothing, or that two things are called."""
    sources = _sources(documents.get("sources.yaml"))
    for document in documents.values():
        if kind_of(document.file) != "retro":  # there two days, or two questions, may share an id
            yield from _repeated(document)
        yield from _pointing(document, documents, known)
        if sources is not None:
            yield from _citations(document, sources)
        yield from _unpaid(document, known)


def _sources(document: Document | None) -> frozenset[str] | None:
    """Return the ids of the documents, or None where their list cannot be read."""
    if document is None:
        return None
    return frozenset(str(at(one, "id")) for one in items(document.data))


def _repeated(document: Document) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, text in document.texts:
        if path[-1:] == ("id",) and len(path) > 1:
            if text in seen:
                what = f"the id {text!r} stands here twice"
                yield document.problem(path, what, "rename one of them")
            seen.add(text)


def _pointing(document: Document, documents: Documents, known: Known) -> Iterator[Problem]:
    points = _POINTS.get(kind_of(document.file), {})
    there_are = {what: _there(what, document, documents, known) for what in points.values()}
    for path, text in document.texts:
        what = points.get(last_name(path))
        if what is None or (isinstance(path[-1], str) and path[-1] not in points):
            continue
        there = there_are[what]
        if there is not None and text not in there:
            yield _missing(document, path, text, there)


def _there(
    what: str, document: Document, documents: Documents, known: Known
) -> Iterable[str] | None:
    """Return the ids that a key may name, or None where they cannot be told."""
    if what == "tours":
        return known.tours
    if what == "screens":
        return known.entries | SCREENS
    if what == "entries":
        return known.entries
    facts = documents.get(f"{document.file.rpartition('/')[0]}/tour.yaml")
    if facts is None:
        return None
    return [str(at(one, "id")) for one in items(at(facts.data, "contacts"))]


def _missing(document: Document, path: Path_, text: str, there: Iterable[str]) -> Problem:
    meant = nearest(text, there)
    mend = f"did you mean {meant}?" if meant else "check its spelling or add it"
    return document.problem(path, f"{text!r} does not exist", mend)


def _citations(document: Document, sources: frozenset[str]) -> Iterator[Problem]:
    for path, text in document.texts:
        if path[-1:] == ("doc",) and "source" in path and text not in sources:
            what = f"there is no document {text!r}"
            yield document.problem(path, what, f"sources.yaml has {', '.join(sorted(sources))}")


def _unpaid(document: Document, known: Known) -> Iterator[Problem]:
    folder, _, name = document.file.rpartition("/")
    if name != "faq.yaml" or folder == "library" or folder.removeprefix("tours/") in known.paid:
        return
    for index, one in enumerate(items(document.data)):
        if at(one, "see") == "payment":
            mend = "add that file, or take this line out"
            yield document.problem((index, "see"), "this tour has no payment.yaml", mend)
