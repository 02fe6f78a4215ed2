"""The engine: SQLite with care, or PostgreSQL, behind one way to write."""

import sqlite3
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.storage.gathering import Gathering
from bot.storage.inplace import run_in_place
from bot.storage.opening import as_asyncpg, read_address, unusable

OUT_OF_REACH = (SQLAlchemyError, sqlite3.Error, OSError)
"""What a database raises that cannot be read or written just now, or cannot be connected to."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=1000",
    "PRAGMA cache_size=-4000",
)


class Database:
    """A database; ``writing()`` is the way in."""

    def __init__(self, engine: AsyncEngine) -> None:
        """Wrap an engine made by ``open_database``."""
        self.engine = engine
        has_one_writer = engine.dialect.name == "sqlite"
        self._gathering = Gathering(engine) if has_one_writer else None

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """Run a block in one transaction that may write; an exception rolls it back.

        SQLite has one writer: its blocks wait for each other, in order, and ``BEGIN IMMEDIATE``
        keeps other processes out from the start (a plain BEGIN that upgrades fails at once).
        """
        return self._gathering.writing() if self._gathering else self.engine.begin()

    async def reach(self) -> None:
        """Connect once, so that what is wrong with the address is told as such.

        Raises:
            DatabaseError: there is nobody there, or the driver does not take an option's value.
            DBAPIError: the database refuses.
        """
        try:
            async with self.engine.connect():
                pass
        except (OSError, TypeError, ValueError) as error:
            why = next(iter(str(error).splitlines()), type(error).__name__)
            raise unusable(why) from error

    async def close(self) -> None:
        """Close every connection, once what is being committed is."""
        if self._gathering is not None:
            await self._gathering.finish()
        await self.engine.dispose()


def open_database(url: str) -> Database:
    """Open ``sqlite:///PATH`` (its folder is made) or ``postgres[ql]://…``; the driver is ours.

    Raises:
        DatabaseError: the folder cannot be made, or the address has an option that is not known.
    """
    parsed = read_address(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database:
            _make_folder(Path(parsed.database).parent)
        engine = create_async_engine(
            parsed.set(drivername="sqlite+aiosqlite"),
            pool_size=1,
            max_overflow=0,
            pool_timeout=60,
            hide_parameters=True,
        )
        event.listen(engine.sync_engine, "connect", _prepare)
        run_in_place(engine.sync_engine)
        return Database(engine)
    address, beside = as_asyncpg(parsed)
    engine = create_async_engine(address, pool_size=8, hide_parameters=True, connect_args=beside)
    return Database(engine)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"the folder {folder} cannot be made ({error.strerror})"
        raise unusable(msg) from error


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()
