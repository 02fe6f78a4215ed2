"""The coordinators' panel."""

from bot import address
from bot.people.cohort import Cohort
from bot.people.counting import count
from bot.reply import Replies
from bot.screens.panel import show_choice_of_tour, show_panel
from bot.summary.spoken import PARTS
from bot.transport.turn import Turn


async def show_one(turn: Turn, to: address.Panel) -> Replies:
    """Show how a tour stands."""
    turn.at(to)
    tour = turn.world.catalog.tours[to.tour]
    cohort = Cohort(tour.id, turn.world.admin_ids)
    unsummed = {one.id for day in tour.dates for one in tour.asked_on(day) if not PARTS[one.kind]}
    counted = await count(turn.db, cohort, turn.scene.today(tour), unsummed)
    return (show_panel(turn.scene, tour, counted, has_others=len(turn.coordinated) > 1),)


async def choose(turn: Turn, to: address.Panels) -> Replies:
    """Show the tours whose panels the reader may open; where it is one, its panel."""
    tours = [turn.world.catalog.tours[one] for one in turn.coordinated]
    if len(tours) == 1:
        return await show_one(turn, address.Panel(tours[0].id))
    turn.at(to)
    return (show_choice_of_tour(turn.scene, tours, address.Panel),)
