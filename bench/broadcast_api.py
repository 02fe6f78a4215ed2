"""The Telegram of the broadcast: a Bot API that enforces the limits, in a process of its own.

Told what to do by ``broadcast.py`` through one line of JSON on standard input: ``delay`` of the
network in seconds, how many ``chats`` are to be reached, whether there are ``limits``. Says on
standard output when it listens, was greeted (getMe), when everybody has been reached or nothing
more comes, and what it counted.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from typing import Any

from botapi import BotApi, TooManyError, serve
from limits import Limits
from loopback import tell

QUIET = 30.0
"""Seconds without a message after which the rest counts as lost; patience was asked for less."""
AFTERWARDS = 3.0
"""Seconds in which a message that comes twice may still come."""
GREETED_WITHIN = 60.0
"""Seconds until a bot must have asked who it is."""


class Telegram(BotApi):
    """Counts the messages of each chat, and notes when each came."""

    def __init__(self, delay: float, chats: int, *, is_limited: bool) -> None:
        """Wait for ``chats`` different chats to be written to."""
        super().__init__(delay, lambda _method, _params: None)
        self._limits = Limits() if is_limited else None
        self._chats = chats
        self.messages: Counter[int] = Counter()
        self.arrivals: list[float] = []
        self.refusals: list[float] = []
        self.greeted = asyncio.Event()
        self.is_everybody_reached = asyncio.Event()

    @property
    def last_at(self) -> float | None:
        """Return when the last message came, on the system's monotonic clock."""
        return max((*self.arrivals[-1:], *self.refusals[-1:]), default=None)

    @property
    def refused(self) -> dict[str, int]:
        """Return how often each limit was the reason of a refusal."""
        return dict(self._limits.refused) if self._limits else {}

    async def answer(self, method: str, params: dict[str, str]) -> bytes:
        """Answer as ``BotApi`` does; a message must be within the limits."""
        if method == "getMe":
            self.greeted.set()
        if method == "sendMessage":
            self._count(int(params["chat_id"]))
        return await super().answer(method, params)

    def _count(self, chat_id: int) -> None:
        now = time.monotonic()
        if self._limits is not None:
            try:
                self._limits.take(chat_id, now)
            except TooManyError:
                self.refusals.append(now)
                raise
        self.arrivals.append(now)
        self.messages[chat_id] += 1
        if len(self.messages) == self._chats:
            self.is_everybody_reached.set()


async def main() -> None:
    """Do what the line on standard input says."""
    order = json.loads(sys.stdin.readline())
    api = Telegram(order["delay"], order["chats"], is_limited=order["limits"])
    _, port = await serve(api)
    tell("listening", port=port)
    async with asyncio.timeout(GREETED_WITHIN):
        await api.greeted.wait()
    began = time.monotonic()
    tell("greeted")
    await _until_reached(api, began)
    tell("end")
    await asyncio.sleep(AFTERWARDS)
    tell("counted", **_figures(api, order["chats"], began))
    await asyncio.Event().wait()  # whoever started it ends it, after the bot


async def _until_reached(api: Telegram, began: float) -> None:
    while time.monotonic() < (api.last_at or began) + QUIET:
        try:
            async with asyncio.timeout(1):
                await api.is_everybody_reached.wait()
        except TimeoutError:
            continue
        return


def _figures(api: Telegram, chats: int, began: float) -> dict[str, Any]:
    times = api.arrivals
    seconds = times[-1] - times[0] if len(times) > 1 else 0.0
    return {
        "messages": len(times),
        "reached": len(api.messages),
        "lost": chats - len(api.messages),
        "twice": sum(many - 1 for many in api.messages.values()),
        "answers_429": len(api.refusals),
        "refused": api.refused,
        "seconds": seconds,
        "rate": (len(times) - 1) / seconds if seconds else 0.0,
        "most_in_a_second": _most_in_a_second(times),
        "first_after": times[0] - began if times else None,
    }


def _most_in_a_second(times: list[float]) -> int:
    """Return the messages of the fullest sliding second, without those refused."""
    most = first = 0
    for last, now in enumerate(times):
        while now - times[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


if __name__ == "__main__":
    asyncio.run(main())
