"""The agenda, its activities, and the calendar made of it."""

from dataclasses import dataclass
from datetime import date

from bot.address.routes import Address, route


@route("now")
@dataclass(frozen=True)
class Now(Address):
    """What is on, and what comes next."""

    tour: str


@route("day")
@dataclass(frozen=True)
class Day(Address):
    """One day of the agenda."""

    tour: str
    date: date


@route("days")
@dataclass(frozen=True)
class AllDays(Address):
    """All days at a glance."""

    tour: str


@route("uns")
@dataclass(frozen=True)
class Unscheduled(Address):
    """What is announced without a day."""

    tour: str


@route("act")
@dataclass(frozen=True)
class Activity(Address):
    """One activity."""

    tour: str
    activity: str


@route("pin")
@dataclass(frozen=True)
class Pin(Address):
    """The map pin of an activity's place."""

    tour: str
    activity: str


@route("cal")
@dataclass(frozen=True)
class Calendar(Address):
    """The whole tour as an ``.ics`` file."""

    tour: str


@route("cald")
@dataclass(frozen=True)
class CalendarDay(Address):
    """One day as an ``.ics`` file."""

    tour: str
    date: date
