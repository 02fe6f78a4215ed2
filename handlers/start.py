"""`/start`, with or without a code, the choice of a tour, and `/ayuda`."""

from bot import address
from bot.people.reader import enrol, load_reader, meet
from bot.reply import Replies
from bot.screens.home import show_entered
from bot.screens.odd import show_group_hello
from bot.screens.show import show
from bot.screens.tours import show_wrong_code
from bot.transport.turn import Turn
from handlers.reading import argument

GREETING = "hola"
"""The code of our own link from a group into the private chat."""


async def start(turn: Turn) -> Replies:
    """Enrol by the code of a link; without one, show home or the tours there are."""
    if not turn.scene.is_private:
        return (show_group_hello(turn.scene),)
    code = argument(turn).lower()
    if code in turn.world.catalog.tours:
        return await enter(turn, address.EnterTour(code))
    await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)
    turn.at(address.Tours())
    if code and code != GREETING:
        return (show_wrong_code(turn.scene),)
    if turn.scene.reader.tour_id is None:
        return turn.show(address.Tours())
    return (
        show_entered(turn.scene, address.EnterTour(turn.scene.reader.tour_id)),
        *turn.show(address.Home()),
    )


async def enter(turn: Turn, to: address.EnterTour) -> Replies:
    """Put the reader on a tour and welcome them to it."""
    if to.tour not in turn.world.catalog.tours:
        return turn.show(address.Tours())
    await enrol(turn.db, turn.scene.reader, to.tour, turn.telegram_language, turn.now)
    reader = await load_reader(turn.db, turn.scene.reader.id, turn.telegram_language)
    turn.become(reader)
    turn.at(to)
    return (show_entered(turn.scene, to), show(turn.scene, address.Home()))


async def help_(turn: Turn) -> Replies:
    """Show what the assistant can do."""
    return turn.show(address.Help())
