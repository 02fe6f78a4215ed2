"""A change as it is being decided: what can be changed of an activity, asked one at a time."""

from collections.abc import Sequence
from datetime import time

from markupsafe import Markup

from bot import address
from bot.address import DayPart
from bot.catalog.plan import Plan
from bot.catalog.tour import Tour
from bot.changes.draft import Draft
from bot.pushes.changing import moved
from bot.reply import Button, Reply, Rows
from bot.screens.differences import planned_when, planned_where, title_of
from bot.screens.scene import Scene, button, in_rows, join, shortened

SHIFTS = (-30, -15, 15, 30, 60)
"""Minutes by which the usual delays move an hour."""
HOURS = range(7, 22)
"""The hours at which things usually begin."""
QUARTERS = (0, 15, 30, 45)
LENGTHS = (30, 45, 60, 90, 120, 180)
"""Minutes that things usually take."""


def show_edit(scene: Scene, tour: Tour, draft: Draft) -> Reply:
    """What is planned of an activity, and all that can be changed of it."""
    plan = draft.after
    rows: Rows = ((button(scene, "change-back", address.PlanBack(tour.id, draft.id)),),)
    if not plan.is_cancelled:
        rows = (
            *_shifts(scene, tour, draft),
            (
                button(scene, "change-start", address.ChooseStart(tour.id, draft.id)),
                *(
                    (button(scene, "change-end", address.ChooseEnd(tour.id, draft.id)),)
                    if plan.slot.is_clock
                    else ()
                ),
            ),
            (
                button(scene, "change-day", address.ChooseDay(tour.id, draft.id)),
                button(scene, "change-place", address.ChoosePlace(tour.id, draft.id)),
            ),
            (button(scene, "change-cancel", address.PlanCancelled(tour.id, draft.id)),),
        )
    return Reply(
        join(_standing(scene, tour, draft), scene.voice.say("change-what")),
        rows=(*rows, _out(scene, tour, plan)),
    )


def show_choose_start(scene: Scene, tour: Tour, draft: Draft, note: Markup | None = None) -> Reply:
    """Ask at which hour it begins: tapped, typed, or not known yet."""
    hours = [
        Button(scene.voice.clock(time(hour)), address.ChooseQuarter(tour.id, draft.id, hour))
        for hour in HOURS
    ]
    parts = [
        Button(scene.voice.label(f"slot-{part.value}"), address.PlanPart(tour.id, draft.id, part))
        for part in DayPart
    ]
    return _asked(scene, tour, draft, "start", (*in_rows(hours, 5), *in_rows(parts)), note=note)


def show_choose_quarter(scene: Scene, tour: Tour, draft: Draft, hour: int) -> Reply:
    """Ask at which quarter of an hour it begins."""
    times = [time(hour, quarter) for quarter in QUARTERS]
    row = tuple(
        Button(scene.voice.clock(at), address.PlanStart(tour.id, draft.id, at)) for at in times
    )
    again = (button(scene, "change-start", address.ChooseStart(tour.id, draft.id)),)
    return _asked(scene, tour, draft, "quarter", (row, again))


def show_choose_end(scene: Scene, tour: Tour, draft: Draft, note: Markup | None = None) -> Reply:
    """Ask at which hour it ends."""
    start = draft.after.slot.start
    ends = [moved(start, minutes) for minutes in LENGTHS] if start else []
    buttons = [
        Button(scene.voice.clock(at), address.PlanEnd(tour.id, draft.id, at)) for at in ends if at
    ]
    none = (button(scene, "change-no-end", address.PlanNoEnd(tour.id, draft.id)),)
    return _asked(scene, tour, draft, "end", (*in_rows(buttons, 3), none), note=note)


def show_choose_day(scene: Scene, tour: Tour, draft: Draft) -> Reply:
    """Ask on which day it is."""
    buttons = [
        Button(
            ("✓ " if on == draft.after.day else "") + scene.voice.short_date(on),
            address.PlanDay(tour.id, draft.id, on),
        )
        for on in tour.dates
    ]
    none = (button(scene, "change-no-day", address.PlanNoDay(tour.id, draft.id)),)
    return _asked(scene, tour, draft, "day", (*in_rows(buttons, 3), none))


def show_choose_place(scene: Scene, tour: Tour, draft: Draft, note: Markup | None = None) -> Reply:
    """Ask where it is."""
    has_place = bool(planned_where(scene, draft.after))
    none = (button(scene, "change-no-place", address.PlanNowhere(tour.id, draft.id)),)
    return _asked(scene, tour, draft, "place", (none,) if has_place else (), note=note)


def show_which(scene: Scene, tour: Tour, drafts: Sequence[Draft]) -> Reply:
    """Ask which activity a change in one line was about: each button shows what it would change."""
    titles = [title_of(scene, tour, one.activity_id, one.after) for one in drafts]
    each = [
        (Button(shortened(title), address.Proposal(tour.id, one.id)),)
        for title, one in zip(titles, drafts, strict=True)
    ]
    back = (button(scene, "changes-back", address.Changes(tour.id)),)
    return Reply(scene.voice.say("change-which-of-these"), rows=(*each, back))


def show_add(scene: Scene, tour: Tour, note: Markup | None = None) -> Reply:
    """Ask what is to be added."""
    return Reply(
        join(note, scene.voice.say("change-ask-title")),
        rows=((button(scene, "changes-back", address.Changes(tour.id)),),),
    )


def _asked(  # noqa: PLR0913 - what a question is made of
    scene: Scene, tour: Tour, draft: Draft, what: str, rows: Rows, *, note: Markup | None = None
) -> Reply:
    back = (button(scene, "change-leave", address.EditDraft(tour.id, draft.id)),)
    asked = scene.voice.say(f"change-ask-{what}")
    return Reply(join(note, _standing(scene, tour, draft), asked), rows=(*rows, back))


def _standing(scene: Scene, tour: Tour, draft: Draft) -> Markup:
    """Return an activity with when and where it would be as a draft now has it."""
    plan = draft.after
    where = planned_where(scene, plan)
    title = title_of(scene, tour, draft.activity_id, plan)
    return join(
        Markup("<b>{}</b>").format(title),
        scene.voice.say("changes-is-cancelled") if plan.is_cancelled else None,
        scene.voice.say("activity-when", when=planned_when(scene, plan)),
        scene.voice.say("activity-where", place=where) if where else None,
        by="\n",
    )


def _shifts(scene: Scene, tour: Tour, draft: Draft) -> Rows:
    """Return the usual delays; each names the hour that it leads to, so that two taps are one."""
    start = draft.after.slot.start
    if start is None or draft.after.day is None:
        return ()
    buttons = [
        Button(_shift(scene, minutes, at), address.PlanStart(tour.id, draft.id, at))
        for minutes in SHIFTS
        if (at := moved(start, minutes)) is not None
    ]
    return in_rows(buttons, 3)


def _shift(scene: Scene, minutes: int, at: time) -> str:
    sign = "+" if minutes > 0 else "\N{MINUS SIGN}"
    return scene.voice.label("change-shift", by=f"{sign}{abs(minutes)}", hour=scene.voice.clock(at))


def _out(scene: Scene, tour: Tour, plan: Plan) -> tuple[Button, ...]:
    back = (
        address.ChangesOfDay(tour.id, plan.day)
        if plan.day in tour.dates and plan.day is not None
        else address.ChangesUnscheduled(tour.id)
    )
    return (
        button(scene, "changes-list", back),
        button(scene, "changes-back", address.Changes(tour.id)),
    )
