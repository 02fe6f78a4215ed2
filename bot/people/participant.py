"""A participant as coordinators may know them: by a number, for they gave no name for this."""

from dataclasses import dataclass
from datetime import datetime

from bot.language import Language


@dataclass(frozen=True)
class Participant:
    """Somebody on a tour.

    ``number`` counts from 1 in the order in which those who take part now have enrolled; nothing
    that they have said has it. ``told_at`` is when a push of those that go to everybody last
    reached them, if any did: any other would tell that they have something left to do.
    """

    number: int
    lang: Language
    enrolled_at: datetime
    told_at: datetime | None = None
    blocked_at: datetime | None = None
