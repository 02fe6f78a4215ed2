"""What came of sending a push, and what follows from it. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.pushes.kinds import POLICIES, PushKind

LONGEST_WAIT = timedelta(seconds=60)
"""Between two tries of one push."""

MOST_DOUBTS = 3
"""How often what is urgent may be in doubt before it goes no more: whatever swallows the answers
may well have let it through each time."""


class Status(StrEnum):
    """Where a push stands; the last five are settled."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    SKIPPED = "skipped"

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing more happens to it by itself."""
        return self not in {Status.WAITING, Status.CLAIMED, Status.SENDING}


PRESSING = "now"
"""What stands behind the subject of a change that begins soon."""


@dataclass(frozen=True)
class Push:
    """A row of the outbox that a worker has claimed; all instants aware, in UTC."""

    id: int
    kind: PushKind
    tour_id: str
    key: str
    chat_id: int
    person_id: int | None
    scheduled_at: datetime
    useful_until: datetime
    attempts: int = 0
    doubts: int = 0

    @property
    def subject(self) -> str:
        """Return what of its kind it tells, see ``Occurrence``."""
        return self.key.split("/", 2)[2]

    @property
    def is_pressing(self) -> bool:
        """Tell whether quiet hours would hold it until it is of no more use to hear of it."""
        return self.kind is PushKind.CHANGE and self.subject.endswith(f"/{PRESSING}")

    @property
    def is_urgent(self) -> bool:
        """Tell whether it passes quiet hours and goes again when in doubt."""
        return POLICIES[self.kind].is_urgent

    @property
    def was_asked_for(self) -> bool:
        """Tell whether it passes pauses, for its reader waits for it."""
        return POLICIES[self.kind].was_asked_for


@dataclass(frozen=True)
class Sent:
    """Telegram has it, as a message; of an album ``more`` are the others.

    There is none where it was to delete something.
    """

    message_id: int | None
    more: tuple[int, ...] = ()


@dataclass(frozen=True)
class NotSent:
    """The request never left, or was refused for now: nothing can have arrived."""

    why: str


@dataclass(frozen=True)
class Flooded:
    """Telegram asks to wait, in seconds (429)."""

    seconds: float


@dataclass(frozen=True)
class Moved:
    """The group has become a supergroup with another id; nothing has arrived."""

    chat_id: int


@dataclass(frozen=True)
class Refused:
    """Telegram refuses it for good (400)."""

    why: str


@dataclass(frozen=True)
class Unreachable:
    """The person has blocked the bot or is gone (403)."""

    why: str


@dataclass(frozen=True)
class InDoubt:
    """The request left and what came of it is not known (no answer, a broken one, a 5xx)."""

    why: str


Result = Sent | NotSent | Flooded | Moved | Refused | Unreachable | InDoubt


@dataclass(frozen=True)
class Settlement:
    """What becomes of a row."""

    status: Status
    reason: str | None = None
    due_at: datetime | None = None
    attempts: int = 0
    doubts: int = 0
    chat_id: int | None = None
    message_id: int | None = None
    more: tuple[int, ...] = ()


def settlement(push: Push, result: Result, now: datetime) -> Settlement:
    """Return what follows from a result; whatever would be tried too late expires."""
    tried = Settlement(Status.WAITING, attempts=push.attempts + 1, doubts=push.doubts)
    match result:
        case Sent(message_id, more):
            return replace(tried, status=Status.SENT, message_id=message_id, more=more)
        case Refused(why) | Unreachable(why):
            return replace(tried, status=Status.FAILED, reason=why)
        case Moved(chat_id):
            return replace(tried, due_at=now, chat_id=chat_id, reason="moved")
        case Flooded(seconds):
            return _again(push, replace(tried, reason="flood"), now + timedelta(seconds=seconds))
        case NotSent(why):
            return _again(push, replace(tried, reason=why), now + wait_after(push.attempts))
        case InDoubt(why):
            return _doubted(push, replace(tried, reason=why, doubts=push.doubts + 1), now)


def wait_after(attempts: int) -> timedelta:
    """Return how long a push waits that was tried so often before: 1 s, then twice that."""
    return min(timedelta(seconds=2 ** min(attempts, 6)), LONGEST_WAIT)


def _doubted(push: Push, doubted: Settlement, now: datetime) -> Settlement:
    if push.is_urgent and doubted.doubts < MOST_DOUBTS:
        return _again(push, doubted, now + wait_after(push.attempts))
    return replace(doubted, status=Status.UNKNOWN)


def _again(push: Push, tried: Settlement, due_at: datetime) -> Settlement:
    if due_at < push.useful_until:
        return replace(tried, due_at=due_at)
    if tried.doubts:
        return replace(tried, status=Status.UNKNOWN)
    return replace(tried, status=Status.EXPIRED)
