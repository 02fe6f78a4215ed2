"""What the bot says by itself: which kinds, at which hours, in which zone."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from bot.address.routes import Personal, route
from bot.pushes.homes import HomeZone
from bot.pushes.kinds import PushKind


class OnOff(StrEnum):
    """Whether something is, or is not any more."""

    ON = "on"
    OFF = "off"


@route("rem")
@dataclass(frozen=True)
class Reminder(Personal):
    """A kind of reminder: on or off, and when."""

    kind: PushKind


@route("chg")
@dataclass(frozen=True)
class ChangeReminder(Personal):
    """A kind of reminder, below the push that leads to it: that one stays to be read."""

    kind: PushKind


@route("rem2")
@dataclass(frozen=True)
class SwitchReminder(Personal):
    """Switches a kind of reminder on or off."""

    kind: PushKind
    to: OnOff


@route("hour")
@dataclass(frozen=True)
class SetHour(Personal):
    """Chooses the hour of a kind of reminder, and switches it on."""

    kind: PushKind
    at: time


@route("hour0")
@dataclass(frozen=True)
class UnsetHour(Personal):
    """Puts a kind of reminder back to the tour's hour."""

    kind: PushKind


@route("min")
@dataclass(frozen=True)
class SetMinutes(Personal):
    """Chooses how many minutes before an activity its reminder comes; 0 is as the tour has it."""

    minutes: int


@route("homes")
@dataclass(frozen=True)
class HomeZones(Personal):
    """The zones that may be one's own."""


@route("homes2")
@dataclass(frozen=True)
class SetHome(Personal):
    """Chooses one's own zone."""

    zone: HomeZone


@route("homes0")
@dataclass(frozen=True)
class UnsetHome(Personal):
    """Takes the tour's home zone for one's own."""
