"""How a notice stands in the outbox: the keys of its pushes. Pure.

``notice/<tour>/<audience>/<id>/<part>``, or ``urgent/…``; what deletes it at everybody is
``retract/…``. The audience is in it so that no list of pushes tells who is in one that not
everybody is in.
"""

from dataclasses import dataclass

from bot.pushes.kinds import PushKind

TO_ALL = "all"
"""The audience of a notice for everybody."""


@dataclass(frozen=True)
class NoticeKey:
    """Which part, from 1, of which notice, and to whom that is."""

    audience: str
    id: int
    part: int = 1

    @property
    def subject(self) -> str:
        """Return how it stands in a key, behind the kind and the tour."""
        return f"{self.audience}/{self.id}/{self.part}"

    def key(self, kind: PushKind, tour_id: str) -> str:
        """Return what is unique among the pushes of a person."""
        return f"{kind}/{tour_id}/{self.subject}"


def read_subject(subject: str) -> NoticeKey | None:
    """Read what ``NoticeKey.subject`` wrote; None for anything else."""
    audience, *numbers = subject.split("/")
    if len(numbers) != 2 or not all(one.isascii() and one.isdigit() for one in numbers):  # noqa: PLR2004 - id and part
        return None
    return NoticeKey(audience, *(int(one) for one in numbers))


def is_to_all(subject: str) -> bool:
    """Tell whether a notice goes to everybody, so that having got it says nothing of anybody."""
    return subject.partition("/")[0] == TO_ALL
