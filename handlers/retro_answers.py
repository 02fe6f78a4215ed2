"""What is said while a question of the day waits: an answer, or something else that comes first."""

from dataclasses import replace
from datetime import timedelta

from bot import address
from bot.address import Address
from bot.answers.answer import Outcome
from bot.answers.asking import Reads, Steering, reads_as, steers
from bot.answers.question import Question as Asked
from bot.catalog.retro import CHOSEN, RATINGS, Question, QuestionKind
from bot.reply import Replies
from bot.retro import answers, commitments, days, notes
from bot.retro.answers import Given, given_before
from bot.retro.notes import NewNote
from bot.retro.own_day import DayStatus, OwnDay
from bot.retro.rating import read_rating
from bot.screens.retro import rating_name, saved, show_waiting
from bot.screens.scene import button
from bot.transport.turn import Turn
from handlers import questions, retro
from handlers.commitments import ask_horizon
from handlers.reading import Said, quoted

WAITS = timedelta(hours=14)
"""For how long a question shown in the evening still takes whatever is said for its answer.

By when it was said, not by when it is read: an outage takes nobody's answer away."""

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
        return None
    if heard.file is None:
        aside = await _aside(turn, own, question, heard)
        if aside is not None:
            return aside
    earlier = _meant_before(own, heard)
    if earlier is not None:
        return await _add(turn, own, question, earlier, heard)
    return await _answer(turn, own, question, heard)


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
    await answers.take_back(turn.db, place, heard.message_id, turn.now)
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    again = await retro.open_question(turn, at)
    replied = await questions.answer(turn, heard.text)
    return tuple(replace(one, in_place=False) for one in (*replied, *again))


async def _aside(turn: Turn, own: OwnDay, question: Question, heard: Said) -> Replies | None:
    """Deal with what is said in between; None for what is an answer."""
    text = heard.text
    if question.kind is QuestionKind.RATING and rating_in(turn, heard):
        return None
    steering = steers(text)
    if steering is not None:
        return await _steer(turn, own, question, steering)
    reads = reads_as(text)
    if reads is Reads.STATEMENT:
        is_talk = _leads_to(turn, text, (address.Home,))
        return await retro.ask(turn, own, question) if is_talk else None
    if reads is Reads.PERHAPS and not _leads_to(turn, text, _ABOUT_THE_TRIP):
        return None
    replied = await questions.answer(turn, text)
    return (*replied, show_waiting(turn.scene, own, question))


async def _steer(turn: Turn, own: OwnDay, question: Question, steering: Steering) -> Replies:
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    match steering:
        case Steering.STOP:
            return await retro.stop(turn, at)
        case Steering.SKIP:
            return await retro.skip(turn, at)
        case Steering.BACK:
            return await retro.ask(turn, own, own.before(question) or question)


def _meant_before(own: OwnDay, heard: Said) -> Question | None:
    """Return the question that a message answers which was sent before the next one was shown.

    Telegram keeps whole seconds. After an outage everything comes at once: what somebody wrote in
    three messages is one answer, and none of them the answer to a question they had not seen.
    """
    last = own.last_said
    if last is None or own.asked_at is None:
        return None
    if heard.sent_at >= own.asked_at.replace(microsecond=0):
        return None
    return own.question(last.question_id)


async def _add(
    turn: Turn, own: OwnDay, waiting: Question, earlier: Question, heard: Said
) -> Replies:
    """Add to the answer before what was said before the waiting question was shown.

    An answer has one file; any other becomes a note of the day.
    """
    last = own.answers[earlier.id]
    if heard.file is not None and last.file is not None:
        await notes.keep(turn.db, turn.scene.reader.id, as_note(turn, own, heard))
        return await retro.ask(turn, own, waiting, turn.scene.voice.say("retro-added-note"))
    given = Given(
        value="\n".join(part for part in (last.value, heard.text) if part),
        comment=last.comment,
        file=last.file or heard.file,
        message_id=heard.message_id,
        album=last.album or heard.album,
    )
    own = await retro.keep(turn, own, earlier, given)
    note = turn.scene.voice.say("retro-added", question=turn.scene.text(earlier.text))
    return await retro.ask(turn, own, waiting, note)


def as_note(turn: Turn, own: OwnDay, heard: Said) -> NewNote:
    """Return what is said as a note of the day, for which its answer has no room."""
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
    given = _given(turn, own, question, heard)
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


def _given(turn: Turn, own: OwnDay, question: Question, heard: Said) -> Given:
    """Return an answer as it is kept: in words, or beside what is tapped."""
    given = Given(heard.text, "", heard.file, heard.message_id, heard.album)
    if question.kind is not QuestionKind.RATING and question.kind not in CHOSEN:
        return given
    before = own.answers.get(question.id)
    tapped = given_before(before) if before else Given()
    given = replace(given, file=heard.file or tapped.file, album=heard.album or tapped.album)
    rating = rating_in(turn, heard) if question.kind is QuestionKind.RATING else None
    if rating:
        return replace(given, value=str(rating), comment=tapped.comment)
    is_going_on = before is not None and not own.is_answered(question)
    beside = (tapped.comment if is_going_on else "", heard.text)
    comment = "\n".join(part for part in beside if part) or tapped.comment
    return replace(given, value=tapped.value, comment=comment)


def rating_in(turn: Turn, heard: Said) -> int | None:
    """Return the rating that words alone give; None for any others, and beside a file."""
    names = [(one, rating_name(turn.scene, one).partition(" ")[2]) for one in RATINGS]
    return read_rating(heard.text, names) if heard.file is None else None


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
