"""Notes that something is still to be confirmed, in a tour that people can already join."""

import re
from collections.abc import Iterable, Iterator

from bot.catalog.problem import Problem
from bot.catalog.references import Documents
from bot.catalog.walking import at

MARK = "POR CONFIRMAR"
"""What a note says, after its ``#``, of a line that nobody has confirmed yet."""

SET_ASIDE = ".por-confirmar.yaml"
"""How the name of a file ends that is not read before what it says is confirmed."""

_NOTE = re.compile(rf"#[^\n]*\b{MARK}\b")


def check_confirmed(documents: Documents) -> Iterator[Problem]:
    """Yield a problem for every such note below an open tour."""
    for document in documents.values():
        if not _is_of_open_tour(document.file, documents):
            continue
        for note in _NOTE.finditer(document.text):
            line = document.text.count("\n", 0, note.start()) + 1
            mend = (
                "confirm what it is about and delete this note, or write open: false in tour.yaml"
            )
            yield Problem(document.file, line, f"{MARK} stands here and the tour is open", mend)


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
