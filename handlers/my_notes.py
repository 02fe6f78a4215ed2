"""What a person does with their notes: read, put elsewhere, delete."""

from dataclasses import replace

from bot import address
from bot.catalog.tour import Tour
from bot.reply import Replies
from bot.retro import notes
from bot.retro.values import Note
from bot.screens.moving_notes import show_choice_for_note, show_unscheduled_for_note
from bot.screens.my_notes import (
    PAGE,
    page_of,
    show_delete,
    show_deleted,
    show_my_notes,
    show_note,
)
from bot.screens.notes import show_kept
from bot.transport.turn import Turn


async def list_mine(turn: Turn, to: address.MyNotes) -> Replies:
    """Show a page of the reader's notes of a tour."""
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None:
        return _with_word(turn, turn.show(address.Home()))
    reader = turn.scene.reader
    count = await notes.count_notes(turn.db, reader.id, tour.id)
    page = page_of(to.page, count)
    found = await notes.notes_of(turn.db, reader.id, tour.id, first=page * PAGE, limit=PAGE)
    turn.stay(address.MyNotes(tour.id, page))
    return (show_my_notes(turn.scene, tour, found, page=page, count=count),)


async def open_note(turn: Turn, to: address.Note) -> Replies:
    """Show one note."""
    found = await _found(turn, to.id)
    if found is None:
        return await _gone(turn)
    turn.stay(to)
    file = found[1].file
    return (replace(show_note(turn.scene, *found), kept=(file,) if file else ()),)


async def choose(turn: Turn, to: address.ChooseForNote) -> Replies:
    """Show the activities of a day that a note may be put with."""
    found = await _found(turn, to.id)
    if found is None:
        return await _gone(turn)
    tour, note = found
    turn.stay(address.Note(note.id))
    return (
        show_choice_for_note(
            turn.scene, tour, note, to.date if to.date in tour.dates else note.day
        ),
    )


async def choose_unscheduled(turn: Turn, to: address.ChooseUnscheduledForNote) -> Replies:
    """Show what has no day yet and a note may be put with."""
    found = await _found(turn, to.id)
    if found is None:
        return await _gone(turn)
    turn.stay(address.Note(to.id))
    return (show_unscheduled_for_note(turn.scene, *found),)


async def put(turn: Turn, to: address.PutNote) -> Replies:
    """Put a note with an activity and to its day; one without a day leaves the note on its own."""
    found = await _found(turn, to.id)
    planned = turn.world.catalog.activity(found[0].id, to.activity) if found else None
    if found is None or planned is None:
        return await _gone(turn)
    note = found[1]
    day, activity = planned
    moved = replace(note, day=day.date if day else note.day, activity_id=activity.id)
    return await _move(turn, moved)


async def free(turn: Turn, to: address.FreeNote) -> Replies:
    """Put a note to a day, with no activity."""
    found = await _found(turn, to.id)
    if found is None or to.date not in found[0].dates:
        return await _gone(turn)
    return await _move(turn, replace(found[1], day=to.date, activity_id=None))


async def ask_to_delete(turn: Turn, to: address.DeleteNote) -> Replies:
    """Ask once more before a note is deleted."""
    found = await _found(turn, to.id)
    if found is None:
        return await _gone(turn)
    turn.stay(address.Note(to.id))
    return (show_delete(turn.scene, found[1]),)


async def delete(turn: Turn, to: address.ConfirmDeleteNote) -> Replies:
    """Delete a note."""
    found = await _found(turn, to.id)
    if found is None:
        return await _gone(turn)
    await notes.delete_note(turn.db, turn.scene.reader.id, to.id)
    turn.stay(address.MyNotes(found[0].id))
    return (show_deleted(turn.scene, found[0].id),)


async def _found(turn: Turn, note_id: int) -> tuple[Tour, Note] | None:
    """Return a note of the reader's with its tour."""
    note = await notes.find(turn.db, turn.scene.reader.id, note_id)
    tour = turn.world.catalog.tours.get(note.tour_id) if note else None
    return (tour, note) if tour and note else None


async def _move(turn: Turn, note: Note) -> Replies:
    await notes.move(
        turn.db, turn.scene.reader.id, note.id, day=note.day, activity_id=note.activity_id
    )
    turn.stay(address.Note(note.id))
    return (show_kept(turn.scene, note),)


async def _gone(turn: Turn) -> Replies:
    """Answer a button of a note that is no more, or of a place that there is not, kindly."""
    tour = turn.scene.tour
    shown = await list_mine(turn, address.MyNotes(tour.id)) if tour else turn.show(address.Home())
    return _with_word(turn, shown)


def _with_word(turn: Turn, shown: Replies) -> Replies:
    word = turn.scene.voice.label("old-button")
    return (replace(shown[0], toast=word), *shown[1:])
