"""The coordinators' panel."""

from bot import address
from bot.reply import Replies
from bot.screens.panel import show_choice_of_tour, show_panel
from bot.transport.turn import Turn


async def show_one(turn: Turn, to: address.Panel) -> Replies:
    """Show how a tour stands."""
    turn.at(to)
    return (show_panel(turn.scene, to),)


async def choose(turn: Turn, to: address.Panels) -> Replies:
    """Show the tours whose panels the reader may open."""
    turn.at(to)
    tours = [turn.world.catalog.tours[one] for one in turn.coordinated]
    return (show_choice_of_tour(turn.scene, tours, address.Panel),)
