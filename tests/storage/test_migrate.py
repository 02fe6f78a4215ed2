from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from bot.storage import migrate as module
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import metadata


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


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
