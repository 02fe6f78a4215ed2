"""Bring a database to the current tables; alembic is imported only when there is work to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, inspect, select, text

from bot.storage.database import Database
from bot.storage.opening import DatabaseError
from bot.storage.tables import metadata

HEAD = "0008"
"""The newest revision under ``migrations/versions``; a test holds it."""

_LOCK = 7_030_211_455
"""A number of our own among PostgreSQL's advisory locks."""
REVISION = "SELECT version_num FROM alembic_version"

_FOLDER = Path(__file__).parent / "migrations"


async def migrate(database: Database) -> str | None:
    """Upgrade to the newest tables; return the revision it came from (None for a new one).

    Runs in one transaction: a migration that fails leaves everything as it was.

    Raises:
        DatabaseError: a newer version of the program has made the tables.
    """
    async with database.writing() as connection:
        if connection.dialect.name == "postgresql":  # replicas that start together take turns
            await connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
        before = await connection.run_sync(_revision)
        if before is None and await connection.run_sync(_is_empty):
            await connection.run_sync(create)
        elif before != HEAD:
            await connection.run_sync(upgrade())
        return before


async def require_current(database: Database) -> None:
    """Refuse a database that is not there yet, or has other tables than this version's.

    It makes none, and changes nothing.

    Raises:
        DatabaseError: it says what to do.
    """
    if not _is_there(database):
        msg = "DATABASE_URL: there is no database yet: python -m bot migrate"
        raise DatabaseError(msg)
    await database.reach()
    async with database.engine.connect() as connection:
        revision = await connection.run_sync(_revision)
    if revision != HEAD:
        msg = f"DATABASE_URL: its tables are not this version's ({HEAD}): python -m bot migrate"
        raise DatabaseError(msg)


def _is_there(database: Database) -> bool:
    """Tell whether a database of one file has it: connecting would make it."""
    url = database.engine.url
    return url.get_backend_name() != "sqlite" or Path(url.database or "").is_file()


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text(REVISION)).scalar()
    require_known(revision)
    return revision


def require_known(revision: str | None) -> None:
    """Refuse tables that no migration of this version of the program leads to.

    Raises:
        DatabaseError: a newer version of the program has made them.
    """
    known = {file.name.partition("_")[0] for file in (_FOLDER / "versions").glob("*.py")}
    if revision is not None and revision not in known:
        msg = (
            f"DATABASE_URL: its tables are of a newer version ({revision}; this one knows {HEAD});"
            " update the program, or name another database"
        )
        raise DatabaseError(msg)


def _is_empty(connection: Connection) -> bool:
    return not inspect(connection).get_table_names()


def create(connection: Connection) -> None:
    """Make the newest tables in an empty database, and note their revision as alembic does.

    A test holds that they are those of the migrations, which need 20 MB and a sixth of a second.
    """
    metadata.create_all(connection)
    connection.execute(
        text(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
            " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def upgrade() -> Callable[[Connection], None]:
    """Return what runs every migration that a database has not seen."""
    from alembic import command  # noqa: PLC0415 - 20 MB that a start without a migration saves
    from alembic.config import Config  # noqa: PLC0415 - likewise

    def run(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(_FOLDER))
        attributes: dict[str, Any] = config.attributes
        attributes["connection"] = connection
        command.upgrade(config, "head")

    return run
