"""Who may talk to the page's own routes: a browser on this machine, on this page.

A foreign site must neither read nor act here, not even one whose name has been made to point at
127.0.0.1 (DNS rebinding) or that posts blindly (CSRF).
"""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from aiohttp import web

_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_OWN_FETCHES = frozenset({"same-origin", "none"})

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# The page loads nothing from anywhere else, and cannot be put into a frame.
POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def is_local(request: web.Request) -> bool:
    """Tell whether the request comes from this page, or from no page at all."""
    if urlsplit(f"//{request.headers.get('Host', '')}").hostname not in _LOCAL:
        return False
    if request.headers.get("Sec-Fetch-Site", "none") not in _OWN_FETCHES and not _is_visit(request):
        return False
    origin = request.headers.get("Origin")
    return origin is None or origin == f"http://{request.headers['Host']}"


def _is_visit(request: web.Request) -> bool:
    """Tell whether somebody followed a link to the page itself, which is no harm."""
    return (
        request.method == "GET"
        and request.path == "/"
        and request.headers.get("Sec-Fetch-Mode") == "navigate"
    )


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse foreign pages with 403; the Bot API itself is guarded by its token."""
    if request.path.startswith(("/bot", "/file/bot")):
        if "Origin" in request.headers and not is_local(request):
            return web.Response(status=HTTPStatus.FORBIDDEN)
        return await handler(request)
    if not is_local(request):
        return web.Response(status=HTTPStatus.FORBIDDEN)
    return await handler(request)
