"""Goals and topics → addresses that exist in the catalogue."""

from collections.abc import Callable, Iterable
from typing import Any

from bot import address
from bot.address import Address, PaymentPart
from bot.answers.facets import parts
from bot.answers.index import Index, terms
from bot.answers.lexicon.goals import Goal
from bot.answers.normal import all_words
from bot.answers.reading import Reading
from bot.answers.scope import Scope
from bot.catalog.catalog import Catalog
from bot.catalog.library import Kind
from bot.catalog.tour import Tour

_PLAIN: dict[Goal, Address] = {
    Goal.HELP: address.Help(),
    Goal.SETTINGS: address.Settings(),
    Goal.REMINDERS: address.Settings(),
    Goal.SILENCE: address.Pause(),
    Goal.STOP: address.Stop(),
    Goal.RETRO: address.MyRetro(),
    Goal.TOURS: address.Tours(),
    Goal.PRIVACY: address.Privacy(),
    Goal.MY_DATA: address.MyData(),
    Goal.ERASE: address.Erase(),
    Goal.LIBRARY: address.Library(),
    Goal.PROGRAMMES: address.Browse(Kind.PROGRAMME),
    Goal.PLACES: address.Browse(Kind.PLACE),
    Goal.INSTITUTIONS: address.Browse(Kind.INSTITUTION),
    Goal.PEOPLE: address.Browse(Kind.PEOPLE),
    Goal.NOTE: address.TakeNote(),
    Goal.COMMITMENTS: address.Commitments(),
}
_OF_TOUR: dict[Goal, type[Address]] = {
    Goal.CONTACTS: address.Contacts,
    Goal.LEAVING: address.Contacts,
    Goal.CALENDAR: address.Calendar,
    Goal.CHECKLIST: address.Checklist,
    Goal.AGENDA: address.AllDays,
    Goal.NOW: address.Now,
    Goal.FACTS: address.TourFacts,
    Goal.REPORT: address.Report,
    Goal.NOTES: address.MyNotes,
}
_PARTS: dict[Goal, PaymentPart] = {
    Goal.FEE: PaymentPart.OVERVIEW,
    Goal.INCLUDES: PaymentPart.INCLUDES,
    Goal.DUE: PaymentPart.DUE,
    Goal.TRANSFER: PaymentPart.TRANSFER,
    Goal.ORDER: PaymentPart.ORDER,
    Goal.LIMIT: PaymentPart.LIMIT,
}


def of_goal(goal: Goal, tour: Tour | None, payer: Tour | None) -> Address | None:
    """Return the screen of a goal; None where it needs a tour, or a payment, and there is none."""
    if goal is Goal.OUTSIDE:
        return None
    if goal in _PLAIN:
        return _PLAIN[goal]
    if goal in _PARTS:
        return None if payer is None else _payment(payer, _PARTS[goal])
    if tour is None:
        return address.Tours()
    return _OF_TOUR[goal](tour.id)  # type: ignore[call-arg]  # each takes a tour


def _payment(tour: Tour, part: PaymentPart) -> Address:
    """Return a part of the payment; where a document says nothing of it, the screen says so."""
    return address.Payment(tour.id, part if tour.payment else PaymentPart.OVERVIEW)


def payer(catalog: Catalog, scope: Scope) -> Tour | None:
    """Return the tour whose payment is meant: the person's or the one named, never another.

    Where there is neither, it is the only open tour that is paid for.
    """
    if scope.named or scope.own:
        return scope.tour
    paid = [one for one in catalog.open_tours if one.payment is not None]
    return paid[0] if len(paid) == 1 else scope.tour


def includes(
    tour: Tour, targets: Iterable[Address], readings: Iterable[Reading], index: Index
) -> Address | None:
    """Return what the payment includes and excludes, if it lists all that is asked for."""
    payment = tour.payment
    if payment is None or not all(getattr(one, "owner", None) == tour.id for one in targets):
        return None
    items = (text for item in (*payment.includes, *payment.excludes) for text in item.all())
    listed = {word for text in items for word in terms(all_words(text))}
    asked = ({word for ask in one.asks for word in index.like(ask.term)} for one in readings)
    return (
        address.Payment(tour.id, PaymentPart.INCLUDES)
        if all(words & listed for words in asked)
        else None
    )


def exists(catalog: Catalog, target: Address) -> bool:
    """Tell whether an address leads somewhere in this catalogue."""
    tour = getattr(target, "tour", None)
    if tour is not None and tour not in catalog.tours:
        return False
    check = _CHECKS.get(type(target))
    return check is None or check(catalog, target)


def _entry_exists(catalog: Catalog, target: address.Entry) -> bool:
    entry = catalog.entries.get(target.entry)
    return entry is not None and target.part in parts(entry)


def _is_kept(catalog: Catalog, target: address.Kept) -> bool:
    kept = catalog.kept_answer(target.id)
    return kept is not None and kept.tour == target.tour


_CHECKS: dict[type[Address], Callable[[Catalog, Any], bool]] = {
    address.Activity: lambda catalog, one: catalog.activity(one.tour, one.activity) is not None,
    address.Day: lambda catalog, one: one.date in catalog.tours[one.tour].dates,
    address.CalendarDay: lambda catalog, one: one.date in catalog.tours[one.tour].dates,
    address.Entry: _entry_exists,
    address.Kept: _is_kept,
    address.Faq: lambda catalog, one: catalog.question(one.owner, one.faq) is not None,
}
"""The addresses that name more than a tour."""
