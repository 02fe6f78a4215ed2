"""``retro.yaml``: what people are asked at the end of each day, and for how long it is kept."""

import hashlib
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from bot.catalog.values import Citations, Date, Switch, Translated, Value

QuestionId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=20)]
"""Short enough for an address with its tour, its day and what is pressed."""
MOST_OPTIONS = 9
"""Options of a question: one digit in an address, and what a phone shows at once."""
RATINGS = range(1, 6)
"""What a rating can be: 1 is the worst, 5 the best."""
MOST_QUESTIONS = 9
"""Questions of a day: who is tired answers four, and nobody more than these."""
MOST_DAYS_AFTER = 3650
"""Days after a tour for which anything can be kept: ten years."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    RATING = "rating"
    """By a tap, from 1 to 5."""
    CHOICE = "choice"
    """By a tap on one option."""
    CHOICES = "choices"
    """By taps on any number of options."""
    TEXT = "text"
    """In words, by voice, with a photo or a document."""
    COMMITMENT = "commitment"
    """With what one means to do; by when and with whom is asked next."""


CHOSEN = frozenset({QuestionKind.CHOICE, QuestionKind.CHOICES})
"""The kinds with options."""
TAPPED = CHOSEN | {QuestionKind.RATING}
"""The kinds that are answered by a tap; words stand beside it."""


class About(StrEnum):
    """What the answers to a question tell; summaries and the memoir go by it."""

    LEARNT = "learnt"
    IDEAS = "ideas"
    """What could be done at home."""
    LACKING = "lacking"
    """What was missing that day."""


class Option(Value):
    """One thing that can be chosen; its id is what is stored."""

    id: QuestionId
    title: Translated
    is_nothing: Switch = False
    """Whether it says that nothing was missing, among options of what was."""

    @property
    def mark(self) -> str:
        """Return four characters that stand for the id where room is scarce."""
        return hashlib.sha256(self.id.encode()).hexdigest()[:4]


class Question(Value):
    """One question; ``source`` is where in the documents it comes from, if anywhere.

    That the kinds of ``CHOSEN`` have options and the others none is checked with the files.
    """

    id: QuestionId
    kind: QuestionKind
    text: Translated
    hint: Translated | None = None
    """A word of help below the question."""
    about: About | None = None
    """What its answers are told as; none where they are told under the question itself."""
    required: Switch = False
    """Whether it is asked again before the day counts as finished; nobody is ever forced."""
    options: Annotated[tuple[Option, ...], Field(max_length=MOST_OPTIONS)] = ()
    source: Citations = ()

    def option(self, option_id: str) -> Option | None:
        """Return the option of an id, or None where there is none any more."""
        return next((one for one in self.options if one.id == option_id), None)


class DayQuestions(Value):
    """What one date asks beyond the questions of every day, and which of those it leaves out."""

    date: Date
    add: tuple[Question, ...] = ()
    leave_out: tuple[QuestionId, ...] = ()


class Retro(Value):
    """``retro.yaml``: the questions of a tour, and how long answers are taken and kept."""

    questions: tuple[Question, ...] = ()
    """Of every day."""
    days: tuple[DayQuestions, ...] = ()
    """What single days have more, or less."""
    open_for: Annotated[int, Field(ge=0, le=MOST_DAYS_AFTER)]
    """Days after the last one on which answers are still taken: the closing date."""
    kept_for: Annotated[int, Field(ge=1, le=MOST_DAYS_AFTER)]
    """Days after the last one for which what was said is kept; then it is erased."""

    def of(self, on: date) -> tuple[Question, ...]:
        """Return the questions of a date: those of every day, then its own."""
        day = next((one for one in self.days if one.date == on), None)
        if day is None:
            return self.questions
        kept = (one for one in self.questions if one.id not in day.leave_out)
        return (*kept, *day.add)
