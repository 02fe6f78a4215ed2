"""What people share with the group: in words, without names unless they sign."""

from datetime import date

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.visibility import Visibility
from bot.storage.tables import introductions, retro_answers, retro_habits

_A = retro_answers.c


async def shared_on(
    db: AsyncConnection, tour_id: str, day: date
) -> tuple[tuple[str, str, str, str], ...]:
    """Return of each shared answer: the question, value, comment, and the name of who signs it.

    The newest first; a name is empty where its author has not asked for it.
    """
    signs = and_(retro_habits.c.person_id == _A.person_id, retro_habits.c.is_signed)
    rows = await db.execute(
        select(_A.question_id, _A.value, _A.comment, introductions.c.name)
        .outerjoin(retro_habits, signs)
        .outerjoin(introductions, introductions.c.person_id == retro_habits.c.person_id)
        .where(
            _A.tour_id == tour_id,
            _A.day == day.isoformat(),
            _A.visibility == Visibility.GROUP.value,
        )
        .order_by(_A.answered_at.desc(), _A.person_id)
    )
    return tuple((row[0], row[1], row[2] or "", row[3] or "") for row in rows)
