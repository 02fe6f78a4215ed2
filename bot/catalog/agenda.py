"""The agenda in force: what is on, what is next, what a day holds. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.catalog.tour import Activity, Day, Tour

Planned = tuple[Day, Activity]

NOON = time(12)


@dataclass(frozen=True)
class Moment:
    """What goes on at an instant, and what comes after it; both may be empty."""

    current: tuple[Planned, ...]
    following: tuple[Planned, ...]


def on_day(tour: Tour, on: date) -> Day | None:
    """Return a date of the tour, or None where the agenda says nothing of it."""
    return next((day for day in tour.agenda.days if day.date == on), None)


def around(tour: Tour, now: datetime) -> Moment:
    """Return what is on at ``now`` (aware) and the next that begins, at the precision known.

    A half-day is on for its nominal hours; whatever begins together comes together. What has no
    hour at all is on until what stands below it on its day begins, but at least until noon.
    """
    local = now.astimezone(tour.zone).replace(tzinfo=None)
    planned = [(day, activity) for day in tour.agenda.days for activity in day.activities]
    current = tuple(one for one in planned if _begins(one) <= local < _finishes(one))
    coming = sorted((one for one in planned if _begins(one) > local), key=_begins)
    following = tuple(one for one in coming if _begins(one) == _begins(coming[0]))
    return Moment(current, following)


def _begins(one: Planned) -> datetime:
    return datetime.combine(one[0].date, one[1].slot.begins)


def _finishes(one: Planned) -> datetime:
    day, activity = one
    finishes = activity.slot.finishes
    if activity.slot.is_whole_day:
        below = day.activities[day.activities.index(activity) + 1 :]
        known = (other.slot.begins for other in below if not other.slot.is_whole_day)
        finishes = max(NOON, min(known, default=finishes))
    return datetime.combine(day.date, finishes)
