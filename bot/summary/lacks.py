"""What several people miss, as they say it; pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.answers.stems import stem
from bot.catalog.retro import About, Option, Question
from bot.language import Language
from bot.summary.names import Names
from bot.summary.spoken import Spoken, digest
from bot.summary.themes import find_themes
from bot.summary.values import FEWEST, DaySummary, Theme
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
        """Return what stands for it in the key of a push: the same for the same lack.

        Words count by their stems, so that another form most people use is no other lack.
        """
        if self.option:
            return self.option.mark
        stems = sorted(stem(word, Language.ES) for word in fold(self.words).split())
        return digest(" ".join(stems))[:8]


def find_lacks(question: Question, spoken: Sequence[Spoken], names: Names) -> tuple[Lack, ...]:
    """Return what at least three people and a fifth of those who answered miss, most people first.

    ``spoken`` are the answers that coordinators may read, as they stand. Nothing of fewer than
    ``FEWEST`` answers.
    """
    said = [one for one in spoken if one.mark(question) is not None]
    if question.about is not About.LACKING or len(said) < FEWEST:
        return ()
    tapped = Counter(mark for one in said for mark in (one.mark(question) or "").split())
    texts = [(words, one.lang) for one in said if (words := one.subject(question))]
    found = _lacks(question, tapped, find_themes(texts, names))
    return _by_people(one for one in found if one.people >= _least(len(said)))


def lacks_in(of: DaySummary) -> tuple[Lack, ...]:
    """Return what so many people miss in what may be shown of a day, most people first.

    This is what is told: the figures are those that stand in the summary, no later ones.
    """
    return _by_people(
        lack
        for one in of.questions
        if one.question.about is About.LACKING
        for lack in _lacks(
            one.question, one.distribution.counts if one.distribution else {}, one.themes
        )
        if lack.people >= _least(one.people)
    )


def _lacks(
    question: Question, tapped: Mapping[str, int], themes: Iterable[Theme]
) -> Iterator[Lack]:
    """Yield what is missed, however many miss it; words that an option has are that option."""
    written: Counter[str] = Counter()
    options = [one for one in question.options if not one.is_nothing]
    for theme in themes:
        option = next((one for one in options if _names(one, theme.words)), None)
        if option is None:
            yield Lack(question, theme.people, words=theme.words)
        else:
            written[option.id] = max(written[option.id], theme.people)
    for one in options:  # who taps it often writes it, too: the greater of both are people for sure
        yield Lack(question, max(tapped.get(one.id, 0), written[one.id]), option=one)


def _names(option: Option, words: str) -> bool:
    said = set(fold(words).split())
    return any(said <= set(fold(option.title.in_(lang)).split()) for lang in Language)


def _by_people(lacks: Iterable[Lack]) -> tuple[Lack, ...]:
    return tuple(sorted(lacks, key=lambda one: -one.people))


def _least(answered: int) -> int:
    """Return how many must miss the same where so many have answered."""
    return max(PEOPLE, -(-answered // SHARE))
