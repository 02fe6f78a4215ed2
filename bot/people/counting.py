"""How many are on a tour, can be reached, and have answered: counted in one look."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.cohort import Cohort, participants
from bot.people.headcount import Headcount
from bot.retro.visibility import Visibility
from bot.roster.values import SETTLED
from bot.storage.tables import people, questions, retro_answers, roster


async def count(
    db: AsyncConnection, cohort: Cohort, today: date, but_for: Collection[str] = ()
) -> Headcount:
    """Count the participants of a tour; ``today`` is the date where it is.

    Who has answered nothing ``but_for`` these questions has not answered.
    """
    mine = people.c.id.in_(participants(cohort))
    open_here = (questions.c.tour_id == cohort.tour_id, questions.c.status == "open")
    asked = select(
        _number(select(func.count()).select_from(people).where(mine)),
        _number(select(func.count()).where(mine, people.c.blocked_at.is_not(None))),
        _number(_answered(cohort, but_for, retro_answers.c.day == today.isoformat())),
        _number(
            _answered(cohort, but_for, retro_answers.c.day == (today - timedelta(1)).isoformat())
        ),
        _number(_answered(cohort, but_for)),
        _number(select(func.count()).select_from(questions).where(*open_here)),
        _number(_listed(cohort)),
        _number(_listed(cohort, roster.c.person_id.is_(None))),
        _number(_listed(cohort, roster.c.payment.not_in([one.value for one in SETTLED]))),
    )
    return Headcount(*(await db.execute(asked)).one())


def _answered(cohort: Cohort, but_for: Collection[str], *days: ColumnElement[bool]) -> Select[int]:
    return select(func.count(retro_answers.c.person_id.distinct())).where(
        retro_answers.c.tour_id == cohort.tour_id,
        retro_answers.c.visibility != Visibility.ME.value,
        retro_answers.c.person_id.in_(participants(cohort)),
        retro_answers.c.question_id.not_in(but_for),
        *days,
    )


def _listed(cohort: Cohort, *which: ColumnElement[bool]) -> Select[int]:
    here = (roster.c.tour_id == cohort.tour_id, roster.c.gone_at.is_(None))
    return select(func.count()).select_from(roster).where(*here, *which)


def _number(query: Select[int]) -> ColumnElement[int]:
    return query.scalar_subquery()
