"""Answers as they are kept: one a person, tour, day and question; what they were before as well."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import dropwhile
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.values import Answer, FileKind, Given, KeptFile
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


_KEY = tuple(Place(0, "", date.min, "").key)
_MINE = tuple(_A[name] == bindparam(f"at_{name}") for name in _KEY)
_ONE = select(retro_answers).where(*_MINE)
_BEGIN = insert(retro_answers)
_FORGET = delete(retro_answers).where(*_MINE)
_KEEP_OLD = insert(retro_revisions)
_CHANGE = (
    update(retro_answers)
    .where(*_MINE)
    .values({one.name: bindparam(one.name) for one in _A if one.name not in _KEY})
)
"""Built once: a retro asks them at every answer."""


async def record(  # noqa: PLR0913 - what is kept, where, for whom, and what was there
    db: AsyncConnection,
    place: Place,
    given: Given,
    visibility: Visibility,
    now: datetime,
    *,
    before: Answer | None = None,
) -> Answer:
    """Keep an answer in the place of ``before``, which becomes a revision; return what stands.

    ``before`` is what the same transaction has read there. Where it says the same already, from
    whichever message, it stays, and nothing is written.
    """
    answer = Answer(
        tour_id=place.tour_id,
        day=place.day,
        question_id=place.question_id,
        value=given.value,
        visibility=visibility,
        answered_at=now,
        comment=given.comment,
        file=given.file,
        message_id=given.message_id,
        album=given.album,
    )
    if before is None:
        await db.execute(_BEGIN, place.key | _changing(answer))
        return answer
    if _says(before) == _says(answer):
        return before
    await db.execute(_KEEP_OLD, {**place.key, **_changing(before), "replaced_at": now})
    await db.execute(_CHANGE, _changing(answer) | _at(place))
    return answer


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
    """Undo what a message said if it is the last that did, and did once; return whether it was.

    What it replaced holds again, for the readers there are now; with ``keeps_value`` beside the
    value as it is, which was tapped.
    """
    states = await _states(db, place)
    others = list(dropwhile(lambda one: one.message_id == message_id, states))
    if len(others) == len(states) or any(one.message_id == message_id for one in others):
        return False
    given, replaced = states[0], others[0] if others else None
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


async def history(db: AsyncConnection, place: Place) -> tuple[Answer, ...]:
    """Return all that an answer was, in order, the last as it stands; empty where there is none.

    What was taken back is not among it.
    """
    return tuple(read_answer(one) for one in reversed(await _states(db, place)))


async def clear(db: AsyncConnection, place: Place, now: datetime) -> None:
    """Take an answer away; it stays as a revision."""
    before = await _find(db, place)
    if before is not None:
        await _revise(db, before, now)
        await db.execute(_FORGET, _at(place))


async def forget(db: AsyncConnection, place: Place) -> None:
    """Delete an answer for good, with what it was before."""
    await db.execute(_FORGET, _at(place))
    mine = (retro_revisions.c[name] == value for name, value in place.key.items())
    await db.execute(delete(retro_revisions).where(*mine))


async def said_in(db: AsyncConnection, person_id: int, message_id: int) -> Answer | None:
    """Return the answer that a message of a person gave last, or None where it gave none."""
    found = await db.execute(_SAID_IN, {"person": person_id, "message": message_id})
    row = found.first()
    return read_answer(row) if row else None


async def helped_by(db: AsyncConnection, person_id: int, message_id: int) -> tuple[Answer, ...]:
    """Return the history of the answer that a message of a person gave or has helped to give.

    Empty where there is none (any more).
    """
    last = await said_in(db, person_id, message_id)
    if last is not None:
        return await history(db, _place_of(person_id, last))
    rows = await db.execute(_HELPED_BY, {"person": person_id, "message": message_id})
    for row in rows.all():
        states = await history(db, _place_of(person_id, read_answer(row)))
        if any(one.message_id == message_id for one in states):
            return states
    return ()


_SAID_IN = select(retro_answers).where(
    _A.person_id == bindparam("person"), _A.message_id == bindparam("message")
)
_HELPED_BY = (
    select(retro_revisions)
    .where(
        retro_revisions.c.person_id == bindparam("person"),
        retro_revisions.c.message_id == bindparam("message"),
    )
    .order_by(retro_revisions.c.id.desc())
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


def _says(answer: Answer) -> tuple[object, ...]:
    """Return what an answer says, and to whom; not when, nor in which message."""
    return answer.value, answer.comment, answer.file, answer.visibility


def _changing(answer: Answer) -> dict[str, Any]:
    """Return the columns that are not its place."""
    return {
        "value": answer.value,
        "comment": answer.comment or None,
        **file_columns(answer.file),
        "visibility": answer.visibility.value,
        "message_id": answer.message_id,
        "album": answer.album,
        "answered_at": answer.answered_at,
    }


def _at(place: Place) -> dict[str, Any]:
    return {f"at_{name}": value for name, value in place.key.items()}


async def _find(db: AsyncConnection, place: Place) -> Row[Any] | None:
    return (await db.execute(_ONE, _at(place))).one_or_none()


async def _states(db: AsyncConnection, place: Place) -> list[Row[Any]]:
    """Return what an answer is and what it was, the newest first, without what was taken back."""
    row = await _find(db, place)
    if row is None:
        return []
    states = [row]
    for older in (await db.execute(_REVISIONS, _at(place))).all():
        if older.replaced_at == states[-1].answered_at:
            states.append(older)
    return states


_R = retro_revisions.c
_REVISIONS = (
    select(retro_revisions)
    .where(*(_R[name] == bindparam(f"at_{name}") for name in _KEY))
    .order_by(_R.id.desc())
)


def _place_of(person_id: int, answer: Answer) -> Place:
    return Place(person_id, answer.tour_id, answer.day, answer.question_id)


async def _revise(db: AsyncConnection, before: Row[Any], now: datetime) -> None:
    """Keep what an answer was."""
    await db.execute(_KEEP_OLD, {**_values(before), "replaced_at": now})


def _values(row: Row[Any]) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in retro_answers.columns}
