"""Notes taken: what comes next, what is quoted, what waited for an agreement."""

import re
from dataclasses import replace

from bot import address
from bot.address import Address
from bot.answers.asking import Reads, reads_as
from bot.catalog.tour import Activity, Day, Tour
from bot.people.policy import POLICY_VERSION
from bot.reply import Replies
from bot.retro import notes
from bot.retro.hour_of_note import Taking, hour_of_note, taking
from bot.retro.notes import NewNote
from bot.screens.notes import (
    show_album_offer,
    show_choice_of_tour,
    show_consent_to_notes,
    show_kept,
    show_lost,
    show_not_taken,
    show_take,
)
from bot.screens.privacy import show_outdated
from bot.transport.turn import Turn
from handlers.passing import agree
from handlers.reading import Said, asks, own_quoted

_COMMAND = re.compile(r"/(nota|note)(?!\w)\s*", re.IGNORECASE)


async def take(turn: Turn, to: Address) -> Replies:
    """Take what comes next as a note, once the person has agreed to it."""
    tour, found = _where(turn, to)
    refused = _refused(turn, tour, at_now=True)
    if tour is None or refused:
        return refused
    turn.expect(to)
    if not turn.scene.reader.has_consented:
        return (replace(show_consent_to_notes(turn.scene, tour), in_place=False),)
    return (show_take(turn.scene, tour, found[1] if found else None),)


async def keep_quoted(turn: Turn, to: Address) -> Replies:
    """Keep the message that the pressed one answers."""
    said = own_quoted(turn)
    if said is None:
        turn.expect(_without_quoted(to))
        return (show_lost(turn.scene),)
    return await keep(turn, without_command(said), to)


async def agree_and_note(turn: Turn, to: address.AgreeAndNote) -> Replies:
    """Record the agreement, and keep the note that was waiting for it."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    awaited = turn.conversation.awaited
    on = awaited if isinstance(awaited, address.NoteOn) else address.TakeNote()
    quoted = own_quoted(turn)
    said = without_command(quoted) if quoted else None
    if said is None or not said.holds_something:
        return await take(turn, on)
    if said.album:
        return (show_album_offer(turn.scene),)
    return await keep(turn, said, on)


async def hear(turn: Turn, to: Address, said: Said) -> Replies | None:
    """Keep what was awaited; a correction of something else is none, nor is an empty message.

    Who has not agreed yet may still ask something.
    """
    if turn.update.edited_message or not said.holds_something:
        return None
    if not turn.scene.reader.has_consented and asks(said.text):
        return None
    return await keep(turn, without_command(said), to, may_ask=may_ask(said))


async def skip(_turn: Turn, to: address.NoteAlbum, said: Said) -> Replies | None:
    """Pass over the rest of an album, of which enough was said at its first file."""
    return () if said.album == to.album else None


async def keep(turn: Turn, said: Said, to: Address, *, may_ask: bool = False) -> Replies:
    """Keep a message as a note of its hour or of the activity in ``to``; ask for consent first.

    One that ``may_ask`` something can be taken for a question afterwards.
    """
    tour, found = _where(turn, to)
    refused = _refused(turn, tour, said)
    if tour is None or refused:
        return refused
    if not turn.scene.reader.has_consented:
        return _ask_first(turn, tour, said, to)
    new = _new(turn, tour, said, found)
    note = await notes.keep(turn.db, turn.scene.reader.id, new)
    _go_on(turn, address.Note(note.id))
    is_album = said.album is not None
    return (show_kept(turn.scene, note, is_album=is_album, may_ask=may_ask),)


def may_ask(said: Said) -> bool:
    """Tell whether a message may have been meant as a question; behind the command it was not."""
    is_told = said.file is not None or is_command(said)
    return not is_told and reads_as(said.text) is not Reads.STATEMENT


def without_command(said: Said) -> Said:
    """Return what is said without the command that it begins with."""
    return replace(said, text=_COMMAND.sub("", said.text) if is_command(said) else said.text)


def is_command(said: Said) -> bool:
    """Tell whether a text or caption begins with the command for a note."""
    return _COMMAND.match(said.text) is not None


def _where(turn: Turn, to: Address) -> tuple[Tour | None, tuple[Day | None, Activity] | None]:
    """Return the tour that a note belongs to, and the activity if that is given."""
    catalog = turn.world.catalog
    if isinstance(to, address.NoteOn | address.KeepNoteOn):
        return catalog.tours.get(to.tour), catalog.activity(to.tour, to.activity)
    return turn.scene.tour, None


def _without_quoted(to: Address) -> Address:
    if isinstance(to, address.NoteOn | address.KeepNoteOn):
        return address.NoteOn(to.tour, to.activity)
    return address.TakeNote()


def _refused(
    turn: Turn, tour: Tour | None, said: Said | None = None, *, at_now: bool = False
) -> Replies:
    """Return what is said where no note can be taken; nothing where one can.

    What was sent before the closing date is in time, however late it is read.
    """
    if tour is None:
        turn.at(address.Tours())
        return (show_choice_of_tour(turn.scene),)
    is_press = at_now or turn.update.callback_query is not None
    standing = taking(tour, turn.now if is_press or said is None else said.sent_at)
    return () if standing is Taking.YES else (show_not_taken(turn.scene, tour, standing),)


def _ask_first(turn: Turn, tour: Tour, said: Said, to: Address) -> Replies:
    """Ask for consent below what was sent, so that it can be kept from there."""
    if said.album:
        turn.expect(address.NoteAlbum(said.album))
    elif isinstance(to, address.NoteOn | address.KeepNoteOn):
        turn.expect(_without_quoted(to))
    return (show_consent_to_notes(turn.scene, tour),)


def _go_on(turn: Turn, kept: address.Note) -> None:
    """Stand at the note; or where a question waits that the note has come in between."""
    screen = turn.conversation.screen
    if screen.keeps_waiting:
        turn.expect(screen)
    else:
        turn.stay(kept)


def _new(turn: Turn, tour: Tour, said: Said, found: tuple[Day | None, Activity] | None) -> NewNote:
    hour = hour_of_note(tour, said.sent_at)
    day, activity = found or (None, hour.activity)
    return NewNote(
        tour_id=tour.id,
        day=day.date if day else hour.day,
        activity_id=activity.id if activity else None,
        text=said.text or said.place,
        file=said.file,
        chat_id=turn.scene.reader.id,
        message_id=said.message_id,
        taken_at=said.sent_at,
        album=said.album,
    )
