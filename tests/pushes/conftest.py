from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import insert

from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.storage.tables import enrolments, people
from tests.postgres import running_postgres

NUMBERS = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A server for all of this folder's tests; each makes a database of its own."""
    with running_postgres() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgres"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/bot.sqlite3"
    address: str = request.getfixturevalue("postgres")
    name = f"outbox_{next(NUMBERS)}"
    connection = await asyncpg.connect(f"{address}/postgres")
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    return f"{address}/{name}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """The database with its tables, open."""
    opened = open_database(url)
    await migrate(opened)
    yield opened
    await opened.close()


LONG_AGO = datetime(2017, 5, 1, tzinfo=UTC)


async def enrol(
    database: Database, *ids: int, tour: str = "medellin-lab-2017", at: datetime = LONG_AGO
) -> None:
    """Enrol people, unless told otherwise long before the tour."""
    async with database.writing() as db:
        await db.execute(insert(people), [{"id": one, "created_at": at} for one in ids])
        rows = [{"person_id": one, "tour_id": tour, "enrolled_at": at} for one in ids]
        await db.execute(insert(enrolments), rows)
