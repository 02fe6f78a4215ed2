"""Who accompanies a tour, and invitations to do so."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlencode

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.people.coordinator import Company, Coordinator, Invitation, Verdict
from bot.reply import Button, Reply
from bot.screens.home import menu, show_help
from bot.screens.scene import Scene, button, join, shortened

FRESH_MINUTES = 10
"""For how long the button that withdraws a role can be pressed."""


def show_coordinators(
    scene: Scene, tour: Tour, company: Company, note: Markup | None = None
) -> Reply:
    """Who accompanies a tour and who is invited to, each with the button that withdraws it."""
    return Reply(
        join(
            note,
            scene.voice.say("coordinators-title", tour=scene.text(tour.short_title)),
            join(*_people(scene, company), by="\n"),
            _invitations(scene, tour, company),
        ),
        rows=(
            (button(scene, "invite", address.Invite(tour.id)),),
            *(
                (Button(_remove(scene, one), address.WithdrawRole(tour.id, one.id)),)
                for one in company.coordinators
                if company.role(one.id)
            ),
            *(
                (Button(label, address.WithdrawInvitation(tour.id, one.id)),)
                for one in company.invitations
                for label in (scene.voice.label("invitation-cancel", number=one.id),)
            ),
            (button(scene, "panel", address.Panel(tour.id)),),
        ),
    )


def show_invitation(scene: Scene, tour: Tour, code: str, expires_at: datetime) -> Reply:
    """A link that lets one person accompany a tour: to be read, copied, or sent on."""
    link = f"https://t.me/{scene.bot_username}?start={code}"
    words = scene.voice.label("invitation-words", tour=scene.voice.read(tour.short_title))
    share = f"https://t.me/share/url?{urlencode({'url': link, 'text': words})}"
    return Reply(
        scene.voice.say(
            "invitation-made",
            tour=scene.text(tour.short_title),
            link=link,
            when=_when(scene, tour, expires_at),
        ),
        rows=(
            (Button(scene.voice.label("button-copy-link"), copy=link),),
            (Button(scene.voice.label("button-share-link"), url=share),),
            (button(scene, "coordinators", address.Coordinators(tour.id)),),
        ),
        in_place=False,
    )


def show_ask_withdraw(scene: Scene, tour: Tour, one: Coordinator, note: Markup | None) -> Reply:
    """Ask once more before somebody's role is withdrawn; one's own is said to be so."""
    is_own = one.person_id == scene.reader.id
    title = scene.text(tour.short_title)
    asked = (
        scene.voice.say("role-ask-own", tour=title)
        if is_own
        else scene.voice.say("role-ask", tour=title, name=name_of(scene, one.name))
    )
    confirm = address.ConfirmWithdrawRole(tour.id, one.id, _minute(scene.now))
    return Reply(
        join(note, asked),
        rows=(
            (button(scene, "role-withdraw", confirm),),
            (button(scene, "role-leave", address.Coordinators(tour.id)),),
        ),
    )


def show_welcome(scene: Scene, tour: Tour, commands: Sequence[str]) -> Reply:
    """What somebody can do who has just become a coordinator, with the ``commands`` for it."""
    return Reply(
        join(
            scene.voice.say("coordinator-welcome", tour=scene.text(tour.short_title)),
            _can(scene, commands),
            scene.voice.say("coordinator-know"),
        ),
        menu=menu(scene.voice),
        in_place=False,
    )


def show_help_beside(scene: Scene, commands: Sequence[str], panel: address.Address) -> Reply:
    """What the assistant can do for everybody, and what more a coordinator has."""
    of_all = show_help(scene, address.Help())
    own = join(scene.voice.say("coordinator-help"), _can(scene, commands), by="\n")
    rows = ((button(scene, "panel", panel),), *of_all.rows)
    return replace(of_all, text=join(of_all.text, own), rows=rows)


def show_refused(scene: Scene, verdict: Verdict) -> Reply:
    """Why a link is of no use, whom to ask; nothing of what it was for."""
    return Reply(
        scene.voice.say(f"invitation-{verdict}"),
        rows=((button(scene, "home", address.Home()),),),
        in_place=False,
    )


def is_fresh(at: address.ConfirmWithdrawRole, now: datetime) -> bool:
    """Tell whether the button that withdraws a role was asked for within the last minutes."""
    return 0 <= _minute(now) - at.minute <= FRESH_MINUTES


def _can(scene: Scene, commands: Sequence[str]) -> Markup:
    each = (
        scene.voice.say(
            "coordinator-can",
            command=scene.voice.label(f"command-{name}"),
            about=scene.voice.label(f"command-{name}.about"),
        )
        for name in commands
    )
    return join(*each, by="\n")


def _minute(now: datetime) -> int:
    return int(now.timestamp() // 60)


def _people(scene: Scene, company: Company) -> list[Markup]:
    lines = [
        scene.voice.say("coordinators-line-own", number=number, name=name_of(scene, one.name))
        if one.person_id == scene.reader.id
        else scene.voice.say("coordinators-line", number=number, name=name_of(scene, one.name))
        for number, one in enumerate(company.coordinators, 1)
    ]
    if company.named:
        lines.append(scene.voice.say("coordinators-named", count=len(company.named)))
    return lines


def _invitations(scene: Scene, tour: Tour, company: Company) -> Markup:
    if not company.invitations:
        return scene.voice.say("invitations-none")
    lines = (_invitation(scene, tour, company, one) for one in company.invitations)
    return join(scene.voice.say("invitations-open"), *lines, by="\n")


def _invitation(scene: Scene, tour: Tour, company: Company, one: Invitation) -> Markup:
    if one.made_by == scene.reader.id:
        by = scene.voice.label("invitation-by-you")
    elif company.accompanies(one.made_by):
        by = name_of(scene, company.name(one.made_by))
    else:
        by = scene.voice.label("invitation-by-operator")
    return scene.voice.say(
        "invitation-line",
        number=one.id,
        when=_when(scene, tour, one.expires_at),
        by=by,
    )


def name_of(scene: Scene, name: str) -> str:
    """Return what somebody is called, or that Telegram told no name."""
    return name or scene.voice.label("coordinators-nameless")


def _remove(scene: Scene, one: Coordinator) -> str:
    return scene.voice.label("role-remove", name=shortened(name_of(scene, one.name), 24))


def _when(scene: Scene, tour: Tour, at: datetime) -> str:
    """Return an instant by the reader's clock: at home before and after a tour, else the tour's."""
    zones = scene.reader.choices.zones(tour)
    local = zones.local(at)
    zone = zones.on(at.astimezone(tour.zone).date())
    return scene.voice.label(
        "invitation-when",
        day=scene.voice.day(local.date()),
        hour=scene.voice.clock(local.time()),
        place=scene.voice.place(zone),
    )
