"""Quiet hours, pauses, and the end of all reminders."""

from dataclasses import dataclass
from datetime import date, time

from bot.address.routes import Personal, route


@route("quiet")
@dataclass(frozen=True)
class QuietHours(Personal):
    """The hours of every day in which nothing sounds."""


@route("quiet2")
@dataclass(frozen=True)
class SetQuiet(Personal):
    """Chooses quiet hours; they may pass midnight."""

    start: time
    end: time


@route("quiet0")
@dataclass(frozen=True)
class UnsetQuiet(Personal):
    """Gives the quiet hours up."""


@route("mute")
@dataclass(frozen=True)
class Pause(Personal):
    """Whether all reminders pause, and until when."""


@route("mute2")
@dataclass(frozen=True)
class SetPause(Personal):
    """Pauses all reminders; ``until`` is the first date on which they come again."""

    until: date


@route("mute0")
@dataclass(frozen=True)
class Resume(Personal):
    """Ends the pause."""


@route("stop")
@dataclass(frozen=True)
class Stop(Personal):
    """Asks what shall stop: the reminders, or everything."""
