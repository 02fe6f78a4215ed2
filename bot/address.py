"""Addresses: every screen has one, and a button carries it as its callback data.

An address is a frozen value; ``encode`` writes it as readable text (``1/day/<tour>/20250127``),
``decode`` reads it back and answers None to anything else, so that a stale, forged or mutilated
button is just a button that leads nowhere. An address gives no right: what it leads to is checked
when it is shown.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, time
from enum import StrEnum
from typing import Any, ClassVar, TypeVar, cast

from bot.catalog.library import Kind
from bot.language import Language
from bot.pushes.homes import HomeZone
from bot.pushes.kinds import PushKind

VERSION = "1"
LIMIT = 64
"""Bytes of callback data, https://core.telegram.org/bots/api#inlinekeyboardbutton."""

_SAFE = re.compile(r"^[a-z0-9_-]{1,40}$")
_ROUTES: dict[str, "type[Address]"] = {}
_NAMES: dict["type[Address]", str] = {}


@dataclass(frozen=True)
class Address:
    """Where a screen is; a personal one is never shown where others read along.

    One for coordinators leads nowhere for anybody else.
    """

    is_personal: ClassVar[bool] = False
    is_for_coordinators: ClassVar[bool] = False


A = TypeVar("A", bound=type[Address])


def _route(name: str) -> Callable[[A], A]:
    def register(address: A) -> A:
        if name in _ROUTES:
            msg = f"the route {name!r} is taken by {_ROUTES[name].__name__}"
            raise ValueError(msg)
        _ROUTES[name] = address
        _NAMES[address] = name
        return address

    return register


class PaymentPart(StrEnum):
    """A part of the payment screen."""

    OVERVIEW = "all"
    INCLUDES = "incl"
    DUE = "due"
    TRANSFER = "bank"
    ORDER = "oc"
    LIMIT = "max"


class EntryPart(StrEnum):
    """A part of an entry's card."""

    OVERVIEW = "all"
    PROBLEM = "why"
    HOW = "how"
    RESULTS = "res"
    LESSONS = "less"


class OnOff(StrEnum):
    """Whether something is, or is not any more."""

    ON = "on"
    OFF = "off"


@_route("home")
@dataclass(frozen=True)
class Home(Address):
    """The first screen."""


@_route("help")
@dataclass(frozen=True)
class Help(Address):
    """What the assistant can do."""


@_route("trs")
@dataclass(frozen=True)
class Tours(Address):
    """The tours one may choose from."""

    is_personal: ClassVar[bool] = True


@_route("go")
@dataclass(frozen=True)
class EnterTour(Address):
    """Enrols in a tour, or switches to it."""

    is_personal: ClassVar[bool] = True

    tour: str


@_route("tour")
@dataclass(frozen=True)
class TourFacts(Address):
    """What a tour is, for whom, and why."""

    tour: str


@_route("now")
@dataclass(frozen=True)
class Now(Address):
    """What is on, and what comes next."""

    tour: str


@_route("day")
@dataclass(frozen=True)
class Day(Address):
    """One day of the agenda."""

    tour: str
    date: date


@_route("days")
@dataclass(frozen=True)
class AllDays(Address):
    """All days at a glance."""

    tour: str


@_route("uns")
@dataclass(frozen=True)
class Unscheduled(Address):
    """What is announced without a day."""

    tour: str


@_route("act")
@dataclass(frozen=True)
class Activity(Address):
    """One activity."""

    tour: str
    activity: str


@_route("pin")
@dataclass(frozen=True)
class Pin(Address):
    """The map pin of an activity's place."""

    tour: str
    activity: str


@_route("cal")
@dataclass(frozen=True)
class Calendar(Address):
    """The whole tour as an ``.ics`` file."""

    tour: str


@_route("cald")
@dataclass(frozen=True)
class CalendarDay(Address):
    """One day as an ``.ics`` file."""

    tour: str
    date: date


@_route("pay")
@dataclass(frozen=True)
class Payment(Address):
    """What it costs and how it is paid."""

    tour: str
    part: PaymentPart = PaymentPart.OVERVIEW


@_route("who")
@dataclass(frozen=True)
class Contacts(Address):
    """Whom to ask."""

    tour: str


@_route("kinds")
@dataclass(frozen=True)
class Library(Address):
    """The kinds of entries one may browse."""


@_route("lib")
@dataclass(frozen=True)
class Browse(Address):
    """The entries of a kind, a page at a time (from 0)."""

    kind: Kind
    page: int = 0


@_route("ent")
@dataclass(frozen=True)
class Entry(Address):
    """A part of an entry's card."""

    entry: str
    part: EntryPart = EntryPart.OVERVIEW


@_route("faq")
@dataclass(frozen=True)
class Faq(Address):
    """A frequent question of a tour, or of the ``library``."""

    owner: str
    faq: str


@_route("ask")
@dataclass(frozen=True)
class Ask(Address):
    """The invitation to ask anything."""


@_route("unk")
@dataclass(frozen=True)
class Unknown(Address):
    """The admission that the documents do not say."""


@_route("pass")
@dataclass(frozen=True)
class PassOn(Address):
    """Passes the question on to the coordinators."""

    is_personal: ClassVar[bool] = True


@_route("open")
@dataclass(frozen=True)
class OpenQuestions(Address):
    """The questions nobody has answered yet, a page at a time (from 0), the newest first."""

    is_personal: ClassVar[bool] = True
    is_for_coordinators: ClassVar[bool] = True

    page: int = 0


@_route("set")
@dataclass(frozen=True)
class Settings(Address):
    """Language, tour, and what is in force of the reminders."""

    is_personal: ClassVar[bool] = True


@_route("lang")
@dataclass(frozen=True)
class SetLanguage(Address):
    """Chooses a language."""

    is_personal: ClassVar[bool] = True

    lang: Language


@_route("rem")
@dataclass(frozen=True)
class Reminder(Address):
    """A kind of reminder: on or off, and when."""

    is_personal: ClassVar[bool] = True

    kind: PushKind


@_route("chg")
@dataclass(frozen=True)
class ChangeReminder(Address):
    """A kind of reminder, below the push that leads to it: that one stays to be read."""

    is_personal: ClassVar[bool] = True

    kind: PushKind


@_route("rem2")
@dataclass(frozen=True)
class SwitchReminder(Address):
    """Switches a kind of reminder on or off."""

    is_personal: ClassVar[bool] = True

    kind: PushKind
    to: OnOff


@_route("hour")
@dataclass(frozen=True)
class SetHour(Address):
    """Chooses the hour of a kind of reminder, and switches it on."""

    is_personal: ClassVar[bool] = True

    kind: PushKind
    at: time


@_route("hour0")
@dataclass(frozen=True)
class UnsetHour(Address):
    """Puts a kind of reminder back to the tour's hour."""

    is_personal: ClassVar[bool] = True

    kind: PushKind


@_route("min")
@dataclass(frozen=True)
class SetMinutes(Address):
    """Chooses how many minutes before an activity its reminder comes; 0 is as the tour has it."""

    is_personal: ClassVar[bool] = True

    minutes: int


@_route("quiet")
@dataclass(frozen=True)
class QuietHours(Address):
    """The hours of every day in which nothing sounds."""

    is_personal: ClassVar[bool] = True


@_route("quiet2")
@dataclass(frozen=True)
class SetQuiet(Address):
    """Chooses quiet hours; they may pass midnight."""

    is_personal: ClassVar[bool] = True

    start: time
    end: time


@_route("quiet0")
@dataclass(frozen=True)
class UnsetQuiet(Address):
    """Gives the quiet hours up."""

    is_personal: ClassVar[bool] = True


@_route("mute")
@dataclass(frozen=True)
class Pause(Address):
    """Whether all reminders pause, and until when."""

    is_personal: ClassVar[bool] = True


@_route("mute2")
@dataclass(frozen=True)
class SetPause(Address):
    """Pauses all reminders; ``until`` is the first date on which they come again."""

    is_personal: ClassVar[bool] = True

    until: date


@_route("mute0")
@dataclass(frozen=True)
class Resume(Address):
    """Ends the pause."""

    is_personal: ClassVar[bool] = True


@_route("homes")
@dataclass(frozen=True)
class HomeZones(Address):
    """The zones that may be one's own."""

    is_personal: ClassVar[bool] = True


@_route("homes2")
@dataclass(frozen=True)
class SetHome(Address):
    """Chooses one's own zone."""

    is_personal: ClassVar[bool] = True

    zone: HomeZone


@_route("homes0")
@dataclass(frozen=True)
class UnsetHome(Address):
    """Takes the tour's home zone for one's own."""

    is_personal: ClassVar[bool] = True


@_route("stop")
@dataclass(frozen=True)
class Stop(Address):
    """Asks what shall stop: the reminders, or everything."""

    is_personal: ClassVar[bool] = True


@_route("list")
@dataclass(frozen=True)
class Checklist(Address):
    """What is to be done before the trip, with what the reader has ticked off."""

    is_personal: ClassVar[bool] = True

    tour: str


@_route("did")
@dataclass(frozen=True)
class TickOff(Address):
    """Ticks an errand off; its short name leaves room for the longest ids."""

    is_personal: ClassVar[bool] = True

    tour: str
    errand: str


@_route("not")
@dataclass(frozen=True)
class Untick(Address):
    """Takes the tick from an errand again."""

    is_personal: ClassVar[bool] = True

    tour: str
    errand: str


@_route("priv")
@dataclass(frozen=True)
class Privacy(Address):
    """What is stored, why, for how long and by whom."""

    is_personal: ClassVar[bool] = True


@_route("pass2")
@dataclass(frozen=True)
class AgreeAndPass(Address):
    """Agrees to a version of the policy, and passes the question on that was waiting for it."""

    is_personal: ClassVar[bool] = True

    version: int


@_route("ok")
@dataclass(frozen=True)
class Consent(Address):
    """Agrees to a version of the policy."""

    is_personal: ClassVar[bool] = True

    version: int


@_route("no")
@dataclass(frozen=True)
class Decline(Address):
    """Refuses, or takes the agreement back."""

    is_personal: ClassVar[bool] = True


@_route("data")
@dataclass(frozen=True)
class MyData(Address):
    """Everything stored about the reader, as a file."""

    is_personal: ClassVar[bool] = True


@_route("wipe")
@dataclass(frozen=True)
class Erase(Address):
    """Asks whether everything shall be erased."""

    is_personal: ClassVar[bool] = True


@_route("wipe2")
@dataclass(frozen=True)
class ConfirmErase(Address):
    """Erases everything, if pressed within minutes of ``minute`` (since 1970, UTC)."""

    is_personal: ClassVar[bool] = True

    minute: int


def encode(address: Address) -> str:
    """Write an address as callback data.

    Raises:
        ValueError: a part cannot stand in an address, or the whole is over 64 bytes.
    """
    parts = [VERSION, _NAMES[type(address)]]
    for field in fields(address):
        part = _write(getattr(address, field.name))
        if not _SAFE.match(part):
            msg = f"{part!r} cannot stand in an address"
            raise ValueError(msg)
        parts.append(part)
    text = "/".join(parts)
    if len(text) > LIMIT:
        msg = f"{text!r} is over {LIMIT} bytes"
        raise ValueError(msg)
    return text


def decode(text: str) -> Address | None:
    """Read callback data; None for whatever ``encode`` of this version did not write."""
    if len(text) > LIMIT or not text.isascii():
        return None
    version, _, rest = text.partition("/")
    name, *parts = rest.split("/")
    address = _ROUTES.get(name)
    if version != VERSION or address is None:
        return None
    kinds = [field.type for field in fields(address)]
    if len(parts) != len(kinds) or not all(_SAFE.match(part) for part in parts):
        return None
    try:
        read = [_reader(kind)(part) for kind, part in zip(kinds, parts, strict=True)]
    except ValueError:
        return None
    found = address(*read)
    return found if encode(found) == text else None


def _write(value: Any) -> str:
    if isinstance(value, time):
        return f"{value:%H%M}"
    return value.isoformat().replace("-", "") if isinstance(value, date) else str(value)


def _read_date(text: str) -> date:
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))


def _read_time(text: str) -> time:
    return time(int(text[:2]), int(text[2:]))


_READERS: dict[Any, Callable[[str], Any]] = {date: _read_date, time: _read_time}


def _reader(kind: Any) -> Callable[[str], Any]:
    return _READERS.get(kind) or cast("Callable[[str], Any]", kind)
