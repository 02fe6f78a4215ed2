"""Going through the questions of a day: opened, past, left out, for later, or not at all."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.people.policy import POLICY_VERSION
from bot.people.profile import meet
from bot.reply import Replies
from bot.retro import days
from bot.retro.own_day import DayStatus
from bot.screens.privacy import show_outdated
from bot.transport.turn import Turn
from handlers.passing import agree
from handlers.retro import Asked, OfDay, OfQuestion, ask, asked, closed, go_on, load, show_own_day


async def agree_to_retro(turn: Turn, to: address.AgreeToRetro) -> Replies:
    """Record the agreement and who may read what is answered, and begin."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    await days.choose_readers(turn.db, turn.scene.reader.id, to.who.visibility, turn.now)
    return await go_on(turn, to)


async def open_question(turn: Turn, to: OfQuestion) -> Replies:
    """Ask one question, answered or not."""
    one = await asked(turn, to)
    if not isinstance(one, Asked):
        return one
    return await ask(turn, one.own, one.question)


async def go_past(turn: Turn, to: OfQuestion) -> Replies:
    """Go on to the next open question."""
    one = await asked(turn, to)
    if not isinstance(one, Asked):
        return one
    return await ask(turn, one.own, one.own.after(one.question))


async def skip(turn: Turn, to: OfQuestion) -> Replies:
    """Leave a question out, unless it is required."""
    one = await asked(turn, to)
    if not isinstance(one, Asked):
        return one
    own, question = one.own, one.question
    if not question.required and not own.is_answered(question):
        own = replace(own, skipped=own.skipped | {question.id})
    return await ask(turn, own, own.after(question))


async def stop(turn: Turn, to: OfDay) -> Replies:
    """Go on another time."""
    return await _leave(turn, to, DayStatus.PAUSED, turn.scene.voice.say("retro-stopped"))


async def decline(turn: Turn, to: OfDay) -> Replies:
    """Leave the day out."""
    tour, voice = turn.world.catalog.tours.get(to.tour), turn.scene.voice
    is_today = tour is None or turn.scene.today(tour) == to.day
    words = voice.say("retro-declined" if is_today else "retro-declined-day")
    return await _leave(turn, to, DayStatus.DECLINED, words)


async def _leave(turn: Turn, to: OfDay, status: DayStatus, words: Markup) -> Replies:
    own = await load(turn, to)
    if own is None:
        return await closed(turn, to)
    if own.status is not DayStatus.FINISHED:
        await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)
        left = replace(own, status=status)
        await days.save_day(turn.db, turn.scene.reader.id, left, turn.now)
    turn.await_no_more()
    return await show_own_day(turn, to, words)
