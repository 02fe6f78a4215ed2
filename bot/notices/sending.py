"""A notice confirmed, sent once more to whom it has not reached, or withdrawn: in the outbox.

All of it is written in the transaction of whoever asks for it: whole, or not at all.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.notices.audience import of_notice
from bot.notices.values import CAN_BE_DELETED, Notice, State
from bot.people.cohort import Cohort
from bot.pushes.kinds import POLICIES, PushKind, Silence
from bot.pushes.results import Status
from bot.storage.tables import Instant, notices, people, pushes

UNREACHABLE = "unreachable"
WITHDRAWN = str(Silence.WITHDRAWN)

_N, _P = notices.c, pushes.c
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

Place = tuple[int, int]
"""A chat, and a message in it."""


async def confirm(  # noqa: PLR0913 - one parameter each thing it depends on
    db: AsyncConnection,
    notice: Notice,
    cohort: Cohort,
    today: date,
    now: datetime,
    *,
    count: int,
    progress: Place,
) -> bool:
    """Write a push for each message of a draft and each person it is for; False if it is none.

    For who has blocked the assistant it is written as not sent: they may come back. ``progress`` is
    the message that tells the author from now on how far it is.
    """
    values = {"state": State.CONFIRMED.value, "confirmed_at": now, "people": count}
    if not await _move(db, notice, State.DRAFT, {**values, **_followed_at(progress, now)}):
        return False
    at = notice.send_at or now
    useful_until = at + POLICIES[notice.kind.push].useful_for
    for key in notice.keys:
        is_blocked = people.c.blocked_at.is_not(None)
        rows = select(
            people.c.id,
            people.c.id.label("chat"),
            *_said(key, notice.kind.push, notice.tour_id),
            *_hours(at, useful_until),
            case((is_blocked, Status.SKIPPED.value), else_=Status.WAITING.value),
            case((is_blocked, UNREACHABLE), else_=null()),
            case((is_blocked, _at(now)), else_=null()),
        ).where(people.c.id.in_(of_notice(notice, cohort, today)))
        await _write(db, rows.order_by(people.c.id))
    return True


async def repeat(db: AsyncConnection, notice: Notice, now: datetime, progress: Place) -> int:
    """Let a notice go again to those who have not got it and can be reached; return how many.

    Who may have got it is among them. It is the same rows that wait again, so that nobody is told
    twice who was told for certain.
    """
    await _move(db, notice, State.CONFIRMED, _followed_at(progress, now))
    again = {
        "status": Status.WAITING.value,
        "reason": None,
        "worker": None,
        "settled_at": None,
        "attempts": 0,
        "due_at": now,
        "useful_until": now + POLICIES[notice.kind.push].useful_for,
    }
    chats = select(func.count(_P.chat_id.distinct())).where(*is_of(notice), can_go_again())
    count = await db.scalar(chats) or 0
    await db.execute(update(pushes).where(*is_of(notice), can_go_again()).values(again))
    return count


async def withdraw(db: AsyncConnection, notice: Notice, now: datetime, progress: Place) -> bool:
    """Keep a notice from whoever has not got it, and write what deletes it at the others.

    What is leaving at this moment is deleted once it has arrived: in a chat nothing is claimed
    while something else of it is on its way. False where it was withdrawn before.
    """
    values = {"state": State.WITHDRAWN.value, "withdrawn_at": now, **_followed_at(progress, now)}
    if not await _move(db, notice, State.CONFIRMED, values):
        return False
    await db.execute(
        update(pushes)
        .where(*is_of(notice), _P.status.in_((Status.WAITING, Status.CLAIMED)))
        .values(
            status=case((_P.doubts > 0, Status.UNKNOWN.value), else_=Status.SKIPPED.value),
            reason=WITHDRAWN,
            worker=None,
            settled_at=now,
        )
    )
    until = (notice.confirmed_at or now) + CAN_BE_DELETED
    rows = (
        select(
            _P.person_id,
            _P.chat_id,
            *_said(notice.retract_key, PushKind.RETRACT, notice.tour_id),
            *_hours(now, until),
            literal(Status.WAITING.value, String(8)),
            cast(null(), String(64)),
            cast(null(), Instant),
        )
        .where(*is_of(notice), _P.status.in_((Status.SENT, Status.SENDING)))
        .distinct()
    )
    await _write(db, rows.order_by(_P.chat_id))
    return True


async def messages_of(db: AsyncConnection, notice: Notice, chat_id: int) -> tuple[int, ...]:
    """Return the messages of a chat that a notice has become, all of its albums too."""
    query = select(_P.message_id, _P.more_ids).where(
        *is_of(notice), _P.chat_id == chat_id, _P.message_id.is_not(None)
    )
    rows = (await db.execute(query)).all()
    return tuple(
        number
        for first, more in rows
        for number in (first, *(int(one) for one in (more or "").split()))
    )


def is_of(notice: Notice) -> tuple[ColumnElement[bool], ...]:
    """Return the condition of a notice's own pushes, as its index has it."""
    return (_is_of_notices(), _P.key.in_(notice.keys))


def is_retracting(notice: Notice) -> tuple[ColumnElement[bool], ...]:
    """Return the condition of the pushes that delete a notice."""
    return (_is_of_notices(), _P.key == notice.retract_key)


def can_go_again() -> ColumnElement[bool]:
    """Return the condition of a push that has not arrived for certain, and may go again."""
    is_back = exists().where(people.c.id == _P.person_id, people.c.blocked_at.is_(None))
    was_dropped = and_(_P.status == Status.SKIPPED, _P.reason == UNREACHABLE)
    missed = _P.status.in_((Status.FAILED, Status.UNKNOWN, Status.EXPIRED))
    return and_(or_(missed, was_dropped), is_back)


def _is_of_notices() -> ColumnElement[bool]:
    """Return the very condition of the partial index: spelled out, or it is not used."""
    kinds: list[ColumnElement[str]] = [
        literal_column(f"'{kind}'") for kind in (PushKind.NOTICE, PushKind.URGENT, PushKind.RETRACT)
    ]
    return _P.kind.in_(kinds)


async def _move(db: AsyncConnection, notice: Notice, state: State, values: dict[str, Any]) -> bool:
    mine = (_N.id == notice.id, _N.state == state.value)
    return (await db.execute(update(notices).where(*mine).values(values))).rowcount > 0


async def _write(db: AsyncConnection, rows: Any) -> None:
    kind = postgresql if db.dialect.name == "postgresql" else sqlite
    await db.execute(kind.insert(pushes).from_select(_COLUMNS, rows).on_conflict_do_nothing())


def _followed_at(place: Place, now: datetime) -> dict[str, Any]:
    """Return what lets a message be edited from now on, once the turn itself has drawn it."""
    chat, message = place
    to = {"progress_chat_id": chat, "progress_message_id": message}
    return {**to, "told": None, "told_at": now}


def _said(key: str, kind: PushKind, tour_id: str) -> tuple[ColumnElement[str], ...]:
    return (
        cast(literal(key), String(96)),
        cast(literal(kind.value), String(16)),
        cast(literal(tour_id), String(24)),
    )


def _hours(now: datetime, useful_until: datetime) -> tuple[ColumnElement[datetime], ...]:
    return _at(now).label("at"), _at(useful_until).label("useful"), _at(now).label("due")


def _at(instant: datetime) -> ColumnElement[datetime]:
    return cast(literal(instant, Instant), Instant)
