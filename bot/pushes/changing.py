"""Choices → other choices. Pure; what is chosen twice is the same as once."""

from dataclasses import replace
from datetime import date, time, timedelta

from bot.pushes.choices import FOR_EVER, Choices, Quiet
from bot.pushes.homes import HomeZone
from bot.pushes.kinds import PushKind

LONGEST_PAUSE = timedelta(days=366)
"""How far ahead the end of a pause may be, but for one that only the person ends."""
_DAY = 24 * 60


def switched_on(choices: Choices, kind: PushKind) -> Choices:
    """Return the choices with a kind that comes."""
    return replace(choices, off=choices.off - {kind})


def switched_off(choices: Choices, kind: PushKind) -> Choices:
    """Return the choices with a kind that does not come."""
    return replace(choices, off=choices.off | {kind})


def at_hour(choices: Choices, kind: PushKind, at: time | None) -> Choices:
    """Return the choices with a kind that comes at an hour; None is the tour's."""
    hours = {one: chosen for one, chosen in choices.hours if one is not kind}
    if at is not None:
        hours[kind] = at
    return switched_on(replace(choices, hours=tuple(sorted(hours.items()))), kind)


def with_minutes(choices: Choices, minutes: int | None) -> Choices:
    """Return the choices with activities told so many minutes before; None is the tour's."""
    return switched_on(replace(choices, minutes_before=minutes), PushKind.ACTIVITY)


def with_quiet(choices: Choices, quiet: Quiet | None) -> Choices:
    """Return the choices with other quiet hours, or without."""
    return replace(choices, quiet=quiet)


def paused(choices: Choices, until: date) -> Choices:
    """Return the choices with a pause; ``until`` is the first date on which pushes come again."""
    return replace(choices, paused_until=until)


def resumed(choices: Choices) -> Choices:
    """Return the choices without a pause."""
    return replace(choices, paused_until=None)


def at_home_in(choices: Choices, home: HomeZone | None) -> Choices:
    """Return the choices with another home zone; None is the tour's."""
    return replace(choices, home=home.zone if home else None)


def can_pause(until: date, today: date) -> bool:
    """Tell whether a pause that is asked for today would hold, and end within reason."""
    return until == FOR_EVER or today < until <= today + LONGEST_PAUSE


def moved(at: time, minutes: int) -> time | None:
    """Return an hour moved within its day; None where it would be on another."""
    moment = at.hour * 60 + at.minute + minutes
    return time(*divmod(moment, 60)) if 0 <= moment < _DAY else None
