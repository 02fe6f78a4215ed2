"""`/programas`."""

from bot import address
from bot.reply import Replies
from bot.transport.turn import Turn


async def programmes(turn: Turn) -> Replies:
    """Show what is visited and studied."""
    return turn.show(address.Library())
