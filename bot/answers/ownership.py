"""What belongs to one tour alone: no other tour is answered with its dates, payment or contacts.

What was seen and learnt on a tour is knowledge, and shared; how a tour is run is not. So a
frequent question that leads to a screen of its tour is answered with the same screen of the tour
that is asked about.
"""

from collections.abc import Callable, Mapping

from bot import address
from bot.address import Address
from bot.answers.scope import Scope
from bot.answers.topics import Topic
from bot.catalog.catalog import Catalog
from bot.catalog.tour import Faq, Tour

_SCREENS: Mapping[str, Callable[[str], Address]] = {
    "agenda": address.AllDays,
    "calendar": address.Calendar,
    "contacts": address.Contacts,
    "payment": address.Payment,
    "tour": address.TourFacts,
}
"""The screens that every tour has."""


def is_anothers(topic: Topic, scope: Scope, catalog: Catalog) -> bool:
    """Tell whether ``topic`` says how a tour is run that the question is not about."""
    if not (scope.named or scope.own) or scope.tour is None:
        return False
    if topic.tour is None or topic.tour == scope.tour.id:
        return False
    tour = catalog.tours[topic.tour]
    match topic.address:
        case address.Faq(owner, faq):
            found = catalog.question(owner, faq)
            return found is not None and _is_about_running(tour, found)
        case address.Contacts() | address.TourFacts() | address.Kept():
            return True
        case address.Activity() | address.Day():
            return tour.payment is not None  # a plan; that of a memoir is what has happened
        case _:
            return False


def in_its_stead(topic: Topic, scope: Scope, catalog: Catalog) -> Address | None:
    """Return what the tour of ``scope`` has in the place of another's ``topic``, or a card."""
    tour = scope.tour
    if tour is None or topic.tour is None:
        return None
    if isinstance(topic.address, address.Contacts):
        return address.Contacts(tour.id)
    if not isinstance(topic.address, address.Faq) or topic.see is None:
        return None
    if topic.see in _SCREENS:
        return _SCREENS[topic.see](tour.id)
    if topic.see == catalog.tours[topic.tour].host:
        return address.TourFacts(tour.id)
    return address.Entry(topic.see) if topic.see in catalog.entries else None


def _is_about_running(tour: Tour, faq: Faq) -> bool:
    """Tell whether a frequent question leads to a screen of its tour, or cites its payment."""
    if faq.see in _SCREENS or faq.see == tour.host:
        return True
    return tour.payment is not None and bool({*faq.source} & {*tour.payment.source})
