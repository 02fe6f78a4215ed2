"""`/cambios`: the days, an activity, what shall become of it, step by step."""

from dataclasses import replace

from bot import address
from bot.catalog.plan import Plan
from bot.catalog.slot import HalfDay, Slot
from bot.catalog.tour import Tour
from bot.changes.draft import Draft, ending, starting
from bot.changes.drafts import begin_draft, find_draft, revise
from bot.changes.log import changes_of
from bot.reply import Replies
from bot.screens import change_steps
from bot.screens.changes import (
    show_changes,
    show_day_to_change,
    show_unscheduled_to_change,
)
from bot.transport.turn import Turn
from handlers.change_proposals import already_made, know, propose, stale

OfDraft = (
    address.EditDraft
    | address.ChooseStart
    | address.ChooseQuarter
    | address.ChooseEnd
    | address.ChooseDay
    | address.ChoosePlace
    | address.PlanStart
    | address.PlanEnd
    | address.PlanNoEnd
    | address.PlanPart
    | address.PlanDay
    | address.PlanNoDay
    | address.PlanNowhere
    | address.PlanCancelled
    | address.PlanBack
    | address.Proposal
)


async def list_days(turn: Turn, to: address.Changes) -> Replies:
    """Show the days of a tour, one of which is to be changed; a change in one line is heard."""
    turn.at(to, awaiting=to)
    return (show_changes(turn.scene, tour_of(turn, to)),)


async def list_day(turn: Turn, to: address.ChangesOfDay) -> Replies:
    """Show the activities of a day; of a date that the tour has not, its days."""
    tour = tour_of(turn, to)
    if to.date not in tour.dates:
        return await stale(turn, tour)
    turn.at(to)
    return (show_day_to_change(turn.scene, tour, to.date),)


async def list_unscheduled(turn: Turn, to: address.ChangesUnscheduled) -> Replies:
    """Show what has no day yet."""
    turn.at(to)
    return (show_unscheduled_to_change(turn.scene, tour_of(turn, to)),)


async def open_activity(turn: Turn, to: address.ChangeActivity) -> Replies:
    """Begin to change an activity, from what is planned of it now."""
    tour = tour_of(turn, to)
    draft = await begin(turn, tour, to.activity)
    if draft is None:
        return await stale(turn, tour)
    turn.at(address.EditDraft(tour.id, draft.id))
    return (change_steps.show_edit(turn.scene, tour, draft),)


async def begin(turn: Turn, tour: Tour, activity_id: str) -> Draft | None:
    """Begin a draft of an activity, with what is planned of it; None of one that is not there."""
    changes = await changes_of(turn.db, tour.id, activity_id)
    found = turn.world.catalog.activity(tour.id, activity_id)
    if changes:
        now_planned = changes[-1].after
    elif found is not None:
        day, activity = found
        now_planned = Plan.of(day.date if day else None, activity)
    else:
        return None
    await know(turn)
    reader = turn.scene.reader
    return await begin_draft(
        turn.db, reader.id, tour.id, activity_id, now_planned, seen=len(changes), now=turn.now
    )


async def edit(turn: Turn, to: address.EditDraft) -> Replies:
    """Show what else can be changed of an activity."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    turn.at(to)
    return (change_steps.show_edit(turn.scene, tour_of(turn, to), draft),)


async def choose_start(turn: Turn, to: address.ChooseStart) -> Replies:
    """Ask at which hour it begins."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    turn.at(to, awaiting=to)
    return (change_steps.show_choose_start(turn.scene, tour_of(turn, to), draft),)


async def choose_quarter(turn: Turn, to: address.ChooseQuarter) -> Replies:
    """Ask at which quarter of an hour it begins; an hour typed instead is heard too."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    if not 0 <= to.hour < 24:  # noqa: PLR2004 - hours a day
        return await stale(turn, tour_of(turn, to))
    turn.at(to, awaiting=address.ChooseStart(to.tour, to.draft))
    return (change_steps.show_choose_quarter(turn.scene, tour_of(turn, to), draft, to.hour),)


async def choose_end(turn: Turn, to: address.ChooseEnd) -> Replies:
    """Ask at which hour it ends; of what has no hour, when it begins."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    if not draft.after.slot.is_clock:
        return await choose_start(turn, address.ChooseStart(to.tour, to.draft))
    turn.at(to, awaiting=to)
    return (change_steps.show_choose_end(turn.scene, tour_of(turn, to), draft),)


async def choose_day(turn: Turn, to: address.ChooseDay) -> Replies:
    """Ask on which day it is."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    turn.at(to)
    return (change_steps.show_choose_day(turn.scene, tour_of(turn, to), draft),)


async def choose_place(turn: Turn, to: address.ChoosePlace) -> Replies:
    """Ask where it is."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    turn.at(to, awaiting=to)
    return (change_steps.show_choose_place(turn.scene, tour_of(turn, to), draft),)


async def ask_title(turn: Turn, to: address.AddActivity) -> Replies:
    """Ask what is to be added."""
    turn.at(to, awaiting=to)
    return (change_steps.show_add(turn.scene, tour_of(turn, to)),)


async def plan_start(turn: Turn, to: address.PlanStart) -> Replies:
    """Let it begin at an hour."""
    draft = await own_draft(turn, to)
    return (
        await plan(turn, draft, starting(draft.after, to.at)) if isinstance(draft, Draft) else draft
    )


async def plan_end(turn: Turn, to: address.PlanEnd | address.PlanNoEnd) -> Replies:
    """Let it end at an hour, or at none that is known."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    after = ending(draft.after, to.at if isinstance(to, address.PlanEnd) else None)
    if after is None:
        return await choose_end(turn, address.ChooseEnd(to.tour, to.draft))
    return await plan(turn, draft, after)


async def plan_part(turn: Turn, to: address.PlanPart) -> Replies:
    """Let it be in a part of its day."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    is_whole = to.part is address.DayPart.DAY
    slot = Slot() if is_whole else Slot(half_day=HalfDay(to.part.value))
    return await plan(turn, draft, replace(draft.after, slot=slot))


async def plan_day(turn: Turn, to: address.PlanDay | address.PlanNoDay) -> Replies:
    """Put it on a day, or leave it without one; what gets its first day is asked its hour."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    day = to.date if isinstance(to, address.PlanDay) else None
    if day is not None and day not in tour_of(turn, to).dates:
        return await choose_day(turn, address.ChooseDay(to.tour, to.draft))
    is_first = draft.after.day is None and not draft.after.slot.is_clock
    after = replace(draft.after, day=day)
    if day is not None and is_first:
        draft = await revise(turn.db, draft, after)
        return await choose_start(turn, address.ChooseStart(to.tour, to.draft))
    return await plan(turn, draft, after)


async def plan_nowhere(turn: Turn, to: address.PlanNowhere) -> Replies:
    """Leave it without a place."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    return await plan(turn, draft, replace(draft.after, place=None, where=""))


async def plan_cancelled(turn: Turn, to: address.PlanCancelled | address.PlanBack) -> Replies:
    """Cancel it, or bring it back."""
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    is_cancelled = isinstance(to, address.PlanCancelled)
    return await plan(turn, draft, replace(draft.after, is_cancelled=is_cancelled))


async def plan(turn: Turn, draft: Draft, after: Plan) -> Replies:
    """Keep what a draft now says, and show what it would change."""
    return await propose(turn, await revise(turn.db, draft, after))


async def own_draft(turn: Turn, to: OfDraft) -> Draft | Replies:
    """Return the reader's draft; what is shown instead where it is none, or done already."""
    draft = await find_draft(turn.db, turn.scene.reader.id, to.tour, to.draft)
    if draft is None:
        return await stale(turn, tour_of(turn, to))
    return draft if draft.change_id is None else await already_made(turn, draft)


def tour_of(turn: Turn, to: address.ForCoordinators) -> Tour:
    """Return the tour of an address that has one."""
    tour_id: str = getattr(to, "tour", "")
    return turn.world.catalog.tours[tour_id]
