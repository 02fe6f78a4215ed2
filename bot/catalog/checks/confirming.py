"""Notes that something is still to be confirmed, in a tour that people can already join."""

import re
from collections.abc import Iterator

from bot.catalog.problem import Problem
from bot.catalog.references import Documents
from bot.catalog.walking import at

MARK = "POR CONFIRMAR"
"""What a note says, after its ``#``, of a line that nobody has confirmed yet."""

_NOTE = re.compile(rf"#[^\n]*\b{MARK}\b")


def check_confirmed(documents: Documents) -> Iterator[Problem]:
    """Yield a problem for every such note below an open tour."""
    for document in documents.values():
        folder = document.file.rpartition("/")[0]
        facts = documents.get(f"{folder}/tour.yaml")
        if facts is None or at(facts.data, "open") != "true":
            continue
        for note in _NOTE.finditer(document.text):
            line = document.text.count("\n", 0, note.start()) + 1
            mend = (
                "confirm what it is about and delete this note, or write open: false in tour.yaml"
            )
            yield Problem(document.file, line, f"{MARK} stands here and the tour is open", mend)
