"""What is said while a question of the day waits: kept as its answer, corrected, taken back."""

from dataclasses import replace
from datetime import timedelta

from markupsafe import Markup

from bot import address
from bot.answers.asking import Reads, reads_as, says_nothing
from bot.catalog.retro import TAPPED, Question, QuestionKind
from bot.reply import Replies
from bot.retro import answers, commitments, days, notes
from bot.retro.notes import NewNote
from bot.retro.own_day import DayStatus, OwnDay
from bot.retro.telling import added, corrected, told, words_of
from bot.retro.values import Answer, Given
from bot.screens.retro import saved
from bot.screens.scene import button
from bot.transport.turn import Turn
from handlers import questions
from handlers.commitments import ask_horizon
from handlers.reading import Said, addresses_replied_to, quoted, said
from handlers.retro import (
    Asked,
    OfQuestion,
    answerable,
    ask,
    keep,
    load,
    place_of,
    show_own_day,
    takes_answers,
)
from handlers.retro_aside import aside, aside_again, is_aside, rating_in
from handlers.retro_steps import open_question

WAITS = timedelta(hours=14)
"""For how long a question shown in the evening still takes whatever is said for its answer."""

LONG = 4000
"""Characters from which on a message is one of several: Telegram sends no more than 4,096 in one,
and its apps send the rest by itself."""
SOON = timedelta(seconds=15)
"""Within it that rest has come."""


async def hear(turn: Turn, to: address.RetroQuestion, heard: Said) -> Replies | None:
    """Take what is said for the question that waits, unless it is meant otherwise."""
    one = await answerable(turn, to, heard.sent_at)
    if one is None:
        return None
    own, question = one.own, one.question
    if own.asked_at is None or heard.sent_at - own.asked_at > WAITS:
        turn.await_no_more()
        return None
    between = await aside(turn, one, heard)
    if between is not None:
        return between
    if heard.file is None and not heard.has_words:
        return None
    earlier = _meant_before(own, heard)
    if earlier is not None:
        own, note = await _add(turn, own, earlier, heard)
        return await ask(turn, own, question, note)
    return await _answer(turn, one, heard)


async def hear_reply(turn: Turn, heard: Said) -> Replies | None:
    """Take what replies to a question's message for that question, whichever waits by now.

    None for a reply to anything else, or one that asks something.
    """
    to = _question_replied_to(turn)
    waiting = turn.conversation.awaited
    if to is None or to == waiting or not (heard.file or heard.has_words):
        return None
    one = await answerable(turn, to, heard.sent_at)
    if one is None or (heard.file is None and is_aside(turn, heard.text)):
        return None
    on = None
    if isinstance(waiting, address.RetroQuestion) and waiting.day == to.day:
        on = one.own.question(waiting.question)
    return await give(turn, one, heard, on)


def _question_replied_to(turn: Turn) -> address.RetroQuestion | None:
    """Return the question that the message shows to which this one replies, by its buttons."""
    for one in addresses_replied_to(turn):
        if isinstance(one, address.AnswerReaders | address.Rate):
            return address.RetroQuestion(one.tour, one.day, one.question)
    return None


async def give(turn: Turn, one: Asked, heard: Said, on: Question | None = None) -> Replies:
    """Keep what was said for a question: below what was said there already, if anything was.

    What is in its answer already stays there, once. The question ``on`` is asked then, else the
    next open one.
    """
    own, question = one.own, one.question
    before = own.answers.get(question.id)
    if before is None or rating_in(turn, one, heard) is not None:
        return await _answer(turn, one, heard)
    states = await answers.history(turn.db, place_of(turn, own, question))
    if any(state.message_id == heard.message_id for state in states):
        note = saved(turn.scene, question, before)
    else:
        own, note = await _add(turn, own, question, heard)
        if _is_commitment(question, heard):
            return await _commit(turn, own, question)
    return await ask(turn, own, on or own.after(question), note)


async def hear_edited(turn: Turn, to: address.RetroQuestion, heard: Said) -> Replies | None:
    """Take a message for the answer that was none when it was sent, and reads as one now.

    None for what was sent before the question was shown, or still asks or steers.
    """
    one = await answerable(turn, to, heard.sent_at)
    if one is None or one.own.asked_at is None or heard.file is not None:
        return None
    is_of_now = heard.sent_at >= one.own.asked_at.replace(microsecond=0)
    if not is_of_now or not heard.has_words or is_aside(turn, heard.text):
        return None
    return await give(turn, one, heard)


async def hear_late(turn: Turn, to: address.RetroDay, heard: Said) -> Replies | None:
    """Add what was on its way when the day was finished to what finished it."""
    own = await load(turn, to)
    if own is None or not takes_answers(turn, own, heard.sent_at):
        return None
    if heard.file is None and (not heard.has_words or is_aside(turn, heard.text)):
        return None
    last = _meant_before(own, heard)
    if last is None:
        turn.await_no_more()
        return None
    own, note = await _add(turn, own, last, heard)
    return await show_own_day(turn, to, note)


async def hear_again(turn: Turn) -> Replies | None:
    """Take a message that is in an answer already: edited, it changes it; repeated, nothing.

    None for one that is in none.
    """
    heard = said(turn)
    states = await answers.helped_by(turn.db, turn.scene.reader.id, heard.message_id)
    if not states:
        return await aside_again(turn, heard) if turn.is_repeated else None
    found = states[-1]
    at = address.RetroQuestion(found.tour_id, found.day, found.question_id)
    edited = turn.update.edited_message
    one = await answerable(turn, at, (edited and edited.edit_date) or heard.sent_at)
    if one is None:
        return None
    own, question = one.own, one.question
    if edited and (heard.has_words or heard.file):
        given = corrected(question, states, _given(heard), rating_in(turn, one, heard))
        own = await keep(turn, own, question, given)
        made = await commitments.made_by(turn.db, turn.scene.reader.id, states)
        if made is None and _is_commitment(question, heard):
            return await _commit(turn, own, question)
    note = saved(turn.scene, question, own.answers[question.id])
    waiting = turn.conversation.awaited
    if isinstance(waiting, address.RetroQuestion) and waiting.day == own.day:
        return await ask(turn, own, own.question(waiting.question), note)
    return await show_own_day(turn, at, note)


async def keep_as_answer(turn: Turn, to: address.KeepAsAnswer) -> Replies:
    """Keep what the message said that was taken for something else, beside what was said since."""
    found = await _quoted(turn, to)
    return await give(turn, *found) if found else await open_question(turn, to)


async def was_question(turn: Turn, to: address.WasQuestion) -> Replies:
    """Take back what was kept as an answer, and answer it as the question it was."""
    found = await _quoted(turn, to)
    if found is None:
        return await open_question(turn, to)
    one, heard = found
    place = place_of(turn, one.own, one.question)
    keeps_value = one.question.kind in TAPPED
    message = heard.message_id
    if not await answers.take_back(turn.db, place, message, turn.now, keeps_value=keeps_value):
        await _take_out(turn, one, message)
    again = await open_question(turn, to)
    replied = await questions.answer(turn, heard.text)
    return tuple(replace(reply, in_place=False) for reply in (*replied, *again))


async def _take_out(turn: Turn, one: Asked, message_id: int) -> None:
    """Take what a message said out of an answer that others have helped to give."""
    place = place_of(turn, one.own, one.question)
    states = await answers.history(turn.db, place)
    if all(state.message_id != message_id for state in states):
        return
    left = corrected(one.question, states, Given(message_id=message_id), None)
    if left.is_empty:
        await answers.clear(turn.db, place, turn.now)
    else:
        await keep(turn, one.own, one.question, left)


async def _quoted(turn: Turn, to: OfQuestion) -> tuple[Asked, Said] | None:
    """Return a question that can be answered, and the message that the pressed one replies to."""
    one, heard = await answerable(turn, to), quoted(turn)
    return (one, heard) if one and heard else None


def _meant_before(own: OwnDay, heard: Said) -> Question | None:
    """Return the question that a message answers which was sent before the next one was shown.

    Telegram keeps whole seconds. After an outage everything comes at once: what somebody wrote in
    three messages is one answer, and none of them the answer to a question they had not seen.
    """
    last = own.last_given
    if last is None or own.asked_at is None:
        return None
    is_before = heard.sent_at < own.asked_at.replace(microsecond=0)
    question = own.question(last.question_id)
    if question is None or not (is_before or _goes_on(question, last, heard)):
        return None
    return question


def _goes_on(question: Question, last: Answer, heard: Said) -> bool:
    """Tell whether a message goes on with the one before it, whenever the next question was shown.

    Files sent as one do; so does a message with the very next number, for the question would have
    it if it had been there already; so does the rest of what was too long for one message.
    """
    if heard.album is not None and heard.album == last.album:
        return True
    if last.message_id is None:
        return False
    is_rest = len(words_of(question, last)) >= LONG and heard.sent_at - last.answered_at <= SOON
    return is_rest or heard.message_id == last.message_id + 1


async def _add(turn: Turn, own: OwnDay, to: Question, heard: Said) -> tuple[OwnDay, Markup]:
    """Add to an answer, beside what was tapped; return the day with it and a word on it.

    An answer has one file; any other becomes a note of the day.
    """
    last = own.answers[to.id]
    if heard.file is not None and last.file is not None:
        await notes.keep(turn.db, turn.scene.reader.id, _as_note(turn, own, heard))
        return own, turn.scene.voice.say("retro-added-note")
    own = await keep(turn, own, to, added(to, last, _given(heard)))
    return own, turn.scene.voice.say("retro-added", question=turn.scene.text(to.text))


def _as_note(turn: Turn, own: OwnDay, heard: Said) -> NewNote:
    chat_id = turn.scene.reader.id
    return NewNote(
        tour_id=own.tour.id,
        day=own.day,
        activity_id=None,
        text=heard.text,
        file=heard.file,
        chat_id=chat_id,
        message_id=heard.message_id,
        taken_at=heard.sent_at,
        album=heard.album,
    )


def _given(heard: Said) -> Given:
    return Given(heard.text, "", heard.file, heard.message_id, heard.album)


async def _answer(turn: Turn, one: Asked, heard: Said) -> Replies:
    own, question = one.own, one.question
    before = own.answers.get(question.id)
    given = told(question, before, _given(heard), rating_in(turn, one, heard))
    own = await keep(turn, own, question, given)
    note = saved(turn.scene, question, own.answers[question.id])
    if _is_commitment(question, heard):
        return await _commit(turn, own, question)
    if not own.is_answered(question):  # words beside a rating that is still to come
        return await ask(turn, own, question, note)
    replied = await ask(turn, own, own.after(question), note)
    if heard.file is None and reads_as(heard.text) is not Reads.STATEMENT:
        return _offering_to_ask(turn, replied, own, question)
    return replied


def _is_commitment(question: Question, heard: Said) -> bool:
    """Tell whether what is said is something to do: neither a file alone, nor *nada*."""
    is_asked = question.kind is QuestionKind.COMMITMENT
    return is_asked and heard.has_words and not says_nothing(heard.text)


async def _commit(turn: Turn, own: OwnDay, question: Question) -> Replies:
    """Make a commitment of an answer that is one, or change what it said; ask by when."""
    reader, answer = turn.scene.reader.id, own.answers[question.id]
    place = place_of(turn, own, question)
    made = await commitments.make_instead(
        turn.db, reader, place, answer.value, answer.message_id
    ) or await commitments.make(
        turn.db,
        reader,
        own.tour.id,
        own.day,
        answer.value,
        own.readers_of(question),
        answer.message_id,
        turn.now,
    )
    if own.is_finished:  # nobody is nudged for what comes after the last answer
        finished = replace(own, status=DayStatus.FINISHED)
        await days.save_day(turn.db, turn.scene.reader.id, finished, turn.now)
    return await ask_horizon(turn, address.CommitmentHorizon(made))


def _offering_to_ask(turn: Turn, replied: Replies, own: OwnDay, question: Question) -> Replies:
    """Offer to take back what may have been a question."""
    to = address.WasQuestion(own.tour.id, own.day, question.id)
    last = replied[-1]
    scene = turn.scene
    way = (button(scene, "retro-was-question", to),)
    return (*replied[:-1], replace(last, rows=(*last.rows, way), quoting=True))
