"""Coordinators are reminded of what nobody has answered yet."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.tour import Tour
from bot.people.questions import waiting
from bot.pushes.inbox import reminders
from bot.pushes.to_coordinators import write
from bot.storage.database import Database


@dataclass(frozen=True)
class Unanswered:
    """Looks at what waits; ``everywhere`` are the coordinators of every tour."""

    database: Database
    tours: Callable[[], Mapping[str, Tour]]
    everywhere: Callable[[], Collection[int]]

    async def look(self, now: datetime) -> int:
        """Write the reminders that are due at ``now``; return how many pushes that is."""
        async with self.database.writing() as db:
            questions = await waiting(db)
            due = [
                one
                for tour in self.tours().values()
                for one in reminders(tour, (q for q in questions if q.tour_id == tour.id), now)
            ]
            return sum([await write(db, one, self.everywhere()) for one in due])
