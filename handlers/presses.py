"""A pressed button → where it leads."""

from dataclasses import replace

from bot.address import Address, decode
from bot.reply import Replies
from bot.screens.show import SCREENS
from bot.transport.turn import Turn
from handlers.going import ACTS, READS, go, stand


async def press(turn: Turn) -> Replies:
    """Go where a button leads; one that leads nowhere shows the current screen and says so."""
    query = turn.update.callback_query
    to = decode(query.data or "") if query else None
    if to is not None and _leads_somewhere(turn, to):
        return await go(turn, to)
    shown, *more = await stand(turn)
    return (replace(shown, toast=turn.scene.voice.label("old-button")), *more)


def _leads_somewhere(turn: Turn, to: Address) -> bool:
    is_known = type(to) in ACTS or type(to) in READS or type(to) in SCREENS
    return is_known and (turn.is_coordinators or not to.is_for_coordinators)
