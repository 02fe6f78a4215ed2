"""Which of the texts that are shared with the group stand for the others; pure."""

from collections.abc import Sequence

from bot.catalog.retro import Question
from bot.summary.spoken import Spoken, digest
from bot.summary.values import Quote, Theme
from bot.texts.folding import fold

MOST = 3
"""Quotes of a question."""
SHORTEST, LONGEST = 25, 240
"""Characters of a text that reads well as a quote; the others come last."""


def quotes(
    standing: Sequence[Spoken], question: Question, themes: Sequence[Theme]
) -> tuple[Quote, ...]:
    """Return the shared texts that name most of what many say, each about something else."""
    shared = [(one, one.words(question)) for one in standing if one.is_shared]
    texts = {words: one.name for one, words in shared if words}
    about = {words: _about(words, themes) for words in texts}
    found: list[Quote] = []
    told: set[str] = set()
    while texts and len(found) < MOST:
        best = min(texts, key=lambda words: _rank(words, about[words], told))
        told |= about[best].keys()
        found.append(Quote(best, texts.pop(best)))
    return tuple(found)


def _about(words: str, themes: Sequence[Theme]) -> dict[str, int]:
    folded = f" {fold(words)} "
    return {theme.words: theme.people for theme in themes if f" {fold(theme.words)} " in folded}


def _rank(words: str, about: dict[str, int], told: set[str]) -> tuple[bool, int, str]:
    is_odd = not SHORTEST <= len(words) <= LONGEST
    new = sum(people for theme, people in about.items() if theme not in told)
    return is_odd, -new, digest(words)
