import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import InvalidRequestError, OperationalError

from bot.storage import gathering
from bot.storage.database import Database, open_database


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    async with opened.writing() as db:
        await db.execute(text("CREATE TABLE said (word TEXT PRIMARY KEY)"))
    yield opened
    await opened.close()


def _count_commits(database: Database) -> list[None]:
    commits: list[None] = []
    event.listen(database.engine.sync_engine, "commit", lambda _: commits.append(None))
    return commits


async def _say(database: Database, word: str) -> None:
    async with database.writing() as db:
        await db.execute(text("INSERT INTO said VALUES (:word)"), {"word": word})
        await asyncio.sleep(0)


async def _committed(tmp_path: Path) -> set[str]:
    """Read through a connection of another engine: only what is committed counts."""
    other = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    async with other.engine.connect() as connection:
        found = set((await connection.scalars(text("SELECT word FROM said"))).all())
    await other.close()
    return found


async def test_blocks_that_wait_share_commits_and_all_are_kept(
    database: Database, tmp_path: Path
) -> None:
    commits = _count_commits(database)
    words = {str(number) for number in range(40)}
    await asyncio.gather(*(_say(database, word) for word in words))
    assert await _committed(tmp_path) == words
    assert len(commits) == 3


async def _fill(database: Database) -> None:
    """Write more than the file may hold, at which SQLite ends the transaction by itself."""
    async with database.writing() as db:
        pages = (await db.execute(text("PRAGMA page_count"))).scalar()
        await db.execute(text(f"PRAGMA max_page_count={pages}"))
        await db.execute(text("INSERT INTO said VALUES (:word)"), {"word": "x" * 200_000})


async def test_full_disk_refuses_every_block_that_it_took_back(
    database: Database, tmp_path: Path
) -> None:
    told = await asyncio.gather(
        _say(database, "before"), _fill(database), _say(database, "after"), return_exceptions=True
    )
    before, full, after = told
    assert isinstance(before, InvalidRequestError)
    assert isinstance(full, OperationalError)
    assert "full" in str(full)
    assert after is None
    assert await _committed(tmp_path) == {"after"}


async def test_another_process_is_waited_for(database: Database, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "bot.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    saying = asyncio.ensure_future(_say(database, "late"))
    await asyncio.sleep(1.3)
    assert not saying.done()
    other.execute("COMMIT")
    other.close()
    await saying
    assert await _committed(tmp_path) == {"late"}


async def test_another_process_is_not_waited_for_for_ever(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "LOCKED_FOR", 0.5)
    other = sqlite3.connect(tmp_path / "bot.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await _say(database, "never")
    other.close()
    await _say(database, "again")
    assert await _committed(tmp_path) == {"again"}


async def test_block_alone_commits_at_once(database: Database, tmp_path: Path) -> None:
    await _say(database, "alone")
    assert await _committed(tmp_path) == {"alone"}


async def test_block_returns_only_once_it_is_committed(database: Database, tmp_path: Path) -> None:
    async def say_and_look(word: str) -> bool:
        await _say(database, word)
        return word in await _committed(tmp_path)

    assert all(await asyncio.gather(*(say_and_look(str(number)) for number in range(5))))


async def test_block_that_raises_takes_back_its_own_alone(
    database: Database, tmp_path: Path
) -> None:
    async def fail() -> None:
        async with database.writing() as db:
            await db.execute(text("INSERT INTO said VALUES ('wrong')"))
            raise LookupError

    done = await asyncio.gather(
        _say(database, "a"), fail(), _say(database, "b"), return_exceptions=True
    )
    assert [type(one) for one in done] == [type(None), LookupError, type(None)]
    assert await _committed(tmp_path) == {"a", "b"}


@pytest.mark.parametrize("victim", [0, 1, 2])
@pytest.mark.parametrize("ticks", range(12))
async def test_cancelled_block_harms_no_other(
    database: Database, tmp_path: Path, victim: int, ticks: int
) -> None:
    async def slowly(word: str) -> None:
        async with database.writing() as db:
            await db.execute(text("INSERT INTO said VALUES (:word)"), {"word": word})
            for _ in range(4):
                await asyncio.sleep(0)

    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(slowly(str(number))) for number in range(3)]
    for _ in range(ticks):
        await asyncio.sleep(0.0003 if ticks % 2 else 0)
    tasks[victim].cancel()
    await asyncio.wait(tasks, timeout=5)
    others = {str(number) for number in range(3) if number != victim}
    assert [tasks[int(one)].exception() for one in sorted(others)] == [None, None]
    await _say(database, "after")
    assert {"after", *others} <= await _committed(tmp_path)


async def test_commit_that_fails_is_told_to_every_block(database: Database, tmp_path: Path) -> None:
    def refuse(_connection: object) -> None:
        raise OperationalError("COMMIT", {}, Exception("disk full"))  # noqa: EM101

    event.listen(database.engine.sync_engine, "commit", refuse)
    done = await asyncio.gather(
        *(_say(database, word) for word in ("a", "b", "c")), return_exceptions=True
    )
    assert [type(one) for one in done] == [OperationalError] * 3
    event.remove(database.engine.sync_engine, "commit", refuse)
    assert await _committed(tmp_path) == set()
    await _say(database, "again")
    assert await _committed(tmp_path) == {"again"}
