"""Answers that coordinators keep for everybody on a tour, as they are kept."""

from collections.abc import Callable, Hashable
from typing import Any

from sqlalchemy import Row, Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.catalog import Catalog
from bot.catalog.kept import with_kept_answers
from bot.language import Language
from bot.people.inquiry import Inquiry
from bot.people.kept import Kept
from bot.storage.tables import kept_answers, replies

_K = kept_answers.c
_LARGEST = 2**63 - 1
"""What a number in the database can be; a forged button may hold any other."""


_KEPT: Select[Any] = select(
    _K.id,
    _K.tour_id,
    _K.question_id,
    _K.question,
    _K.answer,
    _K.language,
    _K.author_name,
    _K.kept_at,
    _K.withdrawn_at,
)


async def draft(db: AsyncConnection, of: Inquiry, lang: Language) -> int | None:
    """Begin an answer for everybody from the last reply to a question; return its number.

    One that was begun before is it; None where nothing but files was replied.
    """
    begun: int | None = await db.scalar(select(_K.id).where(_K.question_id == of.id))
    if begun is not None:
        return begun
    written = [one for one in of.thread if not one.is_from_asker and one.text]
    if not written or of.tour_id is None:
        return None
    wrote = select(replies.c.author_id).where(replies.c.id == written[-1].id)
    added = await db.execute(
        insert(kept_answers).values(
            tour_id=of.tour_id,
            question_id=of.id,
            question=of.text,
            answer=written[-1].text,
            language=lang.value,
            author_id=await db.scalar(wrote),
            author_name=written[-1].name or None,
        )
    )
    (number,) = added.inserted_primary_key or (0,)
    return int(number)


async def find(db: AsyncConnection, tour_id: str, number: int) -> Kept | None:
    """Return an answer for everybody on a tour, None where that has none of this number."""
    if not 0 < number <= _LARGEST:
        return None
    query = _KEPT.where(_K.id == number, _K.tour_id == tour_id)
    row = (await db.execute(query)).one_or_none()
    return _read(row) if row else None


async def list_kept(
    db: AsyncConnection, tour_id: str, *, first: int, limit: int
) -> tuple[tuple[Kept, ...], int]:
    """Return a tour's answers for everybody from one on, the newest first, and how many in all."""
    mine = (_K.tour_id == tour_id, _K.kept_at.is_not(None))
    query = _KEPT.where(*mine).order_by(_K.id.desc()).offset(first).limit(limit)
    found = tuple(_read(row) for row in await db.execute(query))
    return found, await db.scalar(select(func.count()).select_from(kept_answers).where(*mine)) or 0


async def change(db: AsyncConnection, of: Kept) -> None:
    """Write an answer anew as it is given here."""
    await db.execute(
        update(kept_answers)
        .where(_K.id == of.id)
        .values(
            question=of.question,
            answer=of.answer,
            language=of.lang.value,
            kept_at=of.kept_at,
            withdrawn_at=of.withdrawn_at,
        )
    )


class KeptOverlay:
    """What coordinators answer everybody; one of what ``InForce`` lays over the content."""

    async def stamp(self, db: AsyncConnection) -> Hashable:
        """Return what is another one whenever there is something new."""
        return await _in_force(db)

    async def read(self, db: AsyncConnection) -> Callable[[Catalog], Catalog]:
        """Return what lets any content answer what is kept now; pure."""
        kept = await _in_force(db)

        def lay(catalog: Catalog) -> Catalog:
            tours = catalog.tours
            found = [one.on(tours[one.tour_id].zone) for one in kept if one.tour_id in tours]
            return with_kept_answers(catalog, found) if found else catalog

        return lay


async def _in_force(db: AsyncConnection) -> tuple[Kept, ...]:
    """Return all that coordinators answer everybody now."""
    in_force = (_K.kept_at.is_not(None), _K.withdrawn_at.is_(None))
    return tuple(_read(row) for row in await db.execute(_KEPT.where(*in_force).order_by(_K.id)))


def _read(row: Row[Any]) -> Kept:
    return Kept(
        id=row.id,
        tour_id=row.tour_id,
        question_id=row.question_id,
        question=row.question,
        answer=row.answer,
        lang=Language(row.language),
        author=row.author_name or "",
        kept_at=row.kept_at,
        withdrawn_at=row.withdrawn_at,
    )
