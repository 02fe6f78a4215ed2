"""Whom a difference still concerns, until when, and how soon. Pure."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from bot.catalog.changes import Difference
from bot.catalog.plan import Plan
from bot.catalog.tour import Tour
from bot.pushes.hours import instant
from bot.pushes.kinds import PushKind
from bot.pushes.planner import DAY, Occurrence
from bot.pushes.results import PRESSING

SOON = timedelta(hours=2)
"""What begins, or would have begun, within this is told in quiet hours too."""


def occurrence(
    tour: Tour, batch: int, news: Sequence[Difference], now: datetime
) -> Occurrence | None:
    """Return the push that tells of a batch; None where nothing of it concerns anybody any more.

    It is of use until the last of what it tells is over; without a day, until the tour is.
    """
    left = [one for one in news if is_to_come(tour, one, now)]
    if not left:
        return None
    is_soon = any(begins <= now + SOON for one in left for begins in _beginnings(tour, one, now))
    subject = f"{batch}/{PRESSING}" if is_soon else str(batch)
    until = max(_over(tour, one) for one in left)
    return Occurrence(PushKind.CHANGE, tour.id, subject, now, until)


def batch_of(subject: str) -> int:
    """Return the batch that a push tells of."""
    return int(subject.partition("/")[0])


def is_to_come(tour: Tour, one: Difference, now: datetime) -> bool:
    """Tell whether anybody can still go by it: neither what was nor what is now is over."""
    return _over(tour, one) > now


def begins(tour: Tour, plan: Plan) -> datetime | None:
    """Return when something begins, at the earliest; None without a day."""
    return instant(plan.day, plan.slot.begins, tour.zone) if plan.day else None


def _over(tour: Tour, one: Difference) -> datetime:
    whole = instant(tour.ends_on + DAY, datetime.min.time(), tour.zone)
    ends = [_finishes(tour, plan) for plan in (one.was, one.now) if plan.is_on]
    return max(ends, default=whole)


def _finishes(tour: Tour, plan: Plan) -> datetime:
    day = plan.day or tour.ends_on
    return instant(day, plan.slot.finishes, tour.zone).astimezone(UTC)


def _beginnings(tour: Tour, one: Difference, now: datetime) -> Iterable[datetime]:
    """Yield when what was and what is now begin, of what is not over and more than a date."""
    for plan in (one.was, one.now):
        at = begins(tour, plan) if plan.is_on and not plan.slot.is_whole_day else None
        if at is not None and _finishes(tour, plan) > now:
            yield at
