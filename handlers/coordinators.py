"""Who accompanies a tour: invitations made and withdrawn, and roles withdrawn."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.people import coordinating, invitations
from bot.people.coordinator import LASTS, Company
from bot.people.profile import load_reader
from bot.reply import Replies
from bot.screens.coordinators import (
    is_fresh,
    name_of,
    show_ask_withdraw,
    show_coordinators,
    show_help_beside,
    show_invitation,
)
from bot.screens.home import show_help, show_home
from bot.screens.scene import join
from bot.transport.publish import COORDINATOR
from bot.transport.turn import Turn
from handlers.roles import panel_of

OfTour = (
    address.Coordinators
    | address.Invite
    | address.WithdrawInvitation
    | address.WithdrawRole
    | address.ConfirmWithdrawRole
)


async def help_(turn: Turn, to: address.Help) -> Replies:
    """Show what the assistant can do; a coordinator, in private, also what is for them."""
    turn.at(to)
    if not turn.is_coordinators:
        return (show_help(turn.scene, to),)
    return (show_help_beside(turn.scene, COORDINATOR, panel_of(turn)),)


async def list_all(turn: Turn, to: OfTour, note: Markup | None = None) -> Replies:
    """Show who accompanies a tour, and who is invited to."""
    tour = _tour(turn, to)
    turn.at(address.Coordinators(tour.id))
    return (show_coordinators(turn.scene, tour, await _company(turn, tour), note),)


async def invite(turn: Turn, to: address.Invite) -> Replies:
    """Make an invitation and show its link, this once.

    An update that comes again cannot: the code is kept nowhere.
    """
    if turn.is_repeated:
        return await list_all(turn, to, turn.scene.voice.say("invitation-unseen"))
    tour = _tour(turn, to)
    code = await invitations.invite(turn.db, tour.id, turn.scene.reader.id, turn.now)
    if code is None:
        return await list_all(turn, to, turn.scene.voice.say("invitation-too-many"))
    turn.at(address.Coordinators(tour.id))
    return (show_invitation(turn.scene, tour, code, turn.now + LASTS),)


async def withdraw_invitation(turn: Turn, to: address.WithdrawInvitation) -> Replies:
    """Withdraw an invitation; one that is used or over anyway shows the list as it is."""
    done = await invitations.withdraw_invitation(turn.db, to.tour, to.id, turn.now)
    return await list_all(turn, to) if done else await _stale(turn, to)


async def ask_withdraw(
    turn: Turn,
    to: address.WithdrawRole | address.ConfirmWithdrawRole,
    note: Markup | None = None,
) -> Replies:
    """Ask whether somebody's role shall be withdrawn."""
    tour = _tour(turn, to)
    one = (await _company(turn, tour)).role(to.role)
    if one is None:
        return await _stale(turn, to)
    turn.at(address.WithdrawRole(tour.id, one.id))
    return (show_ask_withdraw(turn.scene, tour, one, note),)


async def confirm_withdraw(turn: Turn, to: address.ConfirmWithdrawRole) -> Replies:
    """Withdraw a role at once; an old button asks again instead."""
    if not is_fresh(to, turn.now):
        return await ask_withdraw(turn, to, turn.scene.voice.say("erase-stale"))
    tour = _tour(turn, to)
    one = (await _company(turn, tour)).role(to.role)
    if one is None:
        return await _stale(turn, to)
    await coordinating.withdraw_role(turn.db, one, tour.id, turn.now)
    turn.has_new_roles = True
    if one.person_id != turn.scene.reader.id:
        said = turn.scene.voice.say("role-withdrawn", name=name_of(turn.scene, one.name))
        return await list_all(turn, to, said)
    turn.become(await load_reader(turn.db, one.person_id, turn.telegram_language))
    turn.at(address.Home())
    home = show_home(turn.scene, address.Home())
    said = turn.scene.voice.say("role-withdrawn-own", tour=turn.scene.text(tour.short_title))
    return (replace(home, text=join(said, home.text)),)


async def _stale(turn: Turn, to: OfTour) -> Replies:
    (shown,) = await list_all(turn, to)
    return (replace(shown, toast=turn.scene.voice.label("old-button")),)


async def _company(turn: Turn, tour: Tour) -> Company:
    return Company(
        await coordinating.coordinators_of(turn.db, tour.id),
        await invitations.open_invitations(turn.db, tour.id, turn.now),
        turn.world.admin_ids,
    )


def _tour(turn: Turn, to: OfTour) -> Tour:
    return turn.world.catalog.tours[to.tour]
