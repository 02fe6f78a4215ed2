"""What one file says of another: every id that is named must exist, every date lie in its tour."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from pydantic import BaseModel

from bot.catalog.catalog import Catalog
from bot.catalog.reading import Document, Problem
from bot.catalog.tour import Activity, Tour
from bot.catalog.values import Citation

SCREENS = {"agenda", "payment", "programmes", "calendar", "contacts", "settings", "privacy", "tour"}
"""The screens that a frequent question may point to, beside entries."""


def check_references(catalog: Catalog, documents: Mapping[str, Document]) -> Iterator[Problem]:
    """Yield a problem for everything that points at nothing."""
    for entry in catalog.entries.values():
        document = documents[f"entry {entry.id}"]
        yield from _citations(document, entry, catalog)
        for key in ("related", "tours", "within"):
            value = getattr(entry, key)
            known: Iterable[str] = catalog.tours if key == "tours" else catalog.entries
            for wanted in (value,) if isinstance(value, str) else value or ():
                yield from _known(document, (key,), wanted, known)
    for tour in catalog.tours.values():
        yield from _tour(tour, catalog, documents)


def _tour(tour: Tour, catalog: Catalog, documents: Mapping[str, Document]) -> Iterator[Problem]:
    facts = documents[f"{tour.id}/tour"]
    yield from _citations(facts, tour, catalog)
    for organiser in (tour.host, *tour.organisers):
        yield from _known(facts, ("host",), organiser, catalog.entries)
    for faq in tour.faq:
        if faq.see is not None:
            yield from _known(facts, (), faq.see, {*catalog.entries, *SCREENS})
    if tour.payment is not None:
        contacts = {contact.id for contact in tour.contacts}
        for contact in tour.payment.contacts:
            yield from _known(documents[f"{tour.id}/payment"], ("contacts",), contact, contacts)
    yield from _agenda(tour, catalog, documents[f"{tour.id}/agenda"])


def _agenda(tour: Tour, catalog: Catalog, agenda: Document) -> Iterator[Problem]:
    named: Counter[str] = Counter()
    for index, day in enumerate(tour.agenda.days):
        if day.date not in tour.dates:
            span = f"{tour.starts_on} to {tour.ends_on}"
            what = f"{day.date} is outside the tour's dates"
            yield agenda.problem(("days", index, "date"), what, f"the tour runs from {span}")
        for number, activity in enumerate(day.activities):
            named[activity.id] += 1
            path = ("days", index, "activities", number)
            yield from _activity(agenda, path, activity, catalog)
    for number, activity in enumerate(tour.agenda.unscheduled):
        named[activity.id] += 1
        yield from _activity(agenda, ("unscheduled", number), activity, catalog)
    for repeated in (name for name, count in named.items() if count > 1):
        what = f"the activity id {repeated!r} stands here twice"
        yield agenda.problem(("days",), what, "rename one of them")


def _activity(
    document: Document, path: tuple[str | int, ...], activity: Activity, catalog: Catalog
) -> Iterator[Problem]:
    if activity.place is not None:
        yield from _known(document, (*path, "place"), activity.place, catalog.entries)
    for programme in activity.programmes:
        yield from _known(document, (*path, "programmes"), programme, catalog.entries)


def _known(
    document: Document, path: tuple[str | int, ...], wanted: str, known: Iterable[str]
) -> Iterator[Problem]:
    if wanted not in set(known):
        yield document.problem(path, f"{wanted!r} does not exist", "check its spelling or add it")


def _citations(document: Document, value: BaseModel, catalog: Catalog) -> Iterator[Problem]:
    for citation in _cited(value):
        if citation.doc not in catalog.sources:
            known = ", ".join(sorted(catalog.sources))
            what = f"there is no document {citation.doc!r}"
            yield document.problem(("source",), what, f"sources.yaml has {known}")


def _cited(value: object) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _cited(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _cited(item)
