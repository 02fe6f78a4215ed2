import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.preview import BotApiServer
from tests.preview.conftest import TOKEN

ZONE = ZoneInfo("Europe/Madrid")
MORNING = datetime(2025, 3, 29, 6, 55, tzinfo=ZONE)
PUSH = datetime(2025, 3, 29, 6, 30, tzinfo=ZoneInfo("UTC"))


class Watch:
    """Hands that stand still, with one push to come."""

    def __init__(self) -> None:
        self.at = MORNING
        self.rate = 1
        self.pushes = [PUSH]
        self.may_jump = asyncio.Event()
        self.may_jump.set()

    def now(self) -> datetime:
        return self.at.astimezone(ZONE)

    def set_to(self, when: datetime) -> None:
        self.at = when.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        self.at += by

    def run_at(self, rate: int) -> None:
        self.rate = rate

    async def next_push(self) -> datetime | None:
        return self.pushes[0] if self.pushes else None

    async def jump(self) -> datetime | None:
        await self.may_jump.wait()
        if not self.pushes:
            return None
        self.at = self.pushes.pop(0)
        return self.at


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
async def server(watch: Watch) -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, now=watch.now, hands=watch) as started:
        yield started


async def move(server: BotApiServer, http: aiohttp.ClientSession, wish: Any) -> tuple[int, Any]:
    async with http.post(f"{server.url}/preview/clock", json=wish) as answer:
        return answer.status, await answer.json()


async def test_clock_is_told_with_its_zone(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    async with http.get(f"{server.url}/preview/clock") as answer:
        assert await answer.json() == {
            "now": "2025-03-29T06:55:00+01:00",
            "zone": "Europe/Madrid",
            "rate": 1,
            "next_push": "2025-03-29T07:30:00+01:00",
        }


@pytest.mark.parametrize(
    ("wish", "now"),
    [
        ({"to": "2025-03-29T23:15"}, "2025-03-29T23:15:00+01:00"),
        ({"to": "2025-07-01T08:00:30"}, "2025-07-01T08:00:30+02:00"),
        ({"to": "2025-03-30T02:30"}, "2025-03-30T03:30:00+02:00"),  # a skipped hour
        ({"seconds": 600}, "2025-03-29T07:05:00+01:00"),
        ({"seconds": -3600}, "2025-03-29T05:55:00+01:00"),
        ({"jump": True}, "2025-03-29T07:30:00+01:00"),
    ],
)
async def test_clock_moved(
    server: BotApiServer, http: aiohttp.ClientSession, wish: dict[str, Any], now: str
) -> None:
    status, told = await move(server, http, wish)
    assert (status, told["now"], told["has_jumped"]) == (200, now, "jump" in wish)


@pytest.mark.parametrize("rate", [1, 60, 3600])
async def test_clock_runs_faster(
    server: BotApiServer, http: aiohttp.ClientSession, watch: Watch, rate: int
) -> None:
    status, told = await move(server, http, {"rate": rate})
    assert (status, told["rate"], watch.rate) == (200, rate, rate)


async def test_no_push_to_jump_to(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    await move(server, http, {"jump": True})
    status, told = await move(server, http, {"jump": True})
    assert (status, told["has_jumped"], told["next_push"]) == (200, False, None)
    assert told["now"] == "2025-03-29T07:30:00+01:00"


@pytest.mark.parametrize(
    "wish",
    [
        {},
        [],
        5,
        "to",
        {"to": ""},
        {"to": None},
        {"to": "soon"},
        {"to": "0001-01-01T00:00"},
        {"to": "9999-12-31T23:59"},
        {"to": "2025-03-29T07:00+01:00"},
        {"seconds": "x"},
        {"seconds": 1e300},
        {"seconds": -3e9},
        {"seconds": float("nan")},
        {"rate": 0},
        {"rate": 61},
        {"rate": "60"},
        {"jump": False},
    ],
)
async def test_move_that_makes_no_sense(
    server: BotApiServer, http: aiohttp.ClientSession, watch: Watch, wish: Any
) -> None:
    status, told = await move(server, http, wish)
    assert (status, list(told)) == (400, ["refused"])
    assert (watch.at, watch.rate, watch.pushes) == (MORNING, 1, [PUSH])


async def test_move_that_is_no_json(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    kind = {"Content-Type": "application/json"}
    address = f"{server.url}/preview/clock"
    async with http.post(address, data="{", headers=kind) as answer:
        assert answer.status == 400
    async with http.post(address, data="jump=true") as answer:
        assert answer.status == 415


async def test_foreign_page_cannot_move_the_clock(
    server: BotApiServer, http: aiohttp.ClientSession, watch: Watch
) -> None:
    headers = {"Origin": "http://evil.example"}
    address = f"{server.url}/preview/clock"
    async with http.post(address, json={"seconds": 60}, headers=headers) as answer:
        assert answer.status == 403
    assert watch.at == MORNING


async def test_pages_are_told_of_a_move(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{server.url}/preview/events") as stream:
        await stream.content.readuntil(b"\n\n")
        await move(server, http, {"seconds": 60})
        line = await stream.content.readuntil(b"\n\n")
    told = json.loads(line.removeprefix(b"data: "))
    assert told == {"what": "clock", "now": "2025-03-29T06:56:00+01:00"}


async def test_clock_is_told_while_a_jump_takes_its_time(
    server: BotApiServer, http: aiohttp.ClientSession, watch: Watch
) -> None:
    watch.may_jump.clear()
    async with asyncio.TaskGroup() as tasks:
        jump = tasks.create_task(move(server, http, {"jump": True}))
        _, told = await move(server, http, {"seconds": 60})
        watch.may_jump.set()
    assert told["now"] == "2025-03-29T06:56:00+01:00"
    assert jump.result()[1]["now"] == "2025-03-29T07:30:00+01:00"


@pytest.mark.parametrize("has_hands", [True, False])
async def test_page_without_hands_has_no_clock(
    http: aiohttp.ClientSession, watch: Watch, *, has_hands: bool
) -> None:
    hands = watch if has_hands else None
    async with BotApiServer(TOKEN, now=watch.now, hands=hands) as server:
        async with http.get(f"{server.url}/preview/state") as answer:
            assert (await answer.json())["has_clock"] == has_hands
        async with http.post(f"{server.url}/preview/clock", json={"seconds": 60}) as answer:
            assert answer.status == (200 if has_hands else 404)
