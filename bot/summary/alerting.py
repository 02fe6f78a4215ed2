"""Coordinators are told of what several people miss, while it can still be mended."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.pushes import to_coordinators
from bot.pushes.briefs import lack as alert_of
from bot.pushes.planner import Occurrence
from bot.storage.database import OUT_OF_REACH, Database
from bot.storage.tables import pushes
from bot.summary.lacks import Lack, lacks_in
from bot.summary.look import Look
from bot.summary.names import Names
from bot.summary.reading import last_said
from bot.summary.summarising import lacks_on, summarise_day

log = structlog.get_logger()

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
    _seen: dict[tuple[str, date], tuple[object, ...]] = field(default_factory=dict)
    """What there was of a day when it was last looked at; the same brings no alert."""

    async def look(self, now: datetime) -> int:
        """Write an alert for each thing that enough people miss; return how many pushes that is.

        Once for a day and a thing. An alert is a view like any other: it tells figures that have
        been released, and where a release has to wait for more people, it waits too. A fault in
        what was said of one day keeps no other from being looked at.
        """
        written = 0
        for tour in self.tours().values():
            for day in mendable(tour, now):
                try:
                    written += await self._look_at(tour, day, now)
                except OUT_OF_REACH:
                    raise
                except Exception as error:  # noqa: BLE001 - whatever is in the answers
                    log.error("alert-failed", tour=tour.id, error=type(error).__name__)  # noqa: TRY400 - no words in logs
        return written

    async def _look_at(self, tour: Tour, day: date, now: datetime) -> int:
        everywhere = frozenset(self.everywhere())
        look = Look(tour, Cohort(tour.id, everywhere), self.names(), now)
        async with self.database.writing() as db:
            there = (tour, look.names, await last_said(db, look.cohort, day))
            if there == self._seen.get((tour.id, day)):
                return 0
            alerts: list[Occurrence] = []
            if await self._untold(db, look, day, await lacks_on(db, look, day)):
                summary = await summarise_day(db, look, day)
                alerts = await self._untold(db, look, day, lacks_in(summary))
            written = sum([await to_coordinators.write(db, one, everywhere) for one in alerts])
        if written or not alerts:  # a coordinator may still come, who is told then
            self._seen[tour.id, day] = there
        return written

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
