"""A logbook as text, in the order of the Word file. Pure."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup, escape

from bot.reports.logbook import DayPart, Listing, Logbook, Remark, Table
from bot.reports.plain import plain
from bot.screens.scene import join


def text_of(of: Logbook) -> Markup:
    """Return the whole report; it may well be several messages long."""
    return join(*(part for part in _parts(of) if part))


def _parts(of: Logbook) -> Iterator[Markup]:
    yield Markup("<i>{}</i>").format(f"{of.draft}. {of.draft_note}")
    yield Markup("<b>{}</b>\n{}").format(of.title, of.subtitle)
    yield _lines(_led(label, plain(value)) for label, value in of.cover)
    yield from _table(of.facts)
    if of.objectives:
        yield from _listing(of.objectives)
    if of.fee:
        yield from _table(of.fee)
    yield _heading(of.days.heading)
    yield escape(of.days.note)
    for part in of.days.parts:
        yield from _day(part)
    if of.days.open:
        yield from _listing(of.days.open)
    yield _heading(of.ideas.heading)
    yield escape(of.ideas.note)
    yield from (_remark(one) for one in of.ideas.remarks)
    yield from _table(of.commitments)
    yield from _listing(of.sources)


def _heading(text: str) -> Markup:
    return Markup("<b>{}</b>").format(text)


def _led(label: str, value: str) -> Markup:
    return Markup("<b>{}:</b> {}").format(label, value)


def _lines(parts: Iterable[Markup]) -> Markup:
    return join(*parts, by="\n")


def _table(of: Table) -> Iterator[Markup]:
    """Tell a table row by row; one of two columns as names and values."""
    yield _heading(of.heading)
    if len(of.columns) == len(("name", "value")):
        yield _lines(_led(name, plain(value).replace("\n", "; ")) for name, value in of.rows)
    else:
        for row in of.rows:
            told = zip(of.columns, row, strict=True)
            yield _lines(_led(name, plain(value)) for name, value in told if plain(value))
    yield from (escape(note) for note in of.notes)


def _listing(of: Listing) -> Iterator[Markup]:
    yield _heading(of.heading)
    yield escape(of.note)
    yield _lines(Markup("• {}").format(item) for item in of.items)


def _day(part: DayPart) -> Iterator[Markup]:
    yield _heading(part.heading)
    yield escape(part.note)
    for visit in part.visits:
        yield Markup("<b>{}</b>\n<i>{}</i>").format(visit.title, visit.when)
        yield from (escape(text) for text in visit.texts)
        yield from (_remark(one) for one in visit.remarks)
    if part.remarks:
        yield _heading(part.reflections)
        yield from (_remark(one) for one in part.remarks)


def _remark(of: Remark) -> Markup:
    said = plain(of.picture.caption if of.picture else of.text)
    told = f"{of.by}: {said}" if of.by else said
    if not of.lead:
        return Markup("• {}").format(told)
    return Markup("<b>{}</b>\n{}").format(of.lead, told)
