"""The polling door: what is confirmed, and what happens when Telegram cannot be reached."""

import asyncio
from pathlib import Path

import pytest

from bot import app
from bot.app import StartError
from bot.clock import SystemClock
from bot.preview import BotApiServer
from bot.transport import persistence, polling
from tests.conftest import TOKEN, House, open_house
from tests.process import running_bot

HELP = "¿En qué puedo ayudar?"


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for less; the waits themselves are not what is tested."""
    monkeypatch.setattr(persistence, "FIRST_WAIT", 0.02)
    monkeypatch.setattr(polling, "FIRST_WAIT", 0.02)
    monkeypatch.setattr(polling, "RIVAL_WAIT", 0.05)


def _lines(printed: str, event: str) -> int:
    return sum(event in line for line in printed.splitlines())


async def _printed_until(capsys: pytest.CaptureFixture[str], event: str) -> str:
    """Return what has been printed, a moment after ``event`` has."""
    lines = ""
    for _ in range(100):
        await asyncio.sleep(0.02)
        printed = capsys.readouterr()
        lines += printed.out + printed.err
        if event in lines and not printed.out + printed.err:
            break
    return lines


@pytest.mark.usefixtures("_quick")
async def test_outage_is_told_once_at_its_begin_and_once_at_its_end(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.send("/ayuda")
    await house.settled()
    house.server.faults.drop_before("getUpdates")
    house.server.faults.bad_gateway("getUpdates")
    house.server.faults.fail("getUpdates")
    house.server.faults.bad_gateway("getUpdates", status=200)
    house.server.faults.drop_after("getUpdates")
    house.server.faults.drop_before("sendMessage", 2)
    house.server.faults.bad_gateway("sendMessage", 2)
    for _ in range(3):
        ana.send("/ayuda")
    await house.settled()
    assert [m.text.split("\n")[0] for m in ana.messages if m.from_bot] == [HELP] * 4
    lines = await _printed_until(capsys, "telegram-reachable-again")
    assert _lines(lines, "telegram-unreachable") == _lines(lines, "telegram-reachable-again")
    assert 1 <= _lines(lines, "telegram-unreachable") <= 3  # polling's, and the replies'


@pytest.mark.usefixtures("_quick")
async def test_other_poller_is_told_once_and_outlasted(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = house.person(1001, "Ana", "es")
    house.server.faults.fail(
        "getUpdates",
        4,
        status=409,
        description="Conflict: terminated by other getUpdates request; make sure that only one bot",
    )
    ana.send("/ayuda")
    await house.settled()
    assert ana.last.text.startswith(HELP)
    lines = await _printed_until(capsys, "other-poller-gone")
    assert _lines(lines, "another-poller") == 1
    assert _lines(lines, "another process is polling with the same token") == 1
    assert _lines(lines, "other-poller-gone") == 1


async def test_flood_limit_on_polling_is_waited_out(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    house.server.faults.flood("getUpdates", retry_after=1)
    ana.send("/ayuda")
    await house.settled()
    assert ana.last.text.startswith(HELP)


async def test_offset_never_passes_an_unfinished_update(house: House) -> None:
    slow, quick = house.person(1001, "Ana", "es"), house.person(1002, "Eva", "es")
    house.server.faults.drop_before("sendMessage", 1, chat_id=1001)
    first = slow.send("/ayuda")
    assert first is not None
    last = [quick.send("/ayuda") for _ in range(3)][-1]
    await house.server.until(lambda: len(quick.messages) == 6)
    assert [message for message in slow.messages if message.from_bot] == []
    assert house.server.confirmed < first
    assert house.server.pending[0].id == first
    await house.settled()
    assert house.server.confirmed == last
    assert len([message for message in slow.messages if message.from_bot]) == 1
    assert len([message for message in quick.messages if message.from_bot]) == 3


async def test_update_ids_that_begin_anew_are_met(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "LONG", 1)
    ana = house.person(1001, "Ana", "es")
    house.server.world.updates.next_id = 900
    ana.send("/ayuda")
    await house.settled()
    await house.server.until(lambda: house.server.called("getUpdates")[-1].params["offset"] == 0)
    house.server.world.updates.next_id = 5
    house.server.world.updates.confirmed = 0
    ana.send("/ayuda")
    await house.server.until(lambda: len([m for m in ana.messages if m.from_bot]) == 2)


async def test_unknown_token_stops_with_one_line_and_status_1(tmp_path: Path) -> None:
    async with (
        BotApiServer("1:other", now=SystemClock().now) as server,
        running_bot(tmp_path, TOKEN, server.url) as bot,
    ):
        assert await bot.ended() == 1
    assert bot.lines == [
        "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for it"
    ]


async def test_token_revoked_while_running_stops_the_bot(tmp_path: Path) -> None:
    async with (
        BotApiServer(TOKEN, now=SystemClock().now) as server,
        running_bot(tmp_path, TOKEN, server.url) as bot,
    ):
        await bot.printed("started")
        server.faults.fail("getUpdates", 9, status=401, description="Unauthorized")
        server.person(1001, "Ana", language_code="es").send("/ayuda")
        assert await bot.ended(40) == 1
    assert bot.lines[-1] == (
        "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for it"
    )
    assert "Traceback" not in bot.output


async def test_unknown_token_is_a_start_error(tmp_path: Path) -> None:
    async with BotApiServer("1:other", now=SystemClock().now, username="gira_bot") as server:
        with pytest.raises(StartError, match="Telegram does not know this token"):
            async with open_house(tmp_path, server=server) as house:
                await asyncio.wait({house.bot}, timeout=10)


async def test_stop_is_heard_while_telegram_is_out_of_reach(tmp_path: Path) -> None:
    async with running_bot(tmp_path, TOKEN, "http://127.0.0.1:9") as bot:
        await bot.printed("telegram-unreachable")
        assert await bot.stop(within=8) == 0
    assert _lines(bot.output, "telegram-unreachable") == 1
    assert "Traceback" not in bot.output


async def test_stop_is_heard_while_telegram_answers_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.server.until(lambda: bool(house.server.called("getUpdates")))
    monkeypatch.setattr(app, "STOP_WITHIN", 0.3)
    monkeypatch.setattr(polling, "LAST_GRACE", 0.2)
    house.server.faults.delays = {"sendMessage": 30.0, "getUpdates": 30.0}
    asked = house.person(1001, "Ana", "es").send("/ayuda")
    await house.server.until(lambda: bool(house.server.called("sendMessage")))
    house.stop.set()
    await asyncio.wait_for(house.bot, 3)
    assert [update.id for update in house.server.pending] == [asked]


def test_stop_is_over_within_the_ten_seconds_of_a_host() -> None:
    assert app.STOP_WITHIN + app.LAST_WRITE_WITHIN + polling.LAST_GRACE <= 8
