"""Working groups: looked at, opened, joined and left; commitments put into them."""

from markupsafe import Markup

from bot import address
from bot.address import Way, Wish
from bot.people.profile import meet
from bot.reply import Replies
from bot.retro import commitments, groups
from bot.retro.values import Commitment, WorkingGroup
from bot.screens.commitment_steps import show_groups_for
from bot.screens.groups import show_group, show_groups, show_new_group
from bot.transport.turn import Turn
from handlers.commitments import made
from handlers.own_commitments import owned, refusal, show_one, stale, toasting


async def list_groups(turn: Turn, to: address.WorkingGroups, note: Markup | None = None) -> Replies:
    """Show the groups of a tour to its people."""
    tour = turn.world.catalog.tours.get(to.tour)
    if tour is None or tour.id not in turn.scene.reader.tours:
        return await stale(turn)
    turn.at(to)
    there = await groups.of_tour(turn.db, tour.id)
    return (show_groups(turn.scene, tour, there, to.page, note),)


async def show_one_group(
    turn: Turn, to: address.WorkingGroup, note: Markup | None = None
) -> Replies:
    """Show a group and what its people share."""
    group = await _seen(turn, to.id)
    if group is None:
        return await stale(turn)
    turn.at(to)
    shared = await groups.shared_in(turn.db, group.id)
    is_member = await groups.is_member(turn.db, group.id, turn.scene.reader.id)
    return (show_group(turn.scene, group, shared, note, is_member=is_member),)


async def join(turn: Turn, to: address.JoinGroup) -> Replies:
    """Put the reader into a group."""
    group = await _seen(turn, to.id)
    if group is None:
        return await stale(turn)
    refused = refusal(turn, group.tour_id, Wish.JOIN, group.id)
    if refused is not None:
        return refused
    await groups.join(turn.db, group.id, turn.scene.reader.id, turn.now)
    return toasting(turn, await show_one_group(turn, address.WorkingGroup(group.id)))


async def leave(turn: Turn, to: address.LeaveGroup) -> Replies:
    """Take the reader out of a group; one in which nobody is left disappears."""
    group = await _seen(turn, to.id)
    if group is None:
        return await stale(turn)
    await groups.leave(turn.db, group.id, turn.scene.reader.id)
    note = turn.scene.voice.say("group-left", title=group.title)
    return await list_groups(turn, address.WorkingGroups(group.tour_id), note)


async def ask_title(turn: Turn, to: address.NewGroup) -> Replies:
    """Ask what a new group is for."""
    refused = refusal(turn, to.tour, Wish.FOUND, 0)
    if refused is not None:
        return refused
    turn.at(to, awaiting=to)
    return (show_new_group(turn.scene, address.WorkingGroups(to.tour)),)


async def ask_title_for(turn: Turn, to: address.NewGroupFor) -> Replies:
    """Ask the same, for a commitment."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.at(to, awaiting=to)
    return (show_new_group(turn.scene, address.CommitmentGroup(one.id, to.way)),)


async def found(turn: Turn, tour_id: str, title: str) -> int:
    """Open a group, or join the one of that title; return its id."""
    reader = turn.scene.reader
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    return await groups.found(turn.db, reader.id, tour_id, title, turn.now)


async def ask_group(turn: Turn, to: address.CommitmentGroup) -> Replies:
    """Ask in which group a commitment shall be."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    turn.await_no_more()
    turn.at(to)
    there = await groups.of_tour(turn.db, one.tour_id)
    return (show_groups_for(turn.scene, one, there, to),)


async def put_in_group(turn: Turn, to: address.PutInGroup) -> Replies:
    """Put a commitment into a group of its tour, which its author thereby joins, or into none."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    if to.group:
        group = await groups.find(turn.db, to.group)
        if group is None or group.tour_id != one.tour_id:
            return await ask_group(turn, address.CommitmentGroup(one.id, to.way))
        await groups.join(turn.db, group.id, turn.scene.reader.id, turn.now)
    await commitments.set_group(turn.db, one, to.group or None)
    if to.way is Way.NEW:
        return await made(turn, address.CommitmentMade(one.id))
    return toasting(turn, await show_one(turn, address.Commitment(one.id)))


async def _seen(turn: Turn, group_id: int) -> WorkingGroup | None:
    """Return a group that the reader may see: one of a tour they are on."""
    group = await groups.find(turn.db, group_id)
    return group if group is not None and group.tour_id in turn.scene.reader.tours else None
