"""A pressed button → the screen or the act at its address."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot import address
from bot.address import Address, decode
from bot.reply import Replies
from bot.screens.odd import show_private_only
from bot.screens.show import SCREENS, show
from bot.transport.turn import Turn
from handlers import privacy, questions, settings, start

ACTS: dict[type[Address], Callable[[Turn, Any], Awaitable[Replies]]] = {
    address.EnterTour: start.enter,
    address.SetLanguage: settings.set_language,
    address.PassOn: questions.press_pass_on,
    address.Consent: privacy.consent,
    address.Decline: privacy.decline,
    address.MyData: privacy.my_data,
    address.ConfirmErase: privacy.confirm_erase,
}
"""The addresses at which something is done; all others only show a screen."""

PERSONAL = frozenset({*ACTS, address.Settings, address.Privacy, address.Erase, address.Tours})
"""What is never shown or done where others read along."""


async def press(turn: Turn) -> Replies:
    """Go where a button leads; one that leads nowhere shows the current screen and says so."""
    query = turn.update.callback_query
    to = decode(query.data or "") if query else None
    if to is None or (type(to) not in ACTS and type(to) not in SCREENS):
        shown = show(turn.scene, turn.conversation.screen)
        return (replace(shown, toast=turn.scene.voice.label("old-button")),)
    if type(to) in PERSONAL and not turn.scene.is_private:
        return (show_private_only(turn.scene),)
    act = ACTS.get(type(to))
    return await act(turn, to) if act else turn.show(to)
