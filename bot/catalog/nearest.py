"""The word that somebody most likely meant."""

from collections.abc import Iterable

ALIKE = 70
"""How alike, of 100, two words must be for one to be meant by the other."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like ``word``, or None where none is like it."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - good content does without

    found = process.extractOne(word, sorted(known), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return found[0] if found else None
