"""Somebody has followed a personal link: whom it is for, or why it is of no use."""

from bot import address
from bot.catalog.tour import Tour
from bot.reply import Reply
from bot.roster.link import Verdict
from bot.roster.values import Entry
from bot.screens.scene import Scene, button


def show_enlisted(scene: Scene, tour: Tour, one: Entry) -> Reply:
    """As whom the organisers have the reader on their list."""
    return Reply(
        scene.voice.say(
            "enlisted",
            name=", ".join(part for part in (one.said.name, one.said.institution) if part),
        ),
        rows=((button(scene, "contacts", address.Contacts(tour.id)),),),
        in_place=False,
    )


def show_link_refused(scene: Scene, verdict: Verdict, tour: Tour | None) -> Reply:
    """Why a link is of no use, and whom to ask; nothing of whom it is for."""
    ways = (button(scene, "contacts", address.Contacts(tour.id)),) if tour else ()
    return Reply(
        scene.voice.say(f"link-{verdict}"),
        rows=((*ways, button(scene, "home", address.Home())),),
        in_place=False,
    )
