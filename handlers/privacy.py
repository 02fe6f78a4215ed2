"""`/privacidad`, `/misdatos`, `/baja`, and consent."""

from dataclasses import replace

from bot import address
from bot.people.consent import POLICY_VERSION, give_consent, withdraw_consent
from bot.people.mydata import collect, erase
from bot.people.reader import meet
from bot.reply import Replies, Reply
from bot.screens.privacy import (
    is_fresh,
    show_erase,
    show_erased,
    show_my_data,
    show_privacy,
)
from bot.screens.scene import join
from bot.transport.turn import Turn
from handlers.questions import keep
from handlers.reading import quoted_text


async def privacy(turn: Turn) -> Replies:
    """Show what is stored, why, for how long and by whom."""
    return turn.show(address.Privacy())


async def my_data(turn: Turn, _to: address.MyData | None = None) -> Replies:
    """Send everything stored about the reader."""
    turn.at(address.Privacy())
    return (show_my_data(turn.scene, await collect(turn.db, turn.scene.reader.id)),)


async def ask_erase(turn: Turn) -> Replies:
    """Ask whether everything shall be erased."""
    return turn.show(address.Erase())


async def confirm_erase(turn: Turn, to: address.ConfirmErase) -> Replies:
    """Erase everything for good; an old button asks again instead."""
    if not is_fresh(to, turn.now):
        again = show_erase(turn.scene, address.Erase())
        return (replace(again, text=join(turn.scene.voice.say("erase-stale"), again.text)),)
    await erase(turn.db, turn.scene.reader.id, but_update=turn.update.update_id)
    turn.is_erased = True
    return (show_erased(turn.scene),)


async def consent(turn: Turn, to: address.Consent) -> Replies:
    """Record an agreement to the policy in force, then do what it was asked for."""
    if to.version != POLICY_VERSION:
        shown = show_privacy(turn.scene, address.Privacy())
        return (replace(shown, text=join(turn.scene.voice.say("consent-outdated"), shown.text)),)
    reader = turn.scene.reader
    if not reader.has_consented:
        await meet(turn.db, reader, turn.telegram_language, turn.now)
        await give_consent(turn.db, reader.id, turn.scene.voice.lang, turn.now)
        turn.become(replace(reader, is_known=True, has_consented=True))
    text = quoted_text(turn)
    if text:
        return await keep(turn, text)
    return (
        Reply(turn.scene.voice.say("consent-given"), in_place=False),
        *turn.show(address.Privacy()),
    )


async def decline(turn: Turn, to: address.Decline) -> Replies:
    """Store nothing; an agreement that was given is taken back."""
    if not turn.scene.reader.has_consented:
        return turn.show(to)
    await withdraw_consent(turn.db, turn.scene.reader.id, turn.now)
    turn.become(replace(turn.scene.reader, has_consented=False))
    turn.at(address.Privacy())
    return (
        Reply(turn.scene.voice.say("consent-withdrawn"), in_place=False),
        *turn.show(address.Privacy()),
    )
