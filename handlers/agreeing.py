"""The agreement that comes before a commitment is kept, and what waited for it."""

from bot import address
from bot.address import Wish
from bot.people.policy import POLICY_VERSION
from bot.reply import Replies
from bot.retro.values import Standing
from bot.screens.privacy import show_outdated
from bot.transport.turn import Turn
from handlers import commitments, followups, groups
from handlers.own_commitments import list_own, show_one
from handlers.passing import agree
from handlers.reading import quoted


async def agree_to_commitments(turn: Turn, to: address.AgreeToCommitments) -> Replies:
    """Record the agreement, and go on with what waited for it."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    return await _go_on(turn, to)


async def _go_on(turn: Turn, to: address.AgreeToCommitments) -> Replies:
    tour = turn.scene.tour
    match to.wish:
        case Wish.NEW if tour is not None:
            return await _begin(turn, tour.id, is_said=bool(to.of))
        case Wish.FOUND if tour is not None:
            return await groups.ask_title(turn, address.NewGroup(tour.id))
        case Wish.JOIN:
            return await groups.join(turn, address.JoinGroup(to.of))
        case Wish.SEE:
            return await show_one(turn, address.Commitment(to.of))
        case Wish.OPEN | Wish.UNDER_WAY | Wish.DONE | Wish.DROPPED:
            standing = address.SetStanding(to.of, Standing(to.wish.value))
            return await followups.set_standing(turn, standing)
        case _:
            return await list_own(turn, address.Commitments())


async def _begin(turn: Turn, tour_id: str, *, is_said: bool) -> Replies:
    """Keep the commitment that was said before the agreement, or ask for one."""
    heard = quoted(turn) if is_said else None
    if heard is not None and heard.has_words:
        return await commitments.keep_new(turn, tour_id, heard)
    return await commitments.ask_what(turn, address.NewCommitment(tour_id))
