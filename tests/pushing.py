"""The bot's own way of speaking first, without the rest of it: an outbox, a pusher, its channel."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from markupsafe import Markup
from sqlalchemy import insert, select
from telegram import Bot

from bot.clock import Clock
from bot.preview import BotApiServer, Call
from bot.pushes.kinds import PushKind, Said, Silence
from bot.pushes.outbox import Outbox
from bot.pushes.pacing import Pacing
from bot.reply import Reply
from bot.screens.scene import Scene
from bot.storage.database import OUT_OF_REACH, Database
from bot.storage.tables import people, pushes
from bot.transport.pushing import Channel, Pusher, Tell
from bot.transport.request import AiohttpRequest
from tests.conftest import LAB_MORNING, TOKEN
from tests.worlds import world_at

LAB = "medellin-lab-2017"
USEFUL = timedelta(hours=1)


class StillClock:
    """A clock that stands until it is moved, so that nothing is due before the test says so."""

    def __init__(self, at: datetime = LAB_MORNING) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def advance(self, by: timedelta) -> None:
        self._at += by


def tell_key(_scene: Scene, push: Said) -> Reply | Silence:
    """Say something of every push, so that each can be told apart."""
    return Reply(Markup("{} {}").format(push.kind, push.subject))


@dataclass(frozen=True)
class Sender:
    """A pusher that runs, and what it is made of."""

    pusher: Pusher
    outbox: Outbox
    pacing: Pacing

    async def done(self) -> None:
        """Wait until nothing that is due is left to do."""
        async with asyncio.timeout(20):
            await self.pusher.at_rest()


@asynccontextmanager
async def sending(  # noqa: PLR0913 - options, by name
    database: Database,
    url: str,
    clock: Clock,
    worker: str = "one",
    *,
    outbox: Outbox | None = None,
    request: AiohttpRequest | None = None,
    rate: float = 10_000,
    tell: Tell = tell_key,
    tried_again_after: float = 0.02,
    is_running: bool = True,
) -> AsyncIterator[Sender]:
    """Send what the outbox holds to the Bot API at ``url``; it is woken by ``done`` alone.

    Unless it ``is_running``, the test itself lets it run.
    """
    own = request or AiohttpRequest()
    bot = Bot(TOKEN, base_url=f"{url}/bot", request=own, get_updates_request=AiohttpRequest())
    await bot.initialize()
    pacing = Pacing(rate)
    outbox = outbox or Outbox(database, worker)
    world = world_at(clock)
    pusher = Pusher(
        database,
        outbox,
        Channel(bot, own, pacing),
        lambda: world,
        tell,
        tried_again_after=tried_again_after,
    )
    try:
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(pusher.run()) if is_running else None
            try:
                yield Sender(pusher, outbox, pacing)
            finally:
                if running is not None:
                    running.cancel()
    finally:
        await bot.shutdown()


async def put(
    database: Database,
    chats: Iterable[int],
    at: datetime,
    kind: PushKind = PushKind.MORNING,
    subject: str = "20170529",
    **values: Any,
) -> None:
    """Let a push wait for each chat, due ``at`` an instant; those below 0 are groups."""
    rows = [
        {
            "person_id": chat if chat > 0 else None,
            "chat_id": chat,
            "key": f"{kind}/{LAB}/{subject}",
            "kind": kind.value,
            "tour_id": LAB,
            "scheduled_at": at,
            "due_at": at,
            "useful_until": at + USEFUL,
            "status": "waiting",
            **values,
        }
        for chat in chats
    ]
    async with database.writing() as db:
        await db.execute(insert(pushes), rows)


async def nothing_new() -> None:
    """Find nothing new to lay over the content, as in a tour without changes."""


def introduce(server: BotApiServer, ids: Collection[int]) -> None:
    """Let people have started the bot at Telegram."""
    for number in ids:
        server.person(number, f"P{number}", language_code="es").start()


async def rows(database: Database, *names: str) -> list[tuple[Any, ...]]:
    """Read columns of the outbox, in order of chat and hour: only what is committed counts."""
    columns = [pushes.c[name] for name in names]
    ordered = select(*columns).order_by(pushes.c.chat_id, pushes.c.scheduled_at, pushes.c.id)
    for tries_left in range(10, -1, -1):
        try:
            async with database.engine.connect() as db:
                return [tuple(row) for row in await db.execute(ordered)]
        except OUT_OF_REACH:  # SQLite: another process has it for over a second
            if not tries_left:
                raise
    raise AssertionError


async def blocked(database: Database) -> list[int]:
    """Return who is known to have blocked the bot."""
    who = select(people.c.id).where(people.c.blocked_at.is_not(None)).order_by(people.c.id)
    async with database.engine.connect() as db:
        return list((await db.execute(who)).scalars())


def arrived(server: BotApiServer) -> Counter[int | None]:
    """Return how many messages each chat has got, of those there are any for."""
    return Counter(call.chat_id for call in _taken(server))


def texts(server: BotApiServer, chat_id: int) -> list[str]:
    """Return what a chat was told, oldest first."""
    return [call.text for call in _taken(server) if call.chat_id == chat_id]


def _taken(server: BotApiServer) -> list[Call]:
    return [call for call in server.called("sendMessage") if call.ok and call.result]
