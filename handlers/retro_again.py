"""Messages that belong to an answer which is there: corrected, repeated, the rest of an album."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.catalog.retro import CHOSEN, Question, QuestionKind
from bot.reply import Replies
from bot.retro import answers, notes
from bot.retro.answers import Given, given_before
from bot.retro.corrected import correct, said_by
from bot.retro.own_day import OwnDay
from bot.retro.values import Answer
from bot.screens.retro import saved
from bot.transport.turn import Turn
from handlers import retro
from handlers.reading import Said, said
from handlers.retro_answers import as_note, rating_in


async def hear_again(turn: Turn) -> Replies | None:
    """Take a message that is in an answer already: edited, it changes it; repeated, nothing.

    None for one that is in none.
    """
    heard = said(turn)
    found = await answers.helped_by(turn.db, turn.scene.reader.id, heard.message_id)
    own, question = await _asked(turn, found)
    if found is None or own is None or question is None:
        return None
    if turn.update.edited_message and (heard.has_words or heard.file):
        given = await _corrected(turn, own, question, heard)
        if given is None:
            return None
        own = await retro.keep(turn, own, question, given)
    elif heard.message_id != found.message_id:
        return None
    note = saved(turn.scene, question, own.answers[question.id])
    return await _go_on(turn, own, question, note)


async def rest_of_album(turn: Turn, heard: Said) -> Replies | None:
    """Keep the other files of an album whose first is an answer, which has one, as notes."""
    if heard.album is None or turn.update.edited_message or not turn.scene.is_private:
        return None
    reader = turn.scene.reader.id
    found = await answers.of_album(turn.db, reader, heard.album)
    own, question = await _asked(turn, found)
    is_first = found is not None and found.message_id == heard.message_id
    if own is None or question is None or is_first:
        return None
    await notes.keep(turn.db, reader, as_note(turn, own, heard))
    return await _go_on(turn, own, question, turn.scene.voice.say("retro-added-note"))


async def _asked(turn: Turn, found: Answer | None) -> tuple[OwnDay | None, Question | None]:
    """Return the day and question of an answer, if it can still be changed."""
    if found is None:
        return None, None
    at = address.RetroQuestion(found.tour_id, found.day, found.question_id)
    own = await retro.load(turn, at)
    if own is None or not retro.takes_answers(turn, own):
        return None, None
    return own, own.question(found.question_id)


async def _corrected(turn: Turn, own: OwnDay, question: Question, heard: Said) -> Given | None:
    """Return an answer with what one of its messages says now; None if it says nothing there."""
    before = own.answers[question.id]
    given = replace(
        given_before(before), file=heard.file or before.file, message_id=heard.message_id
    )
    is_beside = question.kind is QuestionKind.RATING or question.kind in CHOSEN
    place = retro.place_of(turn, own, question)
    states = await answers.states(turn.db, place, is_beside=is_beside)
    part = said_by(heard.message_id, states)
    words = states[-1].words
    if part is not None:
        words = correct(words, part, heard.text)
    elif before.message_id != heard.message_id:
        return None
    elif question.kind is QuestionKind.RATING and (rating := rating_in(turn, heard)):
        return replace(given, value=str(rating))
    else:  # it had none, or said a rating
        words = "\n".join(one for one in (words, heard.text) if one)
    return replace(given, comment=words) if is_beside else replace(given, value=words)


async def _go_on(turn: Turn, own: OwnDay, question: Question, note: Markup) -> Replies:
    """Show what waits of the day, or the day whole where nothing does."""
    waiting = turn.conversation.awaited
    if isinstance(waiting, address.RetroQuestion) and waiting.day == own.day:
        return await retro.ask(turn, own, own.question(waiting.question), note)
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    return await retro.show_own_day(turn, at, note)
