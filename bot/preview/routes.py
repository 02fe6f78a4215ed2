"""The Bot API over HTTP.

Source: https://core.telegram.org/bots/api#making-requests
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.preview.body import read_params
from bot.preview.calls import Call
from bot.preview.errors import NOT_FOUND, UNAUTHORIZED, ApiError
from bot.preview.faults import Drop, Faults
from bot.preview.methods import METHODS, NAMES
from bot.preview.methods.params import Params
from bot.preview.polling import Polling
from bot.preview.world.world import World


class BotApi:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`, and records the calls."""

    def __init__(self, token: str, world: World, changed: Callable[[], None]) -> None:
        self.token = token
        self.world = world
        self.faults = Faults()
        self.polling = Polling(world)
        self.calls: list[Call] = []
        self.in_progress: set[Call] = set()
        self.keep_calls = True
        self.count = 0
        """How many calls other than getUpdates have begun."""
        self._changed = changed

    def add_routes(self, app: web.Application) -> None:
        """Add the routes to `app`."""
        app.router.add_route("GET", "/bot{token}/{method}", self.call)
        app.router.add_route("POST", "/bot{token}/{method}", self.call)
        app.router.add_get("/file/bot{token}/{path:.+}", self.download)

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        if request.match_info["token"] != self.token:
            return _refused(UNAUTHORIZED)
        name = NAMES.get(request.match_info["method"].lower())
        if name is None:
            return _refused(NOT_FOUND)
        call = Call(name, {}, self.world.monotonic())
        if self.keep_calls:
            self.calls.append(call)
        if name != "getUpdates":
            self.in_progress.add(call)
            self.count += 1
        try:
            return await self._answer(request, call)
        finally:
            call.done = True
            self.in_progress.discard(call)
            self._changed()

    async def _answer(self, request: web.Request, call: Call) -> web.StreamResponse:
        try:
            params = await read_params(request)
            call.params = params.values
            call.files = {n: upload.content for n, upload in params.files.items()}
            fault = self.faults.take(call.method, call.params)
            if delay := self.faults.delay_of(call.method):
                await asyncio.sleep(delay)
            if fault is not None:
                if fault.drop is Drop.BEFORE:
                    return _dropped(request, call)
                if fault.html is not None and fault.error is not None:
                    call.error = fault.error.json()
                    return web.Response(
                        text=fault.html, status=fault.error.code, content_type="text/html"
                    )
                if fault.error is not None:
                    raise fault.error
            call.result = await self._result(call.method, params)
        except ApiError as error:
            call.error = error.json()
            return _refused(error)
        if fault is not None and fault.drop is Drop.AFTER:
            return _dropped(request, call)
        if fault is not None and fault.drop is Drop.NEVER:
            await _given_up(request)
            return _dropped(request, call)
        return _json({"ok": True, "result": call.result}, 200)

    async def _result(self, method: str, params: Params) -> Any:
        if method == "getUpdates":
            return await self.polling.get_updates(params)
        return METHODS[method](self.world, params)

    async def download(self, request: web.Request) -> web.Response:
        """Answer with the content of a file."""
        if request.match_info["token"] != self.token:
            return _refused(UNAUTHORIZED)
        stored = self.world.files.by_path(request.match_info["path"])
        if stored is None:
            return _refused(NOT_FOUND)
        return web.Response(body=stored.content, content_type="application/octet-stream")


def _json(body: Any, status: int) -> web.Response:
    return web.Response(
        body=json.dumps(body).encode(), status=status, content_type="application/json"
    )


def _refused(error: ApiError) -> web.Response:
    return _json(error.json(), error.code)


async def _given_up(request: web.Request) -> None:
    while request.transport is not None and not request.transport.is_closing():  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0.02)


def _dropped(request: web.Request, call: Call) -> web.Response:
    call.dropped = True
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
