from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import (
    Connection,
    column,
    delete,
    insert,
    inspect,
    literal,
    select,
    table,
    text,
)
from sqlalchemy.exc import OperationalError

from bot import address
from bot.language import Language
from bot.people.conversation import CONVERSATION_COLUMNS, read_conversation
from bot.people.questions import pass_on
from bot.people.reader import Reader
from bot.storage import migrate as module
from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.storage.opening import DatabaseError
from bot.storage.tables import Instant, metadata, people, questions
from tests.postgres import running_postgres


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


def _plain(index: Any) -> dict[str, Any]:
    """Return an index as values that can be compared, its condition in words."""
    conditions = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return {**index, "dialect_options": conditions}


def _described(connection: Connection) -> dict[str, Any]:
    """Return every table with its columns, keys and indexes, as the database itself tells them."""
    seen = inspect(connection)
    return {
        table: (
            [{**column, "type": str(column["type"])} for column in seen.get_columns(table)],
            seen.get_pk_constraint(table),
            seen.get_foreign_keys(table),
            sorted(seen.get_unique_constraints(table), key=str),
            sorted((_plain(index) for index in seen.get_indexes(table)), key=str),
            connection.execute(text(f"SELECT count(*) FROM {table}")).scalar(),  # noqa: S608 - ours
        )
        for table in sorted(seen.get_table_names())
    }


@pytest.fixture(params=["sqlite", "postgres"])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Addresses of two empty databases of a kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/one.sqlite3", f"sqlite:///{tmp_path}/two.sqlite3"
        return
    with running_postgres() as root:
        yield f"{root}/postgres", f"{root}/template1"


async def test_new_database_is_the_one_that_the_migrations_lead_to(urls: tuple[str, str]) -> None:
    created, migrated = (open_database(url) for url in urls)
    assert await migrate(created) is None
    async with migrated.writing() as connection:
        await connection.run_sync(module.upgrade())
    assert await _tables(created) == await _tables(migrated)
    assert await migrate(migrated) == module.HEAD
    await created.close()
    await migrated.close()


async def _tables(database: Database) -> dict[str, Any]:
    async with database.writing() as connection:
        return await connection.run_sync(_described)


async def test_database_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE people (name TEXT)"))
    with pytest.raises(OperationalError, match="already exists"):
        await migrate(database)
    tables = await _tables(database)
    assert list(tables) == ["people"]
    await database.close()


async def test_migrated_database_has_the_tables_of_the_code(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/new/bot.sqlite3")
    assert await migrate(database) is None
    assert await migrate(database) == module.HEAD
    async with database.writing() as connection:
        assert await connection.run_sync(_differences) == []
    await database.close()


async def test_sqlite_is_opened_with_care(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    async with database.writing() as connection:
        found = {
            name: (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    await database.close()


def test_sslmode_of_a_hosts_address_is_told_to_the_driver_in_its_own_word() -> None:
    database = open_database("postgres://u:p@host/name?sslmode=require")
    assert dict(database.engine.url.query) == {"ssl": "require"}
    assert database.engine.url.drivername == "postgresql+asyncpg"


async def test_options_that_only_libpq_knows_are_translated_or_left_out() -> None:
    options = "application_name=x&channel_binding=require&connect_timeout=10&sslmode=disable"
    with running_postgres() as root:
        database = open_database(f"{root}/postgres?{options}")
        await database.reach()
        async with database.writing() as connection:
            name = await connection.scalar(text("SHOW application_name"))
        await database.close()
    assert name == "x"
    assert dict(database.engine.url.query) == {"ssl": "disable"}


@pytest.mark.parametrize("option", ["foo=secret", "connect_timeout=secret"])
def test_option_that_cannot_be_used_is_named_without_its_value(option: str) -> None:
    with pytest.raises(DatabaseError, match=f"DATABASE_URL: its option '{option[:3]}") as caught:
        open_database(f"postgresql://u:p@host/name?{option}")
    assert "secret" not in str(caught.value)


async def test_tables_of_a_newer_version_are_left_alone(urls: tuple[str, str]) -> None:
    database = open_database(urls[0])
    await migrate(database)
    async with database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = await _tables(database)
    with pytest.raises(DatabaseError, match=r"DATABASE_URL: .* newer version \(9999;"):
        await migrate(database)
    assert await _tables(database) == before
    await database.close()


def _at_revision(revision: str) -> Callable[[Connection], None]:
    def run(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(module.__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)

    return run


async def test_who_was_about_to_pass_a_question_on_still_is_after_the_retro_came(
    urls: tuple[str, str],
) -> None:
    database = open_database(urls[0])
    async with database.writing() as db:
        await db.run_sync(_at_revision("0002"))
        now = datetime(2017, 5, 29, 12, tzinfo=UTC)
        await db.execute(insert(people).values(id=1001, tour_id="a-tour", created_at=now))
        await db.execute(
            text(
                "INSERT INTO conversations (chat_id, person_id, screen, step, updated_at)"
                " SELECT id, id, '1/ask', 'passing', created_at FROM people"
            )
        )
    assert await migrate(database) == "0002"
    async with database.writing() as db:
        row = (await db.execute(select(*CONVERSATION_COLUMNS))).one()
    found = read_conversation(row)
    assert (found.screen, found.awaited) == (address.Ask(), address.PassOn())
    await database.close()


async def test_questions_of_before_wait_on_and_no_number_is_given_twice(
    urls: tuple[str, str],
) -> None:
    database = open_database(urls[0])
    now = datetime(2025, 1, 28, 15, tzinfo=UTC)
    async with database.writing() as db:
        await db.run_sync(_at_revision("0004"))
        await db.execute(insert(people).values(id=1001, tour_id="a-tour", created_at=now))
        for number, (tour, status) in enumerate(
            ((None, "open"), ("other", "open"), ("other", "answered")), 1
        ):
            row = {
                "person_id": 1001,
                "chat_id": 1001,
                "message_id": number,
                "tour_id": tour,
                "language": "es",
                "text": "¿Hay?",
                "status": status,
                "asked_at": now,
            }
            old = table("questions", *(column(name) for name in row))
            await db.execute(insert(old).values(row | {"asked_at": literal(now, Instant)}))
    assert await migrate(database) == "0004"
    async with database.writing() as db:
        c = questions.c
        rows = await db.execute(select(c.id, c.tour_id, c.waiting_since).order_by(c.id))
        assert list(rows) == [(1, "a-tour", now), (2, "other", now), (3, "other", None)]
        await db.execute(delete(questions))
        reader = Reader(1001, Language.ES, tour_id="a-tour")
        assert await pass_on(db, reader, "¿Hay?", message=(1001, 4), now=now) == 4
    await database.close()
