"""How a commitment is going: a tap, and a word if its author likes."""

from dataclasses import replace

from bot import address
from bot.address import Wish
from bot.reply import Replies
from bot.retro import commitments
from bot.retro.values import Commitment, Standing
from bot.screens.commitment_steps import show_word
from bot.transport.turn import Turn
from handlers.own_commitments import owned


async def set_standing(turn: Turn, to: address.SetStanding) -> Replies:
    """Keep how a commitment is going, and ask for a word."""
    return await _say(turn, to.id, to.standing)


async def tell_standing(turn: Turn, to: address.TellStanding) -> Replies:
    """Do the same below the push that asks."""
    return below(await _say(turn, to.id, to.standing))


async def ask_word(turn: Turn, to: address.FollowUpWord) -> Replies:
    """Ask for a word on how it is going."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.at(to, awaiting=to)
    return (show_word(turn.scene, one),)


def below(replies: Replies) -> Replies:
    """Return replies that leave the pressed message as it is."""
    return tuple(replace(one, in_place=False) for one in replies)


async def _say(turn: Turn, commitment_id: int, standing: Standing) -> Replies:
    one = await owned(turn, commitment_id, Wish(standing.value))
    if not isinstance(one, Commitment):
        return one
    await commitments.report(turn.db, turn.scene.reader.id, one, standing, turn.now)
    return await ask_word(turn, address.FollowUpWord(one.id))
