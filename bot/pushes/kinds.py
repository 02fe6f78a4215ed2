"""The kinds of pushes, and what holds for each."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol


class PushKind(StrEnum):
    """Why the bot speaks first; people switch each of these on and off, but for the urgent."""

    BEFORE = "before"
    EVENING = "evening"
    MORNING = "morning"
    ACTIVITY = "activity"
    CHANGE = "change"
    """What coordinators have changed of the agenda."""
    RETRO = "retro"
    AFTER = "after"
    COMMITMENTS = "commitments"
    URGENT = "urgent"
    BRIEF = "brief"
    """To coordinators, before a day starts: what the day before brought."""
    LACK = "lack"
    """To coordinators: what several people say is missing."""
    NOTICE = "notice"
    """What a coordinator says to everybody; one that is urgent is ``URGENT``."""
    RETRACT = "retract"
    """Deletes what was said, as a coordinator has withdrawn it."""
    QUESTION = "question"
    """To coordinators: what somebody asks them."""
    ANSWERED = "answered"
    """To the other coordinators: who has answered it."""
    WAITING = "waiting"
    """To coordinators: what nobody has answered yet."""
    ANSWER = "answer"
    """To who asked: what a coordinator replies."""


OF_A_DAY = frozenset({PushKind.BRIEF, PushKind.LACK})
"""The kinds that tell coordinators of a day."""

OF_A_QUESTION = frozenset({PushKind.QUESTION, PushKind.ANSWERED, PushKind.WAITING})
"""The kinds that tell coordinators of what people ask them."""

FOR_COORDINATORS = OF_A_DAY | OF_A_QUESTION
"""The kinds that nobody else ever gets; they are not among what participants choose of."""

OF_NOTICES = frozenset({PushKind.NOTICE, PushKind.URGENT, PushKind.RETRACT})
"""The kinds that say, or take back, what coordinators say by hand: nobody switches them off."""

FOR_ONE = frozenset({PushKind.ANSWER})
"""The kinds that go to one person for what they have done, whom nobody is told of."""

AS_ONE_HAS_DONE = frozenset({PushKind.BEFORE, PushKind.RETRO, PushKind.COMMITMENTS})
"""The kinds that go to who has something left to do, and to nobody else: whether one of them was
sent to somebody tells what they have ticked off or said, be it for themselves alone."""

AT_ONCE = frozenset({PushKind.CHANGE})
"""The kinds that come when something happens: nothing of them is planned, at no hour."""

LIVE = frozenset(
    {
        PushKind.BEFORE,
        PushKind.EVENING,
        PushKind.MORNING,
        PushKind.ACTIVITY,
        PushKind.CHANGE,
        PushKind.RETRO,
        PushKind.AFTER,
        PushKind.COMMITMENTS,
    }
)
"""The kinds for participants that are sent by this version, and that they may choose of."""


@dataclass(frozen=True)
class Policy:
    """What holds for a kind.

    ``useful_for`` is how long after its hour it is still worth sending (an activity's reminder is
    until the activity begins, a change until
    what it changes is over). An urgent push passes quiet hours and pauses, and goes again when it
    is in doubt whether it arrived: twice is better than never. Any other then waits for a person to
    decide: a plan of the day said twice would be taken for a change. To delete makes no sound, and
    done twice is done once. What was asked for passes pauses: who wants no reminders still wants
    the answer, though not amid the night.
    """

    useful_for: timedelta
    is_urgent: bool = False
    was_asked_for: bool = False


POLICIES = {
    PushKind.BEFORE: Policy(timedelta(days=2)),
    PushKind.EVENING: Policy(timedelta(hours=4)),
    PushKind.MORNING: Policy(timedelta(hours=5)),
    PushKind.ACTIVITY: Policy(timedelta(0)),
    PushKind.CHANGE: Policy(timedelta(days=2)),
    PushKind.RETRO: Policy(timedelta(hours=3)),
    PushKind.AFTER: Policy(timedelta(days=2)),
    PushKind.COMMITMENTS: Policy(timedelta(days=3)),
    PushKind.URGENT: Policy(timedelta(hours=6), is_urgent=True),
    PushKind.BRIEF: Policy(timedelta(hours=4)),
    PushKind.LACK: Policy(timedelta(hours=15)),
    PushKind.NOTICE: Policy(timedelta(hours=20)),
    PushKind.RETRACT: Policy(timedelta(hours=48), is_urgent=True),
    PushKind.QUESTION: Policy(timedelta(days=3)),
    PushKind.ANSWERED: Policy(timedelta(hours=6)),
    PushKind.WAITING: Policy(timedelta(hours=12)),
    PushKind.ANSWER: Policy(timedelta(days=30), was_asked_for=True),
}


class Said(Protocol):
    """What has to be known of a push to put it into words; ``planner.Occurrence`` fits it."""

    @property
    def kind(self) -> PushKind:
        """Why it is said."""

    @property
    def tour_id(self) -> str:
        """Of which tour."""

    @property
    def subject(self) -> str:
        """What of its kind, as the planner writes it."""


class Silence(StrEnum):
    """Why there is nothing to say of a push when its hour has come."""

    NO_SCREEN = "no-screen"
    TOUR_GONE = "tour-gone"
    DAY_GONE = "day-gone"
    DAY_OVER = "day-over"
    NOTHING_PLANNED = "nothing-planned"
    ACTIVITY_GONE = "activity-gone"
    ACTIVITY_MOVED = "activity-moved"
    TOUR_BEGUN = "tour-begun"
    NO_PAYMENT = "no-payment"
    NO_CHECKLIST = "no-checklist"
    ALL_DONE = "all-done"
    PERSONAL = "personal"
    NOT_OVER = "not-over"
    LEFT_ALONE = "left-alone"
    NOTHING_ASKED = "nothing-asked"
    NOTHING_TO_DO = "nothing-to-do"
    NOT_AGREED = "not-agreed"
    ERASED = "erased"
    NO_COORDINATOR = "no-coordinator"
    UNREADABLE = "unreadable"
    NOTHING_TO_TELL = "nothing-to-tell"
    WITHDRAWN = "withdrawn"
    NOTHING_TO_DELETE = "nothing-to-delete"
    QUESTION_GONE = "question-gone"
    ANSWERED = "answered"
    UNDONE = "undone"
    """It is again as it was: of that nobody need hear, nor later, when it is changed once more."""
