"""The bot dies while a list comes in: it is whole or not at all, and nobody sends it again."""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from bot.clock import ShiftedClock
from bot.preview import BotApiServer
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import coordinators
from tests.conftest import TOKEN
from tests.coordinating import ACHM
from tests.crash.fanout import FORKS, WITHIN
from tests.crash.mortal import AFTER_COMMIT, AFTER_REPLY, BEFORE_COMMIT, Orders, run
from tests.pushes.conftest import enrol
from tests.rostering import ANA, HEAD, LIST, XLSX, workbook

AT = datetime(2025, 1, 6, 12, tzinfo=UTC)
OLD = (HEAD, ANA, ("Dora Vera", "Municipalidad de Maipú", "", ""))
BEFORE = [("Ana Soto Pérez", 0), ("Dora Vera", 0)]
AFTER = [("Ana Soto Pérez", 0), ("Beto Díaz", 0), ("Carla Ruiz", 0), ("Dora Vera", 1)]
"""Names on the list, and whether they are marked as gone."""
WAYS = (
    ("file", BEFORE_COMMIT, 1),
    ("file", AFTER_COMMIT, 1),
    ("file", AFTER_REPLY, 1),  # "reading" is said, and nothing read
    ("file", AFTER_REPLY, 2),  # what was understood is said, and the update not confirmed
    ("confirmed", BEFORE_COMMIT, 1),
    ("confirmed", AFTER_COMMIT, 1),
    ("confirmed", AFTER_REPLY, 1),
)


@asynccontextmanager
async def _bot(
    folder: Path, server: BotApiServer, step: str | None = None, number: int = 1
) -> AsyncIterator[BaseProcess]:
    orders = Orders(f"sqlite:///{folder}/bot.sqlite3", server.url, AT, step=step, number=number)
    process = FORKS.Process(target=run, args=(orders,))
    await asyncio.to_thread(process.start)
    try:
        yield process
    finally:
        process.kill()
        await asyncio.to_thread(process.join, WITHIN)


def _read(folder: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "bot.sqlite3")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("SELECT count(*) FROM set_aside").fetchone() == (0,)
        return db.execute(query).fetchall()


def _listed(folder: Path) -> list[tuple[str, int]]:
    return sorted(_read(folder, "SELECT name, gone_at IS NOT NULL FROM roster"))


async def _prepared(folder: Path) -> None:
    database = open_database(f"sqlite:///{folder}/bot.sqlite3")
    await migrate(database)
    await enrol(database, 7, tour=ACHM, at=AT)
    async with database.writing() as db:
        row = {"person_id": 7, "tour_id": ACHM, "since": AT}
        await db.execute(insert(coordinators).values(row))
    await database.close()


@pytest.mark.parametrize(("act", "step", "number"), WAYS)
async def test_list_is_whole_or_not_at_all_wherever_the_bot_dies(
    tmp_path: Path, act: str, step: str, number: int
) -> None:
    await _prepared(tmp_path)
    clock = ShiftedClock(AT)
    async with BotApiServer(TOKEN, now=clock.now) as server:
        server.world.callbacks.lifetime = 3600
        juan = server.person(7, "Juan", language_code="es")

        async def send(*rows: Any) -> None:
            juan.press_data(f"1/ros-in/{ACHM}", message=window)
            await server.settled(WITHIN)
            juan.send_document("lista.xlsx", workbook(*rows), mime_type=XLSX)

        async with _bot(tmp_path, server):
            juan.send("/inscritos")
            await server.settled(WITHIN)
            window = juan.last
            await send(*OLD)
            await server.settled(WITHIN)
            juan.press("✅ Confirmar la lista")
            await server.settled(WITHIN)
            assert _listed(tmp_path) == BEFORE
            if act == "confirmed":
                await send(*LIST)
            else:
                juan.press_data(f"1/ros-in/{ACHM}", message=window)
            await server.settled(WITHIN)
        codes = set(_read(tmp_path, "SELECT code FROM roster"))
        async with _bot(tmp_path, server, step, number) as process:
            if act == "confirmed":
                juan.press("✅ Confirmar la lista")
            else:
                juan.send_document("lista.xlsx", workbook(*LIST), mime_type=XLSX)
            await asyncio.to_thread(process.join, WITHIN)
            assert process.exitcode == -signal.SIGKILL
        is_done = act == "confirmed" and step != BEFORE_COMMIT
        assert _listed(tmp_path) == (AFTER if is_done else BEFORE)
        async with _bot(tmp_path, server):
            await server.settled(WITHIN)
            if act == "file":
                assert "🆕 Nuevas (2): Beto Díaz, Carla Ruiz" in juan.last.text
                assert _listed(tmp_path) == BEFORE
                juan.press("✅ Confirmar la lista")
                await server.settled(WITHIN)
        assert _listed(tmp_path) == AFTER
        assert codes <= set(_read(tmp_path, "SELECT code FROM roster"))
        status = "SELECT status FROM roster_imports WHERE status <> 'left'"
        assert _read(tmp_path, status) == [("done",)] * 2
