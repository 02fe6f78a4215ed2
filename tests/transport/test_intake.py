"""An update's way in: tried again, set aside, met twice, erased."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

import pytest

from bot import app
from bot.people.policy import POLICY_VERSION
from bot.ticking import Ticked
from bot.transport import receipts
from tests.conftest import House, open_house

TOUR = "medellin-lab-2017"


def _unstorable(house: House, number: int, language: str = "es") -> dict[str, Any]:
    """Return an agreement whose question no database takes: its turn writes, then fails."""
    person = house.person(number, "Ana", language)
    message = {
        "message_id": 9_000,
        "date": 1,
        "chat": {"id": number, "type": "private", "first_name": "Ana"},
        "from": person.user.json(),
        "text": "\ud800 secreto",
    }
    return {
        "callback_query": {
            "id": "77",
            "from": person.user.json(),
            "chat_instance": "1",
            "data": f"1/pass2/{POLICY_VERSION}",
            "message": {**message, "text": "…", "reply_to_message": message},
        }
    }


async def test_failing_turn_is_tried_three_times_then_set_aside(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    poison = house.server.inject(_unstorable(house, 1001))
    await house.settled()
    assert await house.rows("SELECT update_id, chat_id FROM set_aside") == [
        {"update_id": poison, "chat_id": 1001}
    ]
    for table in ("people", "consents", "questions", "updates", "conversations"):
        assert await house.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - ours
    printed = "".join(capsys.readouterr())
    tried = [line for line in printed.splitlines() if "turn-failed" in line]
    assert [f"tried={number}" in line for number, line in enumerate(tried, 1)] == [True] * 3
    assert "secreto" not in printed


async def test_failing_turn_holds_back_only_its_own_chat(house: House) -> None:
    eva = house.person(1002, "Eva", "es")
    poison = house.server.inject(_unstorable(house, 1001))
    eva.send("/ayuda")
    await house.server.until(lambda: any(message.from_bot for message in eva.messages), 0.5)
    assert house.server.confirmed < poison
    await house.settled()
    assert house.server.confirmed > poison


@asynccontextmanager
async def _restarted(
    house: House, folder: Path, bodies: list[dict[str, Any]]
) -> AsyncIterator[House]:
    """Start the bot anew, and let Telegram give it some updates a second time."""
    house.stop.set()
    await house.bot
    house.server.world.updates.clear()
    house.server.world.updates.confirmed = bodies[0]["update_id"] - 1
    for body in bodies:
        house.server.inject(body)
    async with open_house(folder, server=house.server) as again:
        await again.settled()
        yield again


def _queued(house: House) -> list[dict[str, Any]]:
    return [update.body for update in house.server.pending]


async def test_answered_update_that_comes_again_does_nothing(house: House, tmp_path: Path) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start(TOUR)
    ana.send("/ayuda")
    bodies = _queued(house)
    await house.settled()
    heard = len(ana.messages)
    async with _restarted(house, tmp_path, bodies) as again:
        assert len(ana.messages) == heard
        assert len(await again.rows("SELECT * FROM enrolments")) == 1
        marks = await again.rows("SELECT is_answered FROM updates")
        assert [row["is_answered"] for row in marks] == [1, 1]


@asynccontextmanager
async def _held(path: Path) -> AsyncIterator[sqlite3.Connection]:
    """Hold a database as another process would, from the first moment that it is free."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as other:
        while not other.in_transaction:
            with suppress(sqlite3.OperationalError):
                other.execute("BEGIN IMMEDIATE")
            await asyncio.sleep(0.001)
        yield other


async def test_mark_that_waits_for_the_database_at_a_stop_is_kept(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(*_given: object) -> None:
        """Give no push back: another write would be waited for, and the mark before it."""

    monkeypatch.setattr(Ticked, "finish", at_once)
    monkeypatch.setattr(receipts, "MARK_WITHIN", 0.2)
    ana = house.person(1001, "Ana", "es")
    ana.send("/ayuda")
    bodies = _queued(house)
    await house.server.until(lambda: any(message.from_bot for message in ana.messages))
    async with _held(tmp_path / "bot.sqlite3") as other:
        await asyncio.sleep(0.3)  # the mark's own moment has come, and it waits
        house.stop.set()
        await asyncio.sleep(0.1)
        other.execute("ROLLBACK")
    heard = len(ana.messages)
    async with _restarted(house, tmp_path, bodies) as again:
        assert len(ana.messages) == heard
        marks = await again.rows("SELECT is_answered FROM updates")
        assert [row["is_answered"] for row in marks] == [1]


async def test_unanswered_update_that_comes_again_gets_its_reply_and_writes_nothing(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)
    house.server.faults.fail("sendMessage", 500)
    ana = house.person(1001, "Ana", "es")
    ana.start(TOUR)
    bodies = _queued(house)
    await house.server.until(lambda: bool(house.server.called("sendMessage")))
    house.stop.set()
    await house.bot
    house.server.faults.clear()
    assert [message for message in ana.messages if message.from_bot] == []
    async with _restarted(house, tmp_path, bodies) as again:
        welcome, home = [message.text for message in ana.messages if message.from_bot]
        assert welcome.startswith("👋 ¡Le doy la bienvenida!")
        assert home.startswith("Primer Medellín Lab (2017)")
        assert len(await again.rows("SELECT * FROM enrolments")) == 1


async def test_silent_update_that_comes_again_stays_silent(house: House, tmp_path: Path) -> None:
    ana = house.person(1001, "Ana", "es")
    group = house.server.group("Bus", [ana])
    group.promote_bot()
    ana.send("hola a todos", chat=group)
    bodies = _queued(house)
    await house.settled()
    async with _restarted(house, tmp_path, bodies):
        assert [message for message in group.messages if message.from_bot] == []


async def test_update_from_before_an_erasure_writes_nothing_when_it_comes_again(
    house: House, tmp_path: Path
) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start(TOUR)
    bodies = _queued(house)
    await house.settled()
    ana.send("/baja")
    bodies += _queued(house)
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    bodies += _queued(house)
    await house.settled()
    async with _restarted(house, tmp_path, bodies) as again:
        for table in ("people", "enrolments", "consents", "questions"):
            assert await again.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - ours
