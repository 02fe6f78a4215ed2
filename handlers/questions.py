"""Free questions, and those that go to a coordinator."""

from dataclasses import replace

from bot import address
from bot.answers.answer import Outcome
from bot.answers.question import Question
from bot.people.consent import POLICY_VERSION
from bot.people.questions import open_questions, pass_on
from bot.reply import Replies
from bot.screens.odd import show_odd
from bot.screens.questions import (
    show_choice,
    show_open_questions,
    show_unknown,
    show_what_to_pass,
)
from bot.screens.show import show
from bot.transport.turn import Turn
from handlers.reading import argument, quoted_text

PASSING = "passing"
"""The step in which the next text is the question to pass on."""


async def ask(turn: Turn) -> Replies:
    """Answer what follows `/preguntar`; alone, invite to ask."""
    text = argument(turn)
    return await answer(turn, text) if text else await ask_anything(turn)


async def ask_anything(turn: Turn) -> Replies:
    """Invite to ask."""
    return turn.show(address.Ask())


async def answer(turn: Turn, text: str) -> Replies:
    """Answer a question from the content, offer a choice, or say that it is not known."""
    if not any(letter.isalnum() for letter in text):
        return (show_odd(turn.scene, "empty"),)
    found = turn.world.engine.answer(
        Question(
            text=text,
            lang=turn.scene.voice.lang,
            now=turn.now,
            tour=turn.scene.tour.id if turn.scene.tour else None,
            previous=turn.conversation.topic,
        )
    )
    scene = turn.scene
    if found.outcome is Outcome.ANSWERED and found.target is not None:
        turn.at(found.target)
        return (replace(show(scene, found.target), in_place=False),)
    turn.stay(address.Ask())
    if found.outcome is Outcome.CHOICE:
        return (show_choice(scene, found.choices),)
    return (show_unknown(scene),)


async def press_pass_on(turn: Turn, _to: address.PassOn) -> Replies:
    """Pass on the question that the pressed message answers; ask for consent first."""
    text = quoted_text(turn)
    if not turn.scene.reader.has_consented:
        return turn.show(address.Consent(POLICY_VERSION))
    return await keep(turn, text) if text else _write(turn)


async def keep(turn: Turn, text: str) -> Replies:
    """Keep a question for the coordinators, once."""
    await pass_on(turn.db, turn.scene.reader, text, update_id=turn.update.update_id, now=turn.now)
    return turn.show(address.PassOn())


async def list_open(turn: Turn) -> Replies:
    """Show coordinators the questions nobody has answered yet."""
    return (show_open_questions(turn.scene, await open_questions(turn.db)),)


def _write(turn: Turn) -> Replies:
    turn.at(address.Ask(), step=PASSING)
    return (show_what_to_pass(turn.scene),)
