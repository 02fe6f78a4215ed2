"""An address → what is done or shown there; the one way, whether by button, command or words."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import address
from bot.address import Address
from bot.reply import Replies
from bot.screens.odd import show_private_only
from bot.transport.turn import Handler, Turn
from handlers import checklist, passing, privacy, reminders, settings, start

ACTS: dict[type[Address], Callable[[Turn, Any], Awaitable[Replies]]] = {
    address.EnterTour: start.enter,
    address.SetLanguage: settings.set_language,
    address.SwitchReminder: reminders.switch,
    address.SetHour: reminders.set_hour,
    address.UnsetHour: reminders.unset_hour,
    address.SetMinutes: reminders.set_minutes,
    address.SetQuiet: reminders.set_quiet,
    address.UnsetQuiet: reminders.unset_quiet,
    address.SetPause: reminders.set_pause,
    address.Resume: reminders.resume,
    address.SetHome: reminders.set_home,
    address.UnsetHome: reminders.unset_home,
    address.TickOff: checklist.tick,
    address.Untick: checklist.untick,
    address.PassOn: passing.pass_on,
    address.AgreeAndPass: passing.agree_and_pass,
    address.OpenQuestions: passing.list_open,
    address.Consent: privacy.consent,
    address.Decline: privacy.decline,
    address.MyData: privacy.my_data,
    address.ConfirmErase: privacy.confirm_erase,
}
"""The addresses at which something is done; all others only show a screen."""


async def go(turn: Turn, to: Address) -> Replies:
    """Do or show what is at an address; in a group, what is personal only points to private."""
    if to.is_personal and not turn.scene.is_private:
        return (show_private_only(turn.scene),)
    act = ACTS.get(type(to))
    return await act(turn, to) if act else turn.show(to)


def opens(kind: Callable[[], Address]) -> Handler:
    """Return a handler that goes to an address of its own."""

    async def run(turn: Turn) -> Replies:
        return await go(turn, kind())

    return run


def opens_on_tour(kind: Callable[[str], Address]) -> Handler:
    """Return a handler that goes to an address of the reader's tour, or to the choice of one."""

    async def run(turn: Turn) -> Replies:
        tour = turn.scene.tour
        return await go(turn, address.Tours() if tour is None else kind(tour.id))

    return run
