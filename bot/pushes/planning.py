"""What is due, written into the outbox: once, however often and by however many it is planned.

People who have chosen the same of a tour share a plan, and all to whom the same is due at the same
time share the statements that write it, so that planning takes a few for each thing that is due.
"""

import asyncio
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.pushes import writing
from bot.pushes.choices import NOTHING_CHOSEN, read
from bot.pushes.kinds import PushKind
from bot.pushes.planner import Occurrence, occurrences
from bot.pushes.reopening import reopen_for_content, undo_ahead
from bot.storage.database import Database
from bot.storage.tables import enrolments, reminder_choices
from bot.storage.watermarks import keep_reached, reached

PLANNED = "planned"
"""The watermark of planning."""
OVERLAP = timedelta(seconds=60)
"""How far each round looks back behind the last one: what was committed late, with the time at
which its turn began, is seen all the same."""
MOST_CHOSEN = 500
"""Different choices in one statement."""
KEPT_EVERY = timedelta(seconds=60)
"""How often the watermark is kept where nothing is due; a start looks back as far."""

_GROUPS = (
    select(enrolments.c.tour_id, reminder_choices.c.choices)
    .join(reminder_choices, reminder_choices.c.person_id == enrolments.c.person_id)
    .where(reminder_choices.c.choices != NOTHING_CHOSEN)
    .distinct()
)
_OF_PEOPLE = (
    select(
        enrolments.c.tour_id,
        func.coalesce(reminder_choices.c.choices, NOTHING_CHOSEN),
    )
    .outerjoin(reminder_choices, reminder_choices.c.person_id == enrolments.c.person_id)
    .distinct()
)
"""Of each tour, the choices that somebody has: not those of nobody."""


@dataclass(frozen=True)
class _Round:
    """One look at what is due at ``now``, after a last one that reached ``since``."""

    now: datetime
    since: datetime
    is_for_all: bool
    """Whether what was due earlier and is still useful is looked at for everybody."""

    def due(self, plan: tuple[Occurrence, ...]) -> Iterator[Occurrence]:
        for one in plan:
            if one.at > self.now:
                return
            if one.at > self.since or self.now < one.useful_until:
                yield one

    def is_for_changed(self, one: Occurrence) -> bool:
        """Tell whether only those may lack it who have changed their choices since."""
        return not self.is_for_all and one.at <= self.since


class Planning:
    """Plans for the people of a database; one for each process."""

    def __init__(
        self,
        database: Database,
        tours: Callable[[], Mapping[str, Tour]],
        kinds: Collection[PushKind],
        at_once: int = writing.AT_ONCE,
    ) -> None:
        """Plan the ``kinds`` of the ``tours`` in force, for so many people in a transaction."""
        self._database = database
        self._tours = tours
        self._kinds = frozenset(kinds)
        self._at_once = at_once
        self._planned: Mapping[str, Tour] | None = None
        self._plans: dict[tuple[str, str], tuple[Occurrence, ...]] = {}
        self._kept: datetime | None = None
        self._one_round = asyncio.Lock()

    @property
    def plans(self) -> int:
        """How many plans are kept in memory: one for each tour and the choices of its people."""
        return len(self._plans)

    async def plan(self, now: datetime) -> int:
        """Write all that is due at ``now`` (aware); return how many pushes that is.

        What was missed while nothing ran is written too, as ``expired`` if it is of no more use.
        What is still useful is looked at again for who has changed their choices, and for
        everybody after a start or when the content was replaced; what had no words in the content
        before is then asked again. Where the clock has gone back, what was dropped or put off by
        the hours it was ahead waits again.
        """
        async with self._one_round:
            return await self._plan_round(now)

    async def _plan_round(self, now: datetime) -> int:
        tours = self._tours()
        is_fresh = tours is not self._planned
        async with self._database.writing() as db:
            last = await reached(db, PLANNED) or now
            groups = await self._groups(db, tours)
            since = min(last, now) - OVERLAP
            has_changes = await writing.has_changes(db, since)
            if last - now > OVERLAP:
                await undo_ahead(db, now)
            if is_fresh:
                await reopen_for_content(db, now)
        if is_fresh:
            self._plans = {}
        look = _Round(now, since, is_for_all=is_fresh)
        due: dict[Occurrence, list[str]] = {}
        for tour_id, chosen in groups:
            for one in look.due(self._plan(tours[tour_id], chosen)):
                if has_changes or not look.is_for_changed(one):
                    due.setdefault(one, []).append(chosen)
        self._forget_all_but(groups)
        wanted = [
            writing.Wanted(one, tuple(lot), since if look.is_for_changed(one) else None)
            for one, all_chosen in due.items()
            for lot in _lots(all_chosen)
        ]
        count = await writing.write(self._database, wanted, now, self._at_once)
        self._planned = tours
        await self._keep(now, is_news=count > 0 or now < last)
        return count

    async def next_at(self, now: datetime) -> datetime | None:
        """Return when anything is planned next after ``now``, for whomever; None for nothing."""
        tours = self._tours()
        if tours is not self._planned:
            self._plans = {}
        async with self._database.writing() as db:
            groups = [tuple(row) for row in await db.execute(_OF_PEOPLE)]
        plans = (self._plan(tours[tour], chosen) for tour, chosen in groups if tour in tours)
        return min((one.at for plan in plans for one in plan if one.at > now), default=None)

    async def _groups(
        self, db: AsyncConnection, tours: Mapping[str, Tour]
    ) -> tuple[tuple[str, str], ...]:
        own = [tuple(row) for row in await db.execute(_GROUPS)]
        default = [(tour_id, NOTHING_CHOSEN) for tour_id in tours]
        return (*default, *sorted(group for group in own if group[0] in tours))

    def _plan(self, tour: Tour, chosen: str) -> tuple[Occurrence, ...]:
        plan = self._plans.get((tour.id, chosen))
        if plan is None:
            plan = occurrences(tour, read(chosen), self._kinds)
            self._plans[tour.id, chosen] = plan
        return plan

    def _forget_all_but(self, groups: Collection[tuple[str, str]]) -> None:
        """Keep no plan of choices that nobody has any more."""
        if len(self._plans) > len(groups):
            self._plans = {group: self._plans[group] for group in groups}

    async def _keep(self, now: datetime, *, is_news: bool) -> None:
        if is_news or self._kept is None or now - self._kept >= KEPT_EVERY:
            async with self._database.writing() as db:
                await keep_reached(db, PLANNED, now)
            self._kept = now


def _lots(chosen: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(chosen), MOST_CHOSEN):
        yield chosen[start : start + MOST_CHOSEN]
