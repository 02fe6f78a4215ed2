"""Who takes part in a tour, as its coordinators may know them."""

from sqlalchemy import Integer, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import choose
from bot.people.cohort import Cohort, participants
from bot.people.participant import Participant
from bot.pushes.kinds import (
    AS_ONE_HAS_DONE,
    FOR_COORDINATORS,
    FOR_ONE,
    OF_NOTICES,
    PushKind,
)
from bot.pushes.of_notices import TO_ALL
from bot.pushes.results import Status
from bot.storage.tables import enrolments, people, pushes

_TELLING = [kind.value for kind in AS_ONE_HAS_DONE | FOR_COORDINATORS | FOR_ONE]
"""Kinds of pushes whose having been sent tells something of somebody."""


def numbered(cohort: Cohort) -> Select[tuple[int, int]]:
    """Return the participants' ids with the number that stands for each in what is exported."""
    order = (enrolments.c.enrolled_at, enrolments.c.person_id)
    return select(
        enrolments.c.person_id,
        func.row_number().over(order_by=order).cast(Integer).label("number"),
    ).where(
        enrolments.c.tour_id == cohort.tour_id,
        enrolments.c.person_id.in_(participants(cohort)),
    )


async def read_participants(db: AsyncConnection, cohort: Cohort) -> tuple[Participant, ...]:
    """Return the participants of a tour by their numbers."""
    who = numbered(cohort).subquery()
    told = (
        select(pushes.c.person_id, func.max(pushes.c.settled_at).label("at"))
        .where(
            pushes.c.tour_id == cohort.tour_id,
            pushes.c.status == Status.SENT,
            pushes.c.kind.not_in(_TELLING),
            or_(pushes.c.kind.not_in(OF_NOTICES), pushes.c.key.like(f"%/{TO_ALL}/%")),
            pushes.c.kind != PushKind.RETRACT,
        )
        .group_by(pushes.c.person_id)
        .subquery()
    )
    rows = await db.execute(
        select(
            who.c.number,
            people.c.language,
            people.c.telegram_language,
            enrolments.c.enrolled_at,
            told.c.at,
            people.c.blocked_at,
        )
        .join(people, people.c.id == who.c.person_id)
        .join(
            enrolments,
            and_(
                enrolments.c.person_id == who.c.person_id,
                enrolments.c.tour_id == cohort.tour_id,
            ),
        )
        .outerjoin(told, told.c.person_id == who.c.person_id)
        .order_by(who.c.number)
    )
    return tuple(
        Participant(number, choose(chosen, given), enrolled_at, told_at, blocked_at)
        for number, chosen, given, enrolled_at, told_at, blocked_at in rows
    )
