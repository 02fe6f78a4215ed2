"""When coordinators are told by themselves how a day was. Pure."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.catalog.tour import Tour
from bot.pushes.hours import instant
from bot.pushes.kinds import POLICIES, PushKind
from bot.pushes.planner import DAY, Occurrence, subject_of_day


def briefs(tour: Tour) -> Iterator[Occurrence]:
    """Yield the morning brief on each day of which something was asked, in their order.

    Its hour is where the tour is, on the morning after; a coordinator is there.
    """
    hour = tour.reminders.brief if tour.reminders else None
    if hour is None:
        return
    for day in tour.dates:
        if tour.asked_on(day):
            at = instant(day + DAY, hour, tour.zone)
            yield _occurrence(PushKind.BRIEF, tour, subject_of_day(day), at)


def lack(tour: Tour, day: date, mark: str, now: datetime) -> Occurrence:
    """Return the alert that several people miss the same on a day; once for each such thing.

    ``mark`` is what stands for it in a key: letters, digits and hyphens.
    """
    return _occurrence(PushKind.LACK, tour, f"{subject_of_day(day)}/{mark}", now)


def _occurrence(kind: PushKind, tour: Tour, subject: str, at: datetime) -> Occurrence:
    return Occurrence(kind, tour.id, subject, at, at + POLICIES[kind].useful_for)
