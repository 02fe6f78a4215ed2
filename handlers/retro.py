"""The questions of a day: which one comes, what a press answers, and who may read it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol

from markupsafe import Markup

from bot import address
from bot.address import OnOff
from bot.catalog.retro import Question, QuestionKind
from bot.people.introducing import introduction_of
from bot.people.policy import POLICY_VERSION
from bot.people.profile import meet
from bot.reply import Replies
from bot.retro import answers, commitments, days
from bot.retro.answers import Given, Place
from bot.retro.own_day import DayStatus, OwnDay, day_to_ask, is_open
from bot.retro.shared import shared_on
from bot.retro.values import Answer
from bot.screens.privacy import show_outdated
from bot.screens.retro import saved, show_permission, show_question
from bot.screens.retro_days import Quote, show_day, show_days, show_readers, show_shared
from bot.transport.turn import Turn
from handlers.passing import agree
from handlers.report import ask_name

SEEN = timedelta(hours=7)
"""For how long a question counts as seen since it was shown first, however often it is again."""


class OfDay(Protocol):
    """An address of a tour's day."""

    @property
    def tour(self) -> str:
        """The tour's id."""

    @property
    def day(self) -> date:
        """The date."""


class OfQuestion(OfDay, Protocol):
    """An address of one question."""

    @property
    def question(self) -> str:
        """The question's id."""


async def my_retro(turn: Turn, _to: address.MyRetro) -> Replies:
    """Go to the day whose questions are to be answered now; to the list where there is none."""
    tour = turn.scene.tour
    if tour is None:
        return turn.show(address.Tours())
    statuses = await days.statuses(turn.db, turn.scene.reader.id, tour.id)
    day = day_to_ask(tour, turn.now.astimezone(tour.zone), statuses)
    if day is None:
        return await list_days(turn, address.RetroDays(tour.id))
    return await go_on(turn, address.RetroGoOn(tour.id, day))


async def list_days(turn: Turn, to: address.RetroDays) -> Replies:
    """Show the days of a tour."""
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None:
        return turn.show(address.Tours())
    statuses = await days.statuses(turn.db, turn.scene.reader.id, tour.id)
    turn.at(to)
    return (show_days(turn.scene, tour, statuses),)


async def show_own_day(turn: Turn, to: OfDay, note: Markup | None = None) -> Replies:
    """Show what the reader has answered of a day."""
    own = await load(turn, to)
    if own is None:
        return turn.show(address.Home())
    turn.at(address.RetroDay(own.tour.id, own.day))
    return (show_day(turn.scene, own, note),)


async def shared_day(turn: Turn, to: address.SharedDay) -> Replies:
    """Show what the group shares of a day to who is on the tour."""
    tour = turn.world.catalog.tours.get(to.tour)
    is_theirs = tour is not None and tour.id in turn.scene.reader.tours
    if tour is None or not is_theirs or not tour.asked_on(to.day):
        return turn.show(address.Home())
    asked = {one.id: one for one in tour.asked_on(to.day)}
    quotes = [
        Quote(question, value if asked[question].kind is QuestionKind.TEXT else comment, name)
        for question, value, comment, name in await shared_on(turn.db, tour.id, to.day)
        if question in asked
    ]
    turn.at(to)
    return (show_shared(turn.scene, tour, to.day, [one for one in quotes if one.text]),)


async def go_on(turn: Turn, to: OfDay) -> Replies:
    """Ask the next open question of a day; where there is none, show the day whole."""
    own = await load(turn, to)
    if own is None or not _is_open(turn, own):
        return await _closed(turn, to)
    if _needs_permission(turn, own):
        return (show_permission(turn.scene, own),)
    return await ask(turn, own, own.after(None))


async def open_question(turn: Turn, to: OfQuestion) -> Replies:
    """Ask one question, answered or not."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not _is_open(turn, own):
        return await _closed(turn, to)
    if _needs_permission(turn, own):
        return (show_permission(turn.scene, own),)
    return await ask(turn, own, question)


async def agree_to_retro(turn: Turn, to: address.AgreeToRetro) -> Replies:
    """Record the agreement and who may read what is answered, and begin."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    await days.choose_readers(turn.db, turn.scene.reader.id, to.who.visibility, turn.now)
    return await go_on(turn, to)


async def rate(turn: Turn, to: address.Rate) -> Replies:
    """Answer with a rating; what was written beside it stays."""
    return await _tap(turn, to, str(to.rating), is_last=True)


async def pick(turn: Turn, to: address.Pick) -> Replies:
    """Answer with an option, or tick it."""
    return await _choose(turn, to, to.option, is_ticked=True)


async def unpick(turn: Turn, to: address.Unpick) -> Replies:
    """Take the tick of an option away."""
    return await _choose(turn, to, to.option, is_ticked=False)


async def _choose(turn: Turn, to: OfQuestion, mark: str, *, is_ticked: bool) -> Replies:
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    found = {one.id for one in question.options if one.mark == mark} if question else set()
    if own is None or question is None or not found:
        return await _closed(turn, to)
    if question.kind is QuestionKind.CHOICE:
        return await _tapped(turn, own, question, next(iter(found)), is_last=True)
    before = own.answers.get(question.id)
    ticked = set(before.value.split()) if before else set()
    chosen = ticked | found if is_ticked else ticked - found
    in_order = (one.id for one in question.options if one.id in chosen)
    return await _tapped(turn, own, question, " ".join(in_order), is_last=False)


async def go_past(turn: Turn, to: OfQuestion) -> Replies:
    """Go on to the next open question."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not _is_open(turn, own):
        return await _closed(turn, to)
    if _needs_permission(turn, own):
        return (show_permission(turn.scene, own),)
    return await ask(turn, own, own.after(question))


async def skip(turn: Turn, to: OfQuestion) -> Replies:
    """Leave a question out, unless it is required."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not _is_open(turn, own):
        return await _closed(turn, to)
    if _needs_permission(turn, own):
        return (show_permission(turn.scene, own),)
    if not question.required and not own.is_answered(question):
        own = replace(own, skipped=own.skipped | {question.id})
    return await ask(turn, own, own.after(question))


async def stop(turn: Turn, to: OfDay) -> Replies:
    """Go on another time."""
    return await _leave(turn, to, DayStatus.PAUSED, turn.scene.voice.say("retro-stopped"))


async def decline(turn: Turn, to: OfDay) -> Replies:
    """Leave the day out."""
    return await _leave(turn, to, DayStatus.DECLINED, turn.scene.voice.say("retro-declined"))


async def readers(turn: Turn, to: address.AnswerReaders) -> Replies:
    """Ask who may read an answer."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None:
        return await _closed(turn, to)
    return (show_readers(turn.scene, own, question),)


async def set_readers(turn: Turn, to: address.SetReaders) -> Replies:
    """Keep who may read an answer; as long as there is none, any from now on."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not turn.scene.reader.has_consented:
        return await _closed(turn, to)
    place, who = place_of(turn, own, question), to.who.visibility
    answer, reader = own.answers.get(question.id), turn.scene.reader.id
    if not await answers.set_readers(turn.db, place, who, turn.now):
        await days.choose_readers(turn.db, reader, who, turn.now)
    elif answer is not None and answer.message_id is not None:
        await commitments.set_readers_of_said_in(turn.db, reader, answer.message_id, who)
    shown = await (open_question if _is_open(turn, own) else show_own_day)(turn, to)
    return _toasting(shown, turn.scene.voice.label("settings-saved"))


async def sign_shared(turn: Turn, to: address.SignShared) -> Replies:
    """Put the reader's name below what they share, or take it away; without a name, ask for it."""
    own = await load(turn, to)
    reader = turn.scene.reader
    if own is None or not reader.has_consented:
        return await _closed(turn, to)
    is_signed = to.to is OnOff.ON
    if is_signed and not (await introduction_of(turn.db, reader.id)).name:
        return await ask_name(turn, address.ReportName(own.tour.id))
    await days.sign(turn.db, reader.id, turn.now, is_signed=is_signed)
    shown = await readers(turn, address.AnswerReaders(to.tour, to.day, to.question))
    return _toasting(shown, turn.scene.voice.label("settings-saved"))


async def load(turn: Turn, to: OfDay) -> OwnDay | None:
    """Read the reader's day; None where nothing is asked (any more) on it."""
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None or not tour.asked_on(to.day):
        return None
    return await days.load_day(turn.db, turn.scene.reader.id, tour, to.day)


async def ask(
    turn: Turn, own: OwnDay, question: Question | None, note: Markup | None = None
) -> Replies:
    """Show a question and wait for its answer; without one, the day is done or needs nothing."""
    if question is None:
        return await _done(turn, own, note)
    here = address.RetroQuestion(own.tour.id, own.day, question.id)
    asked = replace(own, status=_status(own), asked_at=_asked_at(turn, own, here))
    await days.save_day(turn.db, turn.scene.reader.id, asked, turn.now)
    turn.at(here, awaiting=here)
    return (show_question(turn.scene, asked, question, note),)


def _asked_at(turn: Turn, own: OwnDay, here: address.RetroQuestion) -> datetime:
    """Return since when a question is there: shown once more it is what was seen before."""
    since = own.asked_at
    is_seen = since is not None and turn.now - since <= SEEN
    return since if since and is_seen and turn.conversation.awaited == here else turn.now


async def keep(turn: Turn, own: OwnDay, question: Question, given: Given) -> OwnDay:
    """Keep an answer of somebody who has agreed, and so is known; return the day with it."""
    kept = await answers.record(
        turn.db,
        place_of(turn, own, question),
        given,
        own.readers_of(question),
        turn.now,
        before=own.answers.get(question.id),
    )
    return replace(own, answers={**own.answers, question.id: kept})


def place_of(turn: Turn, own: OwnDay, question: Question) -> Place:
    """Return where the reader's answer to a question is kept."""
    return Place(turn.scene.reader.id, own.tour.id, own.day, question.id)


def takes_answers(turn: Turn, own: OwnDay) -> bool:
    """Tell whether answers to a day are taken now, from this reader."""
    return _is_open(turn, own) and not _needs_permission(turn, own)


async def _tap(turn: Turn, to: OfQuestion, value: str, *, is_last: bool) -> Replies:
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None:
        return await _closed(turn, to)
    return await _tapped(turn, own, question, value, is_last=is_last)


async def _tapped(
    turn: Turn, own: OwnDay, question: Question, value: str, *, is_last: bool
) -> Replies:
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    if not _is_open(turn, own):
        return await _closed(turn, at)
    if not _fits(question, value):
        return await open_question(turn, at)
    if _needs_permission(turn, own):
        return (show_permission(turn.scene, own),)
    given = _beside(own.answers.get(question.id), value)
    if given.value or given.comment or given.file:
        own = await keep(turn, own, question, given)
    else:
        await answers.clear(turn.db, place_of(turn, own, question), turn.now)
        left = {key: one for key, one in own.answers.items() if key != question.id}
        own = replace(own, answers=left)
    if not is_last:
        return await ask(turn, own, question)
    note = saved(turn.scene, question, own.answers[question.id])
    return await ask(turn, own, own.after(question), note)


def _beside(before: Answer | None, value: str) -> Given:
    """Return a tapped value with what was said beside it, which can still be corrected."""
    if before is None:
        return Given(value)
    return Given(value, before.comment, before.file, before.message_id, before.album)


def _fits(question: Question, value: str) -> bool:
    if question.kind is QuestionKind.RATING:
        return value in {"1", "2", "3", "4", "5"}
    return all(question.option(one) for one in value.split()) and bool(question.options)


async def _leave(turn: Turn, to: OfDay, status: DayStatus, words: Markup) -> Replies:
    own = await load(turn, to)
    if own is None:
        return await _closed(turn, to)
    if own.status is not DayStatus.FINISHED:
        await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)
        left = replace(own, status=status)
        await days.save_day(turn.db, turn.scene.reader.id, left, turn.now)
    turn.await_no_more()
    return await show_own_day(turn, to, words)


async def _done(turn: Turn, own: OwnDay, note: Markup | None) -> Replies:
    """Show a day on which nothing is open; it is finished, however it came to that.

    What was written before its last answer was confirmed, if there was one, may still come.
    """
    finished = replace(own, status=DayStatus.FINISHED, asked_at=turn.now)
    await days.save_day(turn.db, turn.scene.reader.id, finished, turn.now)
    here = address.RetroDay(own.tour.id, own.day)
    turn.at(here, awaiting=here)
    if note is None:
        turn.await_no_more()
    thanks = turn.scene.voice.say("retro-finished")
    whole = Markup("\n\n").join((note, thanks)) if note else thanks
    return await show_own_day(turn, here, whole)


async def _closed(turn: Turn, to: OfDay) -> Replies:
    """Say what holds where nothing can be answered (any more)."""
    turn.await_no_more()
    toast = turn.scene.voice.label("old-button")
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None or not tour.asked_on(to.day):
        return _toasting(await my_retro(turn, address.MyRetro()), toast)
    return _toasting(await show_own_day(turn, to), toast)


def _needs_permission(turn: Turn, own: OwnDay) -> bool:
    return not turn.scene.reader.has_consented or own.usual is None


def _is_open(turn: Turn, own: OwnDay) -> bool:
    return is_open(own.tour, own.day, turn.scene.today(own.tour))


def _status(own: OwnDay) -> DayStatus:
    return DayStatus.FINISHED if own.is_finished else DayStatus.OPEN


def _toasting(shown: Replies, toast: str) -> Replies:
    first, *rest = shown
    return (replace(first, toast=first.toast or toast), *rest)
