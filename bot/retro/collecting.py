"""All that people have said of a tour, read back for their reports."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.answers import read_answer
from bot.retro.diary import Diary
from bot.retro.notes import read_note
from bot.retro.values import Commitment, Horizon, Standing, WorkingGroup
from bot.retro.visibility import Visibility
from bot.storage.tables import commitments, group_members, notes, retro_answers, working_groups

_MEMBERS = (
    select(func.count())
    .select_from(group_members)
    .where(group_members.c.group_id == commitments.c.group_id)
    .scalar_subquery()
)


async def collect_diaries(
    db: AsyncConnection, people: Collection[int], tour_id: str
) -> Mapping[int, Diary]:
    """Return what each of these people has said of a tour; an empty diary of who said nothing."""
    answers = await db.execute(
        select(retro_answers)
        .where(retro_answers.c.person_id.in_(people), retro_answers.c.tour_id == tour_id)
        .order_by(retro_answers.c.day, retro_answers.c.answered_at, retro_answers.c.question_id)
    )
    noted = await db.execute(
        select(notes)
        .where(notes.c.person_id.in_(people), notes.c.tour_id == tour_id)
        .order_by(notes.c.taken_at, notes.c.id)
    )
    committed = await db.execute(
        select(commitments, working_groups.c.title, _MEMBERS.label("members"))
        .outerjoin(working_groups, working_groups.c.id == commitments.c.group_id)
        .where(commitments.c.person_id.in_(people), commitments.c.tour_id == tour_id)
        .order_by(commitments.c.made_at, commitments.c.id)
    )
    rows = (answers.all(), noted.all(), committed.all())
    return {
        person: Diary(
            tuple(read_answer(row) for row in rows[0] if row.person_id == person),
            tuple(read_note(row) for row in rows[1] if row.person_id == person),
            tuple(_commitment(row) for row in rows[2] if row.person_id == person),
        )
        for person in people
    }


def _commitment(row: Row[Any]) -> Commitment:
    group = None
    if row.title is not None:
        group = WorkingGroup(row.group_id, row.tour_id, row.title, row.members)
    return Commitment(
        id=row.id,
        tour_id=row.tour_id,
        what=row.what,
        with_whom=row.with_whom or "",
        horizon=Horizon(row.horizon) if row.horizon else None,
        visibility=Visibility(row.visibility),
        made_at=row.made_at,
        standing=Standing(row.status),
        standing_at=row.status_at,
        word=row.word or "",
        group=group,
    )
