"""All that an export is made from, read in one transaction; a file is made of it later."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.address.export import ExportOf
from bot.people.attending import read_participants
from bot.people.questions import passed_on
from bot.pushes.ledger import read_deliveries, read_missed
from bot.reports.gathered import Gathered
from bot.roster.keeping import entries_of
from bot.summary.look import Look
from bot.summary.summarising import summarise_tour


async def gather(db: AsyncConnection, look: Look, of: ExportOf) -> Gathered:
    """Read what is told of a tour; of the answers what ``summarise_tour`` says may be shown."""
    tour, cohort = look.tour, look.cohort

    def is_asked(one: ExportOf) -> bool:
        return of in {ExportOf.ALL, one}

    return Gathered(
        tour=tour,
        summary=await summarise_tour(db, look) if is_asked(ExportOf.ANSWERS) else None,
        participants=await read_participants(db, cohort)
        if is_asked(ExportOf.PARTICIPANTS)
        else None,
        deliveries=await read_deliveries(db, cohort) if is_asked(ExportOf.DELIVERIES) else None,
        missed=await read_missed(db, cohort) if is_asked(ExportOf.MISSED) else None,
        questions=await passed_on(db, tour.id) if is_asked(ExportOf.QUESTIONS) else None,
        roster=await entries_of(db, tour.id) if is_asked(ExportOf.ROSTER) else None,
    )
