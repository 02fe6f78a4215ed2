"""A file with the list: sent, read once the turn is over, corrected, confirmed."""

from functools import partial

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.people import audit
from bot.people.profile import meet
from bot.reply import Replies
from bot.retro.values import FileKind, KeptFile
from bot.roster import drafts, keeping
from bot.roster.differing import differ
from bot.roster.draft import Draft, Status
from bot.roster.reading import read
from bot.roster.sheet import MOST_BYTES, MOST_COLUMNS, Fault, Sheet
from bot.roster.understanding import understand
from bot.screens.roster_draft import (
    Review,
    fault_note,
    show_bad_rows,
    show_columns,
    show_reading,
    show_review,
    show_upload,
    taken_over_note,
)
from bot.transport.turn import FileToRead, Turn
from handlers.reading import Said, tour_of
from handlers.roles import may_go
from handlers.roster import open_roster, stale

OfDraft = (
    address.RosterDraft
    | address.RosterBadRows
    | address.RosterColumns
    | address.SetRosterColumn
    | address.TakeOver
    | address.LeaveDraft
)


async def ask_file(turn: Turn, to: address.RosterUpload, note: Markup | None = None) -> Replies:
    """Ask for a file; the next one is it."""
    turn.at(to, awaiting=to)
    return (show_upload(turn.scene, tour_of(turn, to), note),)


async def hear_file(turn: Turn, at: address.RosterUpload, said: Said) -> Replies | None:
    """Take a file for the list; what is no file is told so, and words are what they are."""
    if said.file is None:
        return None
    fault = _fault(turn, said.file)
    if fault is not None:
        return await ask_file(turn, at, fault_note(turn.scene, fault))
    if not turn.scene.reader.is_known:  # whom the operator names need not have started
        await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)
    number = await drafts.begin(
        turn.db,
        at.tour,
        turn.scene.reader.id,
        message_id=said.message_id,
        file=said.file,
        now=turn.now,
    )
    return _to_read(turn, at.tour, number, said.file)


async def hear_file_again(turn: Turn) -> Replies | None:
    """Go on with a file that was sent in this very message before, from where it is."""
    message = turn.update.effective_message
    if message is None:
        return None
    draft = await drafts.draft_in(turn.db, turn.scene.reader.id, message.message_id)
    if draft is None or not may_go(turn, address.RosterDraft(draft.tour_id, draft.id)):
        return None
    if draft.status is Status.SENT:
        return _to_read(turn, draft.tour_id, draft.id, draft.file)
    return await open_draft(turn, address.RosterDraft(draft.tour_id, draft.id))


async def open_draft(turn: Turn, to: OfDraft, note: Markup | None = None) -> Replies:
    """Show a file as far as it is: what was understood, or why nothing was."""
    draft = await _draft(turn, to)
    if draft is None or draft.status in {Status.DONE, Status.LEFT}:
        return await stale(turn, to.tour)
    here = address.RosterDraft(to.tour, draft.id)
    turn.at(here, awaiting=address.RosterUpload(to.tour))
    if draft.status is Status.REFUSED:
        why = fault_note(turn.scene, draft.fault or Fault.DAMAGED)
        return (show_upload(turn.scene, tour_of(turn, to), why),)
    review = await _review(turn, tour_of(turn, to), draft)
    if review is None:
        return (show_reading(turn.scene, draft.file.name),)
    return (show_review(turn.scene, tour_of(turn, to), review, note),)


async def list_bad(turn: Turn, to: address.RosterBadRows) -> Replies:
    """Show the rows that are left out."""
    review = await _read(turn, to)
    if review is None:
        return await open_draft(turn, to)
    turn.at(to)
    return (show_bad_rows(turn.scene, tour_of(turn, to), review, to),)


async def ask_column(turn: Turn, to: address.RosterColumns) -> Replies:
    """Ask in which column something stands."""
    review = await _read(turn, to)
    if review is None:
        return await open_draft(turn, to)
    turn.at(to)
    return (show_columns(turn.scene, tour_of(turn, to), review, to),)


async def set_column(turn: Turn, to: address.SetRosterColumn) -> Replies:
    """Take a column for what somebody says it is, and show what is understood now."""
    draft = await _draft(turn, to)
    if draft is not None and 0 <= to.column <= MOST_COLUMNS:
        column = to.column - 1 if to.column else None
        await drafts.put_column(turn.db, draft, to.field, column)
    return await open_draft(turn, to)


async def take_over(turn: Turn, to: address.TakeOver) -> Replies:
    """Make the list what the file has it to be, once, and only as it was shown."""
    await keeping.hold(turn.db)
    review = await _read(turn, to)
    if review is None or turn.is_repeated:
        return await open_draft(turn, to)
    change = review.difference
    if change.mark != to.mark or not review.can_be_taken_over:
        return await open_draft(turn, to, turn.scene.voice.say("roster-draft-stale"))
    if not await drafts.settle(turn.db, to.id, done=True):
        return await stale(turn, to.tour)
    await keeping.take_over(turn.db, to.tour, change, turn.now)
    counts = f"new={len(change.new)} changed={len(change.changed)} gone={len(change.gone)}"
    who, what = turn.scene.reader.id, f"roster-import {to.id}"
    await audit.note(turn.db, who, what, turn.now, tour_id=to.tour, detail=counts)
    said = taken_over_note(turn.scene, change)
    return await open_roster(turn, address.Roster(to.tour), said)


async def leave(turn: Turn, to: address.LeaveDraft) -> Replies:
    """Leave the list as it is, and forget the file."""
    draft = await _draft(turn, to)
    if draft is None or not await drafts.settle(turn.db, draft.id, done=False):
        return await stale(turn, to.tour)
    said = turn.scene.voice.say("roster-left")
    return await open_roster(turn, address.Roster(to.tour), said)


def _fault(turn: Turn, file: KeptFile) -> Fault | None:
    """Return why a file is not even fetched."""
    if file.kind is not FileKind.DOCUMENT:
        return Fault.NO_FILE
    message = turn.update.effective_message
    size = message.document.file_size if message and message.document else None
    return Fault.TOO_LARGE if size is not None and size > MOST_BYTES else None


def _to_read(turn: Turn, tour_id: str, number: int, file: KeptFile) -> Replies:
    here, more = address.RosterDraft(tour_id, number), address.RosterUpload(tour_id)
    turn.at(here, awaiting=more)
    turn.to_read = FileToRead(file, read, partial(_go_on, here))
    return (show_reading(turn.scene, file.name),)


async def _go_on(at: address.RosterDraft, turn: Turn, found: Sheet | Fault | None) -> Replies:
    """Keep what stands in the file, and show it; whoever coordinates no more sees nothing."""
    if not may_go(turn, at):
        return ()
    await drafts.keep_read(turn.db, at.id, found or Fault.NOT_FETCHED)
    return await open_draft(turn, at)


async def _draft(turn: Turn, to: OfDraft) -> Draft | None:
    return await drafts.draft_of(turn.db, to.tour, turn.scene.reader.id, to.id)


async def _read(turn: Turn, to: OfDraft) -> Review | None:
    draft = await _draft(turn, to)
    return None if draft is None else await _review(turn, tour_of(turn, to), draft)


async def _review(turn: Turn, tour: Tour, draft: Draft) -> Review | None:
    if draft.sheet is None or draft.columns is None:
        return None
    entries = await keeping.entries_of(turn.db, tour.id)
    known = [one.said for one in entries if not one.is_gone]
    understood = understand(draft.sheet, draft.columns, tour.most_per_institution, known)
    difference = differ(entries, understood.people)
    return Review(draft, draft.sheet, draft.columns, understood, difference)
