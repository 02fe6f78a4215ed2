"""What coordinators are shown of a day and a tour: values, with nothing of one person in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.catalog.retro import CHOSEN, RATINGS, Question, QuestionKind
from bot.catalog.tour import Tour

FEWEST = 5
"""People who must have answered a question before anything of it is shown, and who must have said
something new before it is shown anew (the issue's rule: no breakdown of fewer than five)."""

FEW = 2
"""People who make a theme."""


@dataclass(frozen=True)
class Distribution:
    """How many people tapped what: by rating (``"1"`` to ``"5"``) or by an option's id."""

    counts: Mapping[str, int]

    @property
    def people(self) -> int:
        """Return how many marks there are; for a question with one answer, how many people."""
        return sum(self.counts.values())

    @property
    def mean(self) -> float | None:
        """Return the mean rating; None where nothing was rated."""
        rated = {mark: self.counts.get(str(mark), 0) for mark in RATINGS}
        people = sum(rated.values())
        return sum(mark * count for mark, count in rated.items()) / people if people else None


@dataclass(frozen=True)
class Theme:
    """What several people say: in the words used most for it, by how many people (two or more)."""

    words: str
    people: int


@dataclass(frozen=True)
class Quote:
    """What somebody shares with the group, in their words; a name only of who signs."""

    text: str
    name: str = ""


@dataclass(frozen=True)
class QuestionSummary:
    """What a question brought, of those whose answers coordinators may read.

    ``people`` have answered it, ``FEWEST`` or more. ``texts`` are what they wrote, without names,
    in an order that tells nothing of who or when; ``shared`` are those among them that the whole
    group may read, and ``quotes`` a few of these. ``as_of`` is when these figures were released.
    """

    question: Question
    people: int
    as_of: datetime
    distribution: Distribution | None = None
    themes: tuple[Theme, ...] = ()
    texts: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    shared: tuple[Quote, ...] = ()


@dataclass(frozen=True)
class DaySummary:
    """A day: how many take part and have answered by now, and what may be shown of it.

    ``withheld`` are the questions that fewer than ``FEWEST`` have answered, nobody included.
    """

    tour: Tour
    day: date
    enrolled: int
    answered: int
    questions: tuple[QuestionSummary, ...] = ()
    withheld: tuple[Question, ...] = ()

    @property
    def rating(self) -> QuestionSummary | None:
        """Return the day's first rating that may be shown, or None."""
        rated = (one for one in self.questions if one.question.kind is QuestionKind.RATING)
        return next((one for one in rated if one.distribution and one.distribution.mean), None)

    @property
    def heard(self) -> int:
        """Return how many have ever answered: in figures that stand, who has left counts, too."""
        return max((self.answered, *(one.people for one in self.questions)))

    @property
    def chosen(self) -> tuple[QuestionSummary, ...]:
        """Return the questions answered by choosing that may be shown."""
        return tuple(one for one in self.questions if one.question.kind in CHOSEN)


@dataclass(frozen=True)
class TourSummary:
    """A tour: its days so far, and what comes up in more than one of them.

    All of it is put together from what is shown of the days, so that their difference tells no
    more than they do. ``themes`` count a person once for each day.
    """

    tour: Tour
    enrolled: int
    days: tuple[DaySummary, ...] = ()
    themes: tuple[Theme, ...] = ()
