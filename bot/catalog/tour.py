"""A tour as its files describe it: facts, agenda, payment, frequent questions."""

from datetime import date, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, model_validator

from bot.catalog.slot import Slot, SlotText
from bot.catalog.values import Citations, Id, Localized, NonEmpty, Statements, TourId, Value
from bot.language import Language


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        msg = f"{name!r} is no IANA time zone: write one such as America/Bogota"
        raise ValueError(msg) from None
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]


class Contact(Value):
    """Somebody to ask, as the document names them."""

    id: Id
    name: NonEmpty
    role: Localized | None = None
    organisation: NonEmpty | None = None
    phone: NonEmpty | None = None
    mail: NonEmpty | None = None
    web: NonEmpty | None = None
    source: Citations


class Activity(Value):
    """One thing that a tour does; ``slot`` says when to the precision that is known."""

    id: Id
    title: Localized
    slot: SlotText = Field(default=Slot(), alias="time")
    place: Id | None = None
    programmes: tuple[Id, ...] = ()
    text: Statements = ()
    lessons: Statements = ()
    bring: Localized | None = None
    aliases: tuple[NonEmpty, ...] = ()
    source: Citations


class Day(Value):
    """One date of a tour and what is planned for it, in the order of the file."""

    date: date
    title: Localized | None = None
    summary: Statements = ()
    feedback: Statements = ()
    """What the group said of the day before, where a memoir tells it."""
    activities: tuple[Activity, ...] = ()
    source: Citations


class AgendaFile(Value):
    """``agenda.yaml``: the days, and what is announced without a day."""

    days: tuple[Day, ...]
    unscheduled: tuple[Activity, ...] = ()
    unscheduled_note: Statements = ()


class Amount(Value):
    """A sum exactly as the document writes it; ``currency`` only where it states one."""

    text: NonEmpty
    currency: NonEmpty | None = None
    note: Localized | None = None


class Transfer(Value):
    """Where to pay, each value exactly as in the document; none is ever taken from a chat."""

    holder: NonEmpty
    tax_id: NonEmpty
    bank: NonEmpty
    account_type: Localized
    account_number: NonEmpty
    city: NonEmpty
    mail: NonEmpty
    source: Citations


class Payment(Value):
    """``payment.yaml``: what it costs and how it is paid."""

    amount: Amount
    per: Localized
    includes: tuple[Localized, ...]
    excludes: tuple[Localized, ...]
    excludes_note: Localized | None = None
    due: Localized
    order: Localized
    """The purchase-order (O/C) route."""
    limit: Localized
    transfer: Transfer
    contacts: tuple[Id, ...]
    source: Citations


class Faq(Value):
    """A question people ask, in the words they use, and what the documents answer."""

    id: Id
    questions: dict[Language, tuple[NonEmpty, ...]]
    answer: Localized
    see: NonEmpty | None = None
    """A screen with more: ``agenda``, ``payment``, or an entry's id."""
    source: Citations


class TourFile(Value):
    """``tour.yaml``: the facts of a tour."""

    id: TourId
    title: Localized
    short_title: Localized
    theme: Localized | None = None
    city: NonEmpty
    timezone: Zone
    home_timezone: Zone
    starts_on: date
    ends_on: date
    open: bool
    """Whether people can enrol by themselves from the list of tours."""
    host: Id
    organisers: tuple[Id, ...] = ()
    about: Statements
    objectives: Statements = ()
    audience: Localized | None = None
    limit: Localized | None = None
    countries: Localized | None = None
    contacts: tuple[Contact, ...] = ()
    aliases: tuple[NonEmpty, ...] = ()
    source: Citations

    @model_validator(mode="after")
    def _ends_after_start(self) -> "TourFile":
        if self.ends_on < self.starts_on:
            msg = f"ends_on {self.ends_on} is before starts_on {self.starts_on}: swap them"
            raise ValueError(msg)
        return self


class Tour(TourFile):
    """A whole tour: its facts, agenda, payment and frequent questions."""

    agenda: AgendaFile
    payment: Payment | None = None
    faq: tuple[Faq, ...] = Field(default=())

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone in which the tour's own hours are told."""
        return ZoneInfo(self.timezone)

    @property
    def home_zone(self) -> ZoneInfo:
        """Return the zone most participants come from."""
        return ZoneInfo(self.home_timezone)

    @property
    def dates(self) -> tuple[date, ...]:
        """Return every date from the first to the last."""
        count = (self.ends_on - self.starts_on).days + 1
        return tuple(self.starts_on + timedelta(days=offset) for offset in range(count))
