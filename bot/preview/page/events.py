"""Events for open pages, as Server-Sent Events."""

import asyncio
import json
from contextlib import suppress

from aiohttp import web

from bot.preview.page.view import event_view
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_KEEP_ALIVE_SECONDS = 15.0
_END: Json = {}


class Feed:
    """Tells every open page what happens."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._pages: set[asyncio.Queue[Json]] = set()
        world.watchers.append(self._on_change)

    def close(self) -> None:
        """End all streams."""
        for page in self._pages:
            page.put_nowait(_END)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Send events until the page goes."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        queue: asyncio.Queue[Json] = asyncio.Queue()
        self._pages.add(queue)
        try:
            await response.prepare(request)
            await response.write(b"retry: 500\nevent: hello\ndata: {}\n\n")
            while await self._send(response, queue):
                pass
        except (ConnectionResetError, asyncio.CancelledError):
            return response
        finally:
            self._pages.discard(queue)
        with suppress(ConnectionResetError):
            await response.write_eof()
        return response

    async def _send(self, response: web.StreamResponse, queue: asyncio.Queue[Json]) -> bool:
        try:
            event = await asyncio.wait_for(queue.get(), _KEEP_ALIVE_SECONDS)
        except TimeoutError:
            await response.write(b":\n\n")
            return True
        if event is _END:
            return False
        await response.write(b"data: " + json.dumps(event).encode() + b"\n\n")
        return True

    def _on_change(self, what: str, details: Json) -> None:
        if not self._pages:
            return
        event = event_view(what, details)
        if event is None:
            return
        event["now"] = self._world.now().isoformat()
        for page in self._pages:
            page.put_nowait(event)
