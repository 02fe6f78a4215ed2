"""What the next text, photo or voice message is for, where something was asked for."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import address
from bot.address import Address
from bot.reply import Replies
from bot.transport.turn import Turn
from handlers import passing
from handlers.reading import Said

AWAITED: dict[type[Address], Callable[[Turn, Any, Said], Awaitable[Replies | None]]] = {
    address.PassOn: passing.hear,
}
"""Who hears what is said for an address; None tells that it was not meant for it."""


async def hear(turn: Turn, said: Said) -> Replies | None:
    """Take what is said for what was asked; None where nothing was, or it is something else."""
    awaited = turn.conversation.awaited
    listener = AWAITED.get(type(awaited)) if awaited and turn.scene.is_private else None
    return await listener(turn, awaited, said) if listener else None
