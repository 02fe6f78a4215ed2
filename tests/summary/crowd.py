"""People of a tour who answer, change, hide and leave, on a real database; and who looks at it."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.loading import load
from bot.people import introducing, mydata
from bot.people.cohort import Cohort
from bot.people.introduction import Introduction
from bot.retro import answers, days
from bot.retro.answers import Place
from bot.retro.values import Answer, Given
from bot.retro.visibility import Visibility
from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.storage.tables import coordinators, enrolments, people, releases
from bot.summary.look import Look
from bot.summary.names import NO_NAMES
from bot.summary.summarising import summarise_day
from bot.summary.values import DaySummary
from tests.conftest import CONTENT

TOUR = load(CONTENT).tours["achm-medellin-2025"]
DAY = date(2025, 1, 28)
EVENING = datetime(2025, 1, 29, 1, 0, tzinfo=UTC)
COHORT = Cohort(TOUR.id)

T = TypeVar("T")


class Crowd:
    """The people of one tour and their database."""

    def __init__(self, folder: Path) -> None:
        """Make an empty database; `close` it in the end."""
        self._runner = asyncio.Runner()
        self.now = EVENING
        self.database: Database = open_database(f"sqlite:///{folder}/bot.sqlite3")
        self._runner.run(migrate(self.database))

    def close(self) -> None:
        self._runner.run(self.database.close())
        self._runner.close()

    def enrol(self, ids: Iterable[int]) -> None:
        async def write(db: AsyncConnection) -> None:
            rows = [{"id": one, "created_at": self.now} for one in ids]
            await db.execute(insert(people), rows)
            enrolled = [
                {"person_id": one["id"], "tour_id": TOUR.id, "enrolled_at": self.now}
                for one in rows
            ]
            await db.execute(insert(enrolments), enrolled)

        self._do(write)

    def answer(
        self, person: int, question: str, said: str, who: Visibility, *, comment: str = ""
    ) -> None:
        async def write(db: AsyncConnection) -> None:
            place = Place(person, TOUR.id, DAY, question)
            before = await self._find(db, place)
            given = Given(said, comment)
            await answers.record(db, place, given, who, self.now, before=before)

        self._do(write)

    def set_readers(self, person: int, question: str, who: Visibility) -> None:
        place = Place(person, TOUR.id, DAY, question)
        self._do(lambda db: answers.set_readers(db, place, who, self.now))

    def clear(self, person: int, question: str) -> None:
        place = Place(person, TOUR.id, DAY, question)
        self._do(lambda db: answers.clear(db, place, self.now))

    def sign(self, person: int, name: str, *, is_signed: bool) -> None:
        async def write(db: AsyncConnection) -> None:
            await introducing.introduce(db, person, Introduction(name), self.now)
            await days.sign(db, person, self.now, is_signed=is_signed)

        self._do(write)

    def erase(self, person: int) -> None:
        self._do(lambda db: mydata.erase(db, person))

    def promote(self, person: int) -> None:
        row = {"person_id": person, "tour_id": TOUR.id, "since": self.now}
        self._do(lambda db: db.execute(insert(coordinators).values(row)))

    def demote(self, person: int) -> None:
        mine = coordinators.c.person_id == person
        self._do(lambda db: db.execute(delete(coordinators).where(mine)))

    def look(self, *, is_repeated: bool = False, cohort: Cohort = COHORT) -> DaySummary:
        """Return what a coordinator is shown now; a repeated look is taken back afterwards."""
        look = Look(TOUR, cohort, NO_NAMES, self.now, may_release=not is_repeated)
        return self._do(lambda db: summarise_day(db, look, DAY))

    def numbers(self) -> dict[tuple[str, str], int]:
        """Return the number of each release, by question and part."""

        async def read(db: AsyncConnection) -> dict[tuple[str, str], int]:
            found = await db.execute(select(releases))
            return {(row.question_id, row.part): row.number for row in found}

        return self._do(read)

    def _do(self, write: Callable[[AsyncConnection], Coroutine[Any, Any, T]]) -> T:
        self.now += timedelta(seconds=1)

        async def run() -> T:
            async with self.database.writing() as db:
                return await write(db)

        return self._runner.run(run())

    @staticmethod
    async def _find(db: AsyncConnection, place: Place) -> Answer | None:
        row = await answers._find(db, place)
        return answers.read_answer(row) if row else None
