"""A Bot API server as small and fast as can be: the same weight for whoever is measured against it.

It answers with prepared JSON and knows no more of Telegram than a bot in a private chat needs:
confirmed offsets, long polling, 100 updates an answer, the message that was sent.
"""

import asyncio
import json
import re
import time
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

LIMIT = 100
_METHOD = re.compile(r"^/bot[^/]+/(\w+)$")
_ME = (
    b'{"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"Bench","username":"bench_bot",'
    b'"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
)
_TRUE = b'{"ok":true,"result":true}'
SPEAKING = frozenset(
    {"sendMessage", "editMessageText", "answerCallbackQuery", "sendDocument", "sendVenue"}
)
"""The calls that a person notices."""

Heard = Callable[[str, dict[str, str]], None]


class TooManyError(Exception):
    """A request is refused: too many have come; ``seconds`` until the next may."""

    def __init__(self, seconds: int) -> None:
        """Ask for patience of whole ``seconds``, as Telegram does."""
        super().__init__()
        self.seconds = seconds

    @property
    def body(self) -> bytes:
        """Return Telegram's words."""
        return (
            f'{{"ok":false,"error_code":429,"description":"Too Many Requests: retry after '
            f'{self.seconds}","parameters":{{"retry_after":{self.seconds}}}}}'
        ).encode()


class BotApi:
    """The queue of updates and the methods; whatever reaches a person goes to ``heard``."""

    def __init__(self, delay: float, heard: Heard) -> None:
        """Add ``delay`` seconds to every request: half on its way in, half on its way out."""
        self._half = delay / 2
        self._heard = heard
        self._queue: deque[tuple[int, bytes]] = deque()
        self._filled = asyncio.Event()
        self._message_id = 1_000
        self.first_poll_at: float | None = None
        """When the first getUpdates came in, on the system's monotonic clock."""
        self.polled = asyncio.Event()
        self.calls = 0

    def put(self, update_id: int, update: dict[str, Any]) -> None:
        """Queue an update."""
        self._queue.append((update_id, json.dumps(update).encode()))
        self._filled.set()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        found = _METHOD.match(request.path)
        if found is None:
            return web.Response(status=404, body=b'{"ok":false,"error_code":404}')
        params = await _read(request)
        if self._half:
            await asyncio.sleep(self._half)
        try:
            status, body = 200, await self.answer(found.group(1), params)
        except TooManyError as error:
            status, body = 429, error.body
        if self._half:
            await asyncio.sleep(self._half)
        return web.Response(status=status, body=body, content_type="application/json")

    async def answer(self, method: str, params: dict[str, str]) -> bytes:
        """Return what a method answers, at the moment at which its request has arrived.

        Raises:
            TooManyError: the request is refused.
        """
        if method == "getUpdates":
            return await self._get_updates(params)
        self.calls += 1
        if method in SPEAKING:
            self._heard(method, params)
        if method == "getMe":
            return _ME
        if method.startswith("send") or method == "editMessageText":
            return self._message(params)
        return _TRUE

    async def _get_updates(self, params: dict[str, str]) -> bytes:
        if self.first_poll_at is None:
            self.first_poll_at = time.monotonic()
            self.polled.set()
        offset = int(params.get("offset", 0))
        while self._queue and self._queue[0][0] < offset:
            self._queue.popleft()
        if not self._queue:
            await self._wait(float(params.get("timeout", 0)))
        limit = min(int(params.get("limit", LIMIT)), LIMIT)
        updates = [self._queue[number][1] for number in range(min(limit, len(self._queue)))]
        return b'{"ok":true,"result":[' + b",".join(updates) + b"]}"

    async def _wait(self, seconds: float) -> None:
        self._filled.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._filled.wait()
        except TimeoutError:
            return

    def _message(self, params: dict[str, str]) -> bytes:
        """Return the message as Telegram would: with its text and its buttons."""
        self._message_id += 1
        markup = params.get("reply_markup", "")
        buttons = f',"reply_markup":{markup}' if '"inline_keyboard"' in markup else ""
        chat = params.get("chat_id", "0")
        return (
            f'{{"ok":true,"result":{{"message_id":{self._message_id},"date":{int(time.time())},'
            f'"from":{{"id":123456,"is_bot":true,"first_name":"Bench"}},'
            f'"chat":{{"id":{chat},"type":"private","first_name":"P"}},'
            f'"text":{json.dumps(params.get("text", ""))}{buttons}}}}}'
        ).encode()


async def _read(request: web.BaseRequest) -> dict[str, str]:
    params = dict(request.query)
    kind = request.content_type
    if kind == "application/x-www-form-urlencoded":
        params.update(parse_qsl((await request.read()).decode(), keep_blank_values=True))
    elif kind == "application/json":
        given = json.loads(await request.read() or b"{}")
        params |= {key: v if isinstance(v, str) else json.dumps(v) for key, v in given.items()}
    elif kind == "multipart/form-data":
        form = await request.post()
        params.update({name: value for name, value in form.items() if isinstance(value, str)})
    return params


async def serve(api: BotApi) -> tuple[web.ServerRunner, int]:
    """Listen on 127.0.0.1; return what to close, and the port."""
    runner = web.ServerRunner(web.Server(api.handle, access_log=None))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    return runner, runner.addresses[0][1]
