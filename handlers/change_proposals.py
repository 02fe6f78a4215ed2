"""What a change would do; its confirmation, the history of changes, and taking one back."""

from dataclasses import replace

from bot import address
from bot.catalog.changes import Change, Difference
from bot.catalog.plan import Plan
from bot.catalog.tour import Tour
from bot.changes.concerning import is_to_come
from bot.changes.doubts import doubts
from bot.changes.draft import Draft, merged
from bot.changes.drafts import (
    begin_draft,
    count_concerned,
    drop_draft,
    find_draft,
    finish_draft,
    revise,
)
from bot.changes.log import Author, changes_of, find_change, keep_change, read_changes
from bot.people.profile import meet
from bot.reply import Replies
from bot.reports.plain import plain
from bot.screens.changes import show_changes
from bot.screens.proposals import (
    Proposed,
    cannot_undo,
    show_history,
    show_made,
    show_proposal,
)
from bot.screens.scene import Scene
from bot.transport.turn import Turn
from handlers.roles import note

NEWEST = 0
"""The first page of the history."""


async def show_draft(turn: Turn, to: address.Proposal) -> Replies:
    """Show what a draft would change."""
    draft = await find_draft(turn.db, turn.scene.reader.id, to.tour, to.draft)
    if draft is None:
        return await stale(turn, turn.world.catalog.tours[to.tour])
    return await already_made(turn, draft) if draft.change_id else await propose(turn, draft)


async def propose(turn: Turn, draft: Draft, *, toast: str = "") -> Replies:
    """Show what a draft would change, on what is planned now; what would change nothing says so."""
    tour = turn.world.catalog.tours[draft.tour_id]
    changes = await changes_of(turn.db, tour.id, draft.activity_id)
    if len(changes) != draft.seen:
        return await _propose_anew(turn, tour, draft, changes)
    before = _planned(turn.scene, draft, changes)
    if before == draft.after:
        return await _nothing(turn, tour, draft)
    turn.at(address.Proposal(tour.id, draft.id))
    proposed = await _proposed(turn, tour, draft, before)
    return (replace(show_proposal(turn.scene, tour, proposed), toast=toast),)


async def confirm(turn: Turn, to: address.ConfirmChange) -> Replies:
    """Make the change that a draft says, once; ask again if it says another thing by now.

    Whoever has changed the same activity meanwhile is told of, and what both wanted is joined.
    """
    tour = turn.world.catalog.tours[to.tour]
    draft = await find_draft(turn.db, turn.scene.reader.id, tour.id, to.draft)
    if draft is None:
        return await stale(turn, tour)
    if draft.change_id is not None:
        return await already_made(turn, draft)
    changes = await changes_of(turn.db, tour.id, draft.activity_id)
    if draft.revision != to.revision or len(changes) != draft.seen:
        return await propose(turn, draft, toast=turn.scene.voice.label("change-look-again"))
    before = _planned(turn.scene, draft, changes)
    if before == draft.after:
        return await _nothing(turn, tour, draft)
    made = await _make(turn, draft, before)
    turn.has_news = True
    turn.at(address.Changes(tour.id))
    return (show_made(turn.scene, tour, made, await _told(turn, tour, made)),)


async def drop(turn: Turn, to: address.DropDraft) -> Replies:
    """Change nothing."""
    tour = turn.world.catalog.tours[to.tour]
    draft = await find_draft(turn.db, turn.scene.reader.id, tour.id, to.draft)
    if draft is not None and draft.change_id is not None:
        return await already_made(turn, draft)
    if draft is not None:
        await drop_draft(turn.db, draft)
    turn.at(address.Changes(tour.id))
    return (show_changes(turn.scene, tour, turn.scene.voice.say("change-dropped")),)


async def history(turn: Turn, to: address.ChangeHistory) -> Replies:
    """Show what was changed, by whom and when."""
    tour = turn.world.catalog.tours[to.tour]
    turn.at(to)
    changes = [one for one in await read_changes(turn.db) if one.tour_id == tour.id]
    latest = {one.activity_id: one.id for one in changes}
    undoable = frozenset(latest.values())
    return (show_history(turn.scene, tour, changes, to.page, undoable),)


async def undo(turn: Turn, to: address.UndoChange) -> Replies:
    """Propose to take a change back; one that something was changed after cannot be."""
    tour = turn.world.catalog.tours[to.tour]
    change = await find_change(turn.db, tour.id, to.change)
    if change is None:
        return await stale(turn, tour)
    changes = await changes_of(turn.db, tour.id, change.activity_id)
    if changes[-1].id != change.id:
        shown, *more = await history(turn, address.ChangeHistory(tour.id, NEWEST))
        why = cannot_undo(turn.scene, tour, changes[-1])
        return (replace(shown, text=why + "\n\n" + shown.text), *more)
    await know(turn)
    after = replace(change.before, title=change.after.title)
    draft = await begin_draft(
        turn.db,
        turn.scene.reader.id,
        tour.id,
        change.activity_id,
        after,
        seen=len(changes),
        now=turn.now,
        undoes=change.id,
    )
    return await propose(turn, draft)


async def stale(turn: Turn, tour: Tour) -> Replies:
    """Show the days, where a button leads to what is there no more."""
    turn.at(address.Changes(tour.id))
    shown = show_changes(turn.scene, tour)
    return (replace(shown, toast=turn.scene.voice.label("old-button")),)


async def already_made(turn: Turn, draft: Draft) -> Replies:
    """Show what a draft has become, where it is confirmed or looked at again."""
    tour = turn.world.catalog.tours[draft.tour_id]
    made = await find_change(turn.db, tour.id, draft.change_id or 0)
    if made is None:
        return await stale(turn, tour)
    turn.at(address.Changes(tour.id))
    return (show_made(turn.scene, tour, made, await _told(turn, tour, made)),)


async def know(turn: Turn) -> None:
    """Know the reader from now on: whom the operator names may never have started the bot."""
    if not turn.scene.reader.is_known:
        await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)


async def _make(turn: Turn, draft: Draft, before: Plan) -> Change:
    user = turn.update.effective_user
    name = " ".join(plain(user.full_name if user else "").split())
    number = await keep_change(
        turn.db,
        draft.tour_id,
        draft.activity_id,
        before=before,
        after=draft.after,
        seen=draft.seen,
        author=Author(turn.scene.reader.id, name),
        now=turn.now,
        undoes=draft.undoes,
    )
    await finish_draft(turn.db, draft, number)
    detail = f"{draft.activity_id}: change {number}"
    await note(turn, "change", tour=draft.tour_id, detail=detail)
    made = await find_change(turn.db, draft.tour_id, number)
    assert made is not None  # noqa: S101 - it was kept just now
    return made


async def _propose_anew(
    turn: Turn, tour: Tour, draft: Draft, changes: tuple[Change, ...]
) -> Replies:
    """Ask again, on what another coordinator has changed of the same activity meanwhile."""
    base = changes[draft.seen - 1].after if draft.seen else changes[0].before
    theirs = changes[-1].after
    again = await revise(turn.db, draft, merged(base, draft.after, theirs), len(changes))
    if again.after == theirs:
        return await _nothing(turn, tour, again)
    turn.at(address.Proposal(tour.id, again.id))
    proposed = await _proposed(turn, tour, again, theirs)
    return (show_proposal(turn.scene, tour, replace(proposed, meanwhile=changes[-1])),)


async def _nothing(turn: Turn, tour: Tour, draft: Draft) -> Replies:
    await drop_draft(turn.db, draft)
    turn.at(address.Changes(tour.id))
    return (show_changes(turn.scene, tour, turn.scene.voice.say("change-nothing")),)


async def _proposed(turn: Turn, tour: Tour, draft: Draft, before: Plan) -> Proposed:
    difference = Difference(draft.activity_id, before, draft.after)
    is_felt = is_to_come(tour, difference, turn.now)
    return Proposed(
        draft=draft,
        difference=difference,
        doubts=tuple(doubts(tour, draft.activity_id, draft.after, turn.now)),
        told=await count_concerned(turn.db, tour.id) if is_felt else 0,
    )


async def _told(turn: Turn, tour: Tour, made: Change) -> int:
    difference = Difference(made.activity_id, made.before, made.after)
    is_felt = is_to_come(tour, difference, turn.now)
    return await count_concerned(turn.db, tour.id) if is_felt else 0


def _planned(scene: Scene, draft: Draft, changes: tuple[Change, ...]) -> Plan:
    """Return what is planned of an activity; of one that is to be added, that it is not on."""
    if changes:
        return changes[-1].after
    found = scene.catalog.activity(draft.tour_id, draft.activity_id)
    if found is None:
        return Plan(draft.after.day, draft.after.slot, is_cancelled=True)
    day, activity = found
    return Plan.of(day.date if day else None, activity)
