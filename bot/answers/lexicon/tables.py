"""How the tables of the lexicon are written: words apart by spaces, phrases by bars."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of ``text``."""
    return frozenset(text.split())


def word_rows(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each line of ``text``."""
    return tuple(tuple(line.split()) for line in text.strip().splitlines())


def phrase_list(text: str) -> tuple[str, ...]:
    """Return the phrases of ``text``, which stand on lines or between bars."""
    parts = (part.strip() for part in text.replace("\n", "|").split("|"))
    return tuple(part for part in parts if part)
