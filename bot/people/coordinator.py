"""Who accompanies a tour, and invitations to do so. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MARK = "c-"
"""What the code of every invitation begins with, and nothing else that follows ``/start``."""
LASTS = timedelta(hours=48)
"""How long an invitation can be used."""
MOST_OPEN = 8
"""Invitations to a tour that can be open at once: what a phone shows without much scrolling."""
NAME_LENGTH = 64
"""Characters of a coordinator's name that are kept."""


@dataclass(frozen=True)
class Coordinator:
    """Somebody who accompanies a tour, by the name that Telegram had when they were invited.

    ``id`` is the number of their role: who gets it anew gets another one.
    """

    id: int
    person_id: int
    name: str
    since: datetime


@dataclass(frozen=True)
class Invitation:
    """An invitation that nobody has used yet; its code is known to who was given it alone."""

    id: int
    made_by: int
    expires_at: datetime


class Verdict(StrEnum):
    """What comes of a code."""

    TAKEN = "taken"
    """It made the person who sent it a coordinator."""
    ALREADY = "already"
    """They accompany the tour anyway: it is still there for somebody else."""
    USED = "used"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    """What comes of a code; of which tour it is and who made it, None where nobody did."""

    verdict: Verdict
    tour_id: str | None = None
    made_by: int | None = None


@dataclass(frozen=True)
class Company:
    """Who accompanies a tour, who is invited to, and whom the operator ``named`` for all tours."""

    coordinators: tuple[Coordinator, ...]
    invitations: tuple[Invitation, ...]
    named: frozenset[int]

    def role(self, number: int) -> Coordinator | None:
        """Return a role that can be withdrawn; whom the operator names has one for good."""
        found = (one for one in self.coordinators if one.id == number)
        one = next(found, None)
        return None if one is None or one.person_id in self.named else one

    def accompanies(self, person_id: int) -> bool:
        """Tell whether somebody has a role that they were invited to."""
        return any(one.person_id == person_id for one in self.coordinators)

    def name(self, person_id: int) -> str:
        """Return what somebody is called; empty where that is not known."""
        return next((one.name for one in self.coordinators if one.person_id == person_id), "")
