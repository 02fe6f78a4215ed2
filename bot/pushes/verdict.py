"""Whether a push that is due shall go out now, later or never. Pure.

It is asked when the push is about to be sent, so that whoever has silenced the bot a minute ago
hears nothing more.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.catalog.tour import Tour
from bot.pushes.choices import Choices
from bot.pushes.results import Push, Settlement, Status

NO_TOUR = "no such tour"
SWITCHED_OFF = "switched off"
PAUSED = "paused"
QUIET = "quiet hours"
"""Reasons that may pass, see ``reopening``."""


@dataclass(frozen=True)
class Listener:
    """What matters of the person at the other end."""

    choices: Choices
    is_reachable: bool = True


def verdict(push: Push, listener: Listener, tour: Tour | None, now: datetime) -> Settlement | None:
    """Return what becomes of a push without being sent; None if it is to go out at ``now``."""
    if now >= push.useful_until:
        return dropped(push, Status.EXPIRED, "late")
    if not listener.is_reachable:
        return dropped(push, Status.SKIPPED, "unreachable")
    if tour is None:
        return dropped(push, Status.SKIPPED, NO_TOUR)
    return None if push.is_urgent else _as_chosen(push, listener.choices, tour, now)


def _as_chosen(push: Push, choices: Choices, tour: Tour, now: datetime) -> Settlement | None:
    if push.kind in choices.off:
        return dropped(push, Status.SKIPPED, SWITCHED_OFF)
    local = choices.zones(tour).local(now)
    if choices.is_paused(local.date()) and not push.was_asked_for:
        return dropped(push, Status.SKIPPED, PAUSED)
    return None if push.is_pressing else _held(push, choices, local)


def _held(push: Push, choices: Choices, local: datetime) -> Settlement | None:
    until = choices.quiet.until(local) if choices.quiet else None
    if until is None:
        return None
    due_at = until.astimezone(UTC)
    if due_at >= push.useful_until:
        return dropped(push, Status.SKIPPED, QUIET)
    return Settlement(Status.WAITING, QUIET, due_at, attempts=push.attempts, doubts=push.doubts)


def dropped(push: Push, status: Status, reason: str) -> Settlement:
    """Return what becomes of a push that is not sent; if it may have been before, it is unknown."""
    if push.doubts:
        status = Status.UNKNOWN
    return Settlement(status, reason, attempts=push.attempts, doubts=push.doubts)
