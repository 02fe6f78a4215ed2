"""A day and a tour summed up for coordinators, out of what has been released of them."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.retro import About, Question
from bot.people.cohort import Cohort
from bot.summary.held import Held
from bot.summary.lacks import Lack, find_lacks
from bot.summary.look import Look
from bot.summary.reading import count_enrolled, read_spoken
from bot.summary.releases import keep_release, load_releases
from bot.summary.showing import question_summary, recurring
from bot.summary.spoken import PARTS, Part, Spoken
from bot.summary.values import DaySummary, TourSummary

TRIES = 3
"""How often figures are read anew because somebody else has just released others."""

Day = Mapping[str, Mapping[Part, Held]]
"""What is held of a day, by question and part."""


async def summarise_day(db: AsyncConnection, look: Look, day: date) -> DaySummary:
    """Return what may be shown of a day; what is shown for the first time is kept.

    It may be shown once the transaction is committed, and no sooner.
    """
    tour, cohort = look.tour, look.cohort
    asked = [one for one in tour.asked_on(day) if PARTS[one.kind]]
    for attempt in range(TRIES):
        spoken = await read_spoken(db, cohort, day)
        held = await _hold(db, cohort, day, asked, spoken)
        if not look.may_release or attempt == TRIES - 1:
            break
        new = {
            question: {
                part: one.released(look.names, look.now) if one.may_be_new else one
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


async def summarise_tour(db: AsyncConnection, look: Look) -> TourSummary:
    """Return the days of a tour until today (where it is) on which something was asked.

    It is put together from ``summarise_day``, whose conditions hold here too.
    """
    tour = look.tour
    asked = (day for day in tour.dates if day <= look.today and tour.asked_on(day))
    days = tuple([await summarise_day(db, look, day) for day in asked])
    return TourSummary(tour, await count_enrolled(db, look.cohort), days, recurring(days))


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


async def lacks_on(db: AsyncConnection, look: Look, day: date) -> tuple[Lack, ...]:
    """Return what several people miss of a day, as they say it now; see ``find_lacks``."""
    asked = [one for one in look.tour.asked_on(day) if one.about is About.LACKING]
    if not asked:
        return ()
    spoken = await read_spoken(db, look.cohort, day, [one.id for one in asked])
    found = (find_lacks(one, spoken.get(one.id, ()), look.names) for one in asked)
    return tuple(lack for lacks in found for lack in lacks)
