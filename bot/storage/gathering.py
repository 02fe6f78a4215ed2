"""Blocks that write, each on its own savepoint, committed together when several wait.

A commit waits for the disk and BEGIN IMMEDIATE for other processes; while they do, nobody else can
write. So whoever comes meanwhile joins the transaction that is open, and the last of them commits
for all. Somebody alone commits at once. Nobody goes on before the commit that holds their writes.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

LARGEST = 16
"""Blocks in one commit: so that none waits long for the others."""


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

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Run a block alone; return once its writes are committed.

        A block that raises takes back its own writes and no other's.

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
                if not self._waiting or current.size >= LARGEST:
                    self._round = None
                    await asyncio.shield(_commit(current))
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
        connection = await self._engine.connect()
        try:
            await connection.begin()
        except BaseException:
            await connection.close()
            raise
        return connection


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
        await connection.exec_driver_sql("ROLLBACK TO block")
        raise
    finally:
        await connection.exec_driver_sql("RELEASE block")


async def _commit(current: _Round) -> None:
    """Commit for every block of a round, and tell them; never raises."""
    try:
        await current.connection.commit()
    except Exception as error:  # noqa: BLE001 - every block of the round is told
        await current.connection.invalidate()  # what is not committed ends with its connection
        current.committed.set_exception(error)
        current.committed.exception()  # a round whose blocks all failed has nobody to tell
    else:
        current.committed.set_result(None)
    finally:
        await current.connection.close()
