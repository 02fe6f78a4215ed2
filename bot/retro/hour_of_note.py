"""Which day and activity a note belongs to, by the hour at which it was sent. Pure.

It is a guess that its author sees at once and can change with two taps.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.catalog.agenda import Planned, around, on_day
from bot.catalog.slot import Slot
from bot.catalog.tour import Activity, Tour


@dataclass(frozen=True)
class HourOfNote:
    """A day of the tour, and what was on; None where nothing had begun."""

    day: date
    activity: Activity | None


class Taking(StrEnum):
    """Whether a tour takes notes."""

    YES = "yes"
    CLOSED = "closed"
    """It did, until its closing date."""
    NEVER = "never"
    """Nothing says for how long they would be kept, so none are."""


def taking(tour: Tour, at: datetime) -> Taking:
    """Tell whether a tour takes notes at an instant (aware)."""
    if tour.closes_on is None or tour.kept_until is None:
        return Taking.NEVER
    last = min(tour.closes_on, tour.kept_until)
    return Taking.YES if at.astimezone(tour.zone).date() <= last else Taking.CLOSED


def hour_of_note(tour: Tour, sent_at: datetime) -> HourOfNote:
    """Return where a note belongs that was sent at an instant (aware), where the tour then is.

    That is what was on at that hour; else what began last on that day; else the day alone. A note
    from before the tour goes with its first day and one from after it with its last, with no
    activity: all that is made of notes goes by the days of the tour, and would leave out any other.
    """
    local = sent_at.astimezone(tour.zone).replace(tzinfo=None)
    day = min(max(local.date(), tour.starts_on), tour.ends_on)
    if day != local.date():
        return HourOfNote(day, None)
    current = [one for one in around(tour, sent_at).current if one[0].date == day]
    return HourOfNote(day, _on(current, local) if current else _last_begun(tour, local))


def _on(current: list[Planned], local: datetime) -> Activity:
    """Return the one whose hour is known best, of those the one that began last.

    Those that the agenda puts into the same hours share them, in its order.
    """
    best = max(_precision(activity.slot) for _, activity in current)
    slots = {activity.slot for _, activity in current if _precision(activity.slot) == best}
    slot = max(slots, key=lambda one: (one.begins, one.finishes))
    sharing = [activity for _, activity in current if activity.slot == slot]
    begins, finishes = (datetime.combine(local.date(), at) for at in (slot.begins, slot.finishes))
    share = (local - begins) / (finishes - begins)
    return sharing[min(int(share * len(sharing)), len(sharing) - 1)]


def _precision(slot: Slot) -> int:
    return 2 if slot.is_clock else 0 if slot.is_whole_day else 1


def _last_begun(tour: Tour, local: datetime) -> Activity | None:
    day = on_day(tour, local.date())
    begun = [one for one in (day.activities if day else ()) if one.slot.begins <= local.time()]
    return max(reversed(begun), key=lambda one: one.slot.begins, default=None)
