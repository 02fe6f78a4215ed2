"""All that people have said of a tour, read back for their reports."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.answers import read_answer
from bot.retro.commitments import read_commitment, whole_commitments
from bot.retro.diary import Diary
from bot.retro.notes import read_note
from bot.storage.tables import commitments, notes, retro_answers


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
        whole_commitments(
            commitments.c.person_id.in_(people), commitments.c.tour_id == tour_id
        ).order_by(commitments.c.made_at, commitments.c.id)
    )
    rows = (answers.all(), noted.all(), committed.all())
    return {
        person: Diary(
            tuple(read_answer(row) for row in rows[0] if row.person_id == person),
            tuple(read_note(row) for row in rows[1] if row.person_id == person),
            tuple(read_commitment(row) for row in rows[2] if row.person_id == person),
        )
        for person in people
    }
