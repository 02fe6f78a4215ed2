"""One person's retro of one day: what is asked, what is answered, what comes next. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.catalog.retro import Question, QuestionKind
from bot.catalog.tour import Tour
from bot.retro.values import Answer
from bot.retro.visibility import USUAL, Visibility

MORNING_ENDS = time(12)
"""Until when ``/retro`` still means the day before, if that was left unfinished."""

EVENING = time(17)
"""From when on a day's own questions are offered, unless its call is earlier."""


class DayStatus(StrEnum):
    """How far a person is with a day; who has paused or declined is not nudged."""

    OPEN = "open"
    PAUSED = "paused"
    DECLINED = "declined"
    FINISHED = "finished"


LEFT_ALONE = frozenset({DayStatus.PAUSED, DayStatus.DECLINED, DayStatus.FINISHED})
"""Nobody is nudged for a day that stands so."""


@dataclass(frozen=True)
class OwnDay:
    """Everything a screen or a step needs to know of one person's day.

    ``usual`` is who may read what this person says, None as long as they have not chosen.
    """

    tour: Tour
    day: date
    answers: Mapping[str, Answer]
    skipped: frozenset[str] = frozenset()
    status: DayStatus | None = None
    asked_at: datetime | None = None
    usual: Visibility | None = None
    is_signed: bool = False
    """Whether their name stands below what they share."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return what is asked that day."""
        return self.tour.asked_on(self.day)

    def question(self, question_id: str) -> Question | None:
        """Return one of the day's questions, or None where it is not asked (any more)."""
        return next((one for one in self.questions if one.id == question_id), None)

    def number(self, question: Question) -> int:
        """Return the place of a question among the day's, from 1."""
        return self.questions.index(question) + 1

    def is_answered(self, question: Question) -> bool:
        """Tell whether there is an answer; words beside a rating that is not given are none."""
        answer = self.answers.get(question.id)
        if answer is None:
            return False
        needs_value = question.kind is QuestionKind.RATING
        return bool(answer.value or answer.file or (answer.comment and not needs_value))

    def is_settled(self, question: Question) -> bool:
        """Tell whether nothing more is to be asked about a question."""
        is_skipped = question.id in self.skipped and not question.required
        return is_skipped or self.is_answered(question)

    def after(self, question: Question | None) -> Question | None:
        """Return the next question to ask: behind this one, else from the beginning; or None."""
        first = self.number(question) if question else 0
        ahead = (*self.questions[first:], *self.questions[:first])
        return next((one for one in ahead if one != question and not self.is_settled(one)), None)

    def before(self, question: Question) -> Question | None:
        """Return the question in front of one; None in front of the first."""
        place = self.questions.index(question)
        return self.questions[place - 1] if place else None

    @property
    def is_finished(self) -> bool:
        """Tell whether every question is answered or left out."""
        return all(self.is_settled(one) for one in self.questions)

    @property
    def answered(self) -> int:
        """Return how many of the day's questions have an answer."""
        return sum(self.is_answered(one) for one in self.questions)

    def readers_of(self, question: Question) -> Visibility:
        """Return who may read the answer to a question, given or not."""
        answer = self.answers.get(question.id)
        return answer.visibility if answer else self.usual or USUAL

    @property
    def last_given(self) -> Answer | None:
        """Return the answer that was given or changed last, or None."""
        given = [one for one in self.answers.values() if self.question(one.question_id)]
        return max(given, key=lambda one: one.answered_at, default=None)


def is_open(tour: Tour, day: date, today: date) -> bool:
    """Tell whether answers to a day are taken on a date, both where the tour is."""
    closes = tour.closes_on
    return bool(tour.asked_on(day)) and closes is not None and day <= today <= closes


def opens_at(tour: Tour, day: date) -> time:
    """Return from which local time on a day is offered: when it is nearly over.

    On the last day people leave early: it is offered from noon on.
    """
    if day == tour.dates[-1]:
        return MORNING_ENDS
    hours = tour.reminders.retro if tour.reminders else None
    return min(hours.at, EVENING) if hours else EVENING


def is_offered(tour: Tour, day: date, local: datetime, begun: Collection[date]) -> bool:
    """Tell whether a day is offered at a local time: once it is nearly over, or has been begun."""
    if day != local.date():
        return day < local.date()
    return day in begun or local.time() >= opens_at(tour, day)


def day_to_ask(
    tour: Tour, local: datetime, statuses: Mapping[date, DayStatus | None]
) -> date | None:
    """Return the day whose questions come first at a local time; None where only a list helps.

    In the morning that is the day before, unless it is finished and the day itself begun, or
    nothing was asked on it; else the day itself, once it is offered; before that, and when the
    tour is over, the last day that is not finished.
    """
    today = local.date()
    open_days = [
        day
        for day in tour.dates
        if is_open(tour, day, today) and is_offered(tour, day, local, statuses)
    ]
    unfinished = [day for day in open_days if statuses.get(day) is not DayStatus.FINISHED]
    yesterday = today - timedelta(days=1)
    was_yesterday = yesterday in unfinished or (yesterday in open_days and today not in statuses)
    if local.time() < MORNING_ENDS and was_yesterday:
        return yesterday
    if today in open_days:
        return today
    return unfinished[-1] if unfinished else None
