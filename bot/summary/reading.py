"""What coordinators may read of a day, as it stands now; nothing else is ever read for them."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import choose
from bot.people.cohort import Cohort, participants
from bot.retro.visibility import Visibility
from bot.storage.tables import (
    introductions,
    people,
    retro_answers,
    retro_habits,
    retro_revisions,
)
from bot.summary.spoken import Spoken

READABLE = (Visibility.ORGANISERS.value, Visibility.GROUP.value)

_A = retro_answers.c
_V = retro_revisions.c


async def read_spoken(
    db: AsyncConnection, cohort: Cohort, day: date, only: Collection[str] = ()
) -> Mapping[str, tuple[Spoken, ...]]:
    """Return the answers of participants that coordinators may read, by question.

    Of all of them, or ``only`` of some.
    """
    signs = and_(retro_habits.c.person_id == _A.person_id, retro_habits.c.is_signed)
    found: defaultdict[str, list[Spoken]] = defaultdict(list)
    rows = await db.execute(
        select(
            _A.person_id,
            _A.question_id,
            _A.value,
            _A.comment,
            _A.file_id.is_not(None),
            _A.visibility,
            introductions.c.name,
            people.c.language,
            people.c.telegram_language,
        )
        .join(people, people.c.id == _A.person_id)
        .outerjoin(retro_habits, signs)
        .outerjoin(introductions, introductions.c.person_id == retro_habits.c.person_id)
        .where(
            _A.tour_id == cohort.tour_id,
            _A.day == day.isoformat(),
            _A.visibility.in_(READABLE),
            _A.person_id.in_(participants(cohort)),
            *((_A.question_id.in_(only),) if only else ()),
        )
    )
    for row in rows.all():
        who, question, value, comment, has_file, visibility, name, chosen, given = row
        is_shared = visibility == Visibility.GROUP.value
        found[question].append(
            Spoken(
                person=who,
                value=value,
                comment=comment or "",
                has_file=bool(has_file),
                is_shared=is_shared,
                name=(name or "") if is_shared else "",
                lang=choose(chosen, given),
            )
        )
    return {question: tuple(said) for question, said in found.items()}


async def count_enrolled(db: AsyncConnection, cohort: Cohort) -> int:
    """Return how many take part."""
    whole = participants(cohort).subquery()
    return await db.scalar(select(func.count()).select_from(whole)) or 0


async def last_answered(db: AsyncConnection, cohort: Cohort, until: date) -> date | None:
    """Return the last day, ``until`` or before, that somebody has answered; or None."""
    day = await db.scalar(
        select(func.max(_A.day)).where(
            _A.tour_id == cohort.tour_id,
            _A.day <= until.isoformat(),
            _A.visibility.in_(READABLE),
            _A.person_id.in_(participants(cohort)),
        )
    )
    return date.fromisoformat(day) if day else None


async def last_said(db: AsyncConnection, cohort: Cohort, day: date) -> tuple[object, ...]:
    """Return what moves whenever somebody says something of a day, hides it, or takes it back.

    How many answers there are that coordinators may read, when the last was given, how many were
    changed, and which was last.
    """
    said = select(func.count(), func.max(_A.answered_at)).where(
        _A.tour_id == cohort.tour_id,
        _A.day == day.isoformat(),
        _A.visibility.in_(READABLE),
        _A.person_id.in_(participants(cohort)),
    )
    changed = select(func.count(), func.max(_V.id)).where(
        _V.tour_id == cohort.tour_id, _V.day == day.isoformat()
    )
    return (*(await db.execute(said)).one(), *(await db.execute(changed)).one())
