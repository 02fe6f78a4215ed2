"""What became of a notice, counted in people from the outbox itself."""

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.notices.sending import UNREACHABLE, WITHDRAWN, can_go_again, is_of, is_retracting
from bot.notices.values import Ledger, Notice, State
from bot.pushes.delivered import GONE
from bot.pushes.kinds import Silence
from bot.pushes.results import Status
from bot.storage.tables import pushes

MOST_REASONS = 3
"""How many different reasons for a failure are told."""
_P = pushes.c
_IN_ORDER = ("sent", "left_out", "late", "unreachable", "failed", "unknown", "waiting")
"""The fates from the best to the worst: of several messages the worst counts."""


async def read_ledger(db: AsyncConnection, notice: Notice) -> Ledger:
    """Count what became of a notice that was sent; of a withdrawn one also where it is gone."""
    counts = dict.fromkeys(_IN_ORDER, 0)
    each = (
        select(func.max(_fate()).label("fate"), func.max(_again()).label("again"))
        .where(*is_of(notice), not_(and_(_P.status == Status.SKIPPED, _because(WITHDRAWN))))
        .group_by(_P.chat_id)
        .subquery()
    )
    returned = 0
    query = select(each.c.fate, func.count(), func.sum(each.c.again)).group_by(each.c.fate)
    for fate, people, again in await db.execute(query):
        counts[_IN_ORDER[fate]] = people
        returned += again
    deletions = await _deletions(db, notice) if notice.state is State.WITHDRAWN else {}
    reasons = await _reasons(db, notice) if counts["failed"] else ()
    return Ledger(**counts, reasons=reasons, returned=int(returned), **deletions)


def _fate() -> ColumnElement[int]:
    reason = func.lower(func.coalesce(_P.reason, ""))
    is_gone = or_(*(reason.contains(one, autoescape=True) for one in GONE))
    is_dropped = _P.status == Status.SKIPPED
    fates = (
        (_P.status == Status.SENT, "sent"),
        (and_(is_dropped, not_(_because(UNREACHABLE))), "left_out"),
        (_P.status == Status.EXPIRED, "late"),
        (or_(is_dropped, and_(_P.status == Status.FAILED, is_gone)), "unreachable"),
        (_P.status == Status.FAILED, "failed"),
        (_P.status == Status.UNKNOWN, "unknown"),
    )
    numbers = ((condition, _IN_ORDER.index(name)) for condition, name in fates)
    return case(*numbers, else_=_IN_ORDER.index("waiting"))


def _again() -> ColumnElement[int]:
    return case((can_go_again(), 1), else_=0)


def _because(reason: str) -> ColumnElement[bool]:
    return func.coalesce(_P.reason, "") == reason


async def _reasons(db: AsyncConnection, notice: Notice) -> tuple[tuple[str, int], ...]:
    many = func.count(_P.chat_id.distinct())
    query = (
        select(_P.reason, many)
        .where(*is_of(notice), _P.status == Status.FAILED, _P.reason.is_not(None))
        .group_by(_P.reason)
        .order_by(many.desc(), _P.reason)
        .limit(MOST_REASONS)
    )
    return tuple((reason, people) for reason, people in await db.execute(query))


async def _deletions(db: AsyncConnection, notice: Notice) -> dict[str, int]:
    was_there = not_(_because(Silence.NOTHING_TO_DELETE.value))
    query = (
        select(_P.status, func.count()).where(*is_retracting(notice), was_there).group_by(_P.status)
    )
    found: dict[str, int] = {status: many for status, many in await db.execute(query)}  # noqa: C416 - rows
    deleted = found.pop(Status.SENT.value, 0)
    deleting = sum(many for status, many in found.items() if not Status(status).is_settled)
    return {
        "deleted": deleted,
        "deleting": deleting,
        "kept": sum(found.values()) - deleting,
    }
