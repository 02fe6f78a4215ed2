"""The joint report of several people of one institution: who agrees to it, and who is in it."""

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.people.introduction import Introduction, Joint, Partner
from bot.reply import Reply, Rows
from bot.screens.scene import Scene, button, join


def show_joint(
    scene: Scene, tour: Tour, said: Introduction, joint: Joint, note: Markup | None = None
) -> Reply:
    """What a joint report holds, who else could be in, and what the reader can say to it."""
    if not said.is_complete:
        return Reply(
            join(scene.voice.say("joint"), scene.voice.say("joint-name-first")),
            rows=(
                (button(scene, "report-name", address.ReportName(tour.id)),),
                (button(scene, "report", address.Report(tour.id)),),
            ),
        )
    return Reply(
        join(
            note,
            scene.voice.say("joint"),
            scene.voice.say("bitacora-institution", institution=said.institution),
            join(*(_partner(scene, joint, one) for one in joint.partners), by="\n")
            or scene.voice.say("joint-nobody"),
            scene.voice.say("joint-agreed") if joint.has_agreed else None,
        ),
        rows=(*_choices(scene, tour, joint), (button(scene, "report", address.Report(tour.id)),)),
    )


def _partner(scene: Scene, joint: Joint, one: Partner) -> Markup:
    if joint.has_agreed and not one.sees:
        return scene.voice.say("joint-newcomer", name=one.name)
    if one.shares:
        return scene.voice.say("joint-shares", name=one.name)
    return scene.voice.say("joint-waits", name=one.name)


def _choices(scene: Scene, tour: Tour, joint: Joint) -> Rows:
    agree = button(scene, "joint-agree", address.AgreeToJoint(tour.id, joint.mark))
    if not joint.has_agreed:
        return ((agree,),)
    has_newcomers = any(not one.sees for one in joint.partners)
    return (
        *(((agree,),) if has_newcomers else ()),
        *(((button(scene, "joint-file", address.JointFile(tour.id)),),) if joint.sharing else ()),
        (button(scene, "joint-leave", address.LeaveJoint(tour.id)),),
    )
