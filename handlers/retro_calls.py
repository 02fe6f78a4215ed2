"""What is said or tapped below the evening's call: it answers the question that the call asks."""

from dataclasses import replace
from datetime import UTC, datetime

from bot import address
from bot.pushes.answered import called_to_retro
from bot.reply import Replies
from bot.retro import days
from bot.retro.own_day import LEFT_ALONE
from bot.screens.retro import show_permission
from bot.transport.turn import Turn
from handlers import retro_answers, retro_steps
from handlers.reading import Said, own_quoted
from handlers.retro import OfDay, answerable, is_open_now, load, takes_answers
from handlers.retro_aside import is_aside

_EVER = datetime.min.replace(tzinfo=UTC)


async def hear_call(turn: Turn, heard: Said) -> Replies | None:
    """Take what is said next after a call or a nudge for that day's first open question.

    It comes before whatever waited from earlier. Who has not said yet who may read it is asked
    that first, and loses nothing: choosing keeps it. None where nobody has called since.
    """
    called = await _called(turn, heard)
    own = await load(turn, called[0]) if called else None
    if called is None or own is None or own.status in LEFT_ALONE or not is_open_now(turn, own):
        return None
    question = own.after(None)
    if question is None or not (heard.file or heard.has_words):
        return None
    if not takes_answers(turn, own, heard.sent_at):
        is_other = heard.file is None and is_aside(turn, heard.text)
        return None if is_other else (replace(show_permission(turn.scene, own), quoting=True),)
    waiting = address.RetroQuestion(own.tour.id, own.day, question.id)
    await days.save_day(turn.db, turn.scene.reader.id, replace(own, asked_at=called[1]), turn.now)
    turn.expect(waiting)
    return await retro_answers.hear(turn, waiting, heard)


async def agree_to_retro(turn: Turn, to: address.AgreeToRetro) -> Replies:
    """Record the agreement and begin, with what was said to the call, if the screen answers it."""
    begun = await retro_steps.agree_to_retro(turn, to)
    waiting, heard = turn.conversation.awaited, own_quoted(turn)
    if heard is None or not isinstance(waiting, address.RetroQuestion) or waiting.day != to.day:
        return begun
    one = await answerable(turn, waiting)
    is_other = heard.file is None and (
        not heard.has_words or heard.text.startswith("/") or is_aside(turn, heard.text)
    )
    if one is None or is_other:
        return begun
    return await retro_answers.give(turn, one, heard)


async def _called(turn: Turn, heard: Said) -> tuple[OfDay, datetime] | None:
    """Return the day that the reader was called to since they last said anything, and when."""
    tour, conversation = turn.scene.tour, turn.conversation
    message = turn.update.effective_message
    if tour is None or tour.retro is None or message is None:
        return None
    since, waiting = conversation.updated_at or _EVER, conversation.awaited
    if isinstance(waiting, address.RetroQuestion) and waiting.day == turn.scene.today(tour):
        return None
    found = await called_to_retro(turn.db, message.chat_id, since)
    if found is None:
        return None
    tour_id, day, at = found
    is_meant = at.replace(microsecond=0) <= heard.sent_at <= at + retro_answers.WAITS
    return (address.RetroGoOn(tour_id, day), at) if is_meant else None
