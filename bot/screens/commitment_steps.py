"""What is asked of a commitment, one thing at a time: all at once when it is new, or just one."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.address import Address, Way, Who
from bot.reply import Button, Reply, Rows
from bot.retro.values import Commitment, Horizon, WorkingGroup
from bot.screens.commitments import LISTED
from bot.screens.groups import PAGE, group_label
from bot.screens.scene import Scene, button, join, shortened


def show_what(scene: Scene, one: Commitment | None, back: Address) -> Reply:
    """Ask what one means to do; of one that there is, how it shall read."""
    asked = (
        scene.voice.say("commitment-what-again", what=shortened(one.what, LISTED))
        if one
        else scene.voice.say("commitment-what")
    )
    return Reply(asked, rows=((button(scene, "commitment-cancel", back),),))


def show_horizon(scene: Scene, one: Commitment, way: Way) -> Reply:
    """Ask by when."""
    chosen = one.horizon
    return Reply(
        _asking(scene, one, way, "commitment-when"),
        rows=(
            *(
                (
                    Button(
                        ("✓ " if horizon is chosen else "")
                        + scene.voice.label(f"horizon-{horizon.value}"),
                        address.SetHorizon(one.id, horizon, way),
                    ),
                )
                for horizon in Horizon
            ),
            _past(scene, one, way, address.CommitmentWith(one.id)),
        ),
    )


def show_with(scene: Scene, one: Commitment, way: Way) -> Reply:
    """Ask with whom; it is typed."""
    said = (
        scene.voice.say("commitment-whom", who=shortened(one.with_whom, LISTED))
        if one.with_whom
        else None
    )
    nobody: Rows = (
        ((button(scene, "commitment-nobody", address.WithNobody(one.id)),),)
        if one.with_whom and way is Way.OWN
        else ()
    )
    return Reply(
        join(said, _asking(scene, one, way, "commitment-with")),
        rows=(*nobody, _past(scene, one, way, address.CommitmentGroup(one.id))),
    )


def show_groups_for(
    scene: Scene, one: Commitment, groups: Sequence[WorkingGroup], at: address.CommitmentGroup
) -> Reply:
    """Ask for a working group: one of the tour's, a new one, or none."""
    last = max(0, (len(groups) - 1) // PAGE)
    page = max(0, min(at.page, last))
    turn = [
        button(scene, name, address.CommitmentGroup(one.id, at.way, page + step))
        for name, step in (("previous", -1), ("next", 1))
        if 0 <= page + step <= last
    ]
    none: Rows = (
        ((button(scene, "group-none", address.PutInGroup(one.id, 0, at.way)),),)
        if one.group and at.way is Way.OWN
        else ()
    )
    return Reply(
        join(
            _asking(scene, one, at.way, "commitment-group"),
            None if groups else scene.voice.say("groups-none"),
        ),
        rows=(
            *(
                (
                    Button(
                        ("✓ " if one.group and one.group.id == group.id else "")
                        + group_label(scene, group),
                        address.PutInGroup(one.id, group.id, at.way),
                    ),
                )
                for group in groups[page * PAGE :][:PAGE]
            ),
            *((tuple(turn),) if turn else ()),
            (button(scene, "group-new", address.NewGroupFor(one.id, at.way)),),
            *none,
            _past(scene, one, at.way, address.CommitmentMade(one.id)),
        ),
    )


def show_commitment_readers(scene: Scene, one: Commitment) -> Reply:
    """Who may read a commitment, with the other choices there are."""
    return Reply(
        scene.voice.say("commitment-readers", what=shortened(one.what, LISTED)),
        rows=(
            *(
                (
                    Button(
                        ("✓ " if who.visibility is one.visibility else "") + _who(scene, one, who),
                        address.SetCommitmentReaders(one.id, who),
                    ),
                )
                for who in Who
            ),
            (button(scene, "commitment-back", address.Commitment(one.id)),),
        ),
    )


def show_forget(scene: Scene, one: Commitment) -> Reply:
    """Ask once more before a commitment is deleted."""
    return Reply(
        scene.voice.say("commitment-forget", what=shortened(one.what, LISTED)),
        rows=(
            (button(scene, "commitment-forget-confirm", address.ConfirmForget(one.id)),),
            (button(scene, "keep", address.Commitment(one.id)),),
        ),
    )


def show_word(scene: Scene, one: Commitment) -> Reply:
    """What was just said of how it is going, and the question for a word about it."""
    return Reply(
        join(
            join(
                Markup("<b>«{}»</b>").format(shortened(one.what, LISTED)),
                scene.voice.say(f"standing-{one.standing.value}"),
                by="\n",
            ),
            scene.voice.say(f"commitment-said-{one.standing.value}"),
            scene.voice.say("commitment-word-ask"),
        ),
        rows=((button(scene, "commitment-no-word", address.Commitment(one.id)),),),
    )


def show_still_waiting(scene: Scene, back: Address) -> Reply:
    """What is still awaited, below the answer to something else."""
    return Reply(
        scene.voice.say("commitment-waiting"),
        rows=((button(scene, "commitment-resume", back),),),
        in_place=False,
    )


def show_in_words(scene: Scene, back: Address) -> Reply:
    """Only what is written can be kept here."""
    return Reply(
        scene.voice.say("commitment-in-words"),
        rows=((button(scene, "commitment-resume", back),),),
        in_place=False,
    )


def _asking(scene: Scene, one: Commitment, way: Way, key: str) -> Markup:
    """A question, below the commitment that it is about."""
    words = "commitment-kept" if way is Way.NEW else "commitment-own"
    what = scene.voice.say(words, what=shortened(one.what, LISTED))
    return join(what, scene.voice.say(key))


def _who(scene: Scene, one: Commitment, who: Who) -> str:
    if one.is_signed and who is Who.GROUP:
        return scene.voice.label("button-readers-group-signed")
    return scene.voice.label(f"button-readers-{who.visibility.value}")


def _past(scene: Scene, one: Commitment, way: Way, then: Address) -> tuple[Button, ...]:
    """Return the way past a question: to the next one, or back to the commitment."""
    if way is Way.OWN:
        return (button(scene, "commitment-back", address.Commitment(one.id)),)
    return (button(scene, "retro-skip", then),)
