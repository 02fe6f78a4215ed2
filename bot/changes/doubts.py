"""What speaks against a plan, though it may be meant all the same. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.agenda import on_day
from bot.catalog.plan import Plan
from bot.catalog.tour import Activity, Tour
from bot.changes.concerning import begins


@dataclass(frozen=True)
class Doubt:
    """Something to be warned of: ``past`` or ``overlap``, with the activity that is in the way."""

    why: str
    other: Activity | None = None


def doubts(tour: Tour, activity_id: str, plan: Plan, now: datetime) -> Iterator[Doubt]:
    """Yield what speaks against a plan: that its hour is past, and what is on at the same time."""
    begins_at = begins(tour, plan)
    if not plan.is_on or begins_at is None or plan.day is None:
        return
    local = now.astimezone(tour.zone)
    is_past = begins_at <= now if plan.slot.is_clock else plan.day < local.date()
    if is_past:
        yield Doubt("past")
    day = on_day(tour, plan.day)
    for other in day.activities if day else ():
        if other.id != activity_id and plan.slot.meets(other.slot):
            yield Doubt("overlap", other)
