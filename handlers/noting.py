"""Which messages become notes: `/nota`, corrections, albums, answers to a reminder; and offers."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.answers.asking import Reads, reads_as
from bot.catalog.tour import Tour
from bot.pushes.answered import activity_reminded_of
from bot.reply import Replies, Reply
from bot.retro import notes
from bot.retro.hour_of_note import Taking, taking
from bot.retro.notes import NewNote
from bot.screens.notes import show_album_offer, show_changed, show_kept, show_offer
from bot.screens.odd import show_private_only
from bot.screens.scene import button
from bot.transport.turn import Turn
from handlers import questions
from handlers.going import go
from handlers.notes import is_command, keep, may_ask, take, without_command
from handlers.reading import Said, asks, own_quoted, said

TOLD = 4
"""Words from which on a text that asks nothing may be something to keep."""


async def note(turn: Turn) -> Replies:
    """`/nota`: keep what stands behind it or what it answers, else what comes next."""
    if not turn.scene.is_private:
        return (show_private_only(turn.scene),)
    written = without_command(said(turn))
    quoted = own_quoted(turn)
    on = await _reminded_of(turn) or address.TakeNote()
    if not written.holds_something:
        return await (keep(turn, without_command(quoted), on) if quoted else take(turn, on))
    whole = _below(quoted, written) if quoted else written
    return await _again(turn, whole) or await keep(turn, whole, on)


async def note_in_caption(turn: Turn, heard: Said) -> Replies | None:
    """`/nota` as the caption of a file, which Telegram takes for no command."""
    return await note(turn) if is_command(heard) else None


async def hear_again(turn: Turn) -> Replies | None:
    """Change the note whose message was corrected; show again what a repeated message led to."""
    return await _again(turn, said(turn))


async def rest_of_album(turn: Turn, heard: Said) -> Replies | None:
    """Keep the other files of an album whose first is a note; that was said already."""
    reader = turn.scene.reader
    if heard.album is None or turn.update.edited_message or not reader.has_consented:
        return None
    first = await notes.of_album(turn.db, reader.id, reader.id, heard.album)
    if first is None or not turn.scene.is_private:
        return None
    new = NewNote(
        tour_id=first.tour_id,
        day=first.day,
        activity_id=first.activity_id,
        text=heard.text,
        file=heard.file,
        chat_id=reader.id,
        message_id=heard.message_id,
        taken_at=heard.sent_at,
        album=heard.album,
    )
    await notes.keep(turn.db, reader.id, new)
    return ()


async def answer_to_reminder(turn: Turn, heard: Said) -> Replies | None:
    """Keep what answers an activity's reminder as a note of it; a question is answered as one."""
    on = None if turn.update.edited_message else await _reminded_of(turn)
    tour = _tour_that_takes(turn, on.tour) if on else None
    if on is None or tour is None or not heard.holds_something:
        return None
    if not asks(heard.text):
        return await keep(turn, heard, on)
    to = address.KeepNoteOn(on.tour, on.activity)
    answer = await questions.answer(turn, heard.text)
    return (*answer, show_offer(turn.scene, tour, heard.sent_at, to))


async def was_question(turn: Turn, to: address.NoteWasQuestion) -> Replies:
    """Take a note back that was meant as a question, and answer that.

    One that asks nothing any more stays; tapped once more, the same answer is given.
    """
    reader = turn.scene.reader
    note = await notes.find(turn.db, reader.id, to.id)
    quoted = own_quoted(turn)
    if note is None and quoted is not None and may_ask(quoted):
        return await questions.answer(turn, quoted.text)
    if note is None or note.file or reads_as(note.text) is Reads.STATEMENT:
        shown, *more = await go(turn, address.Note(to.id))
        return (replace(shown, toast=turn.scene.voice.label("old-button")), *more)
    await notes.delete_note(turn.db, reader.id, note.id)
    return await questions.answer(turn, note.text)


def offer(turn: Turn, heard: Said, *, lead: Markup | None = None) -> Reply | None:
    """Return the offer to keep a file or a place, if the reader's tour takes notes."""
    tour = _tour_that_takes(turn, turn.scene.tour.id) if turn.scene.tour else None
    if tour is None or turn.update.edited_message or not (heard.file or heard.place):
        return None
    if heard.album is None:
        return show_offer(turn.scene, tour, heard.sent_at, address.KeepNote(), lead=lead)
    turn.expect(address.NoteAlbum(heard.album))
    return show_album_offer(turn.scene)


def offering(turn: Turn, heard: Said, replies: Replies) -> Replies:
    """Offer to keep what was told, where nothing in the content has to do with it."""
    is_told = reads_as(heard.text) is Reads.STATEMENT and len(heard.text.split()) >= TOLD
    is_unknown = isinstance(turn.conversation.screen, address.Unknown)
    tour = _tour_that_takes(turn, turn.scene.tour.id) if turn.scene.tour else None
    if not (is_told and is_unknown and tour and replies) or turn.update.edited_message:
        return replies
    last = replies[-1]
    way = (button(turn.scene, "note-keep", address.KeepNote()),)
    return (*replies[:-1], replace(last, rows=(*last.rows[:1], way, *last.rows[1:]), quoting=True))


async def _again(turn: Turn, heard: Said) -> Replies | None:
    is_edited = turn.update.edited_message is not None
    if not is_edited and not turn.is_repeated:
        return None
    reader = turn.scene.reader
    kept = await notes.of_message(turn.db, reader.id, reader.id, heard.message_id)
    if kept is None or (is_edited and not reader.has_consented):
        return None
    said_now = without_command(heard)
    if not is_edited or not said_now.holds_something:
        return (show_kept(turn.scene, kept, may_ask=may_ask(heard)),)
    file = said_now.file or kept.file
    await notes.change(turn.db, reader.id, kept.id, text=said_now.text or said_now.place, file=file)
    return (show_changed(turn.scene, kept),)


def _below(quoted: Said, written: Said) -> Said:
    """Return what is written below what it quotes, whose file it keeps."""
    texts = (without_command(quoted).text or quoted.place, written.text)
    text = "\n\n".join(part for part in texts if part)
    return replace(written, text=text, file=written.file or quoted.file)


def _tour_that_takes(turn: Turn, tour_id: str) -> Tour | None:
    """Return a tour if it takes notes now, where nobody else reads."""
    tour = turn.world.catalog.tours.get(tour_id)
    is_taking = tour is not None and taking(tour, turn.now) is Taking.YES
    return tour if is_taking and turn.scene.is_private else None


async def _reminded_of(turn: Turn) -> address.NoteOn | None:
    """Return the activity of the reminder that a message answers."""
    message = turn.update.effective_message
    replied = message.reply_to_message if message else None
    if message is None or replied is None or not turn.scene.is_private:
        return None
    found = await activity_reminded_of(turn.db, message.chat_id, replied.message_id)
    return address.NoteOn(*found) if found else None
