"""To whom a notice goes, counted."""

from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.notices.values import Audience, Crowd, Institution, Notice
from bot.people.cohort import Cohort, participants
from bot.retro.visibility import Visibility
from bot.storage.tables import enrolments, introductions, people, retro_answers

_I = introductions.c


def of_notice(notice: Notice, cohort: Cohort, today: date) -> Select[tuple[int]]:
    """Return the ids of whom a notice is for, to ask with ``in_``; ``today`` is the tour's date.

    Who has answered for themselves alone counts as silent, as wherever coordinators look.
    """
    found = _found(notice, cohort, today)
    return found.where(enrolments.c.person_id != notice.author_id)


def _found(notice: Notice, cohort: Cohort, today: date) -> Select[tuple[int]]:
    match notice.audience:
        case Audience.ALL:
            mine = enrolments.c.tour_id == cohort.tour_id
            return select(enrolments.c.person_id).where(mine)
        case Audience.SILENT:
            answered = select(retro_answers.c.person_id).where(
                retro_answers.c.tour_id == cohort.tour_id,
                retro_answers.c.day == today.isoformat(),
                retro_answers.c.visibility != Visibility.ME.value,
            )
            return participants(cohort).where(enrolments.c.person_id.not_in(answered))
        case Audience.INSTITUTION:
            theirs = select(_I.person_id).where(_I.institution_key == notice.institution_key)
            return participants(cohort).where(enrolments.c.person_id.in_(theirs))


async def count(db: AsyncConnection, notice: Notice, cohort: Cohort, today: date) -> Crowd:
    """Count whom a notice is for."""
    query = select(func.count(), func.count(people.c.blocked_at)).where(
        people.c.id.in_(of_notice(notice, cohort, today))
    )
    return Crowd(*(await db.execute(query)).one())


async def institutions_of(db: AsyncConnection, cohort: Cohort) -> tuple[Institution, ...]:
    """Return the institutions that the participants of a tour say to be from, by their names."""
    name = func.min(_I.institution)
    query = (
        select(_I.institution_key, name, func.count())
        .where(_I.institution_key.is_not(None), _I.person_id.in_(participants(cohort)))
        .group_by(_I.institution_key)
        .order_by(name, _I.institution_key)
    )
    return tuple(Institution(*row) for row in await db.execute(query))
