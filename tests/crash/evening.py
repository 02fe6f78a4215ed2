"""Many people tell their day at once, to a bot that dies; and whether all they said is there."""

import asyncio
import random
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess
from pathlib import Path

from sqlalchemy import insert, update

from bot.address import GoPast, Pick, Rate, decode, encode
from bot.clock import ShiftedClock
from bot.people.policy import POLICY_VERSION
from bot.preview import BotApiServer, Message, Person
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import consents, people, retro_habits
from tests.conftest import TOKEN
from tests.crash.fanout import FORKS, WITHIN
from tests.crash.mortal import TURN_STEPS, Orders, run
from tests.pushes.conftest import enrol
from tests.retro.asked import mark

LAB = "medellin-lab-2017"
LATE = datetime(2017, 5, 31, 3, 30, tzinfo=UTC)
"""Half past ten in the evening of the second day: nothing comes by itself before the morning."""
TUESDAY = datetime(2017, 5, 30, tzinfo=UTC).date()
QUESTIONS = ("dia", "aprendido", "replicar", "falto")
ACTS = ("/retro", "rate", "learnt", "replicate", "tick", "tick more", "go past")
"""What everybody does, each when the one before is confirmed."""
ASKS = ("dia", "aprendido", "replicar", "falto", "falto", "falto", None)
"""The question that waits after each."""

_TICKED = {"tick": 1, "tick more": 2}
_WORDS = {"/retro": "1 de 4", "go past": "Su día quedó guardado"}
STORED = "SELECT person_id, question_id, value FROM retro_answers ORDER BY 1, 2"
REVISED = "SELECT person_id, question_id, value FROM retro_revisions ORDER BY 1, id"


@dataclass
class Teller:
    """Somebody who tells their day."""

    person: Person
    acts: int = 0
    """How many things they have done."""
    confirmed: int = 0
    """How many of these were confirmed to them."""

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def is_done(self) -> bool:
        return self.confirmed == len(ACTS)

    @property
    def rating(self) -> int:
        return self.id % 5 + 1

    @property
    def said(self) -> tuple[str, ...]:
        """What they answer to each question; the last two are stored one after the other."""
        learnt, replicate = f"Escuchar, dice {self.id} hoy", f"Mediar, dice {self.id} hoy"
        return (str(self.rating), learnt, replicate, "proceso", "proceso tiempo")

    def go_on(self) -> None:
        """Do the next thing."""
        _, learnt, replicate, _, _ = self.said
        at = (LAB, TUESDAY)
        match ACTS[self.acts]:
            case "/retro":
                self.person.send("/retro")
            case "rate":
                self.person.press_data(encode(Rate(*at, "dia", self.rating)))
            case "learnt":
                self.person.send(learnt)
            case "replicate":
                self.person.send(replicate)
            case "tick":
                self.person.press_data(encode(Pick(*at, "falto", mark("proceso"))))
            case "tick more":
                self.person.press_data(encode(Pick(*at, "falto", mark("tiempo"))))
            case _:
                self.person.press_data(encode(GoPast(*at, "falto")))
        self.acts += 1

    def look(self) -> bool:
        """Tell whether what was done last has been confirmed since the last look."""
        if self.confirmed < self.acts and any(map(self._is_word, self.person.chat.log[-3:])):
            self.confirmed = self.acts
            return True
        return False

    def _is_word(self, shown: Message) -> bool:
        if not shown.from_bot:
            return False
        act = ACTS[self.acts - 1]
        if act in _TICKED:
            return sum(label[0] == "☑" for row in shown.buttons for label in row) == _TICKED[act]
        saved = dict(zip(ACTS[1:4], (f"{self.rating} ", *self.said[1:3]), strict=True))
        word = f"Guardado: «{saved[act]}" if act in saved else _WORDS[act]
        return word in shown.text

    def stored(self, acts: int) -> dict[str, str]:
        """Return the answers that are stored after so many things done."""
        given = self.said[: max(acts - 1, 0)]
        return dict(zip((*QUESTIONS, "falto"), given, strict=False))


@dataclass
class Evening:
    """The people, their Telegram, and the bots that come and go."""

    server: BotApiServer
    folder: Path
    dice: random.Random
    tellers: list[Teller]
    clock: ShiftedClock
    kills: int = 0
    deaths: dict[str, int] = field(default_factory=dict)

    @property
    def file(self) -> Path:
        return self.folder / "bot.sqlite3"

    @property
    def confirmed(self) -> int:
        return sum(one.confirmed for one in self.tellers)

    @property
    def total(self) -> int:
        return len(ACTS) * len(self.tellers)

    @asynccontextmanager
    async def bot(self, step: str | None = None, number: int = 1) -> AsyncIterator[BaseProcess]:
        """Start a bot; it is killed at the end if it still runs."""
        orders = Orders(
            f"sqlite:///{self.file}", self.server.url, self.clock.now(), step=step, number=number
        )
        process = FORKS.Process(target=run, args=(orders,))
        await asyncio.to_thread(process.start)
        try:
            yield process
        finally:
            process.kill()
            await asyncio.to_thread(process.join, WITHIN)

    async def die_at(self, step: str, number: int, most: int = len(ACTS)) -> None:
        """Let a bot end itself when it comes to a step for the N-th time, if it does."""
        async with self.bot(step, number) as process:
            await self.tell(lambda: process.exitcode is not None, most)
            assert self.is_over or process.exitcode == -signal.SIGKILL
        self._died(step)

    async def die_anywhere(self, goal: int) -> None:
        """Kill a bot shortly after so many things have been confirmed."""
        async with self.bot():
            await self.tell(lambda: self.confirmed >= goal)
            await asyncio.sleep(self.dice.uniform(0, 0.02))
        self._died("anywhere")

    async def tell(self, until: Callable[[], bool], most: int = len(ACTS)) -> None:
        """Let everybody go on as they are answered, until something holds or all are done.

        Nobody does more than the first ``most`` of all there is to do.
        """
        async with asyncio.timeout(4 * WITHIN):
            while True:
                for one in self.tellers:
                    one.look()
                if until() or self.is_over:
                    return
                for one in self.tellers:
                    if one.confirmed == one.acts < most:
                        one.go_on()
                await asyncio.sleep(0.005)

    @property
    def is_over(self) -> bool:
        return all(one.is_done for one in self.tellers)

    def assert_nothing_is_lost(self) -> None:
        """Look into the file of a dead bot: whatever was confirmed is there, and not twice."""
        stored, revised = self._read()
        for one in self.tellers:
            one.look()
            found = {question: value for who, question, value in stored if who == one.id}
            may_be = [one.stored(acts) for acts in range(one.confirmed, one.acts + 1)]
            assert found in may_be, (one.id, ACTS[: one.acts], one.confirmed)
            was = [(question, value) for who, question, value in revised if who == one.id]
            once = [("falto", "proceso")]
            assert was == (once if found.get("falto") == "proceso tiempo" else [])

    def waiting(self, person_id: int) -> str | None:
        """Return the question that waits for somebody."""
        with closing(sqlite3.connect(self.file)) as db:
            ((step,),) = db.execute(
                "SELECT step FROM conversations WHERE person_id = ?", (person_id,)
            )
        return getattr(decode(step or ""), "question", None)

    def _read(self) -> tuple[list[tuple[int, str, str]], list[tuple[int, str, str]]]:
        with closing(sqlite3.connect(self.file)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("SELECT count(*) FROM set_aside").fetchone() == (0,)
            return db.execute(STORED).fetchall(), db.execute(REVISED).fetchall()

    def _died(self, where: str) -> None:
        self.kills += 1
        self.deaths[where] = self.deaths.get(where, 0) + 1
        self.assert_nothing_is_lost()

    async def finish(self) -> None:
        """Let a last bot answer all that is left, and look at all of it."""
        greeted = len(self.server.called("getMe"))
        async with self.bot() as process:
            await self.tell(lambda: False)
            await self.server.until(lambda: len(self.server.called("getMe")) > greeted, WITHIN)
            await self.server.settled(WITHIN)
            process.terminate()
            await asyncio.to_thread(process.join, WITHIN)
            assert process.exitcode == 0
        self.assert_nothing_is_lost()
        stored, revised = self._read()
        assert stored == sorted(
            (one.id, question, value)
            for one in self.tellers
            for question, value in one.stored(len(ACTS)).items()
        )
        assert revised == [(one.id, "falto", "proceso") for one in self.tellers]

    def __str__(self) -> str:
        where = ", ".join(f"{number} {step}" for step, number in sorted(self.deaths.items()))
        return (
            f"{self.kills} kills ({where}), {len(self.tellers)} people,"
            f" {4 * len(self.tellers)} answers: 0 lost, 0 twice, 0 elsewhere"
        )


@asynccontextmanager
async def evening(folder: Path, how_many: int, seed: int) -> AsyncIterator[Evening]:
    """Prepare an evening: everybody is enrolled, has agreed, and chosen their readers."""
    clock = ShiftedClock(LATE)
    numbers = range(1001, 1001 + how_many)
    database = open_database(f"sqlite:///{folder}/bot.sqlite3")
    await migrate(database)
    await enrol(database, *numbers, at=LATE)
    agreed = {"policy_version": POLICY_VERSION, "language": "es", "given_at": LATE}
    usual = {"visibility": "organisers", "changed_at": LATE}
    async with database.writing() as db:
        await db.execute(update(people).values(tour_id=LAB))
        await db.execute(insert(consents), [{"person_id": one, **agreed} for one in numbers])
        await db.execute(insert(retro_habits), [{"person_id": one, **usual} for one in numbers])
    await database.close()
    async with BotApiServer(TOKEN, now=clock.now) as server:
        server.world.callbacks.lifetime = 3600  # however long it takes
        tellers = [Teller(server.person(one, f"P{one}", language_code="es")) for one in numbers]
        dice = random.Random(seed)  # noqa: S311 - a test's dice
        yield Evening(server, folder, dice, tellers, clock)


def spread(kills: int) -> list[str]:
    """Return where a bot dies each time: by turns at each step of a turn, and anywhere."""
    ways = [*TURN_STEPS, "anywhere"]
    return [ways[number % len(ways)] for number in range(kills)]
