"""Ticks on the list of what is to be done before the trip."""

from dataclasses import replace

from bot import address
from bot.people.profile import meet
from bot.pushes.choosing import tick_off
from bot.reply import Replies
from bot.transport.turn import Turn


async def tick(turn: Turn, to: address.TickOff) -> Replies:
    """Tick an errand off."""
    return await _mark(turn, to.tour, to.errand, is_done=True)


async def untick(turn: Turn, to: address.Untick) -> Replies:
    """Take the tick from an errand."""
    return await _mark(turn, to.tour, to.errand, is_done=False)


async def _mark(turn: Turn, tour_id: str, errand_id: str, *, is_done: bool) -> Replies:
    """Keep the mark of an errand that is on its tour's list; any other shows the list as it is."""
    tour = turn.world.catalog.tours.get(tour_id)
    if tour is None or errand_id not in {one.id for one in tour.checklist}:
        (shown,) = turn.show(address.Checklist(tour_id) if tour else address.Home())
        return (replace(shown, toast=turn.scene.voice.label("old-button")),)
    reader, errand = turn.scene.reader, (tour_id, errand_id)
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    await tick_off(turn.db, reader.id, errand, turn.now, is_done=is_done)
    done = reader.errands_done | {errand} if is_done else reader.errands_done - {errand}
    turn.become(replace(reader, is_known=True, errands_done=done))
    return turn.show(address.Checklist(tour_id))
