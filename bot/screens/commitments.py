"""What one means to do: the list, one of it, and why nothing of the kind can be said now."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.address import Address, Wish
from bot.catalog.tour import Tour
from bot.people.policy import POLICY_VERSION
from bot.reply import Button, Reply, Rows
from bot.retro.own_day import DayStatus
from bot.retro.season import Season, season
from bot.retro.values import Commitment, Standing
from bot.retro.visibility import Visibility
from bot.screens.scene import Scene, button, in_rows, join, numbers, shortened
from bot.screens.tours import show_tours

PAGE = 6
"""Commitments on a page."""
LISTED = 200
"""Characters of one in a list; on its own screen it has ``WHOLE``."""
WHOLE = 1500
MARKS = {
    Standing.OPEN: "▫️",
    Standing.UNDER_WAY: "▶️",
    Standing.DONE: "✅",
    Standing.DROPPED: "✋",
}


def show_commitments(
    scene: Scene, all_of_them: Sequence[Commitment], at: address.Commitments, note: Markup | None
) -> Reply:
    """A page of all that the reader means to do, and the way to one more."""
    last = max(0, (len(all_of_them) - 1) // PAGE)
    page = max(0, min(at.page, last))
    shown = all_of_them[page * PAGE :][:PAGE]
    are_of_one = len({one.tour_id for one in all_of_them}) <= 1
    lines = [
        _line(scene, number, one, with_tour=not are_of_one) for number, one in enumerate(shown, 1)
    ]
    return Reply(
        join(
            note,
            scene.voice.say("commitments" if shown else "commitments-none"),
            *lines,
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
            None if note else _closed(scene, scene.tour),
        ),
        rows=(
            *numbers(address.Commitment(one.id) for one in shown),
            *turning(scene, page, last, address.Commitments),
            *_ways(scene),
        ),
    )


def show_commitment(scene: Scene, one: Commitment, note: Markup | None = None) -> Reply:
    """One commitment whole, how it is going, and all that can be changed of it."""
    others = [standing for standing in Standing if standing is not one.standing]
    told = [
        Button(
            scene.voice.label(f"button-standing-{standing.value}"),
            address.SetStanding(one.id, standing),
        )
        for standing in others
    ]
    return Reply(
        join(note, *commitment_lines(scene, one)),
        rows=(
            *in_rows(told),
            *in_rows(
                [
                    button(scene, "commitment-what", address.ChangeWhat(one.id)),
                    button(scene, "commitment-when", _own(address.CommitmentHorizon, one)),
                    button(scene, "commitment-with", _own(address.CommitmentWith, one)),
                    button(scene, "commitment-group", _own(address.CommitmentGroup, one)),
                    button(scene, "commitment-readers", address.CommitmentReaders(one.id)),
                    button(scene, "commitment-forget", address.ForgetCommitment(one.id)),
                ]
            ),
            (
                button(scene, "commitments-back", address.Commitments()),
                *_group_of(scene, one),
            ),
        ),
    )


def show_made(scene: Scene, one: Commitment) -> Reply:
    """A new commitment with all that was said of it; the way to another, and on."""
    on = way_on(scene, one.tour_id)
    return Reply(
        join(scene.voice.say("commitment-made"), *commitment_lines(scene, one)),
        rows=(
            *(((button(scene, "retro-go-on", on),),) if on else ()),
            (button(scene, "commitment-another", address.NewCommitment(one.tour_id)),),
            (
                button(scene, "commitment-change", address.Commitment(one.id)),
                button(scene, "commitments", address.Commitments()),
            ),
        ),
    )


def way_on(scene: Scene, tour_id: str) -> Address | None:
    """Return where to go on that may have come from the questions of a day: to those, or to thanks.

    None for who has none open, and has finished none today.
    """
    tour = scene.catalog.tours.get(tour_id)
    today = scene.today(tour) if tour else None
    mine = [(day, how_far) for of, day, how_far in scene.reader.retro_days if of == tour_id]
    is_left = any(how_far is DayStatus.OPEN for _, how_far in mine)
    return address.MyRetro() if is_left or (today, DayStatus.FINISHED) in mine else None


def show_closed(scene: Scene, tour: Tour | None) -> Reply:
    """Why nothing can be said of a tour now; for who has none, the choice of one."""
    if tour is None:
        tours = show_tours(scene, address.Tours())
        return Reply(join(scene.voice.say("commitments-no-tour"), tours.text), rows=tours.rows)
    return Reply(
        _closed(scene, tour) or scene.voice.say("commitments"),
        rows=(
            (button(scene, "commitments", address.Commitments()),),
            (button(scene, "home", address.Home()), button(scene, "tours", address.Tours())),
        ),
    )


def show_permission(scene: Scene, wish: Wish, of: int) -> Reply:
    """Ask for the agreement that comes before anything of this is kept; what waits goes on then."""
    agree = address.AgreeToCommitments(POLICY_VERSION, wish, of)
    return Reply(
        scene.voice.say("commitments-consent"),
        rows=(
            (
                button(scene, "agree-and-pass", agree),
                button(scene, "decline", address.Decline()),
            ),
            (button(scene, "privacy", address.Privacy()),),
        ),
        quoting=True,
    )


def commitment_lines(scene: Scene, one: Commitment) -> tuple[Markup, ...]:
    """Return all there is to read of a commitment."""
    voice = scene.voice
    facts = join(
        voice.say(f"horizon-{one.horizon.value}") if one.horizon else None,
        voice.say("commitment-whom", who=shortened(one.with_whom, 500)) if one.with_whom else None,
        voice.say("commitment-in-group", group=shortened(one.group.title, LISTED))
        if one.group
        else None,
        by="\n",
    )
    standing = join(
        voice.say(f"standing-{one.standing.value}"),
        voice.say("commitment-word", word=shortened(one.word, 500)) if one.word else None,
        by="\n",
    )
    what = Markup("🤝 <b>«{}»</b>").format(shortened(one.what, WHOLE))
    is_named = one.is_signed and one.visibility is Visibility.GROUP
    read_by = (
        voice.say("commitment-read-by-group-signed")
        if is_named
        else voice.say(f"commitment-read-by-{one.visibility.value}")
    )
    return tuple(part for part in (what, facts, standing, read_by) if part)


def turning(scene: Scene, page: int, last: int, to: type[address.Commitments]) -> Rows:
    """Return the buttons to the pages beside one."""
    steps = []
    if page > 0:
        steps.append(button(scene, "previous", to(page - 1)))
    if page < last:
        steps.append(button(scene, "next", to(page + 1)))
    return (tuple(steps),) if steps else ()


def _line(scene: Scene, number: int, one: Commitment, *, with_tour: bool) -> Markup:
    tour = scene.catalog.tours.get(one.tour_id)
    parts = (
        scene.voice.label(f"standing-{one.standing.value}"),
        scene.voice.label(f"horizon-{one.horizon.value}") if one.horizon else "",
        scene.voice.label("commitment-whom", who=shortened(one.with_whom, 80))
        if one.with_whom
        else "",
        scene.voice.read(tour.short_title) if tour and with_tour else "",
    )
    what = Markup("<b>{}.</b> «{}»").format(number, shortened(one.what, LISTED))
    return join(what, Markup("{}").format(" · ".join(part for part in parts if part)), by="\n")


def _closed(scene: Scene, tour: Tour | None) -> Markup | None:
    """Return why nothing can be said of a tour now; None where it can."""
    if tour is None:
        return None
    name = scene.text(tour.short_title)
    match season(tour, scene.today(tour)):
        case Season.NONE:
            return scene.voice.say("commitments-not-here", tour=name)
        case Season.EARLY:
            day = scene.voice.full_date(tour.starts_on)
            return scene.voice.say("commitments-early", tour=name, day=day)
        case Season.OVER:
            day = scene.voice.full_date(tour.kept_until or tour.ends_on)
            return scene.voice.say("commitments-over", tour=name, day=day)
        case Season.OPEN:
            return None


def _ways(scene: Scene) -> Rows:
    tour = scene.tour
    home = (button(scene, "home", address.Home()),)
    if tour is None or season(tour, scene.today(tour)) is not Season.OPEN:
        return (home,)
    return (
        (button(scene, "commitment-new", address.NewCommitment(tour.id)),),
        (button(scene, "groups", address.WorkingGroups(tour.id)), *home),
    )


def _own(
    kind: type[address.CommitmentHorizon | address.CommitmentWith | address.CommitmentGroup],
    one: Commitment,
) -> Address:
    return kind(one.id, address.Way.OWN)


def _group_of(scene: Scene, one: Commitment) -> tuple[Button, ...]:
    if one.group is None:
        return ()
    return (button(scene, "group-open", address.WorkingGroup(one.group.id)),)
