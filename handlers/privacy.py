"""Consent, a copy of one's data, and erasure."""

from dataclasses import replace

from bot import address
from bot.people.consent import withdraw_consent
from bot.people.mydata import collect, erase, kept_files
from bot.people.policy import POLICY_VERSION
from bot.reply import Replies, Reply
from bot.screens.privacy import (
    FILES_AT_ONCE,
    is_fresh,
    show_erase,
    show_erased,
    show_my_data,
    show_my_files,
    show_outdated,
)
from bot.screens.scene import join
from bot.transport.turn import Turn
from handlers.passing import agree

MOST_FILES = 1_000_000
"""A number of a file beyond this is forged."""


async def my_data(turn: Turn, _to: address.MyData) -> Replies:
    """Send everything stored about the reader, and the first of the files they have sent."""
    turn.at(address.Privacy())
    stored = await collect(turn.db, turn.scene.reader.id)
    return (show_my_data(turn.scene, stored), *await _files(turn, 0))


async def my_files(turn: Turn, to: address.MyFiles) -> Replies:
    """Send the next of the files that the reader has sent."""
    found = await _files(turn, max(0, min(to.first, MOST_FILES)))
    return found or turn.show(address.Privacy())


async def _files(turn: Turn, first: int) -> Replies:
    reader = turn.scene.reader.id
    files, count = await kept_files(turn.db, reader, first=first, limit=FILES_AT_ONCE)
    return (show_my_files(turn.scene, files, first, count),) if files else ()


async def confirm_erase(turn: Turn, to: address.ConfirmErase) -> Replies:
    """Erase everything for good; an old button asks again instead."""
    if not is_fresh(to, turn.now):
        again = show_erase(turn.scene, address.Erase())
        return (replace(again, text=join(turn.scene.voice.say("erase-stale"), again.text)),)
    await erase(turn.db, turn.scene.reader.id)
    turn.is_erased = True
    turn.has_new_roles = bool(turn.scene.reader.coordinates)
    return (show_erased(turn.scene),)


async def consent(turn: Turn, to: address.Consent) -> Replies:
    """Record an agreement to the policy in force."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
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
    return (
        Reply(turn.scene.voice.say("consent-withdrawn"), in_place=False),
        *turn.show(address.Privacy()),
    )
