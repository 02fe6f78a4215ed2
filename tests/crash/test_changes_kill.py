"""The bot dies amid a change: it is made whole or not at all, once, and told once."""

import asyncio
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from bot.address import ChangeActivity, encode
from bot.clock import ShiftedClock
from bot.preview import BotApiServer, Person
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import coordinators
from tests.conftest import TOKEN
from tests.crash.fanout import FORKS, WITHIN
from tests.crash.mortal import BEFORE_COMMIT, TURN_STEPS, Orders, run
from tests.pushes.conftest import enrol

LAB, FIRST = "medellin-lab-2017", "acercamiento"
MORNING = datetime(2017, 5, 29, 12, 30, tzinfo=UTC)
COORDINATOR = 7
PEOPLE = range(1001, 1041)


@dataclass
class Tour:
    """A bot that can be killed, its Telegram, and a look into its file."""

    server: BotApiServer
    folder: Path
    clock: ShiftedClock
    juan: Person

    @asynccontextmanager
    async def bot(self, step: str | None = None) -> AsyncIterator[BaseProcess]:
        """Start a bot that ends itself at a step; it is killed at the end if it still runs."""
        orders = Orders(
            f"sqlite:///{self.folder}/bot.sqlite3", self.server.url, self.clock.now(), step
        )
        process = FORKS.Process(target=run, args=(orders,))
        await asyncio.to_thread(process.start)
        try:
            yield process
        finally:
            process.kill()
            await asyncio.to_thread(process.join, WITHIN)

    def rows(self, query: str) -> list[Any]:
        with closing(sqlite3.connect(self.folder / "bot.sqlite3")) as db:
            return db.execute(query).fetchall()

    async def propose(self) -> str:
        """Let the coordinator come to the last button; return what it carries."""
        async with self.bot():
            self.juan.send("/cambios")
            await self.server.settled(WITHIN)
            self.juan.press_data(encode(ChangeActivity(LAB, FIRST)))
            await self.server.settled(WITHIN)
            for label in ("🕑 Hora", "09:00", "09:15"):
                self.juan.press(label)
                await self.server.settled(WITHIN)
            return str(self.juan.last.rows[0][0]["callback_data"])

    def told(self) -> Counter[int | None]:
        """Return how many notices of a change each person has got."""
        sent = (call for call in self.server.called("sendMessage") if call.ok and call.result)
        return Counter(call.chat_id for call in sent if call.text.startswith("📣"))


@pytest.fixture
async def tour(tmp_path: Path) -> AsyncIterator[Tour]:
    clock = ShiftedClock(MORNING)
    database = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    await migrate(database)
    await enrol(database, COORDINATOR, *PEOPLE, at=MORNING - timedelta(days=1))
    async with database.writing() as db:
        role = {"person_id": COORDINATOR, "tour_id": LAB, "since": MORNING}
        await db.execute(insert(coordinators).values(role))
    await database.close()
    async with BotApiServer(TOKEN, now=clock.now) as server:
        server.world.callbacks.lifetime = 3600  # however long it takes
        for one in PEOPLE:
            server.person(one, f"P{one}", language_code="es").start()
        server.world.updates.clear()
        juan = server.person(COORDINATOR, "Juan", language_code="es")
        yield Tour(server, tmp_path, clock, juan)


@pytest.mark.parametrize("step", TURN_STEPS)
async def test_change_is_made_whole_or_not_at_all_and_told_once(tour: Tour, step: str) -> None:
    data = await tour.propose()
    async with tour.bot(step) as process:
        tour.juan.press_data(data, message=tour.juan.last)
        async with asyncio.timeout(WITHIN):
            while process.exitcode is None:  # noqa: ASYNC110 - a process says nothing when it ends
                await asyncio.sleep(0.01)
    assert process.exitcode == -signal.SIGKILL
    made = "SELECT activity_id, number FROM agenda_changes"
    assert tour.rows(made) == ([] if step == BEFORE_COMMIT else [(FIRST, 1)])
    async with tour.bot():  # Telegram brings the press again
        await tour.server.settled(WITHIN)
    assert tour.rows(made) == [(FIRST, 1)]
    assert tour.juan.last.text.startswith("✅ Hecho.")
    everybody = {COORDINATOR, *PEOPLE}
    tour.clock.advance(timedelta(minutes=3))
    async with tour.bot():
        await tour.server.until(lambda: tour.told().keys() == everybody, 2 * WITHIN)
        await asyncio.sleep(1)
    async with tour.bot():
        await asyncio.sleep(3)
    assert tour.told() == dict.fromkeys(everybody, 1)


MOST_BEGUN_AND_LEAVING = 6
"""Pushes that may be in doubt at a death: two begun that wait, and those already at Telegram."""


async def test_bot_that_dies_amid_the_telling_tells_nobody_twice(tour: Tour) -> None:
    data = await tour.propose()
    async with tour.bot():
        tour.juan.press_data(data, message=tour.juan.last)
        await tour.server.settled(WITHIN)
    tour.clock.advance(timedelta(minutes=3))
    for goal in (1, 5, 20):
        async with tour.bot() as process:
            await tour.server.until(lambda goal=goal: len(tour.told()) >= goal, 2 * WITHIN)
            process.kill()
    status = "SELECT status, count(*) FROM pushes WHERE kind = 'change' GROUP BY status"
    async with tour.bot():
        async with asyncio.timeout(3 * WITHIN):
            while not {one for one, _ in tour.rows(status)} <= {"sent", "unknown"}:  # noqa: ASYNC110 - the file of another process
                await asyncio.sleep(0.1)
    left = dict(tour.rows(status))
    assert sum(left.values()) == len(PEOPLE) + 1  # one row each, whoever wrote them
    assert set(tour.told().values()) == {1}
    assert len(tour.told()) >= left["sent"]
    assert left.get("unknown", 0) <= 3 * MOST_BEGUN_AND_LEAVING  # in doubt, and said so
