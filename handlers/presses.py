"""A pressed button → where it leads."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot import address
from bot.address import Address, decode
from bot.reply import Replies
from bot.screens.show import SCREENS
from bot.transport.turn import Turn
from handlers import noting, retro_answers, retro_calls
from handlers.going import ACTS, READS, go, stand
from handlers.roles import is_admitted, note_mutilated

SAID_OTHERWISE: dict[type[Address], Callable[[Turn, Any], Awaitable[Replies]]] = {
    address.AgreeToRetro: retro_calls.agree_to_retro,
    address.KeepAsAnswer: retro_answers.keep_as_answer,
    address.NoteWasQuestion: noting.was_question,
    address.WasQuestion: retro_answers.was_question,
}
"""What takes the message that is replied to in another way; no other way leads there."""


async def press(turn: Turn) -> Replies:
    """Go where a button leads; one that leads nowhere shows the current screen and says so."""
    query = turn.update.callback_query
    data = (query.data or "") if query else ""
    to = decode(data)
    if to is None:
        await note_mutilated(turn, data)
    if to is not None and type(to) in SAID_OTHERWISE and turn.scene.is_private:
        return await SAID_OTHERWISE[type(to)](turn, to)
    if to is not None and _leads_somewhere(to) and await is_admitted(turn, to):
        return await go(turn, to)
    shown, *more = await stand(turn)
    return (replace(shown, toast=turn.scene.voice.label("old-button")), *more)


def _leads_somewhere(to: Address) -> bool:
    return type(to) in ACTS or type(to) in READS or type(to) in SCREENS
