"""Commands that are there for coordinators alone."""

from collections.abc import Awaitable, Callable

from bot.address import Address
from bot.catalog.tour import Tour
from bot.reply import Replies
from bot.screens.panel import show_choice_of_tour
from bot.transport.turn import Handler, Turn
from handlers.going import go
from handlers.messages import unknown_command
from handlers.roles import coordinated_tour, note


def for_coordinators(name: str, handler: Handler) -> Handler:
    """Let a command work for coordinators, in private; for anybody else it does not exist."""

    async def run(turn: Turn) -> Replies:
        is_allowed = turn.is_coordinators
        await note(turn, f"/{name}", is_refused=not is_allowed)
        return await (handler if is_allowed else unknown_command)(turn)

    return run


Takes = Callable[[Turn, Tour], Awaitable[Replies | None]]


def opens_for_coordinators(
    name: str, kind: Callable[[str], Address], takes: Takes | None = None
) -> Handler:
    """Let a command open an address of the tour that its coordinator means, or ask which it is.

    ``takes`` may do something with what stands behind the command first; None leaves it at that.
    """

    async def run(turn: Turn) -> Replies:
        tours = [turn.world.catalog.tours[one] for one in turn.coordinated]
        tour = coordinated_tour(turn)
        await note(turn, f"/{name}", tour=tour.id if tour else None, is_refused=not tours)
        if not tours:
            return await unknown_command(turn)
        if tour is None:
            return (show_choice_of_tour(turn.scene, tours, kind),)
        taken = await takes(turn, tour) if takes else None
        return await go(turn, kind(tour.id)) if taken is None else taken

    return run
