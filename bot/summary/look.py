"""One look at what the people of a tour have said: what is asked for, of whom, and when."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.summary.names import Names


@dataclass(frozen=True)
class Look:
    """Which tour, whose answers, what the content calls things, and the instant (aware).

    What is shown may release figures that were not shown before. Where the transaction will be
    taken back (a repeated update), ``may_release`` must be false: then only what was released
    before is there.
    """

    tour: Tour
    cohort: Cohort
    names: Names
    now: datetime
    may_release: bool = True

    @property
    def today(self) -> date:
        """Return the date it is where the tour is."""
        return self.now.astimezone(self.tour.zone).date()
