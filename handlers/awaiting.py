"""What the next text, photo or voice message is for, where something was asked for."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot import address
from bot.address import Address
from bot.answers.asking import Reads, reads_as
from bot.reply import Replies
from bot.screens.scene import join
from bot.transport.turn import Turn
from handlers import (
    change_words,
    commitment_words,
    inbox,
    inquiries,
    kept,
    notes,
    notice_words,
    noting,
    passing,
    report,
    retro_answers,
    retro_calls,
    retro_signing,
    roster_file,
)
from handlers.commitment_words import takes
from handlers.going import go
from handlers.reading import Said
from handlers.retro_answers import WAITS
from handlers.roles import is_admitted

AWAITED: dict[type[Address], Callable[[Turn, Any, Said], Awaitable[Replies | None]]] = {
    address.PassOn: passing.hear,
    address.PassOnUnnamed: passing.hear,
    address.ReplyTo: inbox.hear,
    address.AskOn: inquiries.hear,
    address.KeptQuestion: kept.hear_question,
    address.KeptReply: kept.hear_answer,
    address.TakeNote: notes.hear,
    address.NoteOn: notes.hear,
    address.NoteAlbum: notes.skip,
    address.RetroDay: retro_answers.hear_late,
    address.RetroQuestion: retro_answers.hear,
    address.NewCommitment: takes(commitment_words.keep_what),
    address.ChangeWhat: takes(commitment_words.change_what),
    address.CommitmentHorizon: takes(commitment_words.keep_when),
    address.CommitmentWith: takes(commitment_words.keep_with),
    address.FollowUpWord: takes(commitment_words.keep_word),
    address.NewGroup: takes(commitment_words.keep_group),
    address.NewGroupFor: takes(commitment_words.keep_group_for),
    address.SignName: retro_signing.hear_name,
    address.NewNotice: notice_words.hear_new,
    address.NoticeDraft: notice_words.hear_more,
    address.NoticeTranslation: notice_words.hear_translation,
    address.Changes: change_words.hear_line,
    address.ChooseStart: change_words.hear_start,
    address.ChooseEnd: change_words.hear_end,
    address.ChoosePlace: change_words.hear_place,
    address.AddActivity: change_words.hear_title,
    address.RosterUpload: roster_file.hear_file,
    address.ReportName: report.hear_name,
    address.ReportInstitution: report.hear_institution,
}
"""Who hears what is said for an address; None tells that it was not meant for it."""

KEPT: tuple[Callable[[Turn], Awaitable[Replies | None]], ...] = (
    inbox.hear_again,
    commitment_words.hear_again,
    retro_answers.hear_again,
    noting.hear_again,
    report.hear_again,
    notice_words.hear_again,
    roster_file.hear_file_again,
    commitment_words.hear_repeated,
)
"""Who may have kept this very message before; None tells that they have not."""

_STAYS_AS_KEPT = (
    address.Commitment,
    address.CommitmentGroup,
    address.CommitmentMade,
    address.Report,
    address.ReportInstitution,
    address.WorkingGroup,
)
"""Where one is after saying a name, a title or other words that a correction does not change."""


async def hear(turn: Turn, said: Said) -> Replies | None:
    """Take what is said for what was asked; None where nothing was, or it is something else.

    A message that comes again, edited or repeated, stays what it was taken for the first time.
    """
    if not turn.scene.is_private:
        return None
    if turn.is_repeated or turn.update.edited_message:
        return await _hear_again(turn, said)
    found = await retro_answers.hear_reply(turn, said) or await retro_calls.hear_call(turn, said)
    return found or await _hear_awaited(turn, said)


async def _hear_awaited(turn: Turn, said: Said) -> Replies | None:
    awaited = turn.conversation.awaited
    listener = AWAITED.get(type(awaited)) if awaited else None
    since = turn.conversation.updated_at
    if since is not None and said.sent_at - since > WAITS:  # who says it has forgotten the question
        turn.await_no_more()
        return None
    if awaited is None or listener is None:
        return None
    if not await is_admitted(turn, awaited):
        turn.await_no_more()
        return None
    return await listener(turn, awaited, said)


async def _hear_again(turn: Turn, said: Said) -> Replies | None:
    for listener in KEPT:
        found = await listener(turn)
        if found is not None:
            return found
    awaited = turn.conversation.awaited
    if turn.is_repeated and awaited and reads_as(said.text) is not Reads.QUESTION:
        return await go(turn, awaited)  # what it led to, be it a word that steered
    if turn.is_repeated:
        return None
    if isinstance(awaited, address.RetroQuestion):
        found = await retro_answers.hear_edited(turn, awaited, said)
        if found is not None:
            return found
    return await _kept_as_it_is(turn, said)


async def _kept_as_it_is(turn: Turn, said: Said) -> Replies | None:
    """Tell who corrects what these screens have kept that it stays; None for what asks."""
    screen = turn.conversation.screen
    if not isinstance(screen, _STAYS_AS_KEPT) or reads_as(said.text) is not Reads.STATEMENT:
        return None
    shown, *more = await go(turn, screen)
    note = turn.scene.voice.say("odd-edited-kept")
    return (replace(shown, text=join(note, shown.text), in_place=False), *more)
