"""What a coordinator is about to change: a draft, and how it changes. Pure."""

from dataclasses import dataclass, replace
from datetime import time

from bot.catalog.plan import Plan
from bot.catalog.slot import Slot

_DAY = 24 * 60


@dataclass(frozen=True)
class Draft:
    """What shall be planned of an activity that had ``seen`` changes when it was last looked at.

    ``revision`` rises with each step, so that a button knows whether it still says what it said.
    ``undoes`` is the change that it would take back, ``change_id`` the one that it has become.
    """

    id: int
    tour_id: str
    activity_id: str
    after: Plan
    seen: int
    revision: int = 1
    undoes: int | None = None
    change_id: int | None = None


def starting(plan: Plan, at: time) -> Plan:
    """Return a plan that begins at an hour; a known end moves along, if it stays on the day."""
    slot = plan.slot
    if slot.start is None or slot.end is None:
        return replace(plan, slot=Slot(start=at))
    end = _minutes(at) + _minutes(slot.end) - _minutes(slot.start)
    return replace(plan, slot=Slot(start=at, end=time(*divmod(end, 60)) if end < _DAY else None))


def ending(plan: Plan, at: time | None) -> Plan | None:
    """Return a plan that ends at an hour, or at none; None where that is not after its start."""
    start = plan.slot.start
    if start is None or (at is not None and at <= start):
        return None
    return replace(plan, slot=Slot(start=start, end=at))


def merged(base: Plan, mine: Plan, theirs: Plan) -> Plan:
    """Return what somebody wanted of ``base``, on what another has made of it meanwhile."""
    wanted = {
        name: getattr(mine, name)
        for name in ("day", "slot", "is_cancelled")
        if getattr(mine, name) != getattr(base, name)
    }
    if (mine.place, mine.where) != (base.place, base.where):
        wanted |= {"place": mine.place, "where": mine.where}
    return replace(theirs, **wanted)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
