"""`/start r-…`: somebody follows the personal link that the organisers' list has for them."""

from dataclasses import replace

from bot import address
from bot.people.profile import enrol, load_reader, meet
from bot.reply import Replies
from bot.roster import following
from bot.roster.link import Verdict
from bot.screens.enlisted import show_enlisted, show_link_refused
from bot.screens.home import show_entered, show_home
from bot.transport.turn import Turn


async def follow(turn: Turn, code: str) -> Replies:
    """Enrol the reader as whom the link is for, or say why it is of no use."""
    reader, tours = turn.scene.reader, turn.world.catalog.tours
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    found = await following.follow(turn.db, code, reader.id, tours, turn.now)
    if found.verdict is not Verdict.TAKEN or found.tour_id is None or found.entry is None:
        turn.at(address.Home())
        tour = tours[found.tour_id] if found.tour_id else None
        return (show_link_refused(turn.scene, found.verdict, tour),)
    await enrol(turn.db, reader, found.tour_id, turn.telegram_language, turn.now)
    turn.become(await load_reader(turn.db, reader.id, turn.telegram_language))
    to = address.EnterTour(found.tour_id)
    turn.at(to)
    return (
        show_entered(turn.scene, to),
        show_enlisted(turn.scene, tours[found.tour_id], found.entry),
        replace(show_home(turn.scene, address.Home()), in_place=False),
    )
