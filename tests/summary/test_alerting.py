"""Looking at what people miss: what it costs where nothing is new, and what a fault takes along."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, event, insert

from bot.catalog.loading import load
from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.retro import answers
from bot.retro.answers import Place
from bot.retro.visibility import Visibility
from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.storage.tables import coordinators, enrolments, people, releases, retro_answers
from bot.summary.alerting import Alerting
from bot.summary.names import NO_NAMES
from bot.summary.reading import last_said
from tests.conftest import CONTENT

ACHM = load(CONTENT).tours["achm-medellin-2025"]
OTHER = ACHM.model_copy(update={"id": "otra"})
DAY = date(2025, 1, 28)
EVENING = datetime(2025, 1, 29, 1, 0, tzinfo=UTC)
JUAN, ANA = 7, 8


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database with two tours, six people who miss time in each, and their coordinators."""
    opened = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    await migrate(opened)
    ids = range(100, 106)
    async with opened.writing() as db:
        each = [{"id": one, "created_at": EVENING} for one in (JUAN, ANA, *ids)]
        await db.execute(insert(people), each)
        for tour, coordinator in ((ACHM, JUAN), (OTHER, ANA)):
            mine = {"tour_id": tour.id}
            accompanies = mine | {"person_id": coordinator, "since": EVENING}
            await db.execute(insert(coordinators).values(accompanies))
            enrolled = [mine | {"person_id": one, "enrolled_at": EVENING} for one in ids]
            await db.execute(insert(enrolments), enrolled)
            await db.execute(insert(retro_answers), [_misses(tour, one) for one in ids])
    yield opened
    await opened.close()


def _misses(tour: Tour, person: int, what: str = "tiempo") -> dict[str, Any]:
    return {
        "person_id": person,
        "tour_id": tour.id,
        "day": DAY.isoformat(),
        "question_id": "falto",
        "value": what,
        "visibility": "organisers",
        "answered_at": EVENING,
    }


def _alerting(database: Database, *tours: Tour) -> Alerting:
    by_id = {tour.id: tour for tour in tours}
    return Alerting(database, lambda: by_id, frozenset, lambda: NO_NAMES)


async def test_fault_in_one_tour_keeps_no_other_from_its_alert(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = {"tour_id": ACHM.id, "day": DAY.isoformat(), "question_id": "falto", "part": "marks"}
    async with database.writing() as db:
        await db.execute(
            insert(releases).values(
                **broken, number=1, released_at=EVENING, people=5, figures="no JSON"
            )
        )
    assert await _alerting(database, ACHM, OTHER).look(EVENING) == 1
    told = "".join(capsys.readouterr())
    assert "alert-failed" in told
    assert "no JSON" not in told


async def test_answers_are_not_read_again_where_nobody_has_said_anything(
    database: Database,
) -> None:
    alerting, read = _alerting(database, ACHM), []

    def note(_c: Any, _r: Any, statement: str, _v: Any, _x: Any, _m: Any) -> None:
        if "retro_answers.value" in statement:
            read.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    assert await alerting.look(EVENING) == 1
    read.clear()
    assert await alerting.look(EVENING) == 0
    assert read == []
    async with database.writing() as db:
        await db.execute(insert(people).values(id=200, created_at=EVENING))
        enrolled = {"person_id": 200, "tour_id": ACHM.id, "enrolled_at": EVENING}
        await db.execute(insert(enrolments).values(enrolled))
        await db.execute(insert(retro_answers).values(_misses(ACHM, 200)))
    assert await alerting.look(EVENING) == 0
    assert len(read) == 1


async def test_who_becomes_a_coordinator_later_is_told_what_nobody_was_there_to_hear(
    database: Database,
) -> None:
    alerting = _alerting(database, ACHM)
    async with database.writing() as db:
        await db.execute(delete(coordinators))
    assert await alerting.look(EVENING) == 0
    async with database.writing() as db:
        accompanies = {"person_id": ANA, "tour_id": ACHM.id, "since": EVENING}
        await db.execute(insert(coordinators).values(accompanies))
    assert await alerting.look(EVENING) == 1


async def test_what_is_hidden_and_shown_again_is_looked_at(database: Database) -> None:
    cohort = Cohort(ACHM.id)

    async def change(person: int, who: Visibility) -> None:
        place = Place(person, ACHM.id, DAY, "falto")
        async with database.writing() as db:
            await answers.set_readers(db, place, who, EVENING)

    async def seen() -> object:
        async with database.writing() as db:
            return await last_said(db, cohort, DAY)

    await change(100, Visibility.ME)
    before = await seen()
    assert await seen() == before
    await change(101, Visibility.ME)
    await change(100, Visibility.ORGANISERS)
    assert await seen() != before
