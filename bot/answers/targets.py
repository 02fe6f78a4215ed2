"""Goals and topics → addresses that exist in the catalogue."""

from bot import address
from bot.address import Address, PaymentPart
from bot.answers.facets import parts
from bot.answers.lexicon.intents import Goal
from bot.catalog.catalog import Catalog
from bot.catalog.library import Kind
from bot.catalog.tour import Tour

_PLAIN: dict[Goal, Address] = {
    Goal.HELP: address.Help(),
    Goal.SETTINGS: address.Settings(),
    Goal.TOURS: address.Tours(),
    Goal.PRIVACY: address.Privacy(),
    Goal.MY_DATA: address.MyData(),
    Goal.ERASE: address.Erase(),
    Goal.LIBRARY: address.Library(),
    Goal.PROGRAMMES: address.Browse(Kind.PROGRAMME),
    Goal.PLACES: address.Browse(Kind.PLACE),
    Goal.INSTITUTIONS: address.Browse(Kind.INSTITUTION),
}
_OF_TOUR: dict[Goal, type[Address]] = {
    Goal.CONTACTS: address.Contacts,
    Goal.LEAVING: address.Contacts,
    Goal.CALENDAR: address.Calendar,
    Goal.AGENDA: address.AllDays,
    Goal.NOW: address.Now,
    Goal.FACTS: address.TourFacts,
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
    if goal in _PLAIN:
        return _PLAIN[goal]
    if goal in _PARTS:
        return None if payer is None else address.Payment(payer.id, _PARTS[goal])
    if tour is None:
        return address.Tours()
    return _OF_TOUR[goal](tour.id)  # type: ignore[call-arg]  # each takes a tour


def payer(catalog: Catalog, tour: Tour | None, *, named: bool) -> Tour | None:
    """Return the tour whose payment is meant: never another's where the question names one."""
    if tour is not None and (tour.payment is not None or named):
        return tour if tour.payment is not None else None
    return next((one for one in catalog.open_tours if one.payment is not None), None)


def exists(catalog: Catalog, target: Address) -> bool:
    """Tell whether an address leads somewhere in this catalogue."""
    tour_id = getattr(target, "tour", None)
    if tour_id is not None and tour_id not in catalog.tours:
        return False
    match target:
        case address.Activity(tour, activity):
            return catalog.activity(tour, activity) is not None
        case address.Day(tour, date) | address.CalendarDay(tour, date):
            return date in catalog.tours[tour].dates
        case address.Payment(tour):
            return catalog.tours[tour].payment is not None
        case address.Entry(entry, part):
            return entry in catalog.entries and part in parts(catalog.entries[entry])
        case address.Faq(owner, faq):
            known = catalog.tours.get(owner)
            among = catalog.faq if owner == "library" else known.faq if known else ()
            return any(one.id == faq for one in among)
        case _:
            return True
