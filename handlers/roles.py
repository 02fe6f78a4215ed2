"""Who may do what: the role is read anew for each update, and whatever is tried is noted."""

from bot import address
from bot.address import Address, beginning_of, encode
from bot.catalog.tour import Tour
from bot.people import audit
from bot.transport.turn import Turn


def may_go(turn: Turn, to: Address) -> bool:
    """Tell whether the reader may go to an address, as their role is now."""
    if not to.is_for_coordinators:
        return True
    tour = getattr(to, "tour", None)
    return turn.is_coordinators if tour is None else tour in turn.coordinated


def coordinated_tour(turn: Turn) -> Tour | None:
    """Return the tour that a coordinator's command means; None where they have to choose one.

    It is the one they look at if they accompany it, else the only one they accompany.
    """
    mine = turn.coordinated
    tour = turn.scene.tour
    if tour is not None and tour.id in mine:
        return tour
    return turn.world.catalog.tours[mine[0]] if len(mine) == 1 else None


def panel_of(turn: Turn) -> Address:
    """Return the panel of the tour that a coordinator's command means, or the choice of one."""
    tour = coordinated_tour(turn)
    return address.Panels() if tour is None else address.Panel(tour.id)


async def is_admitted(turn: Turn, to: Address) -> bool:
    """Tell whether the reader may go to an address; note it in the audit trail if it is guarded."""
    is_allowed = may_go(turn, to)
    if to.is_for_coordinators:
        await note(turn, encode(to), tour=getattr(to, "tour", None), is_refused=not is_allowed)
    return is_allowed


async def note_mutilated(turn: Turn, data: str) -> None:
    """Note callback data that is no address, if it begins as one for coordinators."""
    beginning = beginning_of(data)
    if beginning is not None:
        await note(turn, beginning, is_refused=True, detail="mutilated")


async def note(
    turn: Turn,
    what: str,
    *,
    tour: str | None = None,
    is_refused: bool = False,
    detail: str | None = None,
) -> None:
    """Note in the audit trail what the reader does, or is refused."""
    reader = turn.scene.reader.id
    await audit.note(
        turn.db, reader, what, turn.now, tour_id=tour, is_refused=is_refused, detail=detail
    )
