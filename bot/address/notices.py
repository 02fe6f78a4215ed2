"""Notices: written, shown, confirmed, followed; a draft is its author's alone."""

from dataclasses import dataclass
from datetime import time

from bot.address.routes import ForCoordinators, route
from bot.language import Language
from bot.notices.values import Audience, NoticeKind


@route("avs")
@dataclass(frozen=True)
class Notices(ForCoordinators):
    """The notices of a tour that were sent, a page at a time (from 0)."""

    tour: str
    page: int = 0


@route("avnew")
@dataclass(frozen=True)
class NewNotice(ForCoordinators):
    """Begins a notice with what is said next; one that was begun before is shown instead."""

    tour: str


@route("avd")
@dataclass(frozen=True)
class NoticeDraft(ForCoordinators):
    """A notice that is not sent yet; what is said next takes the place of what is in it."""

    tour: str
    id: int


@route("ava")
@dataclass(frozen=True)
class NoticeAudience(ForCoordinators):
    """The choice of whom a notice is for."""

    tour: str
    id: int


@route("ava2")
@dataclass(frozen=True)
class SetNoticeAudience(ForCoordinators):
    """Makes a notice one for these; of institutions one is then chosen."""

    tour: str
    id: int
    to: Audience


@route("avi2")
@dataclass(frozen=True)
class SetNoticeInstitution(ForCoordinators):
    """Makes a notice one for those of an institution, by the mark of its key."""

    tour: str
    id: int
    mark: str


@route("avk")
@dataclass(frozen=True)
class SetNoticeKind(ForCoordinators):
    """Makes a notice a plain one, an urgent one, or one of where to meet."""

    tour: str
    id: int
    kind: NoticeKind


@route("avt")
@dataclass(frozen=True)
class NoticeTranslation(ForCoordinators):
    """Takes what is said next for a notice's text in another language."""

    tour: str
    id: int
    lang: Language


@route("avt2")
@dataclass(frozen=True)
class DropNoticeTranslation(ForCoordinators):
    """Takes a translation out of a notice again."""

    tour: str
    id: int
    lang: Language


@route("avh")
@dataclass(frozen=True)
class NoticeHours(ForCoordinators):
    """The choice of when a notice goes out."""

    tour: str
    id: int


@route("avh2")
@dataclass(frozen=True)
class SetNoticeHour(ForCoordinators):
    """Lets a notice go out today at an hour, where the tour is; one that is over is at once."""

    tour: str
    id: int
    at: time


@route("avx")
@dataclass(frozen=True)
class DiscardNotice(ForCoordinators):
    """Forgets a notice that is not sent."""

    tour: str
    id: int


@route("avc")
@dataclass(frozen=True)
class CheckNotice(ForCoordinators):
    """A notice as its readers will see it, and the question whether it shall go out."""

    tour: str
    id: int


@route("avgo")
@dataclass(frozen=True)
class SendNotice(ForCoordinators):
    """Sends a notice, within minutes of ``minute`` (since 1970, UTC), if it is as ``mark`` says.

    The mark is that of what is said, to whom, and of how many they are.
    """

    tour: str
    id: int
    minute: int
    mark: str


@route("av")
@dataclass(frozen=True)
class SentNotice(ForCoordinators):
    """What became of a notice."""

    tour: str
    id: int


@route("avb")
@dataclass(frozen=True)
class SentNoticeBelow(ForCoordinators):
    """The same below the message that tells how far it is, which goes on telling."""

    tour: str
    id: int


@route("avr")
@dataclass(frozen=True)
class RepeatNotice(ForCoordinators):
    """Asks whether a notice shall go again to those whom it has not reached."""

    tour: str
    id: int


@route("avr2")
@dataclass(frozen=True)
class ConfirmRepeatNotice(ForCoordinators):
    """Sends it again to those, if pressed within minutes of ``minute`` (since 1970, UTC)."""

    tour: str
    id: int
    minute: int


@route("avw")
@dataclass(frozen=True)
class WithdrawNotice(ForCoordinators):
    """Asks whether a notice shall be deleted wherever it has arrived."""

    tour: str
    id: int


@route("avw2")
@dataclass(frozen=True)
class ConfirmWithdrawNotice(ForCoordinators):
    """Deletes it there, if pressed within minutes of ``minute`` (since 1970, UTC)."""

    tour: str
    id: int
    minute: int
