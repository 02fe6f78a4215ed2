"""A commitment made and changed: what, by when, with whom, and who may read it."""

from bot import address
from bot.address import Way, Wish
from bot.people.profile import meet
from bot.reply import Replies
from bot.retro import commitments
from bot.retro.values import Commitment
from bot.screens.commitment_steps import (
    show_commitment_readers,
    show_forget,
    show_horizon,
    show_what,
    show_with,
)
from bot.screens.commitments import show_made
from bot.transport.turn import Turn
from handlers.own_commitments import list_own, owned, refusal, show_one, stale, toasting
from handlers.reading import Said


async def ask_what(turn: Turn, to: address.NewCommitment) -> Replies:
    """Ask what the reader means to do."""
    refused = refusal(turn, to.tour, Wish.NEW, 0)
    if refused is not None:
        return refused
    turn.at(to, awaiting=to)
    return (show_what(turn.scene, None, address.Commitments()),)


async def keep_new(turn: Turn, tour_id: str, heard: Said) -> Replies:
    """Keep what the reader means to do, and ask by when."""
    refused = refusal(turn, tour_id, Wish.NEW, 1)
    if refused is not None:
        return refused
    reader, tour = turn.scene.reader, turn.world.catalog.tours[tour_id]
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    made = await commitments.make(
        turn.db,
        reader.id,
        tour_id,
        turn.scene.today(tour),
        heard.text,
        await commitments.usual_visibility(turn.db, reader.id),
        heard.message_id,
        turn.now,
    )
    return await ask_horizon(turn, address.CommitmentHorizon(made))


async def ask_what_again(turn: Turn, to: address.ChangeWhat) -> Replies:
    """Ask how a commitment shall read."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.at(to, awaiting=to)
    return (show_what(turn.scene, one, address.Commitment(one.id)),)


async def ask_horizon(turn: Turn, to: address.CommitmentHorizon) -> Replies:
    """Ask by when."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.await_no_more()
    turn.at(to, awaiting=to if to.way is Way.NEW else None)
    return (show_horizon(turn.scene, one, to.way),)


async def set_horizon(turn: Turn, to: address.SetHorizon) -> Replies:
    """Keep by when."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    await commitments.set_horizon(turn.db, one, to.horizon)
    if to.way is Way.NEW:
        return await ask_with(turn, address.CommitmentWith(one.id))
    return toasting(turn, await show_one(turn, address.Commitment(one.id)))


async def ask_with(turn: Turn, to: address.CommitmentWith) -> Replies:
    """Ask with whom."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.at(to, awaiting=to)
    return (show_with(turn.scene, one, to.way),)


async def with_nobody(turn: Turn, to: address.WithNobody) -> Replies:
    """Take away with whom."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    await commitments.set_with_whom(turn.db, one, "")
    return toasting(turn, await show_one(turn, address.Commitment(one.id)))


async def made(turn: Turn, to: address.CommitmentMade) -> Replies:
    """Show a new commitment with all that was said of it."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.await_no_more()
    turn.at(to)
    return (show_made(turn.scene, one),)


async def ask_readers(turn: Turn, to: address.CommitmentReaders) -> Replies:
    """Ask who may read a commitment."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.at(to)
    return (show_commitment_readers(turn.scene, one),)


async def set_readers(turn: Turn, to: address.SetCommitmentReaders) -> Replies:
    """Keep who may read a commitment."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    reader, who = turn.scene.reader.id, to.who.visibility
    await commitments.set_readers(turn.db, reader, one, who, turn.now)
    return toasting(turn, await show_one(turn, address.Commitment(one.id)))


async def ask_forget(turn: Turn, to: address.ForgetCommitment) -> Replies:
    """Ask whether a commitment shall be deleted."""
    one = await commitments.find(turn.db, turn.scene.reader.id, to.id)
    if one is None:
        return await stale(turn)
    turn.at(to)
    return (show_forget(turn.scene, one),)


async def forget(turn: Turn, to: address.ConfirmForget) -> Replies:
    """Delete a commitment; that is possible whenever one is there."""
    one = await commitments.find(turn.db, turn.scene.reader.id, to.id)
    if one is None:
        return await stale(turn)
    await commitments.forget(turn.db, turn.scene.reader.id, one)
    note = turn.scene.voice.say("commitment-forgotten")
    return await list_own(turn, address.Commitments(), note)
