"""Questions passed on to the coordinators, and what came of them. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.language import Language
from bot.retro.values import KeptFile

NAME_LENGTH = 80
"""Characters of a name that are kept."""


class Stage(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    SETTLED = "settled"
    """Closed by a coordinator without a reply."""


@dataclass(frozen=True)
class Word:
    """One thing said after a question was asked; ``name`` is empty of who is not known by any."""

    id: int
    is_from_asker: bool
    name: str
    text: str
    file: KeptFile | None
    said_at: datetime


@dataclass(frozen=True)
class Inquiry:
    """A question that was passed on.

    ``asker`` is what its asker was called, empty of who preferred not to say it; ``lang`` the
    language they read in. ``closed_*`` tell who answered or settled it last. ``thread`` is what was
    said since, ``kept`` the number of the answer for all that was made of it, where one was.
    ``is_reachable`` is False of an asker who has blocked the assistant.
    """

    id: int
    tour_id: str | None
    person_id: int
    text: str
    lang: Language
    stage: Stage
    asked_at: datetime
    asker: str = ""
    waiting_since: datetime | None = None
    closed_at: datetime | None = None
    closed_by: int | None = None
    closed_name: str = ""
    is_reachable: bool = True
    thread: tuple[Word, ...] = ()
    kept: int | None = None

    @property
    def last_reply(self) -> Word | None:
        """Return what coordinators said last; None where they have said nothing."""
        return next((one for one in reversed(self.thread) if not one.is_from_asker), None)

    @property
    def asked_last(self) -> Word | None:
        """Return what the asker said last after the question itself; None where that was all."""
        return next((one for one in reversed(self.thread) if one.is_from_asker), None)

    def word(self, number: int) -> Word | None:
        """Return what was said under a number, None where there is nothing."""
        return next((one for one in self.thread if one.id == number), None)


@dataclass(frozen=True)
class Waiting:
    """A question that nobody has answered yet.

    ``word`` is the number of what its asker said last; 0 where that is the question itself.
    """

    id: int
    tour_id: str
    since: datetime
    word: int = 0


@dataclass(frozen=True)
class PassedOn:
    """A question that was passed on, and where it stands; not whose it is."""

    text: str
    asked_at: datetime
    stage: Stage
