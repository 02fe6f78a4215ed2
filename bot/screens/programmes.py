"""The library: browse by kind, and a card for each programme, place, institution, plan, person."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.address import EntryPart
from bot.catalog.library import Entry, Kind
from bot.catalog.values import Citation, Statement
from bot.reply import Button, Reply, Rows
from bot.screens.scene import Scene, button, in_rows, join, numbers, shortened

PAGE = 8
"""Entries on a page: what a phone shows without scrolling."""


def show_library(scene: Scene, _at: address.Library) -> Reply:
    """The kinds of entries there are, with how many of each."""
    found = [(kind, len(_entries(scene, kind))) for kind in Kind]
    return Reply(
        scene.voice.say("library"),
        rows=tuple(
            (Button(scene.voice.label(f"kind-{kind.value}", count=count), address.Browse(kind)),)
            for kind, count in found
            if count
        ),
    )


def show_page(scene: Scene, at: address.Browse) -> Reply:
    """A page of the entries of a kind; a page before the first or past the last is that one."""
    entries = _entries(scene, at.kind)
    last = max(0, (len(entries) - 1) // PAGE)
    page = max(0, min(at.page, last))
    shown = entries[page * PAGE : (page + 1) * PAGE]
    turn = []
    if page > 0:
        turn.append(button(scene, "previous", address.Browse(at.kind, page - 1)))
    turn.append(button(scene, "library", address.Library()))
    if page < last:
        turn.append(button(scene, "next", address.Browse(at.kind, page + 1)))
    heading = scene.voice.say(f"kind-{at.kind.value}", count=len(entries))
    return Reply(
        join(
            Markup("<b>{}</b>").format(heading),
            *(
                Markup("<b>{}. {}</b>\n{}").format(
                    number, scene.text(one.name), scene.text(one.summary)
                )
                for number, one in enumerate(shown, 1)
            ),
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
        ),
        rows=(
            *numbers(address.Entry(one.id) for one in shown),
            tuple(turn),
        ),
    )


def show_entry(scene: Scene, at: address.Entry) -> Reply:
    """One part of a card; a card that is gone shows the library."""
    entry = scene.catalog.entries.get(at.entry)
    if entry is None:
        return show_library(scene, address.Library())
    if at.part is EntryPart.OVERVIEW or not _has(entry, at.part):
        return _overview(scene, entry)
    body = _statements(entry, at.part)
    paragraphs = _how(scene, entry) if at.part is EntryPart.HOW else scene.paragraphs(body)
    return Reply(
        join(
            Markup("<b>{}</b> · {}").format(
                scene.text(entry.name), scene.voice.say(f"entry-{at.part.name.lower()}")
            ),
            *paragraphs,
            *scene.untranslated(one.text for one in body),
            scene.sources(_citations(entry, body)),
        ),
        rows=_ways(scene, entry, at.part),
    )


def _overview(scene: Scene, entry: Entry) -> Reply:
    name = scene.text(entry.name)
    acronym = entry.acronym
    heading = Markup("<b>{}</b>").format(name)
    if acronym and acronym not in name:
        heading = Markup("<b>{}</b> ({})").format(name, acronym)
    return Reply(
        join(
            heading,
            scene.text(entry.summary),
            *scene.paragraphs(entry.what),
            _visits(scene, entry),
            *scene.untranslated((entry.summary, *(one.text for one in entry.what))),
            scene.sources(_citations(entry, entry.what)),
        ),
        rows=_ways(scene, entry, EntryPart.OVERVIEW),
    )


def _visits(scene: Scene, entry: Entry) -> Markup | None:
    tour = scene.tour
    visits = scene.catalog.visits(tour.id, entry.id) if tour else ()
    if not visits:
        return None
    lines = [
        scene.voice.say(
            "entry-visit",
            when=scene.voice.day(day.date) if day else scene.voice.say("activity-no-day"),
            title=scene.text(activity.title),
        )
        for day, activity in visits
    ]
    return join(scene.voice.say("entry-in-agenda"), *lines, by="\n")


def _ways(scene: Scene, entry: Entry, shown: EntryPart) -> Rows:
    parts = [
        button(scene, f"entry-{part.name.lower()}", address.Entry(entry.id, part))
        for part in EntryPart
        if part is not shown and _has(entry, part)
    ]
    related = [
        Button(
            f"→ {shortened(scene.voice.read(scene.catalog.entries[one].name), 24)}",
            address.Entry(one),
        )
        for one in entry.related[:4]
    ]
    return (
        *in_rows(parts),
        _visit_buttons(scene, entry),
        *in_rows(related),
        (button(scene, "back-to-list", address.Browse(entry.kind)),),
    )


def _visit_buttons(scene: Scene, entry: Entry) -> tuple[Button, ...]:
    tour = scene.tour
    if tour is None:
        return ()
    return tuple(
        Button(
            scene.voice.label(
                "button-visit",
                label=scene.voice.short_day(day.date)
                if day
                else scene.voice.label("button-agenda-unscheduled"),
            ),
            address.Activity(tour.id, activity.id),
        )
        for day, activity in scene.catalog.visits(tour.id, entry.id)[:3]
    )


def _has(entry: Entry, part: EntryPart) -> bool:
    return part is EntryPart.OVERVIEW or bool(_statements(entry, part))


def _statements(entry: Entry, part: EntryPart) -> tuple[Statement, ...]:
    how = entry.how
    return {
        EntryPart.OVERVIEW: entry.what,
        EntryPart.PROBLEM: entry.problem,
        EntryPart.HOW: (*how.method, *how.actors, *how.financing, *how.obstacles),
        EntryPart.RESULTS: entry.results,
        EntryPart.LESSONS: entry.lessons,
    }[part]


def _how(scene: Scene, entry: Entry) -> tuple[Markup, ...]:
    return tuple(
        join(scene.voice.say(f"how-{name}"), *scene.paragraphs(statements), by="\n")
        for name in ("method", "actors", "financing", "obstacles")
        if (statements := getattr(entry.how, name))
    )


def _citations(entry: Entry, shown: Sequence[Statement]) -> tuple[Citation, ...]:
    """Return the documents of what is shown: each statement's own, else the entry's."""
    own = tuple(one.source for one in shown if one.source)
    return own if own and len(own) == len(shown) else (*entry.source, *own)


def _entries(scene: Scene, kind: Kind) -> tuple[Entry, ...]:
    return scene.catalog.entries_of(kind)
