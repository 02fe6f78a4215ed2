"""Notices as values: what is said, to whom, in how many messages. Pure."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.language import Language
from bot.pushes.kinds import PushKind
from bot.pushes.of_notices import NoticeKey
from bot.retro.values import FileKind, KeptFile

TEXT_ROOM = 3_800
"""UTF-16 units of a notice's text: with the line above it, it stays one message."""
CAPTION_ROOM = 800
"""Units of a text that stands below its photo or file: 1,024 with the lines of our own."""
MOST_FILES = 10
"""Files in an album, https://core.telegram.org/bots/api#sendmediagroup."""
CAN_BE_DELETED = timedelta(hours=48)
"""How long a bot may delete what it has said, https://core.telegram.org/bots/api#deletemessage."""
MARK_LENGTH = 6


class NoticeKind(StrEnum):
    """How a notice is said; all but a plain one pass quiet hours and go before everything else."""

    PLAIN = "plain"
    URGENT = "urgent"
    MEETING = "meeting"
    """Where and when to meet, with a pin where one was sent."""

    @property
    def push(self) -> PushKind:
        """Return the kind of its pushes."""
        return PushKind.NOTICE if self is NoticeKind.PLAIN else PushKind.URGENT


class Audience(StrEnum):
    """To whom a notice goes; never to its author, who has seen it."""

    ALL = "all"
    """Everybody on the tour, those too who accompany it."""
    SILENT = "silent"
    """The participants of whom there is no answer today that coordinators may read."""
    INSTITUTION = "from"
    """The participants who say they are from one institution."""


class State(StrEnum):
    """How far a notice is."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


class Piece(StrEnum):
    """What one message of a notice holds."""

    WORDS = "words"
    FILES = "files"
    BOTH = "both"
    """The words stand below the files."""
    PIN = "pin"


@dataclass(frozen=True)
class Pin:
    """A point on the map, in degrees; with a name and an address where a place was sent."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""


@dataclass(frozen=True)
class Notice:
    """What one coordinator says to many people; ``author_id`` is None once they are erased.

    ``institution_…`` is one, for the audience of that name. ``lang`` is what the author
    reads, and so writes. ``people`` is how many it was confirmed for.
    """

    id: int
    tour_id: str
    author_id: int | None
    author_name: str
    lang: Language
    kind: NoticeKind = NoticeKind.PLAIN
    audience: Audience = Audience.ALL
    institution_name: str = ""
    institution_key: str = ""
    text: str = ""
    translations: tuple[tuple[Language, str], ...] = ()
    files: tuple[KeptFile, ...] = ()
    pin: Pin | None = None
    send_at: datetime | None = None
    """When it is to go out, where that is not at once."""
    state: State = State.DRAFT
    confirmed_at: datetime | None = None
    people: int = 0
    message_id: int | None = None
    """The author's message that holds the text."""
    album: str | None = None
    """The album that the files came in, of which more may come."""

    def words(self, lang: Language) -> str:
        """Return the text for who reads a language: a translation where there is one."""
        return dict(self.translations).get(lang, self.text)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return its text in every language that it has one in."""
        return (self.text, *(text for _, text in self.translations))

    @property
    def langs(self) -> tuple[Language, ...]:
        """Return the languages it can be read in, the author's first."""
        return (self.lang, *(lang for lang, _ in self.translations))

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Return what each of its messages holds, the same in every language, in their order."""
        pin = (Piece.PIN,) if self.pin else ()
        if not self.files:
            return (Piece.WORDS, *pin)
        is_short = max(units(text) for text in self.texts) <= CAPTION_ROOM
        if is_short and all(file.kind is not FileKind.VIDEO_NOTE for file in self.files):
            return (Piece.BOTH, *pin)
        return (Piece.WORDS, Piece.FILES, *pin)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of its pushes: one for each message."""
        numbers = range(1, len(self.pieces) + 1)
        return tuple(
            NoticeKey(self.audience, self.id, part).key(self.kind.push, self.tour_id)
            for part in numbers
        )

    @property
    def retract_key(self) -> str:
        """Return the key of the push that deletes it again."""
        return NoticeKey(self.audience, self.id).key(PushKind.RETRACT, self.tour_id)

    def can_be_withdrawn(self, now: datetime) -> bool:
        """Tell whether Telegram still deletes it at those who were told first."""
        is_out = self.state is State.CONFIRMED and self.confirmed_at is not None
        return is_out and now < (self.confirmed_at or now) + CAN_BE_DELETED

    def mark(self, crowd: "Crowd") -> str:
        """Return what changes whenever anything of it does, or how many it is for and reaches."""
        whole = (
            self.kind,
            self.audience,
            self.institution_key,
            self.text,
            *(text for pair in self.translations for text in pair),
            *(file.id for file in self.files),
            repr(self.pin),
            str(self.send_at),
            f"{crowd.people} {crowd.blocked}",
        )
        return hashlib.sha256("\0".join(whole).encode()).hexdigest()[:MARK_LENGTH]


@dataclass(frozen=True)
class Crowd:
    """How many a notice is for; ``blocked`` of them cannot be reached."""

    people: int = 0
    blocked: int = 0

    @property
    def reached(self) -> int:
        """Return how many it goes to."""
        return self.people - self.blocked


@dataclass(frozen=True)
class Institution:
    """An institution that people say to be from, with how many; ``mark`` stands in an address."""

    key: str
    name: str
    people: int

    @property
    def mark(self) -> str:
        """Return a short name for its key."""
        return hashlib.sha256(self.key.encode()).hexdigest()[:8]


@dataclass(frozen=True)
class Ledger:
    """What became of a notice, in people; each is counted once, under the worst of its messages.

    ``left_out`` have paused the assistant. ``reasons`` are why some failed, with how many each.
    ``returned`` of those not reached could be reached now. Of a withdrawn one, ``deleted`` chats
    have it no more, ``deleting`` still will, and in ``kept`` it could not be deleted.
    """

    sent: int = 0
    waiting: int = 0
    left_out: int = 0
    late: int = 0
    unreachable: int = 0
    failed: int = 0
    unknown: int = 0
    reasons: tuple[tuple[str, int], ...] = ()
    returned: int = 0
    deleted: int = 0
    deleting: int = 0
    kept: int = 0

    @property
    def people(self) -> int:
        """Return how many it was for, but for those who have had everything erased since."""
        told = (self.sent, self.waiting, self.left_out, self.late)
        return sum(told) + self.unreachable + self.failed + self.unknown

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more happens by itself."""
        return not (self.waiting or self.deleting)


def units(text: str) -> int:
    """Return the length of a text as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
