"""A topic and what was asked of it → the one screen that says it."""

from bot import address
from bot.address import Address, EntryPart
from bot.answers import facets as sides
from bot.answers.dates import Span
from bot.answers.lexicon.facets import Facet
from bot.answers.lexicon.goals import Goal
from bot.answers.ownership import in_its_stead, is_anothers
from bot.answers.reading import Reading
from bot.answers.targets import of_goal, payer
from bot.answers.topics import Topic
from bot.catalog.catalog import Catalog
from bot.catalog.tour import Tour


def resolve(
    topic: Topic, reading: Reading, previous: Address | None, catalog: Catalog
) -> Address | None:
    """Return the screen of ``topic`` that ``reading`` asks for; None where there is none."""
    if topic.goal is not None:
        return _goal(topic.goal, reading, catalog)
    if is_anothers(topic, reading.scope, catalog):
        return in_its_stead(topic, reading.scope, catalog)
    if isinstance(topic.address, address.Entry):
        return _entry(topic.address.entry, reading, previous, catalog)
    if isinstance(topic.address, address.Activity):
        return _activity(topic.address, reading, catalog)
    return topic.address


def at_that_time(reading: Reading, catalog: Catalog) -> Address:
    """Return the agenda at the time that ``reading`` names; all days where that is none of them."""
    tour, when = reading.scope.tour, reading.when
    if tour is None or when is None:
        return address.Tours()
    if when.span is Span.NOW:
        return address.Now(tour.id)
    if when.date is None:
        return address.AllDays(tour.id)
    here = [tour, *catalog.tours.values()]
    whose = next((one for one in here if when.date in one.dates), None)
    return address.AllDays(tour.id) if whose is None else address.Day(whose.id, when.date)


def _goal(goal: Goal, reading: Reading, catalog: Catalog) -> Address | None:
    tour, when = reading.scope.tour, reading.when
    if when is not None and when.date is not None and tour is not None and when.date in tour.dates:
        if goal is Goal.CALENDAR:
            return address.CalendarDay(tour.id, when.date)
        if goal is Goal.AGENDA:
            return address.Day(tour.id, when.date)
    return of_goal(goal, tour, payer(catalog, reading.scope))


def _entry(entry: str, reading: Reading, previous: Address | None, catalog: Catalog) -> Address:
    """Return the part asked for, else its visit if asked when, else the card.

    A follow-up that only names another subject ("¿y la EPM?") gets what the one before got.
    """
    card = catalog.entries[entry]
    part = sides.part(card, reading.facets)
    if part is not EntryPart.OVERVIEW:
        return address.Entry(entry, part)
    asked = reading.when is not None or Facet.VISIT in reading.facets or _asks_when(reading)
    as_before = reading.opened and isinstance(previous, address.Activity)
    visit = _visit(entry, reading.scope.tour, catalog) if asked or as_before else None
    if visit is not None:
        return visit
    if reading.opened and isinstance(previous, address.Entry):
        return address.Entry(entry, previous.part if previous.part in sides.parts(card) else part)
    return address.Entry(entry)


def _asks_when(reading: Reading) -> bool:
    """Tell "when is X", which asks for the visit, from "when was X closed", which does not."""
    named = frozenset().union(*reading.mentions.values())
    return Facet.WHEN in reading.facets and all(ask.place in named for ask in reading.subject)


def _visit(entry: str, tour: Tour | None, catalog: Catalog) -> Address | None:
    visits = catalog.visits(tour.id, entry) if tour is not None else ()
    return address.Activity(tour.id, visits[0][1].id) if tour is not None and visits else None


def _activity(where: address.Activity, reading: Reading, catalog: Catalog) -> Address:
    """Return the activity, or the asked part of the card of the one thing it visits."""
    found = catalog.activity(where.tour, where.activity)
    if found is None or (Facet.LESSONS in reading.facets and found[1].lessons):
        return where
    visited = [one for one in (found[1].place, *found[1].programmes) if one]
    if len(visited) != 1:
        return where
    part = sides.part(catalog.entries[visited[0]], reading.facets)
    return where if part is EntryPart.OVERVIEW else address.Entry(visited[0], part)
