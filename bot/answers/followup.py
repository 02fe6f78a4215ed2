"""Questions that lean on the answer before: "¿y quién paga?", "and the results?", "dónde?"."""

from datetime import timedelta

from bot import address
from bot.address import Address, EntryPart, PaymentPart
from bot.answers.facets import Facets, part
from bot.answers.lexicon.facets import Facet
from bot.catalog.catalog import Catalog
from bot.catalog.library import Entry
from bot.catalog.tour import Activity, Tour

_OF_ENTRY = frozenset(
    {Facet.PROBLEM, Facet.HOW, Facet.MONEY, Facet.RESULTS, Facet.LESSONS, Facet.SOURCES}
)
_OF_VISIT = frozenset({Facet.WHEN, Facet.WHERE, Facet.VISIT})


def follow(
    previous: Address, facets: Facets, catalog: Catalog, tour: Tour | None
) -> Address | None:
    """Return where a question without a subject of its own leads after ``previous``, or None."""
    match previous:
        case address.Payment(payer):
            return _after_payment(payer, facets)
        case address.Day(owner):
            return _after_day(catalog.tours[owner], previous, facets)
        case address.Activity(owner, activity):
            found = catalog.activity(owner, activity)
            return None if found is None else _after_activity(previous, found[1], facets, catalog)
        case address.Entry(entry):
            return _after_entry(catalog.entries[entry], facets, catalog, tour)
        case address.Faq():
            return _after_faq(previous, facets, catalog, tour)
        case _:
            return previous if Facet.MORE in facets else None


def _after_payment(payer: str, facets: Facets) -> Address | None:
    if Facet.WHEN in facets:
        return address.Payment(payer, PaymentPart.DUE)
    if Facet.WHERE in facets or Facet.HOW in facets:
        return address.Payment(payer, PaymentPart.TRANSFER)
    if Facet.MONEY in facets:
        return address.Payment(payer, PaymentPart.INCLUDES)
    if Facet.MUCH in facets or Facet.MORE in facets:
        return address.Payment(payer)
    return address.Contacts(payer) if Facet.WHO in facets else None


def _after_day(tour: Tour, previous: address.Day, facets: Facets) -> Address | None:
    if Facet.AFTER in facets:
        following = previous.date + timedelta(days=1)
        return address.Day(tour.id, following) if following in tour.dates else previous
    return previous if facets.keys() & (_OF_VISIT | {Facet.MORE}) else None


def _after_activity(
    previous: address.Activity, activity: Activity, facets: Facets, catalog: Catalog
) -> Address | None:
    if facets.keys() & _OF_VISIT:
        return previous
    if Facet.LESSONS in facets and activity.lessons:
        return previous
    names = (one for one in (*activity.programmes, activity.place) if one is not None)
    visited = [catalog.entries[one] for one in names]
    for entry in visited:
        asked = part(entry, facets)
        if asked is not EntryPart.OVERVIEW:
            return address.Entry(entry.id, asked)
    if Facet.MORE in facets and visited:
        return address.Entry(visited[0].id)
    return previous if facets.keys() & _OF_ENTRY else None


def _after_entry(
    entry: Entry, facets: Facets, catalog: Catalog, tour: Tour | None
) -> Address | None:
    asked = part(entry, facets)
    if asked is not EntryPart.OVERVIEW:
        return address.Entry(entry.id, asked)
    if facets.keys() & {Facet.WHEN, Facet.VISIT} and tour is not None:
        visits = catalog.visits(tour.id, entry.id)
        if visits:
            return address.Activity(tour.id, visits[0][1].id)
    if facets.keys() & (_OF_ENTRY | _OF_VISIT | {Facet.MORE}):
        return address.Entry(entry.id)
    return None


def _after_faq(
    previous: address.Faq, facets: Facets, catalog: Catalog, tour: Tour | None
) -> Address | None:
    owner = catalog.tours.get(previous.owner)
    faq = catalog.question(previous.owner, previous.faq)
    see = None if faq is None else faq.see
    home = owner or tour
    if see is not None and see in catalog.entries:
        return _after_entry(catalog.entries[see], facets, catalog, home)
    if see == "payment" and home is not None and home.payment is not None:
        return _after_payment(home.id, facets)
    if see == "agenda" and home is not None and facets.keys() & (_OF_VISIT | {Facet.MORE}):
        return address.AllDays(home.id)
    if see == "contacts" and home is not None and facets:
        return address.Contacts(home.id)
    if see == "tour" and home is not None and Facet.MORE in facets:
        return address.TourFacts(home.id)
    return None
