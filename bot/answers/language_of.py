"""Which of the three languages a question is in; cheap, and modest where the text does not tell."""

from collections.abc import Callable, Iterable, Sequence

from bot.answers.lexicon.stop import STOP
from bot.answers.lexicon.tables import word_set
from bot.language import Language

_ASKED: dict[Language, frozenset[str]] = {
    Language.ES: word_set("cual cuales cuando donde quien quienes como cuanto cuanta"),
    Language.EN: word_set("what which when where who whose how why many"),
    Language.PT: word_set("qual quais quando onde quem como quanto quanta"),
}
_MARKS = {Language.ES: "ñÑ¿¡", Language.PT: "ãõçêâôÃÕÇÊÂÔà"}
_MARGIN = 0.25
"""How much the likeliest language must lead, to speak for a reader of another."""


def detect(
    text: str,
    words: Sequence[str],
    reader: Language,
    spoken_in: Callable[[str], Iterable[Language]],
) -> Language:
    """Return the language of ``text``; the reader's where nothing tells them apart.

    Args:
        text: as it was written; its accents are a sign too.
        words: the same as ``normal.words`` gives it.
        reader: the language of the interface.
        spoken_in: the languages of the content in which a word occurs.
    """
    votes = dict.fromkeys(Language, 0.0)
    for word in words:
        small = [lang for lang in Language if word in STOP[lang] or word in _ASKED[lang]]
        for lang in small:
            votes[lang] += 1 / len(small) ** 2
        if not small:
            known = tuple(spoken_in(word))
            for lang in known:
                votes[lang] += 0.5 / len(known) ** 2
    for lang, marks in _MARKS.items():
        votes[lang] += any(mark in text for mark in marks)
    best = max(Language, key=lambda lang: (votes[lang], lang is reader))
    return best if votes[best] > votes[reader] + _MARGIN else reader
