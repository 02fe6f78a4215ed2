"""Working groups: those of a tour, and what the people of one share."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.catalog.tour import Tour
from bot.reply import Button, Reply
from bot.retro.values import SharedCommitment, WorkingGroup
from bot.screens.scene import Scene, button, join, shortened

PAGE = 8
"""Groups on a page."""
SHOWN = 12
"""Shared commitments of a group that are shown, the newest."""
QUOTED = 200


def show_groups(
    scene: Scene, tour: Tour, groups: Sequence[WorkingGroup], page: int, note: Markup | None
) -> Reply:
    """A page of the groups of a tour, each a button with the number of its people."""
    last = max(0, (len(groups) - 1) // PAGE)
    page = max(0, min(page, last))
    turn = [
        button(scene, name, address.WorkingGroups(tour.id, page + step))
        for name, step in (("previous", -1), ("next", 1))
        if 0 <= page + step <= last
    ]
    return Reply(
        join(
            note,
            scene.voice.say("groups", tour=scene.text(tour.short_title)),
            scene.voice.say("groups-choose" if groups else "groups-none"),
        ),
        rows=(
            *(
                (Button(group_label(scene, one), address.WorkingGroup(one.id)),)
                for one in groups[page * PAGE :][:PAGE]
            ),
            *((tuple(turn),) if turn else ()),
            (button(scene, "group-new", address.NewGroup(tour.id)),),
            (button(scene, "commitments-back", address.Commitments()),),
        ),
    )


def show_group(
    scene: Scene,
    group: WorkingGroup,
    shared: Sequence[SharedCommitment],
    note: Markup | None = None,
    *,
    is_member: bool,
) -> Reply:
    """A group with what its people share; without names, but of who signs."""
    more = len(shared) - SHOWN
    act = (
        button(scene, "group-leave", address.LeaveGroup(group.id))
        if is_member
        else button(scene, "group-join", address.JoinGroup(group.id))
    )
    return Reply(
        join(
            note,
            join(
                Markup("🧩 <b>{}</b>").format(shortened(group.title, QUOTED)),
                scene.voice.say("group-members", count=group.members),
                scene.voice.say("group-is-mine") if is_member else None,
                by="\n",
            ),
            scene.voice.say("group-shared" if shared else "group-shared-none"),
            *(_quote(scene, one) for one in shared[:SHOWN]),
            scene.voice.say("group-shared-more", count=more) if more > 0 else None,
        ),
        rows=(
            (act,),
            (button(scene, "groups-back", address.WorkingGroups(group.tour_id)),),
        ),
    )


def show_new_group(scene: Scene, back: Address) -> Reply:
    """Ask what a new group is for."""
    return Reply(
        scene.voice.say("group-title"), rows=((button(scene, "commitment-cancel", back),),)
    )


def group_label(scene: Scene, group: WorkingGroup) -> str:
    """Return a group's title and how many are in it, for a button."""
    title = shortened(" ".join(group.title.split()), 30)
    return scene.voice.label("group-line", title=title, count=group.members)


def _quote(scene: Scene, one: SharedCommitment) -> Markup:
    parts = (
        scene.voice.label(f"horizon-{one.horizon.value}") if one.horizon else "",
        scene.voice.label(f"standing-{one.standing.value}"),
        one.name,
    )
    said = Markup("• «{}»").format(shortened(one.what, QUOTED))
    return join(said, Markup("{}").format(" · ".join(part for part in parts if part)), by="\n")
