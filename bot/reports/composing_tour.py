"""A tour as its documents tell it: the pieces that every report of it has. Pure."""

from collections.abc import Iterable
from datetime import date

from bot.catalog.agenda import on_day
from bot.catalog.tour import Activity
from bot.catalog.values import Citation
from bot.language import Language
from bot.reports.logbook import Listing, Table
from bot.reports.subject import Account

TAGS = {Language.ES: "es-CL", Language.EN: "en-US", Language.PT: "pt-BR"}
"""What Word checks the spelling in."""


def facts_of(of: Account) -> Table:
    """Return what a tour is: theme, dates, city, who organises it, who it is for."""
    voice, tour, entries = of.voice, of.tour, of.catalog.entries
    organisers = [voice.read(entries[one].name) for one in tour.organisers if one in entries]
    host = entries.get(tour.host)
    rows = (
        (voice.label("report-tour"), voice.read(tour.title)),
        (voice.label("report-theme"), voice.read(tour.theme) if tour.theme else ""),
        (voice.label("report-dates"), voice.span(tour.starts_on, tour.ends_on)),
        (voice.label("report-city"), tour.city),
        (voice.label("report-host"), voice.read(host.name) if host else ""),
        (voice.label("report-organisers"), "; ".join(organisers)),
        (voice.label("report-audience"), voice.read(tour.audience) if tour.audience else ""),
        (voice.label("report-countries"), voice.read(tour.countries) if tour.countries else ""),
    )
    return Table(
        heading=voice.label("report-facts"),
        columns=two_columns(of),
        rows=tuple(row for row in rows if row[1]),
    )


def two_columns(of: Account) -> tuple[str, str]:
    """Return the headings of a table of facts."""
    return of.voice.label("report-column-what"), of.voice.label("report-column-detail")


def objectives_of(of: Account) -> Listing | None:
    """Return what a tour is for; None where its document does not say."""
    items = tuple(of.voice.read(one.text) for one in of.tour.objectives)
    return Listing(of.voice.label("report-objectives"), items) if items else None


def sources_of(of: Account) -> Listing:
    """Return the documents that a report's facts come from, each once."""
    payment = of.tour.payment.source if of.tour.payment else ()
    items = documents(of, (*of.tour.source, *payment, *agenda_citations(of)))
    return Listing(of.voice.label("report-sources"), items, of.voice.label("report-sources-note"))


def agenda_citations(of: Account) -> tuple[Citation, ...]:
    """Return where the agenda's days and activities stand in the documents."""
    days = of.tour.agenda.days
    planned = [activity for day in days for activity in day.activities]
    return (
        *(citation for day in days for citation in day.source),
        *(one for activity in planned for one in activity.source),
        *(one.source for activity in planned for one in activity.text if one.source),
    )


def documents(of: Account, citations: Iterable[Citation]) -> tuple[str, ...]:
    """Return the documents that are cited, each once: organisation, year, title."""
    return tuple(_document(of, doc) for doc in dict.fromkeys(one.doc for one in citations))


def _document(of: Account, doc: str) -> str:
    source = of.catalog.sources[doc]
    title, organisation = of.voice.read(source.title), source.organisation
    if source.year is None:
        return of.voice.label("report-source-undated", organisation=organisation, title=title)
    year = str(source.year)
    return of.voice.label("report-source", organisation=organisation, title=title, year=year)


def when(of: Account, activity: Activity) -> str:
    """Return when on its day an activity is, and where, to the precision that is known."""
    slot = of.voice.slot(activity.slot)
    told = slot if activity.slot.is_clock else of.voice.label("report-slot-open", slot=slot)
    where = of.catalog.whereabouts(activity, of.voice.lang)
    return f"{told} · {where}" if where else told


def unscheduled_of(of: Account) -> Listing | None:
    """Return what is announced without a day; None where nothing is."""
    items = of.tour.agenda.unscheduled
    if not items:
        return None
    return Listing(
        heading=of.voice.label("report-open"),
        items=tuple(of.voice.read(item.title) for item in items),
        note=of.voice.label("report-open-note"),
    )


def capital(text: str) -> str:
    """Return a text that begins a line."""
    return text[:1].upper() + text[1:]


def day_heading(of: Account, on: date) -> str:
    """Return what a date is called: its number and weekday, or its date alone, and its title."""
    voice, day = of.voice, on_day(of.tour, on)
    number = str((on - of.tour.starts_on).days + 1)
    heading = voice.label("report-day", number=number, day=voice.day(on))
    if on not in of.tour.dates:
        heading = capital(voice.full_date(on))
    return " · ".join((heading, *((voice.read(day.title),) if day and day.title else ())))


def still_to_come(of: Account) -> str:
    """Return a word on a tour that has not begun, or is not over; else nothing."""
    if of.today < of.tour.starts_on:
        return of.voice.label("report-not-begun", day=of.voice.full_date(of.tour.starts_on))
    if of.today < of.tour.ends_on:
        return of.voice.label("report-still-on", day=of.voice.day(of.today))
    return ""
