"""`/start c-…`: somebody follows a link that lets them accompany a tour."""

from bot import address
from bot.people import coordinating, invitations
from bot.people.coordinator import Answer, Verdict
from bot.people.profile import enrol, load_reader
from bot.reply import Replies
from bot.reports.plain import plain
from bot.screens.coordinators import show_refused, show_welcome
from bot.screens.home import show_entered
from bot.transport.publish import COORDINATOR
from bot.transport.turn import Turn
from handlers import panel
from handlers.roles import note

WHAT = "/start c-"
"""How an attempt stands in the audit trail: a code is nobody else's business."""


async def follow(turn: Turn, code: str) -> Replies:
    """Make the reader a coordinator by the code of an invitation, or say why it is of no use."""
    reader, tours = turn.scene.reader, turn.world.catalog.tours
    found = await invitations.answer(
        turn.db,
        code,
        reader.id,
        turn.now,
        tours=tours,
        coordinated=turn.coordinated,
        admin_ids=turn.world.admin_ids,
    )
    is_refused = found.verdict not in {Verdict.TAKEN, Verdict.ALREADY}
    await note(turn, WHAT, tour=found.tour_id, is_refused=is_refused, detail=found.verdict)
    if found.verdict is not Verdict.TAKEN or found.tour_id is None:
        turn.at(address.Home())
        return (show_refused(turn.scene, found.verdict),)
    if found.tour_id not in reader.coordinates:
        await _begin(turn, found, found.tour_id)
    entered = show_entered(turn.scene, address.EnterTour(found.tour_id))
    return (
        *(() if reader.is_known else (entered,)),
        show_welcome(turn.scene, tours[found.tour_id], COORDINATOR),
        *await panel.show_one(turn, address.Panel(found.tour_id)),
    )


async def _begin(turn: Turn, found: Answer, tour_id: str) -> None:
    reader, user = turn.scene.reader, turn.update.effective_user
    name = " ".join(plain(user.full_name if user else "").split())
    await enrol(turn.db, reader, tour_id, turn.telegram_language, turn.now)
    await coordinating.become_coordinator(
        turn.db, reader.id, tour_id, name=name, invited_by=found.made_by, now=turn.now
    )
    turn.has_new_roles = True
    turn.become(await load_reader(turn.db, reader.id, turn.telegram_language))
