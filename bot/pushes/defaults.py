"""What a tour's file has of each kind of reminder, before anybody has chosen. Pure."""

from datetime import time

from bot.catalog.reminders import Reminders
from bot.catalog.tour import Tour
from bot.pushes.kinds import AT_ONCE, LIVE, PushKind


def kinds_of(tour: Tour) -> tuple[PushKind, ...]:
    """Return the kinds that a tour has and that are sent, in the order in which they come.

    Whoever is on a tour is told of its changes, whether it has reminders or not.
    """
    return tuple(kind for kind in PushKind if kind in LIVE and _has(tour.reminders, kind))


def comes_at_once(kind: PushKind) -> bool:
    """Tell whether a kind comes when something happens, at no hour that can be chosen."""
    return kind in AT_ONCE


def hour_of(tour: Tour, kind: PushKind) -> time | None:
    """Return a kind's hour, the earliest of several; None for one that has no hour of its own."""
    return min(_hours(tour.reminders, kind), default=None)


def minutes_of(tour: Tour) -> int | None:
    """Return how many minutes before an activity its reminder comes; None where none does."""
    return tour.reminders.minutes_before if tour.reminders else None


def _has(reminders: Reminders | None, kind: PushKind) -> bool:
    if comes_at_once(kind):
        return True
    if kind is PushKind.ACTIVITY:
        return reminders is not None and reminders.minutes_before is not None
    return bool(_hours(reminders, kind))


def _hours(reminders: Reminders | None, kind: PushKind) -> tuple[time, ...]:
    if reminders is None:
        return ()
    found = {
        PushKind.BEFORE: tuple(item.at for item in reminders.before),
        PushKind.EVENING: (reminders.evening,),
        PushKind.MORNING: (reminders.morning,),
        PushKind.RETRO: (reminders.retro.at if reminders.retro else None,),
        PushKind.AFTER: (reminders.after.at if reminders.after else None,),
        PushKind.COMMITMENTS: (reminders.commitments.at if reminders.commitments else None,),
    }
    return tuple(at for at in found.get(kind, ()) if at is not None)
