"""Two or three wishes in one sentence → the sentences they would be alone."""

import re
from collections.abc import Collection, Iterator, Sequence

from bot.answers.lexicon.stop import ANY_STOP
from bot.answers.lexicon.tables import word_set
from bot.answers.normal import words as split

JOINERS = word_set("y e and tambien also")
WISHES = 3
"""How many wishes of one sentence are looked at."""

_IS = re.compile(r"\bé\b|\be-(?=mail)", re.IGNORECASE)
"""Portuguese "é" and the "e" of "e-mail", which join nothing."""
_COMMAS = re.compile(r"[,;]")
_ENDS = re.compile(r"[?!;\n]+|\.(?!\d)")
_SIGNS = re.compile(r"[+&]|\?(?=.)")


def joined_words(text: str) -> tuple[str, ...]:
    """Return the words of ``text``, with a joining word for each sign that joins.

    A comma joins only where a word does too: "hotel, pasaje y comida".
    """
    text = _SIGNS.sub(" y ", _IS.sub(" ", text))
    found = split(text)
    return split(_COMMAS.sub(" y ", text)) if JOINERS & {*found} else found


def clauses(text: str) -> tuple[str, ...]:
    """Return the sentences of ``text``, parted at the marks that end one."""
    return tuple(part for part in _ENDS.split(text) if split(part))


def wishes(words: Sequence[str], tied: Collection[int]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Yield the ways to take ``words`` apart, the plainest first.

    "Cuánto cuesta y qué incluye" falls in two; "quién paga el hotel y el vuelo" is "quién paga el
    hotel" and "quién paga el vuelo".

    Args:
        words: as ``joined_words`` gives them.
        tied: the positions inside of names, where nothing is taken apart.
    """
    joints = [at for at, word in enumerate(words) if word in JOINERS and at not in tied]
    starts, ends = [0, *(at + 1 for at in joints)], [*joints, len(words)]
    parts = [tuple(words[start:end]) for start, end in zip(starts, ends, strict=True)]
    parts = [part for part in parts if any(word not in ANY_STOP for word in part)]
    if not 1 < len(parts) <= WISHES:
        return
    yield tuple(parts)
    if len(parts) == len(joints) + 1 == 2:  # noqa: PLR2004 - one joint between two things
        at = joints[0]
        before, after = (
            _thing(words, range(at - 1, -1, -1)),
            _thing(words, range(at + 1, len(words))),
        )
        yield (*words[:at], *words[after + 1 :]), (*words[:before], *words[at + 1 :])


def _thing(words: Sequence[str], places: range) -> int:
    """Return the nearest place that names something."""
    return next(at for at in places if words[at] not in ANY_STOP)
