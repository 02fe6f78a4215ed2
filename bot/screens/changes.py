"""`/cambios`: what can be changed of a tour's agenda, and the way to each activity of it."""

from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup

from bot import address
from bot.catalog.agenda import on_day
from bot.catalog.catalog import Former
from bot.catalog.tour import Activity, Tour
from bot.reply import Button, Reply, Rows
from bot.screens.changed import mark_of
from bot.screens.differences import slot_words
from bot.screens.scene import Scene, button, in_rows, join, numbers

MOST_LISTED = 40
"""Activities of a list, each with its button."""


def show_changes(scene: Scene, tour: Tour, note: Markup | None = None) -> Reply:
    """Every day with how much is planned for it, what has no day, and what else can be done."""
    days = [(on, on_day(tour, on)) for on in tour.dates]
    lines = (
        scene.voice.say(
            "changes-day", day=scene.voice.day(on), count=len(day.activities) if day else 0
        )
        for on, day in days
    )
    waiting = len(tour.agenda.unscheduled)
    buttons = [
        Button(scene.voice.short_day(on), address.ChangesOfDay(tour.id, on)) for on in tour.dates
    ]
    return Reply(
        join(
            note,
            scene.voice.say("changes-title", tour=scene.text(tour.short_title)),
            join(*lines, by="\n"),
            scene.voice.say("agenda-unscheduled-count", count=waiting) if waiting else None,
            scene.voice.say("changes-how"),
        ),
        rows=(
            *in_rows(buttons, 5),
            (button(scene, "changes-unscheduled", address.ChangesUnscheduled(tour.id)),),
            (
                button(scene, "changes-add", address.AddActivity(tour.id)),
                button(scene, "changes-history", address.ChangeHistory(tour.id, 0)),
            ),
            (button(scene, "panel", address.Panel(tour.id)),),
        ),
    )


def show_day_to_change(scene: Scene, tour: Tour, on: date) -> Reply:
    """The activities of a day, those that are cancelled too: a button each."""
    day = on_day(tour, on)
    listed = _Listed(
        day.activities if day else (),
        [one for one in scene.catalog.cancelled_of(tour.id) if one.on == on],
    )
    return _list(scene, tour, scene.voice.say("changes-of-day", day=scene.voice.day(on)), listed)


def show_unscheduled_to_change(scene: Scene, tour: Tour) -> Reply:
    """What has no day yet, what is cancelled without one too: a button each."""
    gone = [one for one in scene.catalog.cancelled_of(tour.id) if one.on not in tour.dates]
    listed = _Listed(tour.agenda.unscheduled, gone)
    return _list(scene, tour, scene.voice.say("changes-of-none"), listed)


class _Listed:
    def __init__(self, planned: Sequence[Activity], cancelled: Iterable[Former]) -> None:
        gone = [one.activity for one in cancelled]
        self.planned, self.cancelled = planned, gone
        self.every = [*planned, *gone][:MOST_LISTED]


def _list(scene: Scene, tour: Tour, heading: Markup, listed: _Listed) -> Reply:
    lines = [
        _line(scene, tour, number, one, is_cancelled=one in listed.cancelled)
        for number, one in enumerate(listed.every, 1)
    ]
    asked = scene.voice.say("changes-which") if lines else scene.voice.say("changes-empty")
    return Reply(
        join(heading, join(*lines, by="\n"), asked),
        rows=(
            *numbers(address.ChangeActivity(tour.id, one.id) for one in listed.every),
            *_back(scene, tour),
        ),
    )


def _line(scene: Scene, tour: Tour, number: int, one: Activity, *, is_cancelled: bool) -> Markup:
    title = scene.text(one.title)
    if is_cancelled:
        return scene.voice.say("changes-line-cancelled", number=number, title=title)
    slot = slot_words(scene, one.slot)
    line = scene.voice.say("changes-line", number=number, title=title, slot=slot)
    return join(line, mark_of(scene, tour, one), by=" ")


def _back(scene: Scene, tour: Tour) -> Rows:
    return ((button(scene, "changes-back", address.Changes(tour.id)),),)
