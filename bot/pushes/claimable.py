"""What of the outbox may be claimed: due, unsettled, and first in its chat."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    and_,
    bindparam,
    exists,
    literal_column,
    not_,
    or_,
    select,
    tuple_,
)

from bot.pushes.kinds import POLICIES, PushKind
from bot.pushes.results import Push, Status
from bot.storage.tables import Instant, pushes

KINDS = frozenset(PushKind)
URGENT = tuple(kind for kind, policy in POLICIES.items() if policy.is_urgent)
IN_HAND = (Status.CLAIMED, Status.SENDING)
UNSETTLED = (Status.WAITING, *IN_HAND)


def is_unsettled(table: FromClause) -> ColumnElement[bool]:
    """Return the very condition of the partial indexes: spelled out, or they are not used."""
    return table.c.status.in_([literal_column(f"'{one}'") for one in UNSETTLED])


other = pushes.alias("other")
is_urgent = pushes.c.kind.in_(URGENT)
is_waited_for = exists().where(
    other.c.chat_id == pushes.c.chat_id,
    other.c.id != pushes.c.id,
    is_unsettled(other),
    or_(
        other.c.status.in_(IN_HAND),
        and_(
            or_(not_(is_urgent), other.c.kind.in_(URGENT)),
            tuple_(other.c.scheduled_at, other.c.id) < tuple_(pushes.c.scheduled_at, pushes.c.id),
        ),
    ),
)
"""Whether something else of the same chat comes first; what is urgent waits for the hour of nothing
else, but for what is urgent too, so that what is said in two messages comes in their order."""

_DUE = (
    select(
        pushes.c.id,
        pushes.c.kind,
        pushes.c.tour_id,
        pushes.c.key,
        pushes.c.chat_id,
        pushes.c.person_id,
        pushes.c.scheduled_at,
        pushes.c.useful_until,
        pushes.c.attempts,
        pushes.c.doubts,
    )
    .where(
        is_unsettled(pushes),
        pushes.c.status == Status.WAITING,
        pushes.c.due_at <= bindparam("now", type_=Instant),
        not_(is_waited_for),
    )
    .order_by(pushes.c.due_at, pushes.c.id)
    .limit(bindparam("room"))
    .with_for_update(skip_locked=True, of=pushes)
)
CLAIMABLE = (*(_DUE.where(pushes.c.kind == kind) for kind in URGENT), _DUE.where(not_(is_urgent)))
"""What is urgent, kind by kind, then the rest: one statement for all would have to sort it."""


def as_push(row: Row[Any]) -> Push:
    """Return a row of ``CLAIMABLE`` as a value."""
    return Push(
        id=row.id,
        kind=PushKind(row.kind),
        tour_id=row.tour_id,
        key=row.key,
        chat_id=row.chat_id,
        person_id=row.person_id,
        scheduled_at=row.scheduled_at,
        useful_until=row.useful_until,
        attempts=row.attempts,
        doubts=row.doubts,
    )
