"""What did not go out, and shall be looked at again because what spoke against it has changed.

Only what is recorded as never sent is touched: what is in doubt stays for a person to decide.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pushes.kinds import FOR_ONE, POLICIES, Silence
from bot.pushes.results import Status
from bot.pushes.verdict import NO_TOUR, PAUSED, QUIET, SWITCHED_OFF
from bot.storage.tables import pushes

BY_CHOICE = (SWITCHED_OFF, PAUSED, QUIET)
"""Reasons that end when the person chooses otherwise."""
BY_CONTENT = (NO_TOUR, *(str(one) for one in Silence if one is not Silence.UNDONE))
"""Reasons that may end when the content is replaced."""
_LONGEST = max(policy.useful_for for policy in POLICIES.values()) + timedelta(days=1)
"""Longer than any push is of use; what was settled before need not be looked through."""


async def reopen_for_person(db: AsyncConnection, person_id: int, now: datetime) -> None:
    """Look again at what a person's earlier choices have dropped, or hold back until later."""
    mine = pushes.c.person_id == person_id
    await _reopen(db, now, mine, _skipped(BY_CHOICE))
    held = (pushes.c.status == Status.WAITING, pushes.c.reason == QUIET)
    await db.execute(update(pushes).where(mine, *held).values(due_at=pushes.c.scheduled_at))


async def reopen_for_content(db: AsyncConnection, now: datetime) -> None:
    """Look again at what earlier content had no words for."""
    await _reopen(db, now, pushes.c.settled_at > now - _LONGEST, _skipped(BY_CONTENT))


async def undo_ahead(db: AsyncConnection, now: datetime) -> None:
    """Look again at what a clock that was ahead of ``now`` has dropped, or put off until later."""
    dropped = pushes.c.status.in_((Status.EXPIRED, Status.SKIPPED))
    await _reopen(db, now, pushes.c.settled_at > now, dropped)
    put_off = (pushes.c.due_at > now, pushes.c.due_at > pushes.c.scheduled_at)
    await db.execute(
        update(pushes)
        .where(pushes.c.status == Status.WAITING, *put_off)
        .values(due_at=pushes.c.scheduled_at)
    )


async def reopen_asked_for(db: AsyncConnection, person_id: int, now: datetime) -> None:
    """Look again at what a person asked for who could not be reached, and is back."""
    mine = (pushes.c.person_id == person_id, pushes.c.kind.in_([one.value for one in FOR_ONE]))
    never_sent = pushes.c.status.in_((Status.SKIPPED, Status.FAILED)) & (pushes.c.doubts == 0)
    await _reopen(db, now, *mine, never_sent)


def _skipped(reasons: Collection[str]) -> ColumnElement[bool]:
    return (pushes.c.status == Status.SKIPPED) & pushes.c.reason.in_(reasons)


async def _reopen(db: AsyncConnection, now: datetime, *which: ColumnElement[bool]) -> None:
    again = {"status": Status.WAITING, "reason": None, "worker": None, "settled_at": None}
    await db.execute(update(pushes).where(pushes.c.useful_until > now, *which).values(again))
