"""The page's clock panel: what it shows, and what is done on it."""

import math
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.preview.hands import RATES, YEARS, Hands
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_MISFITS = (LookupError, OverflowError, TypeError, ValueError)
_JUMP = {"jump": True}


class ClockPanel:
    """Reads and moves the clock at `/preview/clock`; all open pages are told of each move."""

    def __init__(self, world: World, hands: Hands) -> None:
        self._world = world
        self._hands = hands

    def add_routes(self, app: web.Application) -> None:
        """Add the routes to `app`."""
        app.router.add_get("/preview/clock", self._read)
        app.router.add_post("/preview/clock", self._move)

    async def _read(self, _: web.Request) -> web.Response:
        return web.json_response(await self._view())

    async def _move(self, request: web.Request) -> web.Response:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            wish = await request.json()
            self._do(wish)
        except _MISFITS as error:
            return web.json_response({"refused": str(error)}, status=HTTPStatus.BAD_REQUEST)
        has_jumped = wish == _JUMP and await self._hands.jump() is not None
        self._world.tell("clock")
        return web.json_response({**await self._view(), "has_jumped": has_jumped})

    def _do(self, wish: Any) -> None:
        """Do at once what the page wishes, a jump excepted.

        Raises:
            LookupError, OverflowError, TypeError, ValueError: a wish that makes no sense; the
                clock has not moved.
        """
        if "to" in wish:
            self._hands.set_to(_within(self._local(wish["to"])))
        elif "seconds" in wish:
            by = timedelta(seconds=_finite(wish["seconds"]))
            _within(self._world.now() + by)
            self._hands.advance(by)
        elif "rate" in wish:
            self._hands.run_at(RATES[RATES.index(wish["rate"])])
        elif wish != _JUMP:
            raise LookupError

    async def _view(self) -> Json:
        """Return the time with its zone and speed, and when the next push is due, if ever."""
        push = await self._hands.next_push()
        now = self._world.now()
        return {
            "now": now.isoformat(),
            "zone": str(now.tzinfo),
            "rate": self._hands.rate,
            "next_push": push and push.astimezone(now.tzinfo).isoformat(),
        }

    def _local(self, text: Any) -> datetime:
        """Read an hour of the clock's zone; one that is skipped there counts as if it were not."""
        when = datetime.fromisoformat(text)
        if when.tzinfo is not None:
            raise ValueError(text)
        return when.replace(tzinfo=self._world.now().tzinfo)


def _within(when: datetime) -> datetime:
    if when.year not in YEARS:
        raise ValueError(when.year)
    return when


def _finite(number: Any) -> float:
    if not math.isfinite(seconds := float(number)):
        raise ValueError(number)
    return seconds
