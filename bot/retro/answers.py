"""Answers as they are kept: one a person, tour, day and question; what they were before as well."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.values import Answer, FileKind, KeptFile
from bot.retro.visibility import Visibility
from bot.storage.tables import retro_answers, retro_revisions

_A = retro_answers.c


@dataclass(frozen=True)
class Place:
    """To which question an answer belongs, and whose it is."""

    person_id: int
    tour_id: str
    day: date
    question_id: str

    @property
    def key(self) -> dict[str, Any]:
        """Return the columns that make it unique."""
        return {
            "person_id": self.person_id,
            "tour_id": self.tour_id,
            "day": self.day.isoformat(),
            "question_id": self.question_id,
        }


@dataclass(frozen=True)
class Given:
    """What is answered: see ``Answer``; ``message_id`` is the message that said it, if any."""

    value: str = ""
    comment: str = ""
    file: KeptFile | None = None
    message_id: int | None = None
    album: str | None = None


_MINE = tuple(_A[name] == bindparam(f"at_{name}") for name in Place(0, "", date.min, "").key)
_ONE = select(retro_answers).where(*_MINE)
_BEGIN = insert(retro_answers)
_FORGET = delete(retro_answers).where(*_MINE)
"""Built once: a retro asks them at every answer."""


async def record(
    db: AsyncConnection, place: Place, given: Given, visibility: Visibility, now: datetime
) -> bool:
    """Keep an answer in the place of any earlier one, which becomes a revision.

    Returns False, and writes nothing, where the same is there already, from whichever message.
    """
    values = {**_columns(given), "visibility": visibility.value}
    before = await _find(db, place)
    if before is not None and _is_same(before, values):
        return False
    values |= {"message_id": given.message_id, "album": given.album, "answered_at": now}
    await _replace(db, place, before, values, now)
    return True


async def set_readers(
    db: AsyncConnection, place: Place, visibility: Visibility, now: datetime
) -> bool:
    """Change who may read an answer; return whether there is one."""
    before = await _find(db, place)
    if before is not None and before.visibility != visibility.value:
        await _revise(db, before, now)
        changed = {"visibility": visibility.value}
        await db.execute(update(retro_answers).where(*_MINE).values(changed), _at(place))
    return before is not None


async def take_back(
    db: AsyncConnection, place: Place, message_id: int, now: datetime, *, keeps_value: bool
) -> bool:
    """Undo what a message said if it is the last that did; return whether it was.

    What it replaced holds again, for the readers there are now; with ``keeps_value`` beside the
    value as it is, which was tapped.
    """
    given = await _find(db, place)
    if given is None or given.message_id != message_id:
        return False
    replaced = await _without(db, place, message_id)
    await _revise(db, given, now)
    await db.execute(_FORGET, _at(place))
    values = _values(replaced or given) | {"visibility": given.visibility}
    if replaced is None:
        values |= _columns(Given()) | {"message_id": None, "album": None}
    if keeps_value:
        values["value"] = given.value
    if values["value"] or values["comment"] or values["file_id"]:
        await db.execute(_BEGIN, values)
    return True


async def before(db: AsyncConnection, place: Place, message_id: int) -> Answer | None:
    """Return what an answer was before a message gave or changed it, or None."""
    row = await _without(db, place, message_id)
    return read_answer(row) if row else None


async def clear(db: AsyncConnection, place: Place, now: datetime) -> None:
    """Take an answer away; it stays as a revision."""
    before = await _find(db, place)
    if before is not None:
        await _revise(db, before, now)
        await db.execute(_FORGET, _at(place))


async def of_day(
    db: AsyncConnection, person_id: int, tour_id: str, day: date
) -> Mapping[str, Answer]:
    """Return a person's answers to a day, by question."""
    rows = await db.execute(_OF_DAY, {"person": person_id, "tour": tour_id, "on": day.isoformat()})
    return {row.question_id: read_answer(row) for row in rows}


async def said_in(db: AsyncConnection, person_id: int, message_id: int) -> Answer | None:
    """Return the answer that a message of a person gave, or None where it gave none."""
    found = await db.execute(_SAID_IN, {"person": person_id, "message": message_id})
    row = found.first()
    return read_answer(row) if row else None


_OF_DAY = select(retro_answers).where(
    _A.person_id == bindparam("person"),
    _A.tour_id == bindparam("tour"),
    _A.day == bindparam("on"),
)
_SAID_IN = select(retro_answers).where(
    _A.person_id == bindparam("person"), _A.message_id == bindparam("message")
)


def read_answer(row: Row[Any]) -> Answer:
    """Return the answer in a row of ``retro_answers``."""
    return Answer(
        tour_id=row.tour_id,
        day=date.fromisoformat(row.day),
        question_id=row.question_id,
        value=row.value,
        visibility=Visibility(row.visibility),
        answered_at=row.answered_at,
        comment=row.comment or "",
        file=read_file(row),
        message_id=row.message_id,
        album=row.album,
    )


def read_file(row: Row[Any]) -> KeptFile | None:
    """Return the file in a row with a file's columns, or None."""
    if row.file_id is None:
        return None
    return KeptFile(FileKind(row.file_kind), row.file_id, row.file_name or "")


def file_columns(file: KeptFile | None) -> dict[str, str | None]:
    """Return a file's columns."""
    return {
        "file_kind": file.kind.value if file else None,
        "file_id": file.id if file else None,
        "file_name": (file.name or None) if file else None,
    }


def _columns(given: Given) -> dict[str, Any]:
    return {
        "value": given.value,
        "comment": given.comment or None,
        **file_columns(given.file),
    }


def _is_same(row: Row[Any], values: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == value for name, value in values.items())


def _at(place: Place) -> dict[str, Any]:
    return {f"at_{name}": value for name, value in place.key.items()}


async def _find(db: AsyncConnection, place: Place) -> Row[Any] | None:
    return (await db.execute(_ONE, _at(place))).one_or_none()


async def _without(db: AsyncConnection, place: Place, message_id: int) -> Row[Any] | None:
    """Go back through what an answer was to before it held what a message said."""
    row = await _find(db, place)
    last: int | None = None
    while row is not None and row.message_id == message_id:
        found = await db.execute(
            select(retro_revisions)
            .where(
                *(retro_revisions.c[name] == value for name, value in place.key.items()),
                retro_revisions.c.replaced_at == row.answered_at,
                *(() if last is None else (retro_revisions.c.id < last,)),
            )
            .order_by(retro_revisions.c.id.desc())
            .limit(1)
        )
        row = found.one_or_none()
        last = row.id if row else None
    return row


async def _replace(
    db: AsyncConnection,
    place: Place,
    before: Row[Any] | None,
    values: Mapping[str, Any],
    now: datetime,
) -> None:
    if before is None:
        await db.execute(_BEGIN, place.key | dict(values))
    else:
        await _revise(db, before, now)
        await db.execute(update(retro_answers).where(*_MINE).values(dict(values)), _at(place))


async def _revise(db: AsyncConnection, before: Row[Any], now: datetime) -> None:
    """Keep what an answer was."""
    await db.execute(insert(retro_revisions), {**_values(before), "replaced_at": now})


def _values(row: Row[Any]) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in retro_answers.columns}
