"""Coordinators are told of what several people miss, while it can still be mended."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.pushes import to_coordinators
from bot.pushes.briefs import lack as alert_of
from bot.pushes.planner import Occurrence
from bot.storage.database import Database
from bot.storage.tables import pushes
from bot.summary.lacks import Lack, lacks_in
from bot.summary.look import Look
from bot.summary.names import Names
from bot.summary.summarising import lacks_on, summarise_day

MORNING_ENDS = time(12)
"""Until when what was missing the day before is still looked at, where the tour is."""


@dataclass(frozen=True)
class Alerting:
    """Looks at what people miss; ``everywhere`` are the coordinators of every tour."""

    database: Database
    tours: Callable[[], Mapping[str, Tour]]
    everywhere: Callable[[], Collection[int]]
    names: Callable[[], Names]
    _told: set[str] = field(default_factory=set)

    async def look(self, now: datetime) -> int:
        """Write an alert for each thing that enough people miss; return how many pushes that is.

        Once for a day and a thing. An alert is a view like any other: it tells figures that have
        been released, and where a release has to wait for more people, it waits too.
        """
        return sum(
            [
                await self._look_at(tour, day, now)
                for tour in self.tours().values()
                for day in mendable(tour, now)
            ]
        )

    async def _look_at(self, tour: Tour, day: date, now: datetime) -> int:
        everywhere = frozenset(self.everywhere())
        look = Look(tour, Cohort(tour.id, everywhere), self.names(), now)
        async with self.database.writing() as db:
            if not await self._untold(db, look, day, await lacks_on(db, look, day)):
                return 0
            summary = await summarise_day(db, look, day)
            alerts = await self._untold(db, look, day, lacks_in(summary))
            return sum([await to_coordinators.write(db, one, everywhere) for one in alerts])

    async def _untold(
        self, db: AsyncConnection, look: Look, day: date, lacks: Iterable[Lack]
    ) -> list[Occurrence]:
        alerts = [alert_of(look.tour, day, one.mark, look.now) for one in lacks]
        alerts = [one for one in alerts if one.key not in self._told]
        if alerts:
            keys = [one.key for one in alerts]
            self._told.update(await db.scalars(select(pushes.c.key).where(pushes.c.key.in_(keys))))
        return [one for one in alerts if one.key not in self._told]


def mendable(tour: Tour, now: datetime) -> Iterator[date]:
    """Yield the days whose lacks can still be mended: the tour goes on after them."""
    local = now.astimezone(tour.zone)
    today = local.date()
    if tour.asked_on(today) and today < tour.ends_on:
        yield today
    yesterday = today - timedelta(days=1)
    if local.time() < MORNING_ENDS and tour.asked_on(yesterday) and yesterday < tour.ends_on:
        yield yesterday
