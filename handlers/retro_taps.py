"""Answers by a tap: a rating, one option, or several, ticked one by one."""

from collections.abc import Iterable
from dataclasses import replace

from bot import address
from bot.catalog.retro import RATINGS, Question, QuestionKind
from bot.people.policy import POLICY_VERSION
from bot.reply import Replies
from bot.retro import answers
from bot.retro.values import Answer, Given
from bot.screens.retro import saved, show_permission
from bot.transport.turn import Turn
from handlers.retro import (
    Asked,
    OfQuestion,
    ask,
    asked,
    closed,
    is_open_now,
    keep,
    load,
    place_of,
    takes_answers,
)
from handlers.retro_steps import agree_to_retro


async def rate(turn: Turn, to: address.Rate) -> Replies:
    """Answer with a rating; what was written beside it stays.

    Who has still to say who may read it loses no tap on the day's first question.
    """
    one = await asked(turn, to)
    if not isinstance(one, Asked):
        own = await load(turn, to)
        is_first = own is not None and own.questions[0].id == to.question
        if own is None or not is_first or not is_open_now(turn, own) or to.rating not in RATINGS:
            return one
        return (show_permission(turn.scene, own, to.rating),)
    if one.question.kind is not QuestionKind.RATING or to.rating not in RATINGS:
        return await ask(turn, one.own, one.question)
    return await _tapped(turn, one, str(to.rating), is_last=True)


async def agree_and_rate(turn: Turn, to: address.AgreeAndRate) -> Replies:
    """Record the agreement and who may read what is answered, and the rating tapped before it."""
    begun = await agree_to_retro(turn, address.AgreeToRetro(to.version, to.tour, to.day, to.who))
    waiting = turn.conversation.awaited
    own = await load(turn, to)
    if own is None or not takes_answers(turn, own) or to.version != POLICY_VERSION:
        return begun
    first = own.questions[0]
    if waiting != address.RetroQuestion(to.tour, to.day, first.id):
        return begun
    return await rate(turn, address.Rate(to.tour, to.day, first.id, to.rating))


async def pick(turn: Turn, to: address.Pick) -> Replies:
    """Answer with an option, or tick it."""
    return await _choose(turn, to, to.option, is_ticked=True)


async def unpick(turn: Turn, to: address.Unpick) -> Replies:
    """Take the tick of an option away."""
    return await _choose(turn, to, to.option, is_ticked=False)


async def _choose(turn: Turn, to: OfQuestion, mark: str, *, is_ticked: bool) -> Replies:
    one = await asked(turn, to)
    if not isinstance(one, Asked):
        return one
    found = {option.id for option in one.question.options if option.mark == mark}
    if not found:
        return await closed(turn, to)
    if one.question.kind is QuestionKind.CHOICE:
        return await _tapped(turn, one, next(iter(found)), is_last=True)
    before = one.own.answers.get(one.question.id)
    ticked = set(before.value.split()) if before else set()
    chosen = ticked | found if is_ticked else ticked - found
    return await _tapped(
        turn, one, " ".join(_in_order(one.question, before, chosen)), is_last=False
    )


def _in_order(question: Question, before: Answer | None, chosen: set[str]) -> Iterable[str]:
    """Return the ids of what is chosen; what is no option any more stays, in front."""
    options = [option.id for option in question.options]
    gone = [one for one in before.value.split() if one not in options] if before else []
    return (*gone, *(one for one in options if one in chosen))


async def _tapped(turn: Turn, one: Asked, value: str, *, is_last: bool) -> Replies:
    """Keep what is tapped now with what was said beside it, which can still be corrected."""
    own, question = one.own, one.question
    before = own.answers.get(question.id)
    given = Given(value) if before is None else replace(before.given, value=value)
    if not given.is_empty:
        own = await keep(turn, own, question, given)
    else:
        await answers.clear(turn.db, place_of(turn, own, question), turn.now)
        left = {key: answer for key, answer in own.answers.items() if key != question.id}
        own = replace(own, answers=left)
    if not is_last:
        return await ask(turn, own, question)
    note = saved(turn.scene, question, own.answers[question.id])
    return await ask(turn, own, own.after(question), note)
