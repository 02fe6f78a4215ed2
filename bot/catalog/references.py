"""What one file says of another: every id that is named must exist, every date lie in its tour."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pydantic import BaseModel

from bot.catalog.catalog import Catalog
from bot.catalog.library import Entry
from bot.catalog.reading import Document, Path_, Problem
from bot.catalog.tour import Activity, Faq, Tour, TourFile
from bot.catalog.values import Citation, Source

SCREENS = {"agenda", "payment", "programmes", "calendar", "contacts", "settings", "privacy", "tour"}
"""The screens that a frequent question may point to, beside entries."""

Documents = Mapping[str, Document]


def check_references(
    catalog: Catalog, documents: Documents, sources: Sequence[Source]
) -> Iterator[Problem]:
    """Yield a problem for everything that points at nothing, or that two things are called."""
    if sources:
        named = (((index,), source.id) for index, source in enumerate(sources))
        yield from _repeated(documents["sources.yaml"], named)
    for entry in catalog.entries.values():
        yield from _entry(documents[name_of(entry)], entry, catalog)
    if catalog.faq:
        yield from _questions(documents["library/faq.yaml"], catalog.faq, catalog)
    for tour in catalog.tours.values():
        yield from _tour(tour, catalog, documents)
    yield from _open(catalog, documents)


def name_of(entry: Entry) -> str:
    """Return the file of an entry, relative to the content's root."""
    return f"library/{entry.kind.value}/{entry.id}.yaml"


def _open(catalog: Catalog, documents: Documents) -> Iterator[Problem]:
    if catalog.open_tours:
        return
    what, mend = "no tour is open", "write open: true in the tour.yaml of one"
    if catalog.tours:
        facts = documents[f"tours/{min(catalog.tours)}/tour.yaml"]
        yield facts.problem(("open",), what, mend)
    else:
        yield Problem("tours", 1, what, "add a folder with a tour.yaml that says open: true")


def _entry(document: Document, entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    yield from _citations(document, (), entry, catalog)
    if entry.within is not None:
        yield from _known(document, ("within",), entry.within, catalog.entries)
    for key, known in (("related", catalog.entries), ("tours", catalog.tours)):
        for index, wanted in enumerate(getattr(entry, key)):
            yield from _known(document, (key, index), wanted, known)


def _tour(tour: Tour, catalog: Catalog, documents: Documents) -> Iterator[Problem]:
    folder = f"tours/{tour.id}"
    facts = documents[f"{folder}/tour.yaml"]
    for name in TourFile.model_fields:
        yield from _citations(facts, (name,), getattr(tour, name), catalog)
    yield from _known(facts, ("host",), tour.host, catalog.entries)
    for index, organiser in enumerate(tour.organisers):
        yield from _known(facts, ("organisers", index), organiser, catalog.entries)
    named = ((("contacts", index), contact.id) for index, contact in enumerate(tour.contacts))
    yield from _repeated(facts, named)
    if tour.payment is not None:
        payment = documents[f"{folder}/payment.yaml"]
        yield from _citations(payment, (), tour.payment, catalog)
        contacts = {contact.id for contact in tour.contacts}
        for index, contact in enumerate(tour.payment.contacts):
            yield from _known(payment, ("contacts", index), contact, contacts)
    if tour.faq:
        faq = documents[f"{folder}/faq.yaml"]
        yield from _questions(faq, tour.faq, catalog)
        if tour.payment is None:
            for index, one in enumerate(tour.faq):
                if one.see == "payment":
                    mend = "add that file, or take this line out"
                    yield faq.problem((index, "see"), "this tour has no payment.yaml", mend)
    yield from _agenda(tour, catalog, documents[f"{folder}/agenda.yaml"])


def _questions(document: Document, faq: Sequence[Faq], catalog: Catalog) -> Iterator[Problem]:
    yield from _repeated(document, (((index,), one.id) for index, one in enumerate(faq)))
    yield from _citations(document, (), tuple(faq), catalog)
    for index, one in enumerate(faq):
        if one.see is not None:
            yield from _known(document, (index, "see"), one.see, {*catalog.entries, *SCREENS})


def _agenda(tour: Tour, catalog: Catalog, agenda: Document) -> Iterator[Problem]:
    yield from _citations(agenda, (), tour.agenda, catalog)
    activities: list[tuple[Path_, Activity]] = []
    dates = set()
    for index, day in enumerate(tour.agenda.days):
        path = ("days", index, "date")
        if day.date not in tour.dates:
            span = f"{tour.starts_on} to {tour.ends_on}"
            what = f"{day.date} is outside the tour's dates"
            yield agenda.problem(path, what, f"the tour runs from {span}")
        if day.date in dates:
            what = f"the date {day.date} stands here twice"
            yield agenda.problem(path, what, "put all of a day in one place")
        dates.add(day.date)
        activities += [
            (("days", index, "activities", number), activity)
            for number, activity in enumerate(day.activities)
        ]
    activities += [
        (("unscheduled", number), activity)
        for number, activity in enumerate(tour.agenda.unscheduled)
    ]
    for at, activity in activities:
        yield from _activity(agenda, at, activity, catalog)
    yield from _repeated(agenda, ((at, activity.id) for at, activity in activities))


def _activity(
    document: Document, path: Path_, activity: Activity, catalog: Catalog
) -> Iterator[Problem]:
    if activity.place is not None:
        yield from _known(document, (*path, "place"), activity.place, catalog.entries)
    for index, programme in enumerate(activity.programmes):
        yield from _known(document, (*path, "programmes", index), programme, catalog.entries)


def _known(document: Document, path: Path_, wanted: str, known: Iterable[str]) -> Iterator[Problem]:
    if wanted not in known:
        yield document.problem(path, f"{wanted!r} does not exist", "check its spelling or add it")


def _repeated(document: Document, named: Iterable[tuple[Path_, str]]) -> Iterator[Problem]:
    seen = set()
    for path, name in named:
        if name in seen:
            what = f"the id {name!r} stands here twice"
            yield document.problem((*path, "id"), what, "rename one of them")
        seen.add(name)


def _citations(
    document: Document, path: Path_, value: object, catalog: Catalog
) -> Iterator[Problem]:
    for at, citation in _cited(value, path):
        if citation.doc not in catalog.sources:
            known = ", ".join(sorted(catalog.sources))
            what = f"there is no document {citation.doc!r}"
            yield document.problem((*at, "doc"), what, f"sources.yaml has {known}")


def _cited(value: object, path: Path_) -> Iterator[tuple[Path_, Citation]]:
    if isinstance(value, Citation):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _cited(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _cited(item, (*path, index))
