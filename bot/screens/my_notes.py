"""The reader's own notes: all of a tour by day, one of them, and where it may be put."""

from collections.abc import Sequence
from itertools import groupby

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.reply import Reply
from bot.retro.values import Note
from bot.screens.notes import kept_with, ways_on
from bot.screens.scene import Scene, button, join, numbers, shortened

PAGE = 8
"""Notes on a page: what a phone shows without much scrolling."""
_LINE = 90
"""Characters of a note in the list."""


def page_of(page: int, count: int) -> int:
    """Return the page of ``count`` notes that is nearest to ``page``."""
    return max(0, min(page, (count - 1) // PAGE))


def show_my_notes(
    scene: Scene, tour: Tour, notes: Sequence[Note], *, page: int = 0, count: int = 0
) -> Reply:
    """A page of the reader's notes of a tour, ``count`` in all, each with its button."""
    home = button(scene, "home", address.Home())
    name = scene.text(tour.short_title)
    if not notes:
        return Reply(
            scene.voice.say("notes-none", tour=name),
            rows=((button(scene, "note-take", address.TakeNote()), home),),
        )
    last = page_of(count, count)
    turn = []
    if page > 0:
        turn.append(button(scene, "previous", address.MyNotes(tour.id, page - 1)))
    if page < last:
        turn.append(button(scene, "next", address.MyNotes(tour.id, page + 1)))
    return Reply(
        join(
            scene.voice.say("notes-title", tour=name, count=count),
            *_by_day(scene, tour, notes),
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
        ),
        rows=(
            *numbers(address.Note(note.id) for note in notes),
            *((tuple(turn),) if turn else ()),
            (button(scene, "note-take", address.TakeNote()), home),
        ),
    )


def show_note(scene: Scene, tour: Tour, note: Note) -> Reply:
    """One note: what it was kept with, when it was taken, what it says."""
    return Reply(
        join(
            join(
                join(
                    scene.voice.say("note-title"),
                    kept_with(scene, note) if note.activity_id else None,
                    by=" ",
                ),
                scene.voice.say(
                    "activity-when",
                    when=f"{scene.voice.day(note.day)} · {_taken(scene, tour, note)}",
                ),
                by="\n",
            ),
            _file(scene, note),
            note.text,
        ),
        rows=ways_on(scene, note),
    )


def show_delete(scene: Scene, note: Note) -> Reply:
    """Ask once more before a note is deleted."""
    return Reply(
        join(scene.voice.say("note-delete"), _in_short(scene, note)),
        rows=(
            (
                button(scene, "note-delete-confirm", address.ConfirmDeleteNote(note.id)),
                button(scene, "keep", address.Note(note.id)),
            ),
        ),
    )


def show_deleted(scene: Scene, tour_id: str) -> Reply:
    """The note is gone."""
    return Reply(
        scene.voice.say("note-deleted"),
        rows=(
            (
                button(scene, "notes", address.MyNotes(tour_id)),
                button(scene, "home", address.Home()),
            ),
        ),
    )


def _by_day(scene: Scene, tour: Tour, notes: Sequence[Note]) -> list[Markup]:
    parts = []
    number = 0
    for day, group in groupby(notes, key=lambda note: note.day):
        lines = []
        for note in group:
            number += 1
            lines.append(_line(scene, tour, note, number))
        heading = Markup("🗓 <b>{}</b>").format(scene.voice.day(day))
        parts.append(join(heading, *lines, by="\n"))
    return parts


def _line(scene: Scene, tour: Tour, note: Note, number: int) -> Markup:
    """Return a note in the list; its day stands above, so only an activity is named."""
    return join(
        scene.voice.say(
            "notes-line", number=number, when=_taken(scene, tour, note), text=_in_short(scene, note)
        ),
        Markup("<i>{}</i>").format(kept_with(scene, note)) if note.activity_id else None,
        by="\n",
    )


def _in_short(scene: Scene, note: Note) -> str:
    text = shortened(" ".join(note.text.split()), _LINE)
    return " ".join(part for part in (_file(scene, note), text) if part)


def _taken(scene: Scene, tour: Tour, note: Note) -> str:
    """Return the hour a note was taken, where the tour is; with the date if it is another."""
    local = note.taken_at.astimezone(tour.zone)
    clock = scene.voice.clock(local.time())
    if local.date() == note.day:
        return clock
    return f"{scene.voice.short_date(local.date())}, {clock}"


def _file(scene: Scene, note: Note) -> str:
    """Return what a note's file is, with its name where it has one."""
    if note.file is None:
        return ""
    kind = scene.voice.label(f"file-{note.file.kind.value.replace('_', '-')}")
    return f"{kind} {note.file.name}".strip()
