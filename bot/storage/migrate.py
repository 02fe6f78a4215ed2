"""Bring a database to the current tables; alembic is imported only when there is work to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from bot.storage.database import Database

HEAD = "0001"
"""The newest revision under ``migrations/versions``; a test holds it."""

_FOLDER = Path(__file__).parent / "migrations"


async def migrate(database: Database) -> str | None:
    """Upgrade to the newest tables; return the revision it came from (None for a new one).

    Runs in one transaction: a migration that fails leaves everything as it was.
    """
    async with database.writing() as connection:
        before = await connection.run_sync(_revision)
        if before != HEAD:
            await connection.run_sync(_upgrade())
        return before


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade() -> Callable[[Connection], None]:
    from alembic import command  # noqa: PLC0415 - 20 MB that a start without a migration saves
    from alembic.config import Config  # noqa: PLC0415 - likewise

    def run(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(_FOLDER))
        attributes: dict[str, Any] = config.attributes
        attributes["connection"] = connection
        command.upgrade(config, "head")

    return run
