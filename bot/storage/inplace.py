"""SQLite's quick statements run where they are; what may wait runs in aiosqlite's thread.

A statement inside a transaction takes tens of microseconds and waits for nothing; handing it to the
thread and back takes some ten times as long, four times over (cursor, execute, fetch, close). Only
BEGIN IMMEDIATE, which waits for another process, and COMMIT, which waits for the disk, are worth
the way. `docs/performance.md` has the figures.
"""

import sqlite3
from typing import Any

import aiosqlite
from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection
from sqlalchemy.util import await_only


class _Cursor(sqlite3.Cursor):
    """SQLite's own cursor, awaited as SQLAlchemy wants it, though there is nothing to wait for."""

    def execute(self, operation: str, parameters: Any = ()) -> Any:
        return await_only(_done(super().execute(operation, parameters)))

    def executemany(self, operation: str, parameters: Any) -> Any:
        return await_only(_done(super().executemany(operation, parameters)))

    async def _async_soft_close(self) -> None:
        """Keep the rows; SQLAlchemy asks for it."""


class _Connection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ()

    def cursor(self, server_side: bool = False) -> Any:  # noqa: ARG002, FBT001, FBT002 - its signature
        return self._connection._conn.cursor(_Cursor)  # noqa: SLF001 - as SQLAlchemy's own does


def run_in_place(engine: Engine) -> None:
    """Make an aiosqlite engine run its statements in place; every transaction may write."""
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "begin", _begin_immediate)


def _connect(dialect: Any, _record: Any, arguments: Any, options: dict[str, Any]) -> _Connection:
    ours = {"check_same_thread": False, "async_creator_fn": _open}
    adapted = dialect.connect(*arguments, **options | ours)
    return _Connection(adapted.dbapi, adapted._connection)  # noqa: SLF001 - the same, wrapped anew


async def _open(*arguments: Any, **options: Any) -> aiosqlite.Connection:
    """Open a connection; where that fails, end its thread while there is a loop to tell."""
    connection = aiosqlite.connect(*arguments, **options)
    thread = connection._thread  # noqa: SLF001 - as SQLAlchemy's own does
    thread.daemon = True
    try:
        return await connection
    except BaseException:
        thread.join()
        raise


def _begin_immediate(connection: Connection) -> None:
    adapted: Any = connection.connection.dbapi_connection
    adapted.run_async(lambda driver: driver.execute("BEGIN IMMEDIATE"))


async def _done(result: Any) -> Any:
    return result
