"""The receipt of an update: its number, kept with its turn and marked once its reply is out.

By it a repeated update is known, and what it is still owed.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog
from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import OUT_OF_REACH, Database
from bot.storage.tables import updates

KEPT = timedelta(days=2)
"""How long a handled update's number is kept; Telegram redelivers for 24 hours at most."""

MARK_WITHIN = 0.005
"""Seconds that a reply's mark waits for a turn to be written with."""

TRIED_AGAIN_AFTER = 1.0
"""Seconds until marks that could not be kept are tried again."""

log = structlog.get_logger()

_MARK_ANSWERED = (
    update(updates).where(updates.c.update_id == bindparam("update")).values(is_answered=True)
)
_HANDLED = insert(updates)
"""Built once: they run at every turn, and building takes longer than running."""


class Receipts:
    """Marks the updates whose replies have gone out, with the commits of others where it can."""

    def __init__(self, database: Database) -> None:
        """Keep the marks in ``database``."""
        self._database = database
        self._answered: set[int] = set()
        self._noted = asyncio.Event()

    def was_answered(self, update_id: int) -> None:
        """Note that a reply has gone out; it is kept with the next turn, or soon after.

        Written at once it would double the commits; until then it is repeated after a crash.
        """
        self._answered.add(update_id)
        self._noted.set()

    async def keep_marking(self) -> None:
        """Keep what ``was_answered`` notes also where no turn comes soon; runs until cancelled."""
        is_failing = False
        while True:
            await self._noted.wait()
            await asyncio.sleep(MARK_WITHIN)
            self._noted.clear()
            if self._answered:
                try:
                    await self.keep_answered()
                    is_failing = False
                except OUT_OF_REACH as error:
                    if not is_failing:
                        log.warning("answers-not-marked", why=type(error).__name__)
                    is_failing = True
                    await asyncio.sleep(TRIED_AGAIN_AFTER)
                    self._noted.set()

    async def keep_answered(self) -> None:
        """Keep what ``was_answered`` has noted."""
        async with self.writing():
            pass

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Write, and with it mark the updates answered so far; note them anew if that fails.

        Each is marked by one block alone, in order: two that mark the same ones could wait for
        each other for ever.
        """
        noted, self._answered = self._answered, set()
        try:
            async with self._database.writing() as db:
                if noted:
                    await db.execute(_MARK_ANSWERED, [{"update": one} for one in sorted(noted)])
                yield db
        except BaseException:
            self._answered |= noted
            raise


async def keep_receipt(
    db: AsyncConnection, *, update_id: int, chat_id: int, now: datetime, is_answered: bool
) -> None:
    """Keep that an update is handled, and whether nothing is left to reply."""
    await db.execute(
        _HANDLED,
        {
            "update_id": update_id,
            "chat_id": chat_id,
            "handled_at": now,
            "is_answered": is_answered,
        },
    )


async def forget_old_updates(db: AsyncConnection, now: datetime) -> int:
    """Delete the numbers of updates handled over two days ago; return how many there were."""
    result = await db.execute(delete(updates).where(updates.c.handled_at < now - KEPT))
    return int(result.rowcount)
