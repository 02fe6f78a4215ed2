"""A day and a tour summed up for coordinators, out of what has been released of them."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.retro import About, Question
from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.summary.held import Held
from bot.summary.lacks import Lack, find_lacks
from bot.summary.names import NO_NAMES, Names
from bot.summary.reading import count_enrolled, read_spoken
from bot.summary.releases import keep_release, load_releases
from bot.summary.showing import question_summary, recurring
from bot.summary.spoken import PARTS, Part, Spoken
from bot.summary.values import DaySummary, TourSummary

TRIES = 3
"""How often figures are read anew because somebody else has just released others."""

Day = Mapping[str, Mapping[Part, Held]]
"""What is held of a day, by question and part."""


async def summarise_day(  # noqa: PLR0913 - what, of whom, when, and what words mean
    db: AsyncConnection,
    tour: Tour,
    day: date,
    cohort: Cohort,
    now: datetime,
    *,
    names: Names = NO_NAMES,
    may_release: bool = True,
) -> DaySummary:
    """Return what may be shown of a day; what is shown for the first time is kept.

    ``names`` is what the content calls places and programmes. What is returned may be shown once
    the transaction is committed; where it will be taken back (a repeated update), ``may_release``
    must be false: then only what was released before is there.
    """
    asked = [one for one in tour.asked_on(day) if PARTS[one.kind]]
    for attempt in range(TRIES):
        spoken = await read_spoken(db, cohort, day)
        held = await _hold(db, cohort, day, asked, spoken)
        if not may_release or attempt == TRIES - 1:
            break
        new = {
            question: {
                part: one.released(names, now) if one.may_be_new else one
                for part, one in parts.items()
            }
            for question, parts in held.items()
        }
        if await _keep(db, cohort, day, held, new):
            held = new
            break
    found = {one: question_summary(held[one.id]) for one in asked}
    return DaySummary(
        tour=tour,
        day=day,
        enrolled=await count_enrolled(db, cohort),
        answered=_answered(asked, spoken),
        questions=tuple(one for one in found.values() if one is not None),
        withheld=tuple(question for question, one in found.items() if one is None),
    )


async def summarise_tour(  # noqa: PLR0913 - as of a day
    db: AsyncConnection,
    tour: Tour,
    cohort: Cohort,
    now: datetime,
    *,
    names: Names = NO_NAMES,
    may_release: bool = True,
) -> TourSummary:
    """Return the days of a tour until today (where it is) on which something was asked.

    It is put together from ``summarise_day``, whose conditions hold here too.
    """
    today = now.astimezone(tour.zone).date()
    days = [
        await summarise_day(db, tour, day, cohort, now, names=names, may_release=may_release)
        for day in tour.dates
        if day <= today and tour.asked_on(day)
    ]
    return TourSummary(tour, await count_enrolled(db, cohort), tuple(days), recurring(days))


async def _hold(
    db: AsyncConnection,
    cohort: Cohort,
    day: date,
    asked: list[Question],
    spoken: Mapping[str, tuple[Spoken, ...]],
) -> Day:
    releases, shares = await load_releases(db, cohort, day)
    return {
        question.id: {
            part: Held(
                question,
                part,
                spoken.get(question.id, ()),
                releases.get((question.id, part)),
                shares.get((question.id, part), {}),
            )
            for part in PARTS[question.kind]
        }
        for question in asked
    }


async def _keep(db: AsyncConnection, cohort: Cohort, day: date, old: Day, new: Day) -> bool:
    """Keep every release that is new; return whether nobody else was faster."""
    for question, parts in new.items():
        for part, one in parts.items():
            before = old[question][part]
            if one is not before and not await keep_release(db, cohort, day, one, before.shares):
                return False
    return True


def _answered(asked: list[Question], spoken: Mapping[str, tuple[Spoken, ...]]) -> int:
    """Return how many people have answered something that coordinators may read."""
    return len(
        {
            one.person
            for question in asked
            for one in spoken.get(question.id, ())
            if one.mark(question) is not None
        }
    )


async def lacks_on(
    db: AsyncConnection, tour: Tour, day: date, cohort: Cohort, *, names: Names = NO_NAMES
) -> tuple[Lack, ...]:
    """Return what several people miss of a day, as they say it now; see ``find_lacks``."""
    asked = [one for one in tour.asked_on(day) if one.about is About.LACKING]
    if not asked:
        return ()
    spoken = await read_spoken(db, cohort, day)
    found = (find_lacks(one, spoken.get(one.id, ()), names) for one in asked)
    return tuple(lack for lacks in found for lack in lacks)
