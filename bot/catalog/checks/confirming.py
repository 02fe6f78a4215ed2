"""Notes that something is still to be confirmed, in a tour that people can already join."""

import re
from collections.abc import Iterable, Iterator

from bot.catalog.naming import SET_ASIDE
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Documents
from bot.catalog.walking import at

MARK = "POR CONFIRMAR"
"""What a note says, after its ``#``, of a line that nobody has confirmed yet."""

_NOTE = re.compile(rf"#[^\n]*\b{MARK}\b")


def check_confirmed(documents: Documents) -> Iterator[Problem]:
    """Yield a problem for every such note in an open tour, or on a document that it cites."""
    yield from _sources(documents)
    for document in documents.values():
        if not _is_of_open_tour(document.file, documents):
            continue
        for line in _notes(document):
            mend = (
                "confirm what it is about and delete this note, or write open: false in tour.yaml"
            )
            yield Problem(document.file, line, f"{MARK} stands here and the tour is open", mend)


def _sources(documents: Documents) -> Iterator[Problem]:
    sources = documents.get("sources.yaml")
    if sources is None:
        return
    for line in _notes(sources):
        doc = at(sources.data, _item_below(sources, line), "id")
        for tour in _open_tours_citing(str(doc), documents):
            what = f"{MARK} stands here and {tour}, which cites {doc}, is open"
            mend = (
                "confirm what it is about and delete this note, or write open: false in "
                f"tours/{tour}/tour.yaml"
            )
            yield Problem(sources.file, line, what, mend)


def _notes(document: Document) -> Iterator[int]:
    """Yield the line of each note."""
    for note in _NOTE.finditer(document.text):
        yield document.text.count("\n", 0, note.start()) + 1


def _item_below(document: Document, line: int) -> int:
    """Return the item of a list that a line is of: what stands on it or next below, or the last."""
    starts = [(at_line, path[0]) for path, at_line in document.lines.items() if path]
    items = [(at_line, item) for at_line, item in starts if isinstance(item, int)]
    below = [one for one in items if one[0] >= line]
    return (min(below) if below else max(items, default=(0, 0)))[1]


def _open_tours_citing(doc: str, documents: Documents) -> list[str]:
    cited = {
        document.file.split("/")[1]
        for document in documents.values()
        if _is_of_open_tour(document.file, documents)
        and any(path[-1] == "doc" and text == doc for path, text in document.texts if path)
    }
    return sorted(cited)


def check_set_aside(documents: Documents, files: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for every file that is still set aside in an open tour's folder."""
    for file in files:
        if _is_of_open_tour(file, documents):
            name = file.rpartition("/")[2].removesuffix(SET_ASIDE)
            mend = (
                f"pass on to {name}.yaml what holds and delete this file, or write open: false in "
                "tour.yaml"
            )
            yield Problem(file, 1, "this file is still to be confirmed and the tour is open", mend)


def _is_of_open_tour(file: str, documents: Documents) -> bool:
    facts = documents.get(f"{file.rpartition('/')[0]}/tour.yaml")
    return facts is not None and at(facts.data, "open") == "true"
