"""Free questions, answered from the content."""

from bot import address
from bot.answers.answer import Outcome
from bot.answers.question import Question
from bot.reply import Replies
from bot.screens.odd import show_odd
from bot.screens.questions import show_choice
from bot.transport.turn import Turn
from handlers.going import go
from handlers.reading import argument, has_words


async def ask(turn: Turn) -> Replies:
    """Answer what follows `/preguntar`; alone, invite to ask."""
    text = argument(turn)
    return await answer(turn, text) if text else turn.show(address.Ask())


async def answer(turn: Turn, text: str) -> Replies:
    """Answer a question from the content, offer a choice, or say that it is not known."""
    if not has_words(text):
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
    if found.outcome is Outcome.ANSWERED and found.target is not None:
        return await go(turn, found.target)
    turn.stay(address.Unknown())
    if found.outcome is Outcome.CHOICE:
        return (show_choice(turn.scene, found.choices),)
    return await go(turn, address.Unknown())
