"""`/start`, with or without a code, and the choice of a tour."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot import address
from bot.people.coordinator import MARK as COORDINATORS
from bot.people.profile import enrol, load_reader, meet
from bot.reply import Replies
from bot.roster.values import MARK as PERSONAL
from bot.screens.home import show_entered
from bot.screens.odd import show_group_hello
from bot.screens.show import show
from bot.screens.tours import show_wrong_code
from bot.transport.turn import Turn
from handlers import enlisted, invited, passing
from handlers.reading import argument

GREETING = "hola"
"""The code of our own link from a group into the private chat."""
FOLLOWED: dict[str, Callable[[Turn, str], Awaitable[Replies]]] = {
    COORDINATORS: invited.follow,
    PERSONAL: enlisted.follow,
}
"""The codes of links that were made for one person, by what they begin with."""


async def start(turn: Turn) -> Replies:
    """Enrol by the code of a link; without one, show home or the tours there are."""
    if not turn.scene.is_private:
        return (show_group_hello(turn.scene),)
    code = argument(turn).lower()
    if code in turn.world.catalog.tours:
        return await enter(turn, address.EnterTour(code))
    for mark, follow in FOLLOWED.items():
        if code.startswith(mark):
            return await follow(turn, code)
    await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)
    if code and code != GREETING:
        turn.at(address.Tours())
        return (show_wrong_code(turn.scene),)
    tour = turn.scene.reader.tour_id
    if tour is None or tour not in turn.world.catalog.tours:
        return turn.show(address.Tours())
    turn.at(address.EnterTour(tour))
    return _welcome(turn, address.EnterTour(tour))


async def enter(turn: Turn, to: address.EnterTour) -> Replies:
    """Put the reader on a tour: a newcomer is welcomed, who switches just sees it."""
    if to.tour not in turn.world.catalog.tours:
        return turn.show(address.Tours())
    is_switching = turn.update.callback_query is not None and turn.scene.reader.tour_id is not None
    await enrol(turn.db, turn.scene.reader, to.tour, turn.telegram_language, turn.now)
    turn.become(await load_reader(turn.db, turn.scene.reader.id, turn.telegram_language))
    await passing.pass_on_kept(turn, to.tour)
    if is_switching:
        return turn.show(address.Home())
    turn.at(to)
    return _welcome(turn, to)


def _welcome(turn: Turn, to: address.EnterTour) -> Replies:
    home = show(turn.scene, address.Home())
    return (show_entered(turn.scene, to), replace(home, in_place=False))
