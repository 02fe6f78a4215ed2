"""A change said in one line → which activity, when and where: ``mañana 8:30 EPM, lobby``. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.answers.dates import Span, find
from bot.answers.lexicon.stop import ANY_STOP
from bot.answers.lexicon.tables import word_set
from bot.answers.normal import words
from bot.catalog.catalog import Catalog
from bot.catalog.plan import Plan
from bot.catalog.slot import Slot
from bot.catalog.tour import Activity, Tour
from bot.changes.draft import starting
from bot.changes.typed import read_hours
from bot.language import Language

MOST_MEANT = 4
"""Activities that are offered where several may be meant."""
_LONGEST_HOUR = 9
"""Words of the longest hour: "desde las 9 y media hasta las 11 y cuarto"."""
_CANCEL = word_set(
    "cancelar cancela cancelada cancelado cancelo suspender suspendida cancel cancelled"
)
_SMALL = word_set(
    """
    visita mover mueve pasar pasa pasamos cambiar cambia hora dia lugar poner pon agendar move visit
    change set put mudar muda passar horas hrs
    """
)
"""Words that say that something changes, and not what."""


@dataclass(frozen=True)
class Spoken:
    """What a line says of a change; ``meant`` are the activities that it may be about."""

    meant: tuple[Activity, ...]
    day: date | None = None
    slot: Slot | None = None
    where: str = ""
    is_cancelled: bool = False

    def of(self, plan: Plan) -> Plan:
        """Return what it makes of a plan; what it does not say stays."""
        after = replace(plan, is_cancelled=self.is_cancelled)
        if self.day is not None:
            after = replace(after, day=self.day)
        if self.slot is not None and self.slot.start is not None and self.slot.end is None:
            after = starting(after, self.slot.start)
        elif self.slot is not None:
            after = replace(after, slot=self.slot)
        return replace(after, where=self.where) if self.where else after


def understand(
    text: str, catalog: Catalog, tour: Tour, lang: Language, today: date
) -> Spoken | None:
    """Return what a line changes; None where it names no activity, or no more than that.

    What stands behind a comma is where it is.
    """
    first, *rest = (part.strip() for part in text.split(","))
    said = words(first)
    when = find(said, lang, today, tour.dates)
    is_day = when is not None and when.span is Span.DAY and when.date in tour.dates
    used = set(when.used) if when is not None and is_day else set()
    slot, of_hour = _hour(said, used)
    left = [
        word
        for at, word in enumerate(said)
        if at not in used | of_hour and word not in ANY_STOP and word not in _SMALL
    ]
    is_cancelled = bool(_CANCEL & set(left))
    named = [word for word in left if word not in _CANCEL]
    where = ", ".join(part for part in rest if part)
    day = when.date if when is not None and is_day else None
    if not named or (day is None and slot is None and not where and not is_cancelled):
        return None
    meant = _meant(named, catalog, tour)
    return Spoken(meant, day, slot, where, is_cancelled) if meant else None


def _hour(said: Sequence[str], used: set[int]) -> tuple[Slot | None, set[int]]:
    """Return the longest stretch of words that is an hour, and where it stands."""
    for length in range(min(_LONGEST_HOUR, len(said)), 0, -1):
        for start in range(len(said) - length + 1):
            span = set(range(start, start + length))
            slot = None if span & used else read_hours(" ".join(said[start : start + length]))
            if slot is not None:
                return slot, span
    return None, set()


def _meant(named: Sequence[str], catalog: Catalog, tour: Tour) -> tuple[Activity, ...]:
    """Return the activities whose names have most of the words, at least half of them."""
    scored = [
        (len(set(named) & _words_of(one, catalog)), one) for one in _activities(catalog, tour)
    ]
    best = max((score for score, _ in scored), default=0)
    if best * 2 < len(set(named)) or not best:
        return ()
    return tuple(one for score, one in scored if score == best)[:MOST_MEANT]


def _activities(catalog: Catalog, tour: Tour) -> Iterator[Activity]:
    yield from (one for day in tour.agenda.days for one in day.activities)
    yield from tour.agenda.unscheduled
    yield from (one.activity for one in catalog.cancelled_of(tour.id))


def _words_of(one: Activity, catalog: Catalog) -> set[str]:
    cards = (catalog.entries.get(card or "") for card in (one.place, *one.programmes))
    names = [*one.title.all(), *one.aliases]
    for card in cards:
        if card is not None:
            names += [*card.name.all(), *card.aliases, *([card.acronym] if card.acronym else [])]
    return {word for name in names for word in words(name)}
