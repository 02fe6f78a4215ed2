"""Where a note may be put: the activities of each day, and what has no day yet."""

from datetime import date, timedelta

from markupsafe import Markup

from bot import address
from bot.catalog.agenda import on_day
from bot.catalog.tour import Tour
from bot.reply import Button, Reply, Rows
from bot.retro.values import Note
from bot.screens.planned import by_slot
from bot.screens.scene import Scene, button, join, numbers


def show_choice_for_note(scene: Scene, tour: Tour, note: Note, on: date) -> Reply:
    """The activities of a day that a note may be put with, and the way to the other days."""
    day = on_day(tour, on)
    activities = day.activities if day else ()
    back = button(scene, "note-leave", address.Note(note.id))
    return Reply(
        join(
            scene.voice.say("note-move"),
            Markup("🗓 <b>{}</b>").format(scene.voice.day(on)),
            by_slot(scene, tour, on, activities) or scene.voice.say("agenda-day-open"),
        ),
        rows=(
            *numbers(address.PutNote(note.id, activity.id) for activity in activities),
            (button(scene, "note-free", address.FreeNote(note.id, on)),),
            *_other_days(scene, tour, note, on),
            *(
                ((button(scene, "agenda-unscheduled", address.ChooseUnscheduledForNote(note.id)),),)
                if tour.agenda.unscheduled
                else ()
            ),
            (back,),
        ),
    )


def show_unscheduled_for_note(scene: Scene, tour: Tour, note: Note) -> Reply:
    """What is announced without a day, and may have been what a note is about."""
    items = tour.agenda.unscheduled
    lines = [
        Markup("{}. {}").format(number, scene.text(item.title))
        for number, item in enumerate(items, 1)
    ]
    label = scene.voice.label("button-before", label=scene.voice.short_day(note.day))
    return Reply(
        join(scene.voice.say("note-move"), join(*lines, by="\n")),
        rows=(
            *numbers(address.PutNote(note.id, item.id) for item in items),
            (
                Button(label, address.ChooseForNote(note.id, note.day)),
                button(scene, "note-leave", address.Note(note.id)),
            ),
        ),
    )


def _other_days(scene: Scene, tour: Tour, note: Note, on: date) -> Rows:
    before, after = on - timedelta(days=1), on + timedelta(days=1)
    row = [
        Button(scene.voice.label(key, label=scene.voice.short_day(day)), to)
        for key, day in (("button-before", before), ("button-after", after))
        if day in tour.dates
        for to in (address.ChooseForNote(note.id, day),)
    ]
    return (tuple(row),) if row else ()
