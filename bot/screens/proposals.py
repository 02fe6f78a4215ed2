"""What a change would do, before it is done; that it is done; and what was changed so far."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot import address
from bot.catalog.changes import Change, Difference
from bot.catalog.tour import Tour
from bot.changes.doubts import Doubt
from bot.changes.draft import Draft
from bot.reply import Button, Reply
from bot.screens.differences import slot_words, tell_difference, title_of
from bot.screens.scene import Scene, button, join, shortened

PAGE = 6
"""Changes on a page of the history."""


@dataclass(frozen=True)
class Proposed:
    """What a draft would change, what speaks against it, and how many would be told.

    ``meanwhile`` is what another has changed of the same activity since it was begun.
    """

    draft: Draft
    difference: Difference
    doubts: Sequence[Doubt]
    told: int
    meanwhile: Change | None = None


def show_proposal(scene: Scene, tour: Tour, of: Proposed, note: Markup | None = None) -> Reply:
    """Show what was, what would be, and one button that does it, which says what that is."""
    draft = of.draft
    return Reply(
        join(
            note,
            _meanwhile(scene, tour, of.meanwhile) if of.meanwhile else None,
            scene.voice.say("change-proposal"),
            tell_difference(scene, tour, of.difference),
            *(_warning(scene, one) for one in of.doubts),
            _concerned(scene, of.told),
        ),
        rows=(
            (
                Button(
                    scene.voice.label(f"change-do-{_deed(of)}", count=of.told),
                    address.ConfirmChange(tour.id, draft.id, draft.revision),
                ),
            ),
            (
                button(scene, "change-more", address.EditDraft(tour.id, draft.id)),
                button(scene, "change-drop", address.DropDraft(tour.id, draft.id)),
            ),
        ),
    )


def show_made(scene: Scene, tour: Tour, change: Change, told: int) -> Reply:
    """That a change is made, whom it concerns, and the way to take it back."""
    difference = Difference(change.activity_id, change.before, change.after)
    concerned = (
        scene.voice.say("change-made-told", count=told)
        if told
        else scene.voice.say("change-made-untold")
    )
    return Reply(
        join(scene.voice.say("change-made"), tell_difference(scene, tour, difference), concerned),
        rows=(
            (button(scene, "change-undo", address.UndoChange(tour.id, change.id)),),
            (
                button(scene, "changes-other", address.Changes(tour.id)),
                button(scene, "changes-history", address.ChangeHistory(tour.id, 0)),
            ),
        ),
    )


def show_history(
    scene: Scene, tour: Tour, changes: Sequence[Change], page: int, undoable: Collection[int]
) -> Reply:
    """What was changed, the newest first, each with its author; a button takes the last back."""
    last = max((len(changes) - 1) // PAGE, 0)
    page = min(max(page, 0), last)
    shown = list(reversed(changes))[page * PAGE : (page + 1) * PAGE]
    return Reply(
        join(
            scene.voice.say("change-history", tour=scene.text(tour.short_title)),
            *(_entry(scene, tour, one) for one in shown),
            None if shown else scene.voice.say("change-history-none"),
        ),
        rows=(
            *(
                (
                    Button(
                        scene.voice.label(
                            "change-undo-that", title=shortened(_title(scene, tour, one), 20)
                        ),
                        address.UndoChange(tour.id, one.id),
                    ),
                )
                for one in shown
                if one.id in undoable
            ),
            tuple(_pages(scene, tour, page, last)),
            (button(scene, "changes-back", address.Changes(tour.id)),),
        ),
    )


def cannot_undo(scene: Scene, tour: Tour, later: Change) -> Markup:
    """Return why a change cannot be taken back: something else was changed after it."""
    return join(scene.voice.say("change-undo-later"), _entry(scene, tour, later), by="\n")


def _meanwhile(scene: Scene, tour: Tour, change: Change) -> Markup:
    return join(scene.voice.say("change-meanwhile"), _entry(scene, tour, change), by="\n")


def _entry(scene: Scene, tour: Tour, one: Change) -> Markup:
    at = one.changed_at.astimezone(tour.zone)
    who = one.author or scene.voice.label("coordinators-nameless")
    day, hour = scene.voice.short_date(at.date()), scene.voice.clock(at.time())
    said = (
        scene.voice.say("change-entry-undone", who=who, day=day, hour=hour)
        if one.undoes
        else scene.voice.say("change-entry", who=who, day=day, hour=hour)
    )
    difference = Difference(one.activity_id, one.before, one.after)
    return join(said, tell_difference(scene, tour, difference), by="\n")


def _title(scene: Scene, tour: Tour, one: Change) -> str:
    return title_of(scene, tour, one.activity_id, one.after)


def _pages(scene: Scene, tour: Tour, page: int, last: int) -> list[Button]:
    row = []
    if page > 0:
        row.append(button(scene, "newer", address.ChangeHistory(tour.id, page - 1)))
    if page < last:
        row.append(button(scene, "older", address.ChangeHistory(tour.id, page + 1)))
    return row


def _warning(scene: Scene, one: Doubt) -> Markup:
    if one.other is None:
        return scene.voice.say("change-past")
    slot = slot_words(scene, one.other.slot)
    return scene.voice.say("change-overlap", title=scene.text(one.other.title), slot=slot)


def _concerned(scene: Scene, told: int) -> Markup:
    return (
        scene.voice.say("change-concerned", count=told)
        if told
        else scene.voice.say("change-concerns-nobody")
    )


def _deed(of: Proposed) -> str:
    was, now = of.difference.was, of.difference.now
    if of.draft.undoes is not None:
        return "undo"
    if now.is_cancelled:
        return "cancel"
    if was.is_cancelled:
        return "add" if now.title and not was.title else "back"
    return "move" if (was.day, was.slot) != (now.day, now.slot) else "place"
