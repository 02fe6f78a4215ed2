"""What people choose of the reminders: each press keeps one choice and shows it in force."""

from dataclasses import replace

from bot import address
from bot.address import Address, OnOff
from bot.catalog.reminders import MOST_MINUTES
from bot.people.profile import meet
from bot.pushes import changing
from bot.pushes.choices import Choices, Quiet
from bot.pushes.choosing import choose
from bot.pushes.defaults import hour_of
from bot.pushes.kinds import PushKind
from bot.reply import Replies
from bot.screens.reminder import tour_with
from bot.transport.turn import Turn


async def switch(turn: Turn, to: address.SwitchReminder) -> Replies:
    """Switch a kind on or off."""
    if not _has(turn, to.kind):
        return _stale(turn, address.Settings())
    change = changing.switched_on if to.to is OnOff.ON else changing.switched_off
    return await _keep(turn, change(_choices(turn), to.kind), address.Reminder(to.kind))


async def set_hour(turn: Turn, to: address.SetHour) -> Replies:
    """Choose the hour of a kind that has one."""
    if not _has_hour(turn, to.kind):
        return _stale(turn, address.Reminder(to.kind))
    chosen = changing.at_hour(_choices(turn), to.kind, to.at)
    return await _keep(turn, chosen, address.Reminder(to.kind))


async def unset_hour(turn: Turn, to: address.UnsetHour) -> Replies:
    """Go back to the tour's hour of a kind."""
    if not _has_hour(turn, to.kind):
        return _stale(turn, address.Reminder(to.kind))
    chosen = changing.at_hour(_choices(turn), to.kind, None)
    return await _keep(turn, chosen, address.Reminder(to.kind))


async def set_minutes(turn: Turn, to: address.SetMinutes) -> Replies:
    """Choose how many minutes before an activity its reminder comes."""
    screen = address.Reminder(PushKind.ACTIVITY)
    if not _has(turn, PushKind.ACTIVITY) or not 0 <= to.minutes <= MOST_MINUTES:
        return _stale(turn, screen)
    return await _keep(turn, changing.with_minutes(_choices(turn), to.minutes or None), screen)


async def set_quiet(turn: Turn, to: address.SetQuiet) -> Replies:
    """Choose quiet hours; ones that never end would be a pause."""
    if to.start == to.end:
        return _stale(turn, address.QuietHours())
    chosen = changing.with_quiet(_choices(turn), Quiet(to.start, to.end))
    return await _keep(turn, chosen, address.QuietHours())


async def unset_quiet(turn: Turn, _to: address.UnsetQuiet) -> Replies:
    """Give the quiet hours up."""
    return await _keep(turn, changing.with_quiet(_choices(turn), None), address.QuietHours())


async def set_pause(turn: Turn, to: address.SetPause) -> Replies:
    """Pause everything until a date that is still to come."""
    if not changing.can_pause(to.until, turn.scene.own_date):
        return _stale(turn, address.Pause())
    return await _keep(turn, changing.paused(_choices(turn), to.until), address.Pause())


async def resume(turn: Turn, _to: address.Resume) -> Replies:
    """End the pause."""
    return await _keep(turn, changing.resumed(_choices(turn)), address.Pause())


async def set_home(turn: Turn, to: address.SetHome) -> Replies:
    """Choose the zone in which hours count at home."""
    return await _keep(turn, changing.at_home_in(_choices(turn), to.zone), address.HomeZones())


async def unset_home(turn: Turn, _to: address.UnsetHome) -> Replies:
    """Take the tour's home zone."""
    return await _keep(turn, changing.at_home_in(_choices(turn), None), address.HomeZones())


def _choices(turn: Turn) -> Choices:
    return turn.scene.reader.choices


def _has(turn: Turn, kind: PushKind) -> bool:
    return tour_with(turn.scene, kind) is not None


def _has_hour(turn: Turn, kind: PushKind) -> bool:
    tour = tour_with(turn.scene, kind)
    return tour is not None and hour_of(tour, kind) is not None


async def _keep(turn: Turn, chosen: Choices, then: Address) -> Replies:
    reader = turn.scene.reader
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    await choose(turn.db, reader.id, chosen, turn.now)
    turn.become(replace(reader, is_known=True, choices=chosen))
    return _toasting(turn, then, turn.scene.voice.label("settings-saved"))


def _stale(turn: Turn, then: Address) -> Replies:
    """Answer a button that holds no more with the screen as it is; nothing is kept."""
    return _toasting(turn, then, turn.scene.voice.label("old-button"))


def _toasting(turn: Turn, then: Address, toast: str) -> Replies:
    (shown,) = turn.show(then)
    return (replace(shown, toast=toast),)
