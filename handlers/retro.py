"""A day's questions in a turn: which one comes, what waits, what is shown where nothing does."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from markupsafe import Markup

from bot import address
from bot.catalog.retro import Question
from bot.reply import Replies
from bot.retro import answers, days
from bot.retro.answers import Place
from bot.retro.own_day import DayStatus, OwnDay, day_to_ask, is_open
from bot.retro.values import Given
from bot.screens.retro import show_permission, show_question
from bot.screens.retro_days import show_day, show_days
from bot.transport.turn import Turn

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


@dataclass(frozen=True)
class Asked:
    """A question that can be answered now, amid its day."""

    own: OwnDay
    question: Question


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


async def go_on(turn: Turn, to: OfDay) -> Replies:
    """Ask the next open question of a day; where there is none, show the day whole."""
    own = await load(turn, to)
    if own is None or not is_open_now(turn, own):
        return await closed(turn, to)
    if not takes_answers(turn, own):
        return (show_permission(turn.scene, own),)
    return await ask(turn, own, own.after(None))


async def asked(turn: Turn, to: OfQuestion) -> Asked | Replies:
    """Return the question at an address, or what is shown where it cannot be answered."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not is_open_now(turn, own):
        return await closed(turn, to)
    if not takes_answers(turn, own):
        return (show_permission(turn.scene, own),)
    return Asked(own, question)


async def answerable(turn: Turn, to: OfQuestion, at: datetime | None = None) -> Asked | None:
    """Return the question at an address if it could be answered at an instant; None is now."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not takes_answers(turn, own, at):
        return None
    return Asked(own, question)


async def ask(
    turn: Turn, own: OwnDay, question: Question | None, note: Markup | None = None
) -> Replies:
    """Show a question and wait for its answer; without one, the day is done or needs nothing.

    Once the tour takes no more answers, nothing is asked: the last came in time, but late.
    """
    if question is None or not is_open_now(turn, own):
        return await _done(turn, own, note, is_over=question is not None)
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


async def _done(turn: Turn, own: OwnDay, note: Markup | None, *, is_over: bool) -> Replies:
    """Show a day on which nothing is open; it is finished, unless it is only ``is_over``.

    What was written before its last answer was confirmed, if there was one, may still come.
    """
    status = own.status if is_over else DayStatus.FINISHED
    done = replace(own, status=status, asked_at=turn.now)
    await days.save_day(turn.db, turn.scene.reader.id, done, turn.now)
    here = address.RetroDay(own.tour.id, own.day)
    turn.at(here, awaiting=here)
    if note is None:
        turn.await_no_more()
    if is_over:
        return await show_own_day(turn, here, note)
    thanks = turn.scene.voice.say("retro-finished")
    whole = Markup("\n\n").join((note, thanks)) if note else thanks
    return await show_own_day(turn, here, whole)


async def closed(turn: Turn, to: OfDay) -> Replies:
    """Say what holds where nothing can be answered (any more)."""
    turn.await_no_more()
    toast = turn.scene.voice.label("old-button")
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None or not tour.asked_on(to.day):
        return toasting(await my_retro(turn, address.MyRetro()), toast)
    return toasting(await show_own_day(turn, to), toast)


async def load(turn: Turn, to: OfDay) -> OwnDay | None:
    """Read the reader's day; None where nothing is asked (any more) on it."""
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None or not tour.asked_on(to.day):
        return None
    return await days.load_day(turn.db, turn.scene.reader.id, tour, to.day)


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


def takes_answers(turn: Turn, own: OwnDay, at: datetime | None = None) -> bool:
    """Tell whether answers to a day are taken from this reader at an instant; None is now.

    What is said counts as of when it was sent, however long it was on its way.
    """
    is_agreed = turn.scene.reader.has_consented and own.usual is not None
    return is_agreed and is_open(own.tour, own.day, _date(own, at or turn.now))


def is_open_now(turn: Turn, own: OwnDay) -> bool:
    """Tell whether answers to a day are taken now, from whoever has agreed."""
    return is_open(own.tour, own.day, _date(own, turn.now))


def _date(own: OwnDay, at: datetime) -> date:
    return at.astimezone(own.tour.zone).date()


def _status(own: OwnDay) -> DayStatus:
    return DayStatus.FINISHED if own.is_finished else DayStatus.OPEN


def toasting(shown: Replies, toast: str) -> Replies:
    """Return replies with a passing word on the first, unless it has one."""
    first, *rest = shown
    return (replace(first, toast=first.toast or toast), *rest)
