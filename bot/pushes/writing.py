"""Occurrences → rows of the outbox, in one statement for all people to whom the same is due."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    cast,
    func,
    null,
    or_,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pushes.choices import NOTHING_CHOSEN
from bot.pushes.planner import Occurrence
from bot.storage.database import Database
from bot.storage.tables import Instant, enrolments, people, pushes, reminder_choices

AT_ONCE = 2_000
"""People looked at in one transaction, so that nobody's reply waits long for it."""

_COLUMNS = (
    "person_id",
    "chat_id",
    "key",
    "kind",
    "tour_id",
    "scheduled_at",
    "useful_until",
    "due_at",
    "status",
    "reason",
    "settled_at",
)
_CHOICES = reminder_choices.c


async def has_changes(db: AsyncConnection, since: datetime) -> bool:
    """Tell whether anybody has changed their choices since an instant."""
    return bool(await db.scalar(select(select(1).where(_CHOICES.changed_at > since).exists())))


@dataclass(frozen=True)
class Wanted:
    """An occurrence to be written for all whose choices are any of ``chosen``.

    With ``changed_since`` only for those of them who have chosen so since that instant.
    """

    one: Occurrence
    chosen: tuple[str, ...]
    changed_since: datetime | None = None


async def write(
    database: Database, wanted: Iterable[Wanted], now: datetime, at_once: int = AT_ONCE
) -> int:
    """Write what is ``wanted`` for whoever lacks it; return how many rows that is.

    Each transaction looks at about ``at_once`` people, of as many occurrences as it takes.
    """
    left = deque((job, 0) for job in wanted)
    count = 0
    while left:
        async with database.writing() as db:
            room = at_once
            while left and room > 0:
                job, after = left.popleft()
                lot = await _write_lot(db, job, after, room, now)
                count += lot.written
                room -= max(lot.size, 1)
                if lot.upto is not None:
                    left.appendleft((job, lot.upto))
    return count


@dataclass(frozen=True)
class _Lot:
    written: int
    size: int
    upto: int | None
    """The last person looked at, unless there are no more."""


async def _write_lot(
    db: AsyncConnection, job: Wanted, after: int, room: int, now: datetime
) -> _Lot:
    given = _given(job, now)
    if job.changed_since is not None:
        insert = _insert_for_changed(db.dialect.name)
        written = (await db.execute(insert, given | {"since": job.changed_since})).rowcount
        return _Lot(written, written, None)
    is_default = NOTHING_CHOSEN in job.chosen
    bounds = given | {"after": after, "room": room}
    size, upto = (await db.execute(_BOUND[is_default], bounds)).one()
    if not size:
        return _Lot(0, 0, None)
    insert = _insert(db.dialect.name, is_default=is_default)
    written = (await db.execute(insert, given | {"after": after, "upto": upto})).rowcount
    return _Lot(written, size, upto if size == room else None)


def _given(job: Wanted, now: datetime) -> dict[str, Any]:
    one = job.one
    return {
        "tour": one.tour_id,
        "key": one.key,
        "kind": one.kind.value,
        "at": one.at,
        "joined": one.joined_by or one.at,
        "useful": one.useful_until,
        "now": now,
        "is_late": int(now >= one.useful_until),
        "chosen": list(job.chosen),
    }


def _instant(name: str) -> ColumnElement[datetime]:
    return cast(bindparam(name, type_=Instant), Instant)


def _text(name: str, length: int) -> ColumnElement[str]:
    return cast(bindparam(name), String(length))


_LATE = cast(bindparam("is_late"), Integer) == 1
_TOUR = enrolments.c.tour_id == bindparam("tour")
_PERSON = enrolments.c.person_id
_CHOSEN = _CHOICES.choices.in_(bindparam("chosen", expanding=True))


def _lot(person: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(person > bindparam("after"), person <= bindparam("upto"))


_BY_DEFAULT = enrolments.join(people, people.c.id == _PERSON).outerjoin(
    reminder_choices, _CHOICES.person_id == _PERSON
)
_BY_CHOICE = reminder_choices.join(enrolments, _CHOICES.person_id == _PERSON).join(
    people, people.c.id == _PERSON
)
_IS_DEFAULT = or_(_CHOICES.choices.is_(None), _CHOSEN)
_HAS_CHANGED = and_(_CHOSEN, _CHOICES.changed_at > bindparam("since", type_=Instant))


def _bound(person: ColumnElement[int], condition: ColumnElement[bool]) -> Any:
    """Return the query for the size of the next lot and its last person."""
    people_left = select(person).where(condition, person > bindparam("after"))
    lot = people_left.order_by(person).limit(bindparam("room")).subquery()
    return select(func.count(), func.max(lot.c.person_id))


_BOUND = {True: _bound(_PERSON, _TOUR), False: _bound(_CHOICES.person_id, _CHOSEN)}
"""By whether it is for those too who have chosen nothing."""


def _rows(source: FromClause, *conditions: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            _PERSON,
            _PERSON.label("chat"),
            _text("key", 96),
            _text("kind", 16),
            _text("tour", 24),
            _instant("at"),
            _instant("useful"),
            _instant("at").label("due"),
            case((_LATE, "expired"), else_="waiting"),
            case((_LATE, "late"), else_=null()),
            case((_LATE, _instant("now")), else_=null()),
        )
        .select_from(source)
        .where(
            _TOUR,
            enrolments.c.enrolled_at <= _instant("joined"),
            people.c.blocked_at.is_(None),
            *conditions,
        )
    )


@cache
def _insert(dialect: str, *, is_default: bool) -> Any:
    if is_default:
        rows = _rows(_BY_DEFAULT, _lot(_PERSON), _IS_DEFAULT).order_by(_PERSON)
    else:
        rows = _rows(_BY_CHOICE, _lot(_CHOICES.person_id), _CHOSEN).order_by(_CHOICES.person_id)
    return _once(dialect, rows)


@cache
def _insert_for_changed(dialect: str) -> Any:
    return _once(dialect, _rows(_BY_CHOICE, _HAS_CHANGED).order_by(_PERSON))


def _once(dialect: str, rows: Select[Any]) -> Any:
    """Return the statement; rows in order, so that two who plan wait, and not for each other."""
    kind = postgresql if dialect == "postgresql" else sqlite
    return kind.insert(pushes).from_select(_COLUMNS, rows).on_conflict_do_nothing()
