"""What became of what the bot said first, as coordinators may know it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.pushes.kinds import AS_ONE_HAS_DONE, OF_NOTICES, PushKind
from bot.pushes.of_notices import is_to_all
from bot.pushes.planner import NEXT_MORNING, SAME_EVENING
from bot.pushes.results import Status


class Fate(StrEnum):
    """What became of a push, no finer than what coordinators need: no choice of anybody's."""

    SENT = "sent"
    WAITING = "waiting"
    LEFT_OUT = "left-out"
    """It was not to be sent to them: as they chose, or because there was nothing to say."""
    DEALT_WITH = "dealt-with"
    """Sent or left out, where it would tell what somebody has done or said which of the two."""
    LATE = "late"
    """It could not go out while it was of use."""
    UNREACHABLE = "unreachable"
    """They have blocked the bot, or are gone."""
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived."""


MISSED = (Fate.LATE, Fate.UNREACHABLE, Fate.FAILED, Fate.UNKNOWN)
"""What was meant for somebody and, as far as is known, has not reached them."""


@dataclass(frozen=True)
class Told:
    """What is said in one push: of which kind, and about what."""

    kind: PushKind
    tour_id: str
    subject: str
    words: str = ""
    """How a notice begins."""

    @property
    def is_of_all(self) -> bool:
        """Tell whether it goes to everybody, whatever they have said or ticked off.

        Who is sent any other one has something undone, or has said where they are from: that is
        theirs to tell.
        """
        if self.kind in {PushKind.BEFORE, PushKind.COMMITMENTS}:
            return False
        if self.kind in OF_NOTICES:
            return is_to_all(self.subject)
        return self.subject.rpartition("/")[2] not in {SAME_EVENING, NEXT_MORNING}

    def fate(self, of: Fate) -> Fate:
        """Return what may be counted of its fate: nothing that tells what anybody has done."""
        is_telling = of in {Fate.SENT, Fate.LEFT_OUT} and self.kind in AS_ONE_HAS_DONE
        return Fate.DEALT_WITH if is_telling else of


@dataclass(frozen=True)
class Delivered:
    """A push to all, with how many met which fate; its hours are the first and last that it had."""

    told: Told
    first_at: datetime
    last_at: datetime
    fates: Mapping[Fate, int]


@dataclass(frozen=True)
class Missed:
    """A push that one participant, by their number, has not got; not the hour they chose for it."""

    told: Told
    number: int
    fate: Fate


_FATES = {
    Status.SENT: Fate.SENT,
    Status.FAILED: Fate.FAILED,
    Status.UNKNOWN: Fate.UNKNOWN,
    Status.EXPIRED: Fate.LATE,
    Status.SKIPPED: Fate.LEFT_OUT,
}
GONE = ("unreachable", "forbidden", "chat not found", "user is deactivated", "peer_id_invalid")
"""How it is said, by us or by Telegram, that somebody cannot be written to."""


def fate_of(status: str, reason: str | None) -> Fate:
    """Return what became of a push, from how it was settled and why."""
    is_gone = any(one in (reason or "").lower() for one in GONE)
    settled = Status(status)
    if is_gone and settled in {Status.SKIPPED, Status.FAILED}:
        return Fate.UNREACHABLE
    return _FATES.get(settled, Fate.WAITING)
