"""`/hoy`, `/manana`, `/agenda`, `/calendario`."""

from datetime import timedelta

from bot import address
from bot.reply import Replies
from bot.transport.turn import Turn
from handlers.reading import tour_or_choice


async def today(turn: Turn) -> Replies:
    """Show what is on today, where the tour is."""
    return _day(turn, 0)


async def tomorrow(turn: Turn) -> Replies:
    """Show what is on tomorrow, where the tour is."""
    return _day(turn, 1)


async def all_days(turn: Turn) -> Replies:
    """Show every day."""
    return turn.show(tour_or_choice(turn, address.AllDays))


async def calendar(turn: Turn) -> Replies:
    """Send the tour as a file for the calendar."""
    return turn.show(tour_or_choice(turn, address.Calendar))


def _day(turn: Turn, offset: int) -> Replies:
    tour = turn.scene.tour
    if tour is None:
        return turn.show(address.Tours())
    return turn.show(address.Day(tour.id, turn.scene.today(tour) + timedelta(days=offset)))
