"""How a turn looks at what the people of a tour have said."""

from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.summary.look import Look
from bot.transport.turn import Turn


def look_at(turn: Turn, tour: Tour) -> Look:
    """Return a look at a tour in this turn; one that will be taken back releases nothing."""
    world = turn.world
    cohort = Cohort(tour.id, world.admin_ids)
    return Look(tour, cohort, world.names, turn.now, may_release=not turn.is_repeated)
