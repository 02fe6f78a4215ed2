"""A tour, or one of its days, as an iCalendar file (RFC 5545) that phones open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from bot.catalog.catalog import Catalog
from bot.catalog.slot import Slot
from bot.catalog.tour import Activity, Day, Tour
from bot.texts.voice import Voice

PRODUCT = "-//study-tour-bot//agenda//ES"
NOMINAL_LENGTH = timedelta(hours=1)
"""The length given to an entry whose end is not known; calendars need one."""


@dataclass(frozen=True)
class Invitation:
    """What makes the file: the tour, whose language, and the instant it is made."""

    catalog: Catalog
    tour: Tour
    voice: Voice
    now: datetime


def tour_file(of: Invitation) -> bytes:
    """Return the whole tour: an all-day entry for its dates, and one for each planned activity.

    UIDs stay the same from file to file, so that a second import moves entries and doubles none;
    SEQUENCE rises with each change, and what is on no more is there as cancelled.
    """
    entries = [_whole_tour(of)]
    entries += [entry for day in of.tour.agenda.days for entry in _day(of, day)]
    return _file(of, [*entries, *_former(of)])


def day_file(of: Invitation, day: Day) -> bytes:
    """Return one day's activities; the same UIDs as in the whole tour's file."""
    return _file(of, [*_day(of, day), *_former(of, day.date)])


def _file(of: Invitation, entries: list[Event]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", of.voice.read(of.tour.short_title))
    calendar.add("x-wr-timezone", of.tour.timezone)
    for entry in entries:
        calendar.add_component(entry)
    # a range of one day would leave the zone empty, and with it what its hours mean
    after = of.tour.ends_on + timedelta(days=1)
    calendar.add_missing_timezones(first_date=of.tour.starts_on, last_date=after)
    return bytes(calendar.to_ical())


def _whole_tour(of: Invitation) -> Event:
    tour = of.tour
    entry = _entry(of, tour.id, of.voice.read(tour.title))
    _all_day(entry, tour.starts_on, tour.ends_on)
    entry.add("location", tour.city)
    return entry


def _day(of: Invitation, day: Day) -> Iterator[Event]:
    for activity in day.activities:
        yield _activity(of, day.date, activity)


def _former(of: Invitation, on: date | None = None) -> Iterator[Event]:
    """Yield what is on no more, where it was; of one date, or of all."""
    for one in of.catalog.former.get(of.tour.id, ()):
        if one.on is not None and on in {None, one.on}:
            entry = _activity(of, one.on, one.activity)
            entry.add("status", "CANCELLED")
            yield entry


def _activity(of: Invitation, on: date, activity: Activity) -> Event:
    title = of.voice.read(activity.title)
    notes = [of.voice.read(statement.text) for statement in activity.text]
    if not activity.slot.is_clock:
        title = of.voice.label("calendar-tentative", slot=of.voice.slot(activity.slot), title=title)
        notes.insert(0, of.voice.label("calendar-to-confirm"))
    sequence = len(of.catalog.changes.of(of.tour.id, activity.id))
    entry = _entry(of, f"{activity.id}.{of.tour.id}", title, sequence)
    if activity.slot.start is None:
        _all_day(entry, on, on)
    else:
        _clocked(entry, of.tour, on, activity.slot)
    where = of.catalog.whereabouts(activity, of.voice.lang)
    if where:
        entry.add("location", where)
    if notes:
        entry.add("description", "\n\n".join(notes))
    return entry


def _entry(of: Invitation, name: str, title: str, sequence: int = 0) -> Event:
    entry = Event()
    entry.add("uid", f"{name}@study-tour-bot")
    entry.add("sequence", sequence)
    entry.add("dtstamp", of.now)
    entry.add("summary", title)
    return entry


def _all_day(entry: Event, first: date, last: date) -> None:
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(days=1))
    entry.add("transp", "TRANSPARENT")


def _clocked(entry: Event, tour: Tour, on: date, slot: Slot) -> None:
    start = datetime.combine(on, slot.begins, tour.zone)
    end = datetime.combine(on, slot.end, tour.zone) if slot.end else start + NOMINAL_LENGTH
    entry.add("dtstart", start)
    entry.add("dtend", end)
