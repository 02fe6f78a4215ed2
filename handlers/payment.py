"""`/pago`."""

from bot import address
from bot.reply import Replies
from bot.transport.turn import Turn
from handlers.reading import tour_or_choice


async def payment(turn: Turn) -> Replies:
    """Show what it costs and how it is paid."""
    return turn.show(tour_or_choice(turn, address.Payment))
