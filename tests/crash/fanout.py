"""A fan-out to a thousand people by processes that die, and whether it came out right."""

import asyncio
import multiprocessing
import random
import secrets
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess

from sqlalchemy import select, text

from bot.clock import ShiftedClock
from bot.preview import BotApiServer
from bot.pushes.kinds import PushKind
from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.storage.tables import workers
from bot.transport.pushing import MOST_HELD
from tests.conftest import LAB_MORNING, TOKEN
from tests.crash.sender import GONE_AFTER, Order, send
from tests.pushes.conftest import enrol
from tests.pushing import arrived, introduce, put, rows

MORNING = range(1, 501)
"""People who get the morning's plan, which the planner writes: in doubt it is not sent again."""
URGENT = range(501, 1001)
"""People who get something urgent: in doubt it is sent again."""
PEOPLE = (*MORNING, *URGENT)
RATE = 500
"""Messages a second of a sender; a fan-out takes two seconds if nobody dies."""
WITHIN = 30.0
"""Seconds that a sender may take to get where it is to die."""
STARTING = 0.3
"""Seconds that a sender takes at most to get to work."""
NOWHERE = "itagui-encuentro-2022"
"""A tour that reminds of nothing in 2017."""


@dataclass
class Figures:
    """What the kills of a fan-out came to."""

    kills: int = 0
    in_doubt: list[int] = field(default_factory=list)
    """Rows in doubt, by kill."""
    doubled: int = 0
    unknown: int = 0
    unknown_arrived: int = 0

    def __str__(self) -> str:
        mean = sum(self.in_doubt) / max(len(self.in_doubt), 1)
        return (
            f"{self.kills} kills, {len(PEOPLE)} pushes: 0 lost;"
            f" {sum(self.in_doubt)} in flight at a kill ({mean:.1f} each,"
            f" at most {max(self.in_doubt, default=0)}), all recorded:"
            f" {self.unknown} unknown ({self.unknown_arrived} of them had arrived),"
            f" {self.doubled} urgent ones came twice"
        )


FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.crash.nursery"])
"""Processes that have read the code and the content before they begin."""


@dataclass(frozen=True)
class Sender:
    """A process that sends."""

    worker: str
    process: BaseProcess

    async def ended(self, within: float = WITHIN) -> int | None:
        """Wait for its end, and return its exit status; the signal's number, negative."""
        await asyncio.to_thread(self.process.join, within)
        return self.process.exitcode

    async def asked_to_end(self) -> None:
        """End it as a host does, in good order."""
        self.process.terminate()
        assert await self.ended() == 0


class Fanout:
    """A thousand pushes that wait, and the senders that come and go."""

    def __init__(self, server: BotApiServer, clock: ShiftedClock, url: str, seed: int) -> None:
        self.server = server
        self.url = url
        self.figures = Figures()
        self.dice = random.Random(seed)  # noqa: S311 - a test's dice
        self._clock = clock
        self._doubts: Counter[int] = Counter()
        """By chat, how often its row was in flight when a sender died."""

    @property
    def said(self) -> int:
        """How many messages have been asked for."""
        return len(self.server.called("sendMessage"))

    async def prepare(self) -> None:
        """Let everybody be known and half of them have something urgent waiting for them."""
        introduce(self.server, PEOPLE)
        self.server.world.updates.clear()
        database = open_database(self.url)
        await migrate(database)
        await enrol(database, *MORNING)
        await enrol(database, *URGENT, tour=NOWHERE)
        await put(database, URGENT, self._clock.now(), PushKind.URGENT)
        await database.close()

    @asynccontextmanager
    async def sender(
        self, step: str | None = None, number: int = 1, gone_after: float = GONE_AFTER
    ) -> AsyncIterator[Sender]:
        """Start a process that sends; it is killed at the end if it still runs."""
        order = Order(
            database=self.url,
            api=self.server.url,
            worker=secrets.token_hex(8),
            now=self._clock.now(),
            rate=RATE,
            gone_after=gone_after,
            step=step,
            number=number,
        )
        sender = Sender(order.worker, FORKS.Process(target=send, args=(order,)))
        await asyncio.to_thread(sender.process.start)
        try:
            yield sender
        finally:
            sender.process.kill()
            await sender.ended()

    async def die_at(self, step: str, number: int) -> None:
        """Let a sender end itself when it comes to a step for the N-th time."""
        async with self.sender(step, number) as sender:
            assert await sender.ended() == -signal.SIGKILL
        await self._note(sender)

    async def die_unanswered(self, number: int) -> None:
        """Kill a sender when Telegram has taken so many requests and answered none of them."""
        self.server.faults.leave_unanswered("sendMessage", number)
        async with self.sender() as sender:
            await self.server.until(lambda: len(self._unanswered()) == number, WITHIN)
            unanswered = self._unanswered()
        self.server.faults.clear()
        assert unanswered <= await self._note(sender)

    async def die_anywhere(self, kills_left: int) -> None:
        """Kill a sender at a random moment; so many kills spread over what is left to be said."""
        left = max(len(PEOPLE) - self.said, 0)
        goal = self.said + self.dice.randint(1, max(1, 2 * left // (kills_left + 1)))
        async with self.sender() as sender:
            if self.dice.random() < 0.2:
                await asyncio.sleep(self.dice.uniform(0, STARTING))
            else:
                await self._until(goal)
                await asyncio.sleep(self.dice.uniform(0, 0.02))
        await self._note(sender)

    async def finish(self, senders: int = 1) -> set[str | None]:
        """Let senders settle all that is left, ask them to go, and judge what came of it.

        Returns the workers that have settled anything.
        """
        database = open_database(self.url)
        patience = GONE_AFTER if senders == 1 else WITHIN
        try:
            async with asyncio.timeout(2 * WITHIN), AsyncExitStack() as stack:
                running = [
                    await stack.enter_async_context(self.sender(gone_after=patience))
                    for _ in range(senders)
                ]
                for sender in running:
                    await _at_work(database, sender)
                while await self._left(database):  # noqa: ASYNC110 - another process's work
                    await asyncio.sleep(0.05)
                for sender in running:
                    await sender.asked_to_end()
            await self._judge(database)
            return {worker for (worker,) in await rows(database, "worker")}
        finally:
            await database.close()

    async def end_early(self, goal: int) -> None:
        """Ask a sender to end when so many messages have been asked for: nothing is in doubt."""
        async with self.sender() as sender:
            await self.server.until(lambda: self.said >= goal, WITHIN)
            await sender.asked_to_end()
        database = open_database(self.url)
        states = Counter(await rows(database, "status", "doubts"))
        await database.close()
        sent = arrived(self.server).total()
        assert states == {("sent", 0): sent, ("waiting", 0): len(PEOPLE) - sent}
        assert goal <= sent < len(PEOPLE)

    def _unanswered(self) -> set[int | None]:
        return {
            call.chat_id
            for call in self.server.called("sendMessage")
            if call.result and not call.done
        }

    async def _until(self, goal: int) -> None:
        try:
            await self.server.until(lambda: self.said >= goal, WITHIN / 6)
        except TimeoutError:
            return  # the rest is in the hands of the dead, and this moment as good as any

    async def _left(self, database: Database) -> int:
        states = Counter(await rows(database, "status"))
        return len(PEOPLE) - sum(states[status,] for status in ("sent", "unknown"))

    async def _note(self, sender: Sender) -> set[int]:
        """Note what a sender that has died had in flight, and return their chats."""
        await self.server.settled()
        database = open_database(self.url)
        await _let_go(database)
        in_flight = {
            chat
            for chat, status, worker in await rows(database, "chat_id", "status", "worker")
            if (status, worker) == ("sending", sender.worker)
        }
        await database.close()
        assert len(in_flight) <= MOST_HELD
        self._doubts.update(in_flight)
        self.figures.kills += 1
        self.figures.in_doubt.append(len(in_flight))
        return in_flight

    async def _judge(self, database: Database) -> None:
        """Fail unless everybody got theirs, and whatever may be otherwise is recorded so."""
        got = arrived(self.server)
        found = await rows(database, "chat_id", "status", "doubts", "message_id")
        assert [chat for chat, *_ in found] == list(PEOPLE)
        assert {chat: doubts for chat, _, doubts, _ in found if doubts} == self._doubts
        for chat, status, doubts, message_id in found:
            if chat in URGENT:
                assert status == "sent"
                assert 1 <= got[chat] <= 1 + doubts
            elif doubts:
                assert (status, doubts) == ("unknown", 1)
                assert got[chat] <= 1
            else:
                assert status == "sent"
                assert got[chat] == 1
            assert (message_id is None) is (status == "unknown")
        unknown = [chat for chat, status, *_ in found if status == "unknown"]
        self.figures.unknown = len(unknown)
        self.figures.unknown_arrived = sum(got[chat] for chat in unknown)
        self.figures.doubled = sum(got[chat] - 1 for chat in URGENT)
        if database.engine.dialect.name == "sqlite":
            async with database.engine.connect() as db:
                assert (await db.execute(text("PRAGMA integrity_check"))).all() == [("ok",)]


async def _at_work(database: Database, sender: Sender) -> None:
    """Wait until a sender has beaten, and so listens to what it is asked."""
    beaten = select(workers.c.id).where(workers.c.id == sender.worker)
    while True:
        async with database.writing() as db:  # it waits for the sender's own writes
            if await db.scalar(beaten):
                return
        await asyncio.sleep(0.02)


async def _let_go(database: Database) -> None:
    """Wait until a PostgreSQL server is done with what a process that has died had asked of it."""
    if database.engine.dialect.name == "sqlite":
        return
    others = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    async with asyncio.timeout(WITHIN), database.engine.connect() as db:
        while await db.scalar(others):
            await db.commit()  # the view is as it was when the transaction began
            await asyncio.sleep(0.01)


@asynccontextmanager
async def fanout(url: str, seed: int) -> AsyncIterator[Fanout]:
    """Prepare a fan-out from the database at ``url`` to a Telegram of its own."""
    clock = ShiftedClock(LAB_MORNING)
    async with BotApiServer(TOKEN, now=clock.now) as server:
        prepared = Fanout(server, clock, url, seed)
        await prepared.prepare()
        yield prepared
