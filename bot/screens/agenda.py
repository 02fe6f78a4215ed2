"""The agenda: a day, all days, and what has no day yet."""

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from bot import address
from bot.catalog.agenda import on_day
from bot.catalog.tour import Day, Tour
from bot.reply import Button, Reply
from bot.screens.changed import cancelled_on
from bot.screens.planned import activity_buttons, by_slot
from bot.screens.scene import Scene, button, join

MOST_NAMED = 4
"""Activities that stand for a day without a title where all days are told."""


def show_day(scene: Scene, at: address.Day) -> Reply:
    """One date: what is planned, in order, at the precision that is known."""
    tour = scene.catalog.tours[at.tour]
    day = on_day(tour, at.date)
    if at.date not in tour.dates:
        return _outside(scene, tour, at.date)
    heading = scene.voice.say(
        "agenda-day",
        day=scene.voice.day(at.date),
        number=(at.date - tour.starts_on).days + 1,
        count=len(tour.dates),
    )
    title = Markup("<b>{}</b>").format(scene.text(day.title)) if day and day.title else None
    activities = day.activities if day else ()
    body = by_slot(scene, tour, at.date, activities) or scene.voice.say("agenda-day-open")
    cancelled = join(*cancelled_on(scene, tour, at.date), by="\n")
    waiting = len(tour.agenda.unscheduled)
    note = scene.voice.say("agenda-unscheduled-count", count=waiting) if waiting else None
    texts = [activity.title for activity in activities] + ([day.title] if day and day.title else [])
    citations = day.source if day else tour.source
    return Reply(
        join(
            heading,
            title,
            body,
            cancelled,
            note,
            *scene.untranslated(texts),
            scene.sources(citations),
        ),
        rows=(
            *activity_buttons(tour, activities),
            *(
                ((button(scene, "agenda-unscheduled", address.Unscheduled(tour.id)),),)
                if waiting
                else ()
            ),
            _turn_pages(scene, tour, at.date),
            (button(scene, "calendar-day", address.CalendarDay(tour.id, at.date)),),
        ),
    )


def show_all_days(scene: Scene, at: address.AllDays) -> Reply:
    """Every day on one screen, by title."""
    tour = scene.catalog.tours[at.tour]
    lines = []
    for on in tour.dates:
        day = on_day(tour, on)
        lines.append(Markup("<b>{}</b>\n{}").format(scene.voice.day(on), _in_short(scene, day)))
    waiting = len(tour.agenda.unscheduled)
    return Reply(
        join(
            scene.voice.say(
                "agenda-all-title",
                tour=scene.text(tour.short_title),
                dates=scene.voice.span(tour.starts_on, tour.ends_on),
            ),
            *lines,
            scene.voice.say("agenda-unscheduled-count", count=waiting) if waiting else None,
            scene.sources(tour.source),
        ),
        rows=(
            tuple(
                Button(scene.voice.short_day(on), address.Day(tour.id, on)) for on in tour.dates[:8]
            ),
            *(
                ((button(scene, "agenda-unscheduled", address.Unscheduled(tour.id)),),)
                if waiting
                else ()
            ),
            (button(scene, "calendar-tour", address.Calendar(tour.id)),),
        ),
    )


def show_unscheduled(scene: Scene, at: address.Unscheduled) -> Reply:
    """What the document announces without saying on which day."""
    tour = scene.catalog.tours[at.tour]
    items = tour.agenda.unscheduled
    lines = [scene.text(item.title) for item in items]
    return Reply(
        join(
            scene.voice.say("agenda-unscheduled-title", tour=scene.text(tour.short_title)),
            *scene.paragraphs(tour.agenda.unscheduled_note),
            _numbered(lines) if lines else scene.voice.say("agenda-unscheduled-none"),
            join(*cancelled_on(scene, tour, None), by="\n"),
            scene.sources(tour.source),
        ),
        rows=(
            *activity_buttons(tour, items),
            (button(scene, "agenda-all", address.AllDays(tour.id)),),
        ),
    )


def _in_short(scene: Scene, day: Day | None) -> Markup:
    """Return a day in a line: its title, else the first of what is planned for it."""
    if day is not None and day.title:
        return scene.text(day.title)
    if day is None or not day.activities:
        return scene.voice.say("agenda-day-open-short")
    named = [scene.text(one.title) for one in day.activities[:MOST_NAMED]]
    return join(*named, "…" if day.activities[MOST_NAMED:] else None, by=" · ")


def _outside(scene: Scene, tour: Tour, on: date) -> Reply:
    nearest = tour.starts_on if on < tour.starts_on else tour.ends_on
    told = scene.voice.day(on) if on.year == nearest.year else scene.voice.full_date(on)
    return Reply(
        join(
            scene.voice.say("agenda-outside", day=told),
            scene.voice.say(
                "agenda-runs",
                tour=scene.text(tour.short_title),
                dates=scene.voice.span(tour.starts_on, tour.ends_on),
            ),
            scene.sources(tour.source),
        ),
        rows=(
            (
                Button(scene.voice.short_day(nearest), address.Day(tour.id, nearest)),
                button(scene, "agenda-all", address.AllDays(tour.id)),
            ),
        ),
    )


def _numbered(lines: Sequence[Markup]) -> Markup:
    return join(*(Markup("{}. {}").format(i, line) for i, line in enumerate(lines, 1)), by="\n")


def _turn_pages(scene: Scene, tour: Tour, on: date) -> tuple[Button, ...]:
    before, after = on - timedelta(days=1), on + timedelta(days=1)
    row = []
    if before >= tour.starts_on:
        label = scene.voice.label("button-before", label=scene.voice.short_day(before))
        row.append(Button(label, address.Day(tour.id, before)))
    row.append(button(scene, "agenda-all", address.AllDays(tour.id)))
    if after <= tour.ends_on:
        label = scene.voice.label("button-after", label=scene.voice.short_day(after))
        row.append(Button(label, address.Day(tour.id, after)))
    return tuple(row)
