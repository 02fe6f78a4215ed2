"""The memoir of a tour, for its coordinators."""

from bot import address
from bot.reply import Replies
from bot.retro.groups import shared_of_tour
from bot.screens.memoir import show_memoir, show_memoir_file
from bot.summary.summarising import summarise_tour
from bot.transport.turn import Turn
from handlers.looking import look_at


async def open_memoir(turn: Turn, to: address.Memoir) -> Replies:
    """Show what the memoir would hold, and the languages to have it in."""
    turn.at(to)
    tour = turn.world.catalog.tours[to.tour]
    work = await shared_of_tour(turn.db, tour.id)
    return (show_memoir(turn.scene, await summarise_tour(turn.db, look_at(turn, tour)), work),)


async def send_file(turn: Turn, to: address.MemoirFile) -> Replies:
    """Send the memoir as a Word file, with a word on how far it is."""
    turn.at(address.Memoir(to.tour))
    tour = turn.world.catalog.tours[to.tour]
    work = await shared_of_tour(turn.db, tour.id)
    return (
        show_memoir_file(
            turn.scene, await summarise_tour(turn.db, look_at(turn, tour)), work, to.lang
        ),
    )
