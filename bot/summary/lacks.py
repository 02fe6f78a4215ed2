"""What several people miss, as they say it; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.catalog.retro import About, Option, Question
from bot.summary.names import Names
from bot.summary.spoken import Spoken, digest
from bot.summary.themes import find_themes
from bot.summary.values import FEWEST, DaySummary
from bot.texts.folding import fold

PEOPLE = 3
"""Who must miss the same at least,"""
SHARE = 5
"""and they are one in so many of those who answered."""


@dataclass(frozen=True)
class Lack:
    """What is missed, an option or in words, and by how many people."""

    question: Question
    people: int
    option: Option | None = None
    words: str = ""

    @property
    def mark(self) -> str:
        """Return what stands for it in the key of a push: the same for the same lack."""
        return self.option.mark if self.option else digest(fold(self.words))[:8]


def find_lacks(question: Question, spoken: Sequence[Spoken], names: Names) -> tuple[Lack, ...]:
    """Return what at least three people and a fifth of those who answered miss, most people first.

    ``spoken`` are the answers that coordinators may read, as they stand. Nothing of fewer than
    ``FEWEST`` answers. What is tapped and written in the same words is told as it is tapped.
    """
    said = [one for one in spoken if one.mark(question) is not None]
    if question.about is not About.LACKING or len(said) < FEWEST:
        return ()
    least = _least(len(said))
    tapped = [(one.mark(question) or "").split() for one in said]
    found = [
        Lack(question, sum(option.id in marks for marks in tapped), option=option)
        for option in question.options
        if not option.is_nothing
    ]
    texts = [(words, one.lang) for one in said if (words := one.words(question))]
    found += [
        Lack(question, theme.people, words=theme.words) for theme in find_themes(texts, names)
    ]
    enough = [one for one in found if one.people >= least]
    return tuple(sorted(enough, key=lambda one: -one.people))


def lacks_in(of: DaySummary) -> tuple[Lack, ...]:
    """Return what so many people miss in what may be shown of a day, most people first.

    This is what is told: the figures are those that stand in the summary, no later ones.
    """
    found = [
        lack
        for one in of.questions
        if one.question.about is About.LACKING
        for lack in (
            *(
                Lack(one.question, one.distribution.counts.get(option.id, 0), option=option)
                for option in one.question.options
                if one.distribution and not option.is_nothing
            ),
            *(Lack(one.question, theme.people, words=theme.words) for theme in one.themes),
        )
        if lack.people >= _least(one.people)
    ]
    return tuple(sorted(found, key=lambda one: -one.people))


def _least(answered: int) -> int:
    """Return how many must miss the same where so many have answered."""
    return max(PEOPLE, -(-answered // SHARE))
