"""A tour as its files describe it: facts, agenda, payment, frequent questions."""

from datetime import date, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.catalog.reminders import Errand, Reminders
from bot.catalog.retro import Question, Retro
from bot.catalog.slot import Slot, SlotText
from bot.catalog.values import (
    Citations,
    Date,
    Id,
    NonEmpty,
    Statements,
    Switch,
    TourId,
    Translated,
    Value,
    untranslated,
)
from bot.language import Language

MOST_DAYS = 60
"""Days of the longest tour: screens list each of them."""
MOST_OF_ONE = 99
"""People of one institution that a tour can be limited to."""
YEARS = range(1900, 2200)
"""The years one can travel and ask in: dates are reckoned from them in both directions."""


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder of zones
        msg = f"{name!r} is no IANA time zone: write one such as America/Bogota"
        raise ValueError(msg) from None
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]


class Contact(Value):
    """Somebody to ask, as the document names them."""

    id: Id
    name: NonEmpty
    role: Translated | None = None
    organisation: NonEmpty | None = None
    phone: NonEmpty | None = None
    mail: NonEmpty | None = None
    web: NonEmpty | None = None
    source: Citations


class Activity(Value):
    """One thing that a tour does; ``slot`` says when to the precision that is known."""

    id: Id
    title: Translated
    slot: SlotText = Field(default=Slot(), alias="time")
    place: Id | None = None
    programmes: tuple[Id, ...] = ()
    text: Statements = ()
    lessons: Statements = ()
    bring: Translated | None = None
    where: Translated | None = None
    """Where to be, in words: what the library has no place for, such as the lobby of a hotel."""
    aliases: tuple[NonEmpty, ...] = ()
    added_on: Date | None = None
    """When the coordinators of a tour added it; it then cites no document."""
    source: Citations = ()

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["source"]}, {"required": ["added_on"]}]}
    )

    @model_validator(mode="after")
    def _says_where_it_is_from(self) -> Self:
        if not self.source and self.added_on is None:
            msg = "source is missing: add source"
            raise ValueError(msg)
        return self


class Day(Value):
    """One date of a tour and what is planned for it, in the order of the file."""

    date: Date
    title: Translated | None = None
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
    note: Translated | None = None


class Transfer(Value):
    """Where to pay, each value exactly as in the document; none is ever taken from a chat."""

    holder: NonEmpty
    tax_id: NonEmpty
    bank: NonEmpty
    account_type: Translated
    account_number: NonEmpty
    city: NonEmpty
    mail: NonEmpty
    source: Citations


class Payment(Value):
    """``payment.yaml``: what it costs and how it is paid."""

    amount: Amount
    per: Translated
    includes: tuple[Translated, ...]
    excludes: tuple[Translated, ...]
    excludes_note: Translated | None = None
    due: Translated
    order: Translated
    """The purchase-order (O/C) route."""
    limit: Translated
    transfer: Transfer
    contacts: tuple[Id, ...]
    source: Citations


Wordings = Annotated[tuple[NonEmpty, ...], Field(min_length=1)]


class _Asked(Value):
    """The ways of asking, as they are written."""

    es: Wordings
    en: Wordings
    pt: Wordings


def _in_every_language(questions: dict[Language, Wordings]) -> dict[Language, Wordings]:
    missing = [lang.value for lang in Language if lang not in questions]
    if missing:
        raise untranslated(missing, "write how people ask it there")
    return questions


Questions = Annotated[
    dict[Language, Wordings],
    AfterValidator(_in_every_language),
    BeforeValidator(lambda data: data, json_schema_input_type=_Asked),
]


class Faq(Value):
    """A question people ask, in the words they use, and what the documents answer."""

    id: Id
    questions: Questions
    answer: Translated
    see: NonEmpty | None = None
    """A screen with more: ``agenda``, ``payment``, or an entry's id."""
    source: Citations


class TourFile(Value):
    """``tour.yaml``: the facts of a tour."""

    id: TourId
    title: Translated
    short_title: Translated
    theme: Translated | None = None
    city: NonEmpty
    timezone: Zone
    home_timezone: Zone
    starts_on: Date
    ends_on: Date
    open: Switch
    """Whether people can enrol by themselves from the list of tours."""
    host: Id
    organisers: tuple[Id, ...] = ()
    about: Statements
    objectives: Statements = ()
    audience: Translated | None = None
    limit: Translated | None = None
    most_per_institution: Annotated[int, Field(ge=1, le=MOST_OF_ONE)] | None = None
    """What ``limit`` says, for the roster to be looked at; None where there is no limit."""
    countries: Translated | None = None
    contacts: tuple[Contact, ...] = ()
    aliases: tuple[NonEmpty, ...] = ()
    source: Citations

    @field_validator("starts_on")
    @classmethod
    def _is_near(cls, starts_on: date) -> date:
        if starts_on.year not in YEARS:
            first, last = YEARS[0], YEARS[-1]
            msg = f"the year {starts_on.year:04} is out of reach: write one of {first} to {last}"
            raise ValueError(msg)
        return starts_on

    @field_validator("ends_on")
    @classmethod
    def _ends_after_start(cls, ends_on: date, info: ValidationInfo) -> date:
        starts_on = info.data.get("starts_on")
        if starts_on is not None and ends_on < starts_on:
            msg = f"ends_on {ends_on} is before starts_on {starts_on}: swap them"
            raise ValueError(msg)
        if starts_on is not None and (ends_on - starts_on).days >= MOST_DAYS:
            msg = f"from {starts_on} to {ends_on} it is longer than {MOST_DAYS} days: mend the date"
            raise ValueError(msg)
        return ends_on


class Tour(TourFile):
    """A whole tour: its facts, agenda, payment, reminders, retro and frequent questions."""

    agenda: AgendaFile
    payment: Payment | None = None
    reminders: Reminders | None = None
    retro: Retro | None = None
    faq: tuple[Faq, ...] = Field(default=())

    @property
    def checklist(self) -> tuple[Errand, ...]:
        """Return what each person ticks off before the tour; empty where nothing is listed."""
        return self.reminders.checklist if self.reminders else ()

    def asked_on(self, on: date) -> tuple[Question, ...]:
        """Return what is asked at the end of a date; nothing outside the tour or its retro."""
        return self.retro.of(on) if self.retro and on in self.dates else ()

    @property
    def closes_on(self) -> date | None:
        """Return the last date on which answers are taken; None without a retro."""
        return self.ends_on + timedelta(days=self.retro.open_for) if self.retro else None

    @property
    def kept_until(self) -> date | None:
        """Return the last date on which what people said is kept; None without a retro."""
        return self.ends_on + timedelta(days=self.retro.kept_for) if self.retro else None

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
