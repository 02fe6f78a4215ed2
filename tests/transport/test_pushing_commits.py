"""The N-th commit fails: for every N of a whole run, everybody gets what is theirs, once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.preview import BotApiServer
from bot.pushes.kinds import LIVE
from bot.pushes.planning import Planning
from bot.pushes.pulse import Pulse
from bot.storage.database import OUT_OF_REACH, Database, open_database
from bot.storage.tables import pushes, watermarks, workers
from tests.pushes.conftest import enrol
from tests.pushing import StillClock, arrived, introduce, rows, sending, world_at

PEOPLE = range(1, 7)
AGAIN = 0.02
"""Seconds until what the database refused is tried again."""


class NthCommit(Database):
    """Fails at the N-th block that is written: before its commit, or its answer is lost."""

    def __init__(self, opened: Database, number: int, *, is_lost: bool) -> None:
        super().__init__(opened.engine)
        self.left = number
        self._is_lost = is_lost

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        self.left -= 1
        is_hit = self.left == 0
        async with super().writing() as db:
            yield db
            if is_hit and not self._is_lost:
                raise _failure()
        if is_hit and self._is_lost:
            raise _failure()


def _failure() -> OperationalError:
    return OperationalError("COMMIT", None, OSError("the disk is gone"))


@pytest.mark.parametrize("is_lost", [False, True], ids=["before", "answer lost"])
async def test_any_commit_may_fail(
    url: str, database: Database, telegram: BotApiServer, clock: StillClock, *, is_lost: bool
) -> None:
    introduce(telegram, PEOPLE)
    await enrol(database, *PEOPLE)
    commits = 0
    while True:
        broken = NthCommit(open_database(url), commits + 1, is_lost=is_lost)
        try:
            await _run(broken, telegram, clock)
        finally:
            await broken.close()
        if broken.left > 0:
            break
        commits += 1
        assert await rows(database, "chat_id", "status", "doubts", "worker") == [
            (one, "sent", 0, "one") for one in PEOPLE
        ], f"commit {commits}"
        assert arrived(telegram) == Counter(PEOPLE), f"commit {commits}"
        telegram.calls.clear()
        async with database.writing() as db:
            for table in (pushes, watermarks, workers):
                await db.execute(table.delete())
    assert commits >= 4 + 2 * len(PEOPLE)  # planned, claimed; each begun and settled


async def _run(database: Database, server: BotApiServer, clock: StillClock) -> None:
    """Plan and send until nothing is left, as the ticks do: what fails, the next one does."""
    tours = world_at(clock).catalog.tours
    planning, pulse = Planning(database, lambda: tours, LIVE), Pulse(database, "one")
    async with asyncio.timeout(20), sending(database, server.url, clock) as sender:
        await _insist(lambda: planning.plan(clock.now()))
        await _insist(lambda: pulse.beat(clock.now()))
        while {status for (status,) in await rows(database, "status")} != {"sent"}:
            sender.pusher.wake()
            await asyncio.sleep(AGAIN)
            clock.advance(timedelta(milliseconds=200))


async def _insist(work: Callable[[], Awaitable[int]]) -> None:
    while True:
        try:
            await work()
        except OUT_OF_REACH:
            await asyncio.sleep(AGAIN)
        else:
            return
