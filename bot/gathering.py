"""All that an export is made from, read in one transaction; a file is made of it later."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.address.export import ExportOf
from bot.catalog.tour import Tour
from bot.people.attending import read_participants
from bot.people.cohort import Cohort
from bot.people.questions import passed_on
from bot.pushes.ledger import read_deliveries, read_missed
from bot.reports.gathered import Gathered
from bot.summary.names import Names
from bot.summary.summarising import summarise_tour


async def gather(  # noqa: PLR0913 - what, of whom, when
    db: AsyncConnection,
    tour: Tour,
    cohort: Cohort,
    of: ExportOf,
    now: datetime,
    *,
    names: Names,
    may_release: bool = True,
) -> Gathered:
    """Read what is told of a tour; of the answers what ``summarise_tour`` says may be shown.

    Its conditions hold here too: ``names`` and ``may_release`` are as it takes them.
    """

    def is_asked(one: ExportOf) -> bool:
        return of in {ExportOf.ALL, one}

    return Gathered(
        tour=tour,
        summary=await summarise_tour(db, tour, cohort, now, names=names, may_release=may_release)
        if is_asked(ExportOf.ANSWERS)
        else None,
        participants=await read_participants(db, cohort)
        if is_asked(ExportOf.PARTICIPANTS)
        else None,
        deliveries=await read_deliveries(db, cohort) if is_asked(ExportOf.DELIVERIES) else None,
        missed=await read_missed(db, cohort) if is_asked(ExportOf.MISSED) else None,
        questions=await passed_on(db, tour.id) if is_asked(ExportOf.QUESTIONS) else None,
    )
