"""`/hoy` and `/manana`."""

from datetime import timedelta

from bot import address
from bot.reply import Replies
from bot.transport.turn import Turn
from handlers.going import go


async def today(turn: Turn) -> Replies:
    """Show what is on today, where the tour is."""
    return await _day(turn, 0)


async def tomorrow(turn: Turn) -> Replies:
    """Show what is on tomorrow, where the tour is."""
    return await _day(turn, 1)


async def _day(turn: Turn, offset: int) -> Replies:
    tour = turn.scene.tour
    if tour is None:
        return await go(turn, address.Tours())
    on = turn.scene.today(tour) + timedelta(days=offset)
    return await go(turn, address.Day(tour.id, on))
