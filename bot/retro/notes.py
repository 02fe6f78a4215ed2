"""Notes as they are kept: each message one at most, each read and changed by its author alone."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.answers import file_columns, read_file
from bot.retro.values import KeptFile, Note
from bot.storage.tables import notes

_LARGEST = 2**63 - 1
"""What a number in the database can be; a forged button may hold any other."""

_NOTES: Select[Any] = select(
    notes.c.id,
    notes.c.tour_id,
    notes.c.day,
    notes.c.activity_id,
    notes.c.text,
    notes.c.taken_at,
    notes.c.file_kind,
    notes.c.file_id,
    notes.c.file_name,
)
_IN_ORDER = (notes.c.day, notes.c.taken_at, notes.c.message_id)


@dataclass(frozen=True)
class NewNote:
    """A message that shall be a note; ``taken_at`` is when it was sent."""

    tour_id: str
    day: date
    activity_id: str | None
    text: str
    file: KeptFile | None
    chat_id: int
    message_id: int
    taken_at: datetime
    album: str | None = None


async def keep(db: AsyncConnection, person_id: int, new: NewNote) -> Note:
    """Keep a message as a note and return it; one that is a note already stays as it is."""
    kept = await of_message(db, person_id, new.chat_id, new.message_id)
    if kept is not None:
        return kept
    added = await db.execute(
        insert(notes).values(
            person_id=person_id,
            tour_id=new.tour_id,
            day=new.day.isoformat(),
            activity_id=new.activity_id,
            text=new.text,
            **file_columns(new.file),
            album=new.album,
            chat_id=new.chat_id,
            message_id=new.message_id,
            taken_at=new.taken_at,
        )
    )
    (note_id,) = added.inserted_primary_key or (0,)
    return Note(note_id, new.tour_id, new.day, new.activity_id, new.text, new.taken_at, new.file)


async def find(db: AsyncConnection, person_id: int, note_id: int) -> Note | None:
    """Return a person's note, or None where they have none of that number."""
    return await _one(db, *_mine(person_id, note_id)) if 0 < note_id <= _LARGEST else None


async def of_message(
    db: AsyncConnection, person_id: int, chat_id: int, message_id: int
) -> Note | None:
    """Return the note that a message is."""
    return await _one(
        db,
        notes.c.person_id == person_id,
        notes.c.chat_id == chat_id,
        notes.c.message_id == message_id,
    )


async def of_album(db: AsyncConnection, person_id: int, chat_id: int, album: str) -> Note | None:
    """Return the first note that was sent within an album."""
    return await _one(
        db,
        notes.c.person_id == person_id,
        notes.c.chat_id == chat_id,
        notes.c.album == album,
    )


async def count_notes(db: AsyncConnection, person_id: int, tour_id: str) -> int:
    """Return how many notes a person has of a tour."""
    mine = select(func.count()).select_from(notes).where(*_of_tour(person_id, tour_id))
    return await db.scalar(mine) or 0


async def notes_of(  # noqa: PLR0913 - whose, of what, and which part of them
    db: AsyncConnection,
    person_id: int,
    tour_id: str,
    *,
    day: date | None = None,
    first: int = 0,
    limit: int | None = None,
) -> tuple[Note, ...]:
    """Return a person's notes of a tour, or of one ``day``, by day and hour.

    From number ``first`` (from 0), at most ``limit``; None is all.
    """
    wanted = _NOTES.where(*_of_tour(person_id, tour_id)).order_by(*_IN_ORDER)
    if day is not None:
        wanted = wanted.where(notes.c.day == day.isoformat())
    rows = await db.execute(wanted.offset(first).limit(limit))
    return tuple(read_note(row) for row in rows)


async def move(
    db: AsyncConnection, person_id: int, note_id: int, *, day: date, activity_id: str | None
) -> None:
    """Put a person's note to another day, with an activity or without."""
    moved = update(notes).where(*_mine(person_id, note_id))
    await db.execute(moved.values(day=day.isoformat(), activity_id=activity_id))


async def change(
    db: AsyncConnection, person_id: int, note_id: int, *, text: str, file: KeptFile | None
) -> None:
    """Write a person's note anew; it stays where it is."""
    changed = update(notes).where(*_mine(person_id, note_id))
    await db.execute(changed.values(text=text, **file_columns(file)))


async def delete_note(db: AsyncConnection, person_id: int, note_id: int) -> None:
    """Delete a person's note, for good."""
    await db.execute(delete(notes).where(*_mine(person_id, note_id)))


def _mine(person_id: int, note_id: int) -> tuple[ColumnElement[bool], ...]:
    return notes.c.person_id == person_id, notes.c.id == note_id


def _of_tour(person_id: int, tour_id: str) -> tuple[ColumnElement[bool], ...]:
    return notes.c.person_id == person_id, notes.c.tour_id == tour_id


async def _one(db: AsyncConnection, *which: ColumnElement[bool]) -> Note | None:
    row = (await db.execute(_NOTES.where(*which).order_by(notes.c.id).limit(1))).one_or_none()
    return read_note(row) if row else None


def read_note(row: Row[Any]) -> Note:
    """Return the note in a row of ``notes``."""
    return Note(
        id=row.id,
        tour_id=row.tour_id,
        day=date.fromisoformat(row.day),
        activity_id=row.activity_id,
        text=row.text,
        taken_at=row.taken_at,
        file=read_file(row),
    )
