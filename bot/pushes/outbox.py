"""The outbox: rows claimed by a worker, begun, and settled, so that each goes out once.

A row is ``claimed`` before anything is done for it and ``sending`` before its request may leave.
So of what a dead process held, all that was only claimed can go again with certainty, and only what
was sending is in doubt. A worker that was taken for dead and is not can begin nothing more of what
was taken from it, for beginning asks whether the row is still its own.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    delete,
    exists,
    not_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.profile import mark_blocked
from bot.pushes.claimable import (
    CLAIMABLE,
    IN_HAND,
    KINDS,
    as_push,
    is_unsettled,
    is_urgent,
    is_waited_for,
    other,
)
from bot.pushes.results import Push, Settlement, Status
from bot.storage.database import Database
from bot.storage.tables import Instant, pushes

REASON = 64
"""Characters that the column for a reason holds."""

_CLAIM = update(pushes).where(pushes.c.id == bindparam("push"))
_DROP = (
    update(pushes)
    .where(pushes.c.id.in_(bindparam("pushes", expanding=True)))
    .values(
        status=Status.SKIPPED,
        reason="no such kind",
        settled_at=bindparam("now", type_=Instant),
    )
)
_BEGIN = (
    update(pushes)
    .where(
        pushes.c.id == bindparam("push"),
        pushes.c.worker == bindparam("me"),
        pushes.c.status == Status.CLAIMED,
    )
    .values(status=Status.SENDING)
)


class Outbox:
    """The outbox as one worker sees it."""

    def __init__(self, database: Database, worker: str) -> None:
        """Claim in the name of ``worker``, which no other process has."""
        self._database = database
        self.worker = worker

    async def claim(self, now: datetime, room: int) -> tuple[Push, ...]:
        """Claim at most ``room`` pushes that are due at ``now``, at most one a chat.

        Within a chat they come in the order of their hours: none before the one ahead is settled.
        """
        async with self._database.writing() as db:
            given = {"now": now, "room": room}
            due = [row for lot in CLAIMABLE for row in await db.execute(lot, given)]
            found = [row for row in due if row.kind in KINDS]
            strange = [row.id for row in due if row.kind not in KINDS]
            if strange:  # of a later version: in its chat others wait behind it
                await db.execute(_DROP, {"pushes": strange, "now": now})
            one_a_chat = {row.chat_id: row for row in reversed(found)}
            claimed = [as_push(row) for row in found if one_a_chat[row.chat_id] is row][:room]
            if claimed:
                values = {"status": Status.CLAIMED.value, "worker": self.worker}
                await db.execute(_CLAIM.values(values), [{"push": one.id} for one in claimed])
        return tuple(claimed)

    async def begin(self, push: Push) -> bool:
        """Note that a request is about to leave; False if the push is no longer this worker's."""
        async with self._database.writing() as db:
            begun = await db.execute(_BEGIN, {"push": push.id, "me": self.worker})
            return begun.rowcount == 1

    async def settle(
        self, push: Push, settled: Settlement, now: datetime, *, is_unreachable: bool = False
    ) -> None:
        """Write what becomes of a push; with it that its person cannot be reached any more.

        A push that is no longer this worker's stays as it is, unless it was taken for unknown.
        """
        async with self._database.writing() as db:
            await db.execute(
                update(pushes)
                .where(
                    pushes.c.id == push.id,
                    pushes.c.worker == self.worker,
                    pushes.c.status.in_((*IN_HAND, Status.UNKNOWN)),
                )
                .values(self._values(settled, now))
            )
            if settled.chat_id is not None:
                await _move(db, push.chat_id, settled.chat_id, now)
            if is_unreachable and push.person_id is not None:
                await mark_blocked(db, push.person_id, now)

    async def release(self, held: Collection[int]) -> None:
        """Give back what this worker has claimed, but for what it still holds."""
        await self._return(pushes.c.status == Status.CLAIMED, pushes.c.id.not_in(held))

    async def give_back(self, leaving: Collection[int]) -> None:
        """Give back all that this worker has, begun or not, but for what is leaving."""
        await self._return(pushes.c.status.in_(IN_HAND), pushes.c.id.not_in(leaving))

    async def _return(self, *which: ColumnElement[bool]) -> None:
        mine = (is_unsettled(pushes), pushes.c.worker == self.worker)
        async with self._database.writing() as db:
            await db.execute(
                update(pushes).where(*mine, *which).values(status=Status.WAITING, worker=None)
            )

    async def next_at(self) -> datetime | None:
        """Return when the next push is due that waits for no other; None where none does."""
        async with self._database.writing() as db:
            return await db.scalar(
                select(pushes.c.due_at)
                .where(
                    is_unsettled(pushes),
                    pushes.c.status == Status.WAITING,
                    not_(is_waited_for),
                )
                .order_by(pushes.c.due_at)
                .limit(1)
            )

    def _values(self, settled: Settlement, now: datetime) -> dict[str, Any]:
        is_settled = settled.status.is_settled
        values: dict[str, Any] = {
            "status": settled.status.value,
            "reason": settled.reason[:REASON] if settled.reason else None,
            "attempts": settled.attempts,
            "doubts": settled.doubts,
            "worker": self.worker if is_settled else None,
            "settled_at": now if is_settled else None,
            "message_id": settled.message_id,
            "more_ids": " ".join(str(one) for one in settled.more) or None,
        }
        if settled.due_at is not None:
            values["due_at"] = settled.due_at
        return values


async def holders(db: AsyncConnection) -> set[str]:
    """Return the workers that hold anything."""
    held = select(pushes.c.worker).where(is_unsettled(pushes), pushes.c.status.in_(IN_HAND))
    return set((await db.execute(held.distinct())).scalars())


async def free(db: AsyncConnection, workers: Collection[str], now: datetime) -> int:
    """Free what workers held that are gone; return how many of these are in doubt.

    What was only claimed goes again, and so does what is urgent.
    """
    held = and_(is_unsettled(pushes), pushes.c.worker.in_(workers))
    again = {"status": Status.WAITING.value, "worker": None}
    await db.execute(update(pushes).where(held, pushes.c.status == Status.CLAIMED).values(again))
    doubted = {"doubts": pushes.c.doubts + 1, "reason": "the process ended"}
    sending = and_(held, pushes.c.status == Status.SENDING)
    urgent = await db.execute(update(pushes).where(sending, is_urgent).values(**again, **doubted))
    unknown = await db.execute(
        update(pushes).where(sending).values(status=Status.UNKNOWN, settled_at=now, **doubted)
    )
    return urgent.rowcount + unknown.rowcount


async def forget_old_pushes(db: AsyncConnection, before: datetime) -> int:
    """Delete the pushes that were settled before an instant; return how many there were."""
    return (await db.execute(delete(pushes).where(pushes.c.settled_at < before))).rowcount


async def _move(db: AsyncConnection, old: int, new: int, now: datetime) -> None:
    """Send whatever is left for a group to the supergroup that it has become.

    What is there already under the same key is the same push, and comes once.
    """
    left = and_(pushes.c.chat_id == old, is_unsettled(pushes))
    is_there = exists().where(other.c.chat_id == new, other.c.key == pushes.c.key)
    dropped = {"status": Status.SKIPPED, "reason": "moved", "settled_at": now}
    await db.execute(update(pushes).where(left, is_there).values(dropped))
    await db.execute(update(pushes).where(left).values(chat_id=new))
