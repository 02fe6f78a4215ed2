"""The page's own routes: `/` and everything under `/preview/`."""

from collections.abc import Callable
from http import HTTPStatus
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from aiohttp import web

from bot.preview.errors import ApiError
from bot.preview.hands import Hands
from bot.preview.methods.params import Upload
from bot.preview.page.acts import Acts
from bot.preview.page.clock import ClockPanel
from bot.preview.page.events import Feed
from bot.preview.page.guard import POLICY, guard
from bot.preview.page.view import everything, one_chat
from bot.preview.people.cast import Cast
from bot.preview.world.files import StoredFile
from bot.preview.world.images import image_type
from bot.preview.world.world import World

_PAGE = files("bot.preview.page") / "static"
_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_SHOWN = ("image/png", "image/jpeg", "image/gif", "image/webp", "audio/", "video/")


class PageApi:
    """Serves the page, what it shows, and what is done on it."""

    def __init__(self, world: World, cast: Cast, hands: Hands | None) -> None:
        self._world = world
        self._cast = cast
        self._acts = Acts(world, cast)
        self._feed = Feed(world)
        self._clock = ClockPanel(world, hands) if hands is not None else None

    def add_routes(self, app: web.Application) -> None:
        """Add the routes to `app`, guarded against foreign pages."""
        app.middlewares.append(guard)
        app.router.add_get("/", self._index)
        app.router.add_get("/preview/page/{name}", self._asset)
        app.router.add_get("/preview/state", self._state)
        app.router.add_get("/preview/chat", self._chat)
        app.router.add_get("/preview/events", self._feed.stream)
        app.router.add_get("/preview/file/{file_id}", self._file)
        app.router.add_post("/preview/act", self._act)
        app.router.add_post("/preview/upload", self._upload)
        if self._clock is not None:
            self._clock.add_routes(app)

    def close(self) -> None:
        """Let the open pages go."""
        self._feed.close()

    async def _index(self, _: web.Request) -> web.Response:
        self._cast.gather()
        return _page_file("index.html")

    async def _asset(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in {entry.name for entry in _PAGE.iterdir()}:
            raise web.HTTPNotFound
        return _page_file(name)

    async def _state(self, _: web.Request) -> web.Response:
        self._cast.gather()
        return web.json_response(everything(self._world, has_clock=self._clock is not None))

    async def _chat(self, request: web.Request) -> web.Response:
        try:
            user = self._cast.found(int(request.query["person"])).user
            chat = self._world.chats[int(request.query["chat"])]
        except (LookupError, ValueError):
            raise web.HTTPNotFound from None
        return web.json_response(one_chat(self._world, chat, user))

    async def _file(self, request: web.Request) -> web.Response:
        stored = self._world.files.by_id(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        return web.Response(body=stored.content, headers=_file_headers(stored))

    async def _act(self, request: web.Request) -> web.Response:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        wish = await request.json()
        return _done(lambda: self._acts.do(wish))

    async def _upload(self, request: web.Request) -> web.Response:
        wish: dict[str, Any] = dict(request.query)
        name = wish.get("name", "file")
        upload = Upload(name, request.content_type, await request.read())
        return _done(lambda: self._acts.upload(wish, upload))


def _done(act: Callable[[], object]) -> web.Response:
    try:
        return web.json_response(act() or {})
    except (ApiError, LookupError, RuntimeError, TypeError, ValueError) as error:
        return web.json_response({"refused": str(error)}, status=HTTPStatus.BAD_REQUEST)


def _page_file(name: str) -> web.Response:
    kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
    body = (_PAGE / name).read_bytes()
    return web.Response(body=body, content_type=kind, charset="utf-8", headers=_HEADERS)


def _file_headers(stored: StoredFile) -> dict[str, str]:
    """Let the browser show pictures and sound, and download everything else, scripts included."""
    kind = stored.mime_type if stored.mime_type.startswith(_SHOWN) else "application/octet-stream"
    if stored.kind == "photo":
        kind = image_type(stored.content)
    place = "inline" if kind != "application/octet-stream" else "attachment"
    name = quote(stored.name or stored.path.rpartition("/")[2])
    return {
        "Content-Type": kind,
        "Content-Disposition": f"{place}; filename*=UTF-8''{name}",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    }
