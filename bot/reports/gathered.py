"""What an export is made from: read within the turn, put into sheets after it. Pure."""

from dataclasses import dataclass, fields

from bot.catalog.tour import Tour
from bot.people.inquiry import PassedOn
from bot.people.participant import Participant
from bot.pushes.delivered import Delivered, Missed
from bot.roster.values import Entry
from bot.summary.values import TourSummary


@dataclass(frozen=True)
class Gathered:
    """All that is told of a tour; None of what was not asked for."""

    tour: Tour
    summary: TourSummary | None = None
    participants: tuple[Participant, ...] | None = None
    deliveries: tuple[Delivered, ...] | None = None
    missed: tuple[Missed, ...] | None = None
    questions: tuple[PassedOn, ...] | None = None
    roster: tuple[Entry, ...] | None = None

    @property
    def is_all(self) -> bool:
        """Tell whether everything was asked for."""
        return all(getattr(self, field.name) is not None for field in fields(self))
