"""What a person has said of a tour, as it is read back: answers, notes, commitments."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.retro.visibility import Visibility


class FileKind(StrEnum):
    """What a file is, in Telegram's terms; it is sent again by the method of that name."""

    PHOTO = "photo"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    ANIMATION = "animation"
    DOCUMENT = "document"


@dataclass(frozen=True)
class KeptFile:
    """A file that stays at Telegram: its kind, its ``file_id``, and its name where it has one."""

    kind: FileKind
    id: str
    name: str = ""


@dataclass(frozen=True)
class Given:
    """What is answered: the part of an ``Answer`` that its author gives.

    ``message_id`` is the message that said it, if any.
    """

    value: str = ""
    comment: str = ""
    file: KeptFile | None = None
    message_id: int | None = None
    album: str | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing in it that answers."""
        return not (self.value or self.comment or self.file)


@dataclass(frozen=True)
class Answer:
    """What a person answered to one question of one day, as it stands now.

    ``value`` is the rating as a digit, the ids of what was chosen with spaces between, or a text;
    empty where a file alone is the answer. ``comment`` is what was written beside a tap.
    """

    tour_id: str
    day: date
    question_id: str
    value: str
    visibility: Visibility
    answered_at: datetime
    comment: str = ""
    file: KeptFile | None = None
    message_id: int | None = None
    album: str | None = None

    @property
    def given(self) -> Given:
        """Return what its author gave, to be given again with a change."""
        return Given(self.value, self.comment, self.file, self.message_id, self.album)


@dataclass(frozen=True)
class Note:
    """Something noted on the way, with the activity it belongs to, if any."""

    id: int
    tour_id: str
    day: date
    activity_id: str | None
    text: str
    taken_at: datetime
    file: KeptFile | None = None


class Horizon(StrEnum):
    """By when; the memoir of 2017 has these three (source 001, fifth day)."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


class Standing(StrEnum):
    """How a commitment is going, by who made it."""

    OPEN = "open"
    UNDER_WAY = "under-way"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True)
class WorkingGroup:
    """People of a tour who go on with one thing together."""

    id: int
    tour_id: str
    title: str
    members: int


@dataclass(frozen=True)
class Commitment:
    """What a person means to do, with whom, by when; ``word`` is what they said of it last.

    ``is_signed`` is whether the group reads their name below what they share.
    """

    id: int
    tour_id: str
    what: str
    with_whom: str
    horizon: Horizon | None
    visibility: Visibility
    made_at: datetime
    standing: Standing = Standing.OPEN
    standing_at: datetime | None = None
    word: str = ""
    group: WorkingGroup | None = None
    is_signed: bool = False


@dataclass(frozen=True)
class OpenCommitment:
    """A commitment that is neither done nor dropped, as a push asks about it; ``what`` may be cut.

    ``standing`` is ``OPEN`` or ``UNDER_WAY``.
    """

    id: int
    tour_id: str
    what: str
    standing: Standing = Standing.OPEN


@dataclass(frozen=True)
class SharedCommitment:
    """A commitment that its author shares with the group; a name only if they sign."""

    what: str
    horizon: Horizon | None
    standing: Standing
    name: str = ""


@dataclass(frozen=True)
class SharedWork:
    """What the people of a working group share of what they mean to do; None is of no group."""

    group: WorkingGroup | None
    commitments: tuple[SharedCommitment, ...] = ()
