import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot import app
from bot.clock import ShiftedClock
from bot.preview import BotApiServer, Message, Person
from bot.pushes import pacing
from bot.settings import Settings
from bot.storage.database import open_database
from bot.ticking import Ticked
from tests.crash.telling import pytest_terminal_summary
from tests.worlds import CONTENT, read_world

__all__ = ["CONTENT", "pytest_terminal_summary"]  # a hook counts where pytest finds it first

TOKEN = "123456:TEST-made-up"  # noqa: S105 - made up
LAB_MORNING = datetime(2017, 5, 29, 12, 30, tzinfo=UTC)
"""Monday 29 May 2017, 07:30 in Medellín: the first morning of the Medellín Lab."""
QUICK = 0.01
"""Seconds between two messages in a chat of a house, where nothing but words is looked at."""


@dataclass
class House:
    """A running bot, the Telegram it talks to, and a second look into its database."""

    server: BotApiServer
    clock: ShiftedClock
    settings: Settings
    stop: asyncio.Event
    bot: asyncio.Task[None]
    serving: asyncio.Future[Ticked]

    async def at(self, local: str) -> None:
        """Make it this hour where the tours are (UTC-5), and wait for all pushes due by then."""
        self.clock.set(datetime.fromisoformat(f"{local}-05:00"))
        await (await self.serving).push_all_due()

    async def settled(self, timeout: float = 10) -> None:  # noqa: ASYNC109 - the test's measure
        """Wait until every update has been dealt with; fail at once if the bot has died."""
        waiting = asyncio.ensure_future(self.server.settled(timeout))
        await asyncio.wait({waiting, self.bot}, return_when=asyncio.FIRST_COMPLETED)
        if self.bot.done() and not self.stop.is_set():
            waiting.cancel()
            self.bot.result()
        await waiting

    def person(self, number: int, name: str, language: str | None) -> Person:
        return self.server.person(number, name, language_code=language)

    async def said(self, person: Person) -> Message:
        """Wait until the bot is done, and return the last thing it said to a person."""
        await self.settled()
        return person.last

    async def rows(self, query: str) -> list[dict[str, Any]]:
        """Read the database through a connection of its own: only what is committed counts."""
        database = open_database(self.settings.database_url)
        try:
            async with database.engine.connect() as connection:
                return [dict(row) for row in (await connection.execute(text(query))).mappings()]
        finally:
            await database.close()


Open = Callable[..., Awaitable[House]]


@asynccontextmanager
async def open_house(
    tmp_path: Path,
    *,
    at: datetime = LAB_MORNING,
    server: BotApiServer | None = None,
    clock: ShiftedClock | None = None,
    **more: Any,
) -> AsyncIterator[House]:
    clock = clock or ShiftedClock(at)
    own = server or await BotApiServer.start(
        TOKEN, now=clock.now, username="gira_bot", first_name="Asistente de la gira"
    )
    given: dict[str, Any] = {
        "telegram_bot_token": SecretStr(TOKEN),
        "telegram_api_url": own.url,
        "database_url": f"sqlite:///{tmp_path}/bot.sqlite3",
        "content_dir": CONTENT,
        **more,
    }
    settings = Settings(**given)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    serving = loop.create_future()
    running = app.run(settings, clock, stop, serving=serving.set_result, read=read_world)
    bot = loop.create_task(running)
    try:
        with patch.object(pacing, "PRIVATE_GAP", QUICK):
            yield House(own, clock, settings, stop, bot, serving)
    finally:
        stop.set()
        await bot
        if server is None:
            await own.close()


@asynccontextmanager
async def restarted(house: House, tmp_path: Path) -> AsyncIterator[House]:
    """Stop the bot of a house, and run it again on its database and its Telegram."""
    house.stop.set()
    await house.bot
    async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
        yield again


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as opened:
        yield opened
