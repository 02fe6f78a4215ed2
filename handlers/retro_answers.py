"""What is said while a question of the day waits: an answer, or something else that comes first."""

from dataclasses import replace
from datetime import timedelta

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.answers.answer import Outcome
from bot.answers.asking import Reads, Steering, reads_as, steers
from bot.answers.question import Question as Asked
from bot.catalog.retro import RATINGS, TAPPED, Question, QuestionKind
from bot.reply import Replies
from bot.retro import answers, commitments, days, notes
from bot.retro.answers import Given
from bot.retro.notes import NewNote
from bot.retro.own_day import DayStatus, OwnDay
from bot.retro.rating import read_rating
from bot.retro.values import Answer
from bot.screens.retro import rating_name, saved, show_waiting
from bot.screens.scene import button
from bot.transport.turn import Turn
from handlers import questions, retro
from handlers.commitments import ask_horizon
from handlers.reading import Said, quoted, said

WAITS = timedelta(hours=14)
"""For how long a question shown in the evening still takes whatever is said for its answer."""

GREETING = 4
"""Words up to which thanks or a greeting is no answer; with more, something is told as well."""

_ABOUT_THE_TRIP = (
    address.Activity,
    address.AllDays,
    address.Calendar,
    address.Contacts,
    address.Day,
    address.Now,
    address.Payment,
    address.Pin,
    address.Unscheduled,
)
"""What somebody may want to know in between: a programme's card is more likely an answer."""


async def hear(turn: Turn, to: address.RetroQuestion, heard: Said) -> Replies | None:
    """Take what is said for the question that waits, unless it is meant otherwise."""
    own = await retro.load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not retro.takes_answers(turn, own):
        return None
    if own.asked_at is None or heard.sent_at - own.asked_at > WAITS:
        turn.await_no_more()
        return None
    if heard.file is None and not heard.has_words:
        return await _ask_again(turn, own, question) if heard.text.strip() else None
    if heard.file is None:
        aside = await _aside(turn, own, question, heard.text)
        if aside is not None:
            return aside
    earlier = _meant_before(own, heard)
    if earlier is not None:
        own, note = await _add(turn, own, earlier, heard)
        return await retro.ask(turn, own, question, note)
    return await _answer(turn, own, question, heard)


async def hear_late(turn: Turn, to: address.RetroDay, heard: Said) -> Replies | None:
    """Add what was on its way when the day was finished to what finished it."""
    own = await retro.load(turn, to)
    if own is None or not retro.takes_answers(turn, own):
        return None
    if heard.file is None and (not heard.has_words or _is_aside(turn, heard.text)):
        return None
    last = _meant_before(own, heard)
    if last is None:
        turn.await_no_more()
        return None
    own, note = await _add(turn, own, last, heard)
    return await retro.show_own_day(turn, to, note)


async def hear_again(turn: Turn) -> Replies | None:
    """Take a message that is an answer already: edited, it changes it; repeated, it does nothing.

    None for one that is none.
    """
    heard = said(turn)
    found = await answers.said_in(turn.db, turn.scene.reader.id, heard.message_id)
    if found is None:
        return await _aside_again(turn, heard) if turn.is_repeated else None
    at = address.RetroQuestion(found.tour_id, found.day, found.question_id)
    own = await retro.load(turn, at)
    question = own.question(found.question_id) if own else None
    if own is None or question is None or not retro.takes_answers(turn, own):
        return None
    waiting = turn.conversation.awaited
    if turn.update.edited_message and (heard.has_words or heard.file):
        place = retro.place_of(turn, own, question)
        before = await answers.before(turn.db, place, heard.message_id)
        given = _corrected(turn, question, found, before, heard)
        own = await retro.keep(turn, own, question, given)
    note = saved(turn.scene, question, own.answers[question.id])
    if isinstance(waiting, address.RetroQuestion) and waiting.day == own.day:
        return await retro.ask(turn, own, own.question(waiting.question), note)
    return await retro.show_own_day(turn, at, note)


async def keep_as_answer(turn: Turn, to: address.KeepAsAnswer) -> Replies:
    """Keep what the message said that was taken for something else."""
    own = await retro.load(turn, to)
    question = own.question(to.question) if own else None
    heard = quoted(turn)
    if own is None or question is None or heard is None or not retro.takes_answers(turn, own):
        return await retro.open_question(turn, to)
    return await _answer(turn, own, question, heard)


async def was_question(turn: Turn, to: address.WasQuestion) -> Replies:
    """Take back what was kept as an answer, and answer it as the question it was."""
    own = await retro.load(turn, to)
    question = own.question(to.question) if own else None
    heard = quoted(turn)
    if own is None or question is None or heard is None or not retro.takes_answers(turn, own):
        return await retro.open_question(turn, to)
    place = retro.place_of(turn, own, question)
    keeps_value = question.kind in TAPPED
    await answers.take_back(turn.db, place, heard.message_id, turn.now, keeps_value=keeps_value)
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    again = await retro.open_question(turn, at)
    replied = await questions.answer(turn, heard.text)
    return tuple(replace(one, in_place=False) for one in (*replied, *again))


async def _aside(turn: Turn, own: OwnDay, question: Question, text: str) -> Replies | None:
    """Deal with what is said in between; None for what is an answer."""
    if question.kind is QuestionKind.RATING and _rating(turn, text):
        return None
    if not _is_aside(turn, text):
        return None
    steering = steers(text)
    if steering is not None:
        return await _steer(turn, own, question, steering)
    if reads_as(text) is Reads.STATEMENT:
        return await _ask_again(turn, own, question)
    replied = await questions.answer(turn, text)
    return (*replied, show_waiting(turn.scene, own, question))


async def _aside_again(turn: Turn, heard: Said) -> Replies | None:
    """Reply once more to what was no answer: it has steered already, and stays so."""
    steering, here = steers(heard.text), turn.conversation.screen
    if steering is not None and isinstance(here, address.RetroDay):
        return await retro.show_own_day(turn, here)
    waiting = turn.conversation.awaited
    if not isinstance(waiting, address.RetroQuestion) or not heard.has_words or heard.file:
        return None
    own = await retro.load(turn, waiting)
    question = own.question(waiting.question) if own else None
    if own is None or question is None or not retro.takes_answers(turn, own):
        return None
    if steering is not None:
        return await retro.ask(turn, own, question)
    return await _aside(turn, own, question, heard.text)


def _is_aside(turn: Turn, text: str) -> bool:
    """Tell whether a text steers, asks or greets, and so answers nothing."""
    if steers(text) is not None:
        return True
    match reads_as(text):
        case Reads.QUESTION:
            return True
        case Reads.PERHAPS:
            return _leads_to(turn, text, _ABOUT_THE_TRIP)
        case Reads.STATEMENT:
            is_short = len(text.split()) <= GREETING
            return is_short and _leads_to(turn, text, (address.Home,))


async def _steer(turn: Turn, own: OwnDay, question: Question, steering: Steering) -> Replies:
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    match steering:
        case Steering.STOP:
            return await retro.stop(turn, at)
        case Steering.SKIP:
            return await retro.skip(turn, at)
        case Steering.BACK:
            return await retro.ask(turn, own, own.before(question) or question)
        case Steering.HERE:
            return await _ask_again(turn, own, question)
        case Steering.HELP:
            return (*turn.show(address.Help()), show_waiting(turn.scene, own, question))


async def _ask_again(turn: Turn, own: OwnDay, question: Question) -> Replies:
    """Ask what waits once more, below a word to who has only said hello, or thanked."""
    return await retro.ask(turn, own, question, turn.scene.voice.say("retro-here"))


def _meant_before(own: OwnDay, heard: Said) -> Question | None:
    """Return the question that a message answers which was sent before the next one was shown.

    Telegram keeps whole seconds. After an outage everything comes at once: what somebody wrote in
    three messages is one answer, and none of them the answer to a question they had not seen.
    """
    last = own.last_given
    if last is None or own.asked_at is None:
        return None
    is_of_album = heard.album is not None and heard.album == last.album
    if not is_of_album and heard.sent_at >= own.asked_at.replace(microsecond=0):
        return None
    return own.question(last.question_id)


async def _add(turn: Turn, own: OwnDay, to: Question, heard: Said) -> tuple[OwnDay, Markup]:
    """Add to an answer, beside what was tapped; return the day with it and a word on it.

    An answer has one file; any other becomes a note of the day.
    """
    last = own.answers[to.id]
    if heard.file is not None and last.file is not None:
        await notes.keep(turn.db, turn.scene.reader.id, _as_note(turn, own, heard))
        return own, turn.scene.voice.say("retro-added-note")
    words = "\n".join(part for part in (_words(to, last), heard.text) if part)
    given = Given(
        value=last.value,
        comment=last.comment,
        file=last.file or heard.file,
        message_id=heard.message_id,
        album=last.album or heard.album,
    )
    own = await retro.keep(turn, own, to, _saying(to, given, words))
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


async def _answer(turn: Turn, own: OwnDay, question: Question, heard: Said) -> Replies:
    before = own.answers.get(question.id)
    given = _below(before, _given(turn, question, before, heard))
    own = await retro.keep(turn, own, question, given)
    note = saved(turn.scene, question, own.answers[question.id])
    if question.kind is QuestionKind.COMMITMENT and heard.has_words:
        return await _commit(turn, own, question, heard)
    if not own.is_answered(question):  # words beside a rating that is still to come
        return await retro.ask(turn, own, question, note)
    replied = await retro.ask(turn, own, own.after(question), note)
    if heard.file is None and reads_as(heard.text) is Reads.PERHAPS:
        return _offering_to_ask(turn, replied, own, question)
    return replied


async def _commit(turn: Turn, own: OwnDay, question: Question, heard: Said) -> Replies:
    """Make a commitment of an answer that is one, and ask by when."""
    made = await commitments.make(
        turn.db,
        turn.scene.reader.id,
        own.tour.id,
        own.day,
        heard.text,
        own.readers_of(question),
        heard.message_id,
        turn.now,
    )
    if own.is_finished:  # nobody is nudged for what comes after the last answer
        finished = replace(own, status=DayStatus.FINISHED)
        await days.save_day(turn.db, turn.scene.reader.id, finished, turn.now)
    return await ask_horizon(turn, address.CommitmentHorizon(made))


def _given(turn: Turn, question: Question, before: Answer | None, heard: Said) -> Given:
    """Return an answer as it is kept: in words, or beside what is tapped."""
    given = Given(heard.text, "", heard.file, heard.message_id, heard.album)
    value, comment = (before.value, before.comment) if before else ("", "")
    if question.kind is QuestionKind.RATING:
        rating = _rating(turn, heard.text) if heard.file is None else None
        if rating:
            return replace(given, value=str(rating), comment=comment)
    if question.kind in TAPPED:
        return replace(given, value=value, comment=heard.text)
    return given


def _below(before: Answer | None, given: Given) -> Given:
    """Return words beside a rating that is still to come with those said before them."""
    if before is None or before.value or before.file or not before.comment or given.value:
        return given
    words = (before.comment, given.comment)
    return replace(given, comment="\n".join(part for part in words if part))


def _corrected(
    turn: Turn, question: Question, found: Answer, before: Answer | None, heard: Said
) -> Given:
    """Return an answer whose last message was corrected; what that was added to stays."""
    given = _given(turn, question, found, heard)
    if before is None:
        return given
    is_carried = before.file is not None and before.file == found.file
    given = replace(given, file=before.file if is_carried else given.file, album=found.album)
    words = _words(question, before)
    if not words or not _words(question, found).startswith(f"{words}\n"):
        return given
    return _saying(question, given, f"{words}\n{heard.text}")


def _words(question: Question, one: Answer) -> str:
    """Return what was said: the answer itself, or what stands beside what was tapped."""
    return one.comment if question.kind in TAPPED else one.value


def _saying(question: Question, given: Given, words: str) -> Given:
    if question.kind in TAPPED:
        return replace(given, comment=words)
    return replace(given, value=words)


def _rating(turn: Turn, text: str) -> int | None:
    names = [(one, rating_name(turn.scene, one).partition(" ")[2]) for one in RATINGS]
    return read_rating(text, names)


def _leads_to(turn: Turn, text: str, kinds: tuple[type[Address], ...]) -> bool:
    """Tell whether a text, asked as a question, is surely answered by one of these screens."""
    tour = turn.scene.tour
    asked = Asked(text, turn.scene.voice.lang, turn.now, tour.id if tour else None)
    found = turn.world.engine.answer(asked)
    return found.outcome is Outcome.ANSWERED and isinstance(found.target, kinds)


def _offering_to_ask(turn: Turn, replied: Replies, own: OwnDay, question: Question) -> Replies:
    """Offer to take back what may have been a question."""
    to = address.WasQuestion(own.tour.id, own.day, question.id)
    last = replied[-1]
    scene = turn.scene
    way = (button(scene, "retro-was-question", to),)
    return (*replied[:-1], replace(last, rows=(*last.rows, way), quoting=True))
