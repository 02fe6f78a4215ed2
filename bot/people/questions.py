"""Questions that a person wants a coordinator to answer."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.open_question import OpenQuestion, PassedOn
from bot.people.reader import Reader
from bot.storage.tables import questions


async def pass_on(
    db: AsyncConnection, reader: Reader, text: str, *, message: tuple[int, int], now: datetime
) -> None:
    """Keep a question for the coordinators, once for a ``message`` (its chat and number)."""
    chat_id, message_id = message
    is_kept = await db.scalar(
        select(questions.c.id).where(
            questions.c.chat_id == chat_id, questions.c.message_id == message_id
        )
    )
    if is_kept is not None:
        return
    await db.execute(
        insert(questions).values(
            person_id=reader.id,
            chat_id=chat_id,
            message_id=message_id,
            tour_id=reader.tour_id,
            language=reader.lang.value,
            text=text,
            status="open",
            asked_at=now,
        )
    )


async def count_open(db: AsyncConnection, tours: Collection[str] | None) -> int:
    """Return how many questions of ``tours`` are still open; None is all, those of none too."""
    return await db.scalar(select(func.count()).select_from(questions).where(*_open(tours))) or 0


async def open_questions(
    db: AsyncConnection, tours: Collection[str] | None, *, first: int, limit: int
) -> tuple[OpenQuestion, ...]:
    """Return ``limit`` of the open questions of ``tours``, the newest first, from number ``first``.

    None is all, those of no tour too.
    """
    rows = await db.execute(
        select(questions.c.id, questions.c.tour_id, questions.c.text, questions.c.asked_at)
        .where(*_open(tours))
        .order_by(questions.c.id.desc())
        .limit(limit)
        .offset(first)
    )
    return tuple(OpenQuestion(*row) for row in rows)


async def passed_on(db: AsyncConnection, tour_id: str) -> tuple[PassedOn, ...]:
    """Return every question of a tour's people that was passed on, the oldest first."""
    rows = await db.execute(
        select(questions.c.text, questions.c.asked_at, questions.c.status)
        .where(questions.c.tour_id == tour_id)
        .order_by(questions.c.id)
    )
    return tuple(PassedOn(row.text, row.asked_at, row.status == "open") for row in rows)


def _open(tours: Collection[str] | None) -> tuple[ColumnElement[bool], ...]:
    is_open = questions.c.status == "open"
    return (is_open,) if tours is None else (is_open, questions.c.tour_id.in_(tours))
