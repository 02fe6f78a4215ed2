from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from bot.preview import BotApiServer, Person

TOKEN = "123456:TEST"  # noqa: S105 - made up
MORNING = datetime(2025, 1, 27, 11, 55, tzinfo=UTC)

Api = Callable[..., Awaitable[Any]]


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, now=lambda: MORNING, username="tour_bot") as started:
        yield started


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def api(server: BotApiServer, http: aiohttp.ClientSession) -> Api:
    """Call a method; return the result, or the description of the refusal."""

    async def call(method: str, **params: Any) -> Any:
        async with http.post(f"{server.url}/bot{TOKEN}/{method}", json=params) as answer:
            body = await answer.json()
            assert body["ok"] == (answer.status == 200)
            if not body["ok"]:
                assert body["error_code"] == answer.status
            return body["result"] if body["ok"] else body["description"]

    return call


@pytest.fixture
def ana(server: BotApiServer) -> Person:
    """Ana has started the bot; her update is out of the way."""
    person = server.person(1001, "Ana", language_code="es")
    person.start()
    server.world.updates.clear()
    return person
