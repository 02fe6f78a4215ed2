"""What is told of the questions that people ask coordinators, and when they are reminded. Pure.

A subject begins with the question's number; behind it stands the number of what was said, where it
is not the question itself. A digest of all that waits has a date alone for its subject.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from bot.catalog.tour import Tour
from bot.people.inquiry import Waiting
from bot.pushes.hours import instant
from bot.pushes.kinds import POLICIES, PushKind
from bot.pushes.planner import DAY, Occurrence, subject_of_day

PATIENCE = timedelta(hours=1)
"""How long a question waits before its coordinators are reminded."""
NIGHT_BEGINS, NIGHT_ENDS = time(22), time(7)
"""Between these nobody is reminded, where the tour is."""
DIGEST = time(9)
"""When coordinators are reminded again, on each later day, where the tour is."""
MOST_DAYS = 7
"""For how many days one question reminds of itself."""


def asked(tour_id: str, number: int, now: datetime, word: int = 0) -> Occurrence:
    """Return what tells coordinators of a question, or of what its asker has said since."""
    return _occurrence(PushKind.QUESTION, tour_id, _subject(number, word), now)


def answered(tour_id: str, number: int, now: datetime, word: int) -> Occurrence:
    """Return what tells the other coordinators that one of them has replied."""
    return _occurrence(PushKind.ANSWERED, tour_id, _subject(number, word), now)


def answer(tour_id: str, number: int, now: datetime, word: int) -> Occurrence:
    """Return what brings a reply to who asked."""
    return _occurrence(PushKind.ANSWER, tour_id, _subject(number, word), now)


def reminders(tour: Tour, questions: Iterable[Waiting], now: datetime) -> Iterator[Occurrence]:
    """Yield what coordinators have to be reminded of at ``now``, of a tour's open ``questions``.

    A question reminds of itself an hour after it was asked, never at night: then in the morning.
    On each of the days after that, all that still wait do so together.
    """
    today = now.astimezone(tour.zone).date()
    digest_at = instant(today, DIGEST, tour.zone)
    is_digest_due = False
    for one in questions:
        first_at = first_reminder(tour, one.since)
        late = _occurrence(PushKind.WAITING, tour.id, f"{one.id}/{one.word}", first_at)
        if late.at <= now < late.useful_until:
            yield late
        days = (today - first_at.astimezone(tour.zone).date()).days
        is_digest_due |= 0 < days < MOST_DAYS
    digest = _occurrence(PushKind.WAITING, tour.id, subject_of_day(today), digest_at)
    if is_digest_due and digest.at <= now < digest.useful_until:
        yield digest


def first_reminder(tour: Tour, since: datetime) -> datetime:
    """Return when coordinators are reminded of what waits ``since`` an instant; aware, in UTC."""
    at = since + PATIENCE
    local = at.astimezone(tour.zone)
    if local.time() >= NIGHT_BEGINS:
        return instant(local.date() + DAY, NIGHT_ENDS, tour.zone)
    if local.time() < NIGHT_ENDS:
        return instant(local.date(), NIGHT_ENDS, tour.zone)
    return at


def number_of(subject: str) -> int | None:
    """Return the number of the question that a subject is about; None for a digest."""
    number, is_of_one, _ = subject.partition("/")
    return int(number) if is_of_one and number.isdigit() else None


def word_of(subject: str) -> int:
    """Return the number of what was said that a subject is about; 0 for the question itself."""
    word = subject.partition("/")[2]
    return int(word) if word.isdigit() else 0


def _subject(number: int, word: int) -> str:
    return f"{number}/{word}"


def _occurrence(kind: PushKind, tour_id: str, subject: str, at: datetime) -> Occurrence:
    return Occurrence(kind, tour_id, subject, at, at + POLICIES[kind].useful_for)
