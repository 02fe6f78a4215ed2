"""A notice to many people by a bot that dies; and whether it went out whole, and once to each."""

import asyncio
import random
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import insert

from bot.address import Address, ConfirmWithdrawNotice, SendNotice, encode
from bot.clock import ShiftedClock
from bot.language import Language
from bot.notices import kept
from bot.notices.values import Crowd, Notice, NoticeKind
from bot.preview import BotApiServer, Message, Person
from bot.screens.notices import minute_of
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import coordinators
from tests.conftest import LAB_MORNING, TOKEN
from tests.crash.fanout import FORKS, WITHIN
from tests.crash.mortal import Orders, run
from tests.pushes.conftest import enrol
from tests.pushing import introduce

LAB = "medellin-lab-2017"
JUAN = 7
WORDS = "El bus sale a las 8:00 del lobby."


@dataclass
class Herald:
    """The people, their Telegram, the notice, and the bots that come and go."""

    server: BotApiServer
    folder: Path
    dice: random.Random
    clock: ShiftedClock
    people: range
    notice: Notice
    juan: Person
    window: Message
    deaths: Counter[str] = field(default_factory=Counter)
    most_in_doubt: int = 0

    @property
    def url(self) -> str:
        return f"sqlite:///{self.folder}/bot.sqlite3"

    @asynccontextmanager
    async def bot(self, step: str | None = None) -> AsyncIterator[BaseProcess]:
        """Start a bot; it is killed at the end if it still runs."""
        orders = Orders(self.url, self.server.url, self.clock.now(), step=step, is_soon_gone=True)
        process = FORKS.Process(target=run, args=(orders,))
        await asyncio.to_thread(process.start)
        try:
            yield process
        finally:
            process.kill()
            await asyncio.to_thread(process.join, WITHIN)

    def confirm(self) -> None:
        """Press the button that sends the notice, twice."""
        mark = self.notice.mark(Crowd(len(self.people)))
        self._press(SendNotice(LAB, self.notice.id, minute_of(self.clock.now()), mark))

    def withdraw(self) -> None:
        """Press the button that takes it back, twice."""
        self._press(ConfirmWithdrawNotice(LAB, self.notice.id, minute_of(self.clock.now())))

    def _press(self, to: Address) -> None:
        for _ in range(2):
            self.juan.press_data(encode(to), message=self.window)

    async def die_at(self, step: str) -> None:
        """Let a bot end itself when it comes to a step of a turn."""
        async with self.bot(step) as process:
            await asyncio.to_thread(process.join, WITHIN)
            assert process.exitcode == -signal.SIGKILL
        self._died(step)

    async def die_after(self, method: str, number: int) -> None:
        """Kill a bot shortly after so many more calls of a method, if there are as many."""
        goal = len(self.server.called(method)) + number
        async with self.bot():
            await self._until(lambda: len(self.server.called(method)) >= goal, WITHIN / 6)
            await asyncio.sleep(self.dice.uniform(0, 0.02))
        self._died(method)

    async def die_unanswered(self, number: int) -> None:
        """Kill a bot when Telegram has taken so many messages and answered none of them."""
        self.server.faults.leave_unanswered("sendMessage", number)
        goal = len(self.server.called("sendMessage")) + number
        async with self.bot():
            await self._until(lambda: len(self.server.called("sendMessage")) >= goal, WITHIN / 3)
        self.server.faults.clear()
        self._died("unanswered")

    async def finish(self) -> None:
        """Let a last bot do all that is left."""
        async with self.bot() as process:
            async with asyncio.timeout(3 * WITHIN):
                while self._left() or self.server.pending:  # noqa: ASYNC110 - another's work
                    await asyncio.sleep(0.1)
            await self.server.settled(WITHIN)
            await asyncio.sleep(2.5)  # the last word on how far it is
            process.terminate()
            await asyncio.to_thread(process.join, WITHIN)
            assert process.exitcode == 0

    def states(self, kind: str) -> dict[int, tuple[str, int]]:
        """Return the status and doubts of each person's push of a kind."""
        rows = self._read("SELECT chat_id, status, doubts FROM pushes WHERE kind = ?", kind)
        return {chat: (status, doubts) for chat, status, doubts in rows}

    @property
    def got(self) -> Counter[int]:
        """How often each has got the notice, be it deleted since or not."""
        return Counter(
            one.chat.id
            for chat in (self.server.world.chats[person] for person in self.people)
            for one in chat.messages.values()
            if one.from_bot and WORDS in one.text
        )

    @property
    def has_it(self) -> set[int]:
        """Who has the notice in their chat."""
        return {
            person
            for person in self.people
            for one in self.server.world.chats[person].messages.values()
            if one.from_bot and WORDS in one.text and not one.deleted
        }

    def _died(self, where: str) -> None:
        """Look into the file of a dead bot: it is written for all, or for nobody."""
        self.deaths[where] += 1
        states = self.states(self.notice.kind.push)
        assert len(states) in {0, len(self.people)}
        ((state,),) = self._read("SELECT state FROM notices")
        assert (state == "draft") is (not states)
        sending = sum(status == "sending" for status, _ in states.values())
        self.most_in_doubt = max(self.most_in_doubt, sending)

    def _left(self) -> int:
        unsettled = "('waiting', 'claimed', 'sending')"
        return len(self._read(f"SELECT id FROM pushes WHERE status IN {unsettled}"))  # noqa: S608

    def _read(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        """Read the file beside the bot that writes it."""
        with closing(sqlite3.connect(self.folder / "bot.sqlite3")) as db:
            return db.execute(query, values).fetchall()

    async def _until(self, holds: Callable[[], bool], within: float) -> None:
        try:
            await self.server.until(holds, within)
        except TimeoutError:
            return  # all is said: this moment is as good as any

    def __str__(self) -> str:
        where = ", ".join(f"{number} {step}" for step, number in sorted(self.deaths.items()))
        return (
            f"{self.deaths.total()} kills ({where}), {len(self.people)} people,"
            f" at most {self.most_in_doubt} in flight at a kill"
        )


@asynccontextmanager
async def herald(folder: Path, count: int, kind: NoticeKind, seed: int) -> AsyncIterator[Herald]:
    """Prepare a notice that waits for its confirmation, and those whom it is for."""
    clock = ShiftedClock(LAB_MORNING)
    people = range(1001, 1001 + count)
    database = open_database(f"sqlite:///{folder}/bot.sqlite3")
    await migrate(database)
    await enrol(database, JUAN, *people)
    async with database.writing() as db:
        role = {"person_id": JUAN, "tour_id": LAB, "name": "Juan", "since": LAB_MORNING}
        await db.execute(insert(coordinators), role)
        juan = kept.Author(JUAN, "Juan", Language.ES)
        begun = await kept.begin(db, LAB, juan, clock.now())
        notice = replace(begun, text=WORDS, kind=kind)
        await kept.change(db, notice)
    await database.close()
    async with BotApiServer(TOKEN, now=clock.now) as server:
        server.world.callbacks.lifetime = 3600  # however long it takes
        introduce(server, [JUAN, *people])
        server.world.updates.clear()
        author = server.person(JUAN, "Juan", language_code="es")
        url = f"{server.url}/bot{TOKEN}/sendMessage"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, json={"chat_id": JUAN, "text": "…"}) as answer,
        ):
            assert answer.status == 200
        dice = random.Random(seed)  # noqa: S311 - a test's dice
        yield Herald(server, folder, dice, clock, people, notice, author, author.last)
