"""Blocks that write, each on its own savepoint, committed together when several wait.

A commit waits for the disk and BEGIN IMMEDIATE for other processes; while they do, nobody else can
write. So whoever comes meanwhile joins the transaction that is open, and the last of them commits
for all. Somebody alone commits at once. Nobody goes on before the commit that holds their writes.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.exc import InvalidRequestError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

LARGEST = 16
"""Blocks in one commit: so that none waits long for the others."""
LOCKED_FOR = 10.0
"""Seconds that another process may hold the database before a block is refused."""


@dataclass
class _Round:
    connection: AsyncConnection
    committed: asyncio.Future[None] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    size: int = 0


class Gathering:
    """The one way to write into a database that has one writer."""

    def __init__(self, engine: AsyncEngine) -> None:
        """Write through ``engine``, whose transactions may all write."""
        self._engine = engine
        self._turnstile = asyncio.Lock()
        self._waiting = 0
        self._round: _Round | None = None
        self._commits: set[asyncio.Task[None]] = set()

    async def finish(self) -> None:
        """Wait for the commits under way, which go on where who waits for them is cancelled."""
        if self._commits:
            await asyncio.wait(self._commits)

    def _committing(self, current: _Round) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(_commit(current))
        self._commits.add(task)
        task.add_done_callback(self._commits.discard)
        return task

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Run a block alone; return once its writes are committed.

        A block that raises takes back its own writes and no other's. Where SQLite itself ends the
        transaction (the disk is full, or cannot be written), every block of the commit is refused.

        Raises:
            SQLAlchemyError: the commit failed; none of its blocks has written anything.
        """
        await self._enter()
        try:
            current = self._round = self._round or _Round(await self._begin())
            try:
                async with _savepoint(current.connection):
                    yield current.connection
            finally:
                current.size += 1
                is_lost = not await _is_open(current.connection)
                if is_lost or not self._waiting or current.size >= LARGEST:
                    self._round = None
                    await asyncio.shield(self._committing(current))
        finally:
            self._turnstile.release()
        await asyncio.shield(current.committed)

    async def _enter(self) -> None:
        self._waiting += 1
        try:
            await self._turnstile.acquire()
        finally:
            self._waiting -= 1

    async def _begin(self) -> AsyncConnection:
        loop = asyncio.get_running_loop()
        until = loop.time() + LOCKED_FOR
        while True:
            connection = await self._engine.connect()
            try:
                await connection.begin()
            except BaseException as error:
                await connection.close()
                if not _is_locked(error) or loop.time() >= until:
                    raise
            else:
                return connection


def _is_locked(error: BaseException) -> bool:
    name: str = getattr(error, "sqlite_errorname", "")
    return isinstance(error, sqlite3.Error) and name.startswith("SQLITE_BUSY")


async def _is_open(connection: AsyncConnection) -> bool:
    """Tell whether the transaction is still there: some failures end it, savepoints and all."""
    try:
        raw = await connection.get_raw_connection()
    except SQLAlchemyError:
        return False
    return bool(getattr(raw.driver_connection, "in_transaction", False))


@asynccontextmanager
async def _savepoint(connection: AsyncConnection) -> AsyncIterator[None]:
    """Take back what a block wrote if it raises.

    In SQL of our own, for SQLAlchemy's begin_nested compiles a new name each time, in more time
    than a turn's other statements take together.
    """
    await connection.exec_driver_sql("SAVEPOINT block")
    try:
        yield
    except BaseException:
        if await _is_open(connection):
            await connection.exec_driver_sql("ROLLBACK TO block")
            await connection.exec_driver_sql("RELEASE block")
        raise
    await connection.exec_driver_sql("RELEASE block")


async def _commit(current: _Round) -> None:
    """Commit for every block of a round, and tell them; never raises."""
    try:
        if not await _is_open(current.connection):
            msg = "SQLite has ended the transaction by itself"
            raise InvalidRequestError(msg)  # noqa: TRY301 - as any failure of a commit
        await current.connection.commit()
    except Exception as error:  # noqa: BLE001 - every block of the round is told
        await current.connection.invalidate()  # what is not committed ends with its connection
        current.committed.set_exception(error)
        current.committed.exception()  # a round whose blocks all failed has nobody to tell
    else:
        current.committed.set_result(None)
    finally:
        await current.connection.close()
