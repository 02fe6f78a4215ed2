"""Questions that a person wants a coordinator to answer, as they are kept."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import Language
from bot.people.inquiry import NAME_LENGTH, Inquiry, PassedOn, Stage, Waiting, Word
from bot.people.reader import Reader
from bot.retro.answers import read_file
from bot.storage.tables import kept_answers, people, questions, replies

_Q, _R = questions.c, replies.c
CLOSED = (Stage.ANSWERED, Stage.SETTLED)
_LARGEST = 2**63 - 1
"""What a number in the database can be; a forged button may hold any other."""

_INQUIRIES: Select[Any] = select(
    questions,
    people.c.blocked_at,
    select(kept_answers.c.id)
    .where(kept_answers.c.question_id == _Q.id)
    .scalar_subquery()
    .label("kept"),
).join(people, people.c.id == _Q.person_id)


async def pass_on(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    reader: Reader,
    text: str,
    *,
    message: tuple[int, int],
    now: datetime,
    name: str | None = None,
) -> int | None:
    """Keep a question for the coordinators, once for a ``message`` (its chat and number).

    Returns its number; None where the message was kept before. ``name`` is None of who prefers not
    to be named.
    """
    chat_id, message_id = message
    is_kept = select(_Q.id).where(_Q.chat_id == chat_id, _Q.message_id == message_id)
    if await db.scalar(is_kept) is not None:
        return None
    added = await db.execute(
        insert(questions).values(
            person_id=reader.id,
            chat_id=chat_id,
            message_id=message_id,
            tour_id=reader.tour_id,
            language=reader.lang.value,
            text=text,
            status=Stage.OPEN.value,
            asked_at=now,
            asker_name=name[:NAME_LENGTH] if name else None,
            waiting_since=now,
        )
    )
    (number,) = added.inserted_primary_key or (0,)
    return int(number)


async def adopt(db: AsyncConnection, person_id: int, tour_id: str) -> tuple[int, ...]:
    """Let what a person asked before they were on any tour be of this one; return the numbers."""
    mine = (_Q.person_id == person_id, _Q.tour_id.is_(None), _Q.status == Stage.OPEN.value)
    numbers = tuple(await db.scalars(select(_Q.id).where(*mine).order_by(_Q.id)))
    if numbers:
        await db.execute(update(questions).where(_Q.id.in_(numbers)).values(tour_id=tour_id))
    return numbers


async def find(db: AsyncConnection, number: int) -> Inquiry | None:
    """Return a question with all that was said since; None where there is none of that number."""
    if not 0 < number <= _LARGEST:
        return None
    row = (await db.execute(_INQUIRIES.where(_Q.id == number))).one_or_none()
    if row is None:
        return None
    words = await db.execute(select(replies).where(_R.question_id == number).order_by(_R.id))
    return _inquiry(row, tuple(_word(one) for one in words))


async def find_own(db: AsyncConnection, person_id: int, number: int) -> Inquiry | None:
    """Return a question if the person asked it."""
    found = await find(db, number)
    return found if found is not None and found.person_id == person_id else None


async def of_message(db: AsyncConnection, chat_id: int, message_id: int) -> int | None:
    """Return the number of the question that a message is, None for any other message."""
    asked = (_Q.chat_id == chat_id, _Q.message_id == message_id)
    return await db.scalar(select(_Q.id).where(*asked))


async def count_open(db: AsyncConnection, tours: Collection[str] | None) -> int:
    """Return how many questions of ``tours`` are still open; None is all, those of none too."""
    return await count_questions(db, tours, (Stage.OPEN,))


async def count_questions(
    db: AsyncConnection, tours: Collection[str] | None, stages: Sequence[Stage]
) -> int:
    """Return how many questions of ``tours`` are at these stages; None is all, as above."""
    which = _which(tours, stages)
    return await db.scalar(select(func.count()).select_from(questions).where(*which)) or 0


async def list_questions(
    db: AsyncConnection,
    tours: Collection[str] | None,
    stages: Sequence[Stage],
    *,
    first: int,
    limit: int,
) -> tuple[Inquiry, ...]:
    """Return ``limit`` of the questions of ``tours`` at these stages, from number ``first``.

    The newest come first, without what was said since. None is all, those of no tour too.
    """
    wanted = _INQUIRIES.where(*_which(tours, stages)).order_by(_Q.id.desc())
    rows = await db.execute(wanted.limit(limit).offset(first))
    return tuple(_inquiry(row) for row in rows)


async def own_questions(
    db: AsyncConnection, person_id: int, *, first: int, limit: int
) -> tuple[tuple[Inquiry, ...], int]:
    """Return what a person has passed on, the newest first, and how many that is in all."""
    mine = _Q.person_id == person_id
    wanted = _INQUIRIES.where(mine).order_by(_Q.id.desc()).limit(limit).offset(first)
    found = tuple(_inquiry(row) for row in await db.execute(wanted))
    return found, await db.scalar(select(func.count()).select_from(questions).where(mine)) or 0


async def waiting(db: AsyncConnection) -> tuple[Waiting, ...]:
    """Return every open question of a tour, and since when it waits, the longest first."""
    last = (
        select(func.max(_R.id))
        .where(_R.question_id == _Q.id, _R.is_from_asker)
        .scalar_subquery()
        .label("last")
    )
    rows = await db.execute(
        select(_Q.id, _Q.tour_id, _Q.waiting_since, last)
        .where(_Q.status == Stage.OPEN.value, _Q.tour_id.is_not(None))
        .where(_Q.waiting_since.is_not(None))
        .order_by(_Q.waiting_since, _Q.id)
    )
    return tuple(Waiting(row.id, row.tour_id, row.waiting_since, row.last or 0) for row in rows)


async def passed_on(db: AsyncConnection, tour_id: str) -> tuple[PassedOn, ...]:
    """Return every question of a tour's people that was passed on, the oldest first."""
    rows = await db.execute(
        select(_Q.text, _Q.asked_at, _Q.status).where(_Q.tour_id == tour_id).order_by(_Q.id)
    )
    return tuple(PassedOn(row.text, row.asked_at, Stage(row.status)) for row in rows)


def _which(
    tours: Collection[str] | None, stages: Sequence[Stage]
) -> tuple[ColumnElement[bool], ...]:
    at = _Q.status.in_([stage.value for stage in stages])
    return (at,) if tours is None else (at, _Q.tour_id.in_(tours))


def _inquiry(row: Row[Any], thread: tuple[Word, ...] = ()) -> Inquiry:
    return Inquiry(
        id=row.id,
        tour_id=row.tour_id,
        person_id=row.person_id,
        text=row.text,
        lang=Language(row.language),
        stage=Stage(row.status),
        asked_at=row.asked_at,
        asker=row.asker_name or "",
        waiting_since=row.waiting_since,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        closed_name=row.closed_name or "",
        is_reachable=row.blocked_at is None,
        thread=thread,
        kept=row.kept,
    )


def _word(row: Row[Any]) -> Word:
    return Word(
        id=row.id,
        is_from_asker=row.is_from_asker,
        name=row.author_name or "",
        text=row.text,
        file=read_file(row),
        said_at=row.said_at,
    )
