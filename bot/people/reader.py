"""The person at the other end, as every screen needs to know them."""

from dataclasses import dataclass
from datetime import date

from bot.language import Language
from bot.notices.values import Notice
from bot.people.inquiry import Inquiry
from bot.pushes.choices import NONE, Choices
from bot.retro.own_day import DayStatus
from bot.retro.values import OpenCommitment
from bot.summary.values import DaySummary


@dataclass(frozen=True)
class Reader:
    """Somebody who reads the assistant's screens; ``is_known`` once they have started it."""

    id: int
    lang: Language
    is_known: bool = False
    has_blocked: bool = False
    tour_id: str | None = None
    tours: frozenset[str] = frozenset()
    coordinates: frozenset[str] = frozenset()
    """The tours that they accompany, beside whom the operator names for all of them."""
    has_consented: bool = False
    choices: Choices = NONE
    """Of the pushes."""
    errands_done: frozenset[tuple[str, str]] = frozenset()
    """What is ticked off the checklists: the tour and the errand."""
    retro_days: frozenset[tuple[str, date, DayStatus]] = frozenset()
    """How far they are with the questions of each day that they have begun or left out."""
    to_do: tuple[OpenCommitment, ...] = ()
    """What they mean to do and have neither done nor dropped; read for pushes alone."""
    settled: frozenset[str] = frozenset()
    """The tours whose payment, or O/C, their organisers have noted; read for pushes alone."""
    briefing: DaySummary | None = None
    """The day that a push tells them of as coordinators; read for that push alone."""
    notice: Notice | None = None
    """The notice that a push says to them, or takes back; read for that push alone."""
    to_delete: tuple[int, ...] = ()
    """The messages that a push deletes again; read for that push alone."""
    inquiry: Inquiry | None = None
    """The question that a push is about, theirs or one that they may answer; read likewise."""
    waiting: int = 0
    """How many questions of the tour of a push wait for coordinators; read likewise."""

    def retro_status(self, tour_id: str, day: date) -> DayStatus | None:
        """Return how far they are with the questions of a day; None if they have not begun."""
        found = (one for tour, on, one in self.retro_days if (tour, on) == (tour_id, day))
        return next(found, None)
