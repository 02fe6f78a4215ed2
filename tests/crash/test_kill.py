"""The process dies at any moment, or is asked to go: nothing is lost, nothing written twice."""

import asyncio
import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.preview import BotApiServer
from tests.conftest import CONTENT, TOKEN
from tests.crash.judge import assert_database_is_right, repeated_replies, undisturbed
from tests.crash.scenario import Scenario, prepare
from tests.crash.telling import TOLD
from tests.process import BotProcess, running_bot

SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(2**32))
"""Set CRASH_SEED to repeat a run."""
SPOKEN = frozenset({"sendMessage", "editMessageText", "answerCallbackQuery"})


def _calls(server: BotApiServer) -> int:
    return sum(call.method in SPOKEN for call in server.calls)


def _running(folder: Path, server: BotApiServer) -> AbstractAsyncContextManager[BotProcess]:
    return running_bot(folder, TOKEN, server.url, CONTENT_DIR=str(folder / "content"))


async def _killed(
    server: BotApiServer, folder: Path, dice: random.Random, kills: int, total: int
) -> None:
    """Start the bot and kill it, again and again, at moments spread over all that it has to say."""
    for left in range(kills, 0, -1):
        share = max(1, 2 * (total - _calls(server)) // (left + 1))
        goal = _calls(server) + dice.randint(1, share)
        async with _running(folder, server) as bot:
            if dice.random() < 0.2:  # while it starts
                await asyncio.sleep(dice.uniform(0, 1.5))
            else:
                await server.until(lambda: _calls(server) >= goal or not server.pending, 30)  # noqa: B023 - awaited here
                await asyncio.sleep(dice.uniform(0, 0.02))
            await bot.kill()


async def _finished(server: BotApiServer, folder: Path) -> None:
    async with _running(folder, server) as bot:
        await server.settled(30)
        assert await bot.stop() == 0, bot.output


async def _campaign(folder: Path, seed: int, kills: int) -> tuple[int, Scenario]:
    """Return how many replies were repeated; everything else is asserted."""
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    content = shutil.copytree(CONTENT, folder / "content")
    expected = await undisturbed(folder / "undisturbed", content, seed)
    total = sum(counts.total() for counts in expected.values())
    async with BotApiServer(TOKEN, now=SystemClock().now) as server:
        scenario = await prepare(server, seed)
        server.faults.delay = dice.choice((0.0, 0.01, 0.02))
        await _killed(server, folder, dice, kills, total)
        server.faults.clear()
        await _finished(server, folder)
        doubled = repeated_replies(server, scenario, expected, kills)
    assert_database_is_right(folder / "bot.sqlite3", scenario)
    return doubled, scenario


Record = Callable[[str, object], None]


async def test_killed_again_and_again_loses_nothing_and_writes_nothing_twice(
    tmp_path: Path, record_property: Record
) -> None:
    kills = 20
    record_property(TOLD, f"CRASH_SEED={SEED}")
    doubled, scenario = await _campaign(tmp_path, SEED, kills)
    record_property(TOLD, _figures(kills, len(scenario.steps), doubled))


@pytest.mark.soak
async def test_killed_hundreds_of_times_loses_nothing_and_writes_nothing_twice(
    tmp_path: Path, record_property: Record
) -> None:
    rounds, kills, repeated = 15, 20, 0
    for number in range(rounds):
        folder = tmp_path / str(number)
        folder.mkdir()
        record_property(TOLD, f"CRASH_SEED={SEED + number}")
        doubled, scenario = await _campaign(folder, SEED + number, kills)
        record_property(TOLD, _figures(kills, len(scenario.steps), doubled))
        repeated += doubled
    record_property(TOLD, _figures(rounds * kills, rounds * len(scenario.steps), repeated))


def _figures(kills: int, updates: int, doubled: int) -> str:
    return f"{kills} kills, {updates} updates: 0 lost, 0 written twice, {doubled} replies repeated"


async def test_asked_to_stop_with_work_in_hand_answers_nothing_twice(tmp_path: Path) -> None:
    seed = SEED + 1
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    content = shutil.copytree(CONTENT, tmp_path / "content")
    expected = await undisturbed(tmp_path / "undisturbed", content, seed)
    async with BotApiServer(TOKEN, now=SystemClock().now) as server:
        scenario = await prepare(server, seed)
        server.faults.delay = 0.2
        async with _running(tmp_path, server) as bot:
            goal = dice.randint(10, 60)
            await server.until(lambda: _calls(server) >= goal, 20)
            asked = time.monotonic()
            assert await bot.stop() == 0, bot.output
            assert time.monotonic() - asked < 10
        assert server.pending
        server.faults.clear()
        await _finished(server, tmp_path)
        assert repeated_replies(server, scenario, expected, 0) == 0, f"CRASH_SEED={SEED}"
    assert_database_is_right(tmp_path / "bot.sqlite3", scenario)


async def test_asked_to_stop_while_another_process_holds_the_database(tmp_path: Path) -> None:
    async with BotApiServer(TOKEN, now=SystemClock().now) as server:
        async with running_bot(tmp_path, TOKEN, server.url) as bot:
            await bot.printed("started")
            ana = server.person(1001, "Ana", language_code="es")
            ana.start("medellin-lab-2017")
            await server.settled()
            other = sqlite3.connect(tmp_path / "bot.sqlite3", isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            ana.send("/ayuda")
            await asyncio.sleep(1)
            asked = time.monotonic()
            assert await bot.stop() == 0, bot.output
            assert time.monotonic() - asked < 10
            other.close()
        assert len(server.pending) == 1
        async with running_bot(tmp_path, TOKEN, server.url) as bot:
            await server.settled()
            assert await bot.stop() == 0, bot.output
        assert "¿En qué puedo ayudar?" in ana.last.text
