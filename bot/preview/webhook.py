"""Delivering updates to a webhook on this machine.

Source: https://core.telegram.org/bots/api#setwebhook
"""

import asyncio
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.preview.errors import ApiError
from bot.preview.methods import METHODS, NAMES
from bot.preview.methods.params import Params
from bot.preview.pulse import Pulse
from bot.preview.world.shapes import Json
from bot.preview.world.updates import Update
from bot.preview.world.world import World

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LONGEST_PAUSE = 60.0


class Deliverer:
    """Posts updates: those of one chat in order, of different chats side by side.

    An update is confirmed by any 2xx answer; otherwise it is sent again, after `pause` seconds
    that double with every failure.
    """

    def __init__(self, world: World, pause: float = 1.0, patience: float = 60.0) -> None:
        self._world = world
        self._pause = pause
        self._timeout = aiohttp.ClientTimeout(total=patience)
        self._busy: set[int] = set()
        self._arrival = Pulse()
        world.watchers.append(self._on_change)

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with (
            aiohttp.ClientSession(timeout=self._timeout) as session,
            asyncio.TaskGroup() as group,
        ):
            while True:
                for update in self._ready():
                    self._busy.add(update.key)
                    group.create_task(self._deliver(session, update))
                await self._arrival.wait()

    def _ready(self) -> list[Update]:
        hook = self._world.webhook
        if urlsplit(hook.get("url", "")).hostname not in _LOOPBACK:
            return []
        first: dict[int, Update] = {}
        for update in self._world.updates.pending:
            first.setdefault(update.key, update)
        room = int(hook["max_connections"]) - len(self._busy)
        return [u for key, u in first.items() if key not in self._busy][: max(room, 0)]

    async def _deliver(self, session: aiohttp.ClientSession, update: Update) -> None:
        pause = self._pause
        try:
            while self._world.webhook and update in self._world.updates.pending:
                if await self._post(session, update):
                    self._world.updates.confirm(update)
                    self._world.tell("confirmed")
                    break
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        finally:
            self._busy.discard(update.key)
            self._arrival.beat()

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> bool:
        hook = self._world.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook["secret"]} if hook["secret"] else {}
        try:
            async with session.post(hook["url"], json=update.json(), headers=headers) as answer:
                if answer.status // 100 != HTTPStatus.OK // 100:
                    said = f"{answer.status} {answer.reason}"
                    self._failed(f"Wrong response from the webhook: {said}")
                    return False
                if answer.content_type == "application/json":
                    self._obey(await answer.json())
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            self._failed(f"Connection failed: {type(error).__name__}")
            return False
        return True

    def _obey(self, body: Any) -> None:
        """Make the call that an answer may carry; its result is not told."""
        wanted = body.get("method") if isinstance(body, dict) else None
        method = METHODS.get(NAMES.get(str(wanted).lower(), ""))
        if method is not None:
            try:
                method(self._world, Params({n: v for n, v in body.items() if n != "method"}))
            except ApiError:
                return

    def _failed(self, reason: str) -> None:
        self._world.webhook |= {
            "last_error_date": self._world.timestamp(),
            "last_error_message": reason,
        }

    def _on_change(self, what: str, _: Json) -> None:
        if what in {"update", "webhook"}:
            self._arrival.beat()
