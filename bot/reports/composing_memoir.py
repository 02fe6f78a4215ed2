"""A tour, what may be shown of its retro, and what its groups share → its memoir. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.catalog.agenda import on_day
from bot.catalog.library import Entry
from bot.catalog.tour import Activity
from bot.reports.composing_heard import heard_on
from bot.reports.composing_tour import (
    TAGS,
    agenda_citations,
    capital,
    day_heading,
    documents,
    facts_of,
    objectives_of,
    still_to_come,
    unscheduled_of,
)
from bot.reports.composing_work import work_of
from bot.reports.concluding import conclusions_of
from bot.reports.logbook import Table
from bot.reports.memoir import Block, Bullets, Chart, Heading, Memoir, Words
from bot.reports.subject import Account
from bot.retro.values import SharedWork
from bot.summary.values import TourSummary

SIGNERS = ("organiser", "coordinator")


@dataclass(frozen=True)
class TourAccount(Account):
    """What a memoir is made from: nothing in it that the group, or coordinators, may not read."""

    summary: TourSummary
    work: tuple[SharedWork, ...] = ()


def compose_memoir(of: TourAccount) -> Memoir:
    """Return the whole memoir; a part of which there is nothing says so, or is left out."""
    voice = of.voice
    title = voice.label("memoir-title")
    return Memoir(
        language=TAGS[voice.lang],
        title=title,
        subtitle=voice.read(of.tour.title),
        header=f"{title} · {voice.read(of.tour.short_title)}",
        cover=_cover(of),
        contents=voice.label("memoir-contents"),
        figure=voice.label("memoir-figure"),
        blocks=tuple(_blocks(of)),
        signing=Heading(voice.label("memoir-signing"), 1),
        signers=tuple(voice.label(f"memoir-signer-{one}") for one in SIGNERS),
    )


def _cover(of: TourAccount) -> tuple[tuple[str, str], ...]:
    voice, tour = of.voice, of.tour
    host = of.catalog.entries.get(tour.host)
    return (
        *(((voice.label("report-host"), voice.read(host.name)),) if host else ()),
        (voice.label("report-dates"), voice.span(tour.starts_on, tour.ends_on)),
        (voice.label("report-city"), tour.city),
        (voice.label("memoir-people"), str(of.summary.enrolled)),
        (voice.label("memoir-made-on"), voice.full_date(of.today)),
    )


def _blocks(of: TourAccount) -> Iterator[Block]:
    yield from _tour(of)
    yield Heading(of.voice.label("memoir-days"), 1)
    yield Words(still_to_come(of))
    for on in _dates(of):
        yield from _day(of, on)
    open_ = unscheduled_of(of)
    if open_:
        yield from (Heading(open_.heading, 2), Words(open_.note), Bullets(open_.items))
    yield from _in_figures(of)
    yield from work_of(of.voice, of.work)
    yield Heading(of.voice.label("memoir-conclusions"), 1)
    yield from conclusions_of(of.voice, of.summary, of.work)
    yield from _sources(of)


def _tour(of: TourAccount) -> Iterator[Block]:
    facts, objectives = facts_of(of), objectives_of(of)
    yield Heading(facts.heading, 1)
    yield facts
    if objectives:
        yield Heading(objectives.heading, 2)
        yield Bullets(objectives.items)


def _dates(of: TourAccount) -> list[date]:
    """Return every date until today."""
    return [on for on in of.tour.dates if on <= of.today]


def _day(of: TourAccount, on: date) -> Iterator[Block]:
    day = on_day(of.tour, on)
    activities = day.activities if day else ()
    yield Heading(day_heading(of, on), 2)
    if not activities:
        yield Words(of.voice.label("memoir-day-open"), leads_on=True)
    for activity in activities:
        yield from _activity(of, activity)
    heard = next((one for one in of.summary.days if one.day == on), None)
    if heard is not None:
        yield from heard_on(of.voice, heard)


def _activity(of: TourAccount, activity: Activity) -> Iterator[Block]:
    yield Heading(of.voice.read(activity.title), 3)
    yield Words(_when(of, activity), is_when=True)
    for statement in activity.text:
        yield Words(of.voice.read(statement.text))
    if activity.added_on is not None:
        yield Words(of.voice.label("report-added"))
    entries = (of.catalog.entries.get(one) for one in activity.programmes)
    told = tuple(_programme(of, entry) for entry in entries if entry)
    if told:
        yield Words("", lead=of.voice.label("memoir-programmes"), leads_on=True)
        yield Bullets(told)


def _when(of: TourAccount, activity: Activity) -> str:
    """Return when an activity was, to the precision that is known, and where."""
    where = of.catalog.whereabouts(activity, of.voice.lang)
    slot = of.voice.slot(activity.slot)
    return f"{slot} · {where}" if where else slot


def _programme(of: TourAccount, entry: Entry) -> str:
    """Return what a programme is, in a line, with the document that says so."""
    source = of.catalog.sources[entry.source[0].doc]
    year = f", {source.year}" if source.year else ""
    name, what = of.voice.read(entry.name), of.voice.read(entry.summary)
    told = f"{source.organisation}{year}"
    return of.voice.label("memoir-programme", name=name, what=what, source=told)


def _in_figures(of: TourAccount) -> Iterator[Block]:
    """Yield how the days compare, where at least one was rated by enough people."""
    voice, days = of.voice, of.summary.days
    if not any(day.rating for day in days):
        return
    yield Heading(voice.label("memoir-figures"), 1)
    yield Chart("trend", voice.label("memoir-trend"), of.summary)
    yield Table(
        heading="",
        columns=(
            voice.label("memoir-column-day"),
            voice.label("memoir-column-rated"),
            voice.label("memoir-column-mean"),
        ),
        rows=tuple(
            (
                capital(voice.day(day.day)),
                str(day.rating.people) if day.rating else "–",
                voice.decimal(day.rating.distribution.mean)
                if day.rating and day.rating.distribution and day.rating.distribution.mean
                else "–",
            )
            for day in days
        ),
    )


def _sources(of: TourAccount) -> Iterator[Block]:
    """Yield the documents with their years; what was said comes from those who said it."""
    shown = set(_dates(of))
    days = [day for day in of.tour.agenda.days if day.date in shown]
    visited = [one for day in days for activity in day.activities for one in activity.programmes]
    entries = (of.catalog.entries.get(one) for one in visited)
    cited = (entry.source[0] for entry in entries if entry)
    yield Heading(of.voice.label("report-sources"), 1)
    yield Words(of.voice.label("memoir-sources-note"))
    yield Bullets(documents(of, (*of.tour.source, *agenda_citations(of), *cited)))
