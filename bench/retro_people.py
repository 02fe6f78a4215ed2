"""The evening's people, with their Telegram, in a process of its own.

Told what to do by ``retro.py`` through one line of JSON on standard input: how many ``people``
there are, how many are ``at_once`` in the middle of it, the ``tour``, its ``day``, an ``option``.
Each answers four questions, each as soon as the last answer was confirmed: a tap, two texts, a tap.
"""

import asyncio
import json
import statistics
import sys
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from botapi import BotApi, serve
from loopback import POLL_PATIENCE, tell
from people import ANSWER, FIRST_ID, Updates, addressee

STUCK_AFTER = 60.0
"""Seconds without an answer after which the rest counts as unanswered."""
ANSWERS = 4


@dataclass
class Teller:
    """Somebody in the middle of it: how many answers are confirmed, and which calls are due."""

    id: int
    given: int = 0
    at: float = 0.0
    due: frozenset[str] = frozenset()


class Evening:
    """Lets people begin as others finish."""

    def __init__(self, api: BotApi, order: dict[str, Any]) -> None:
        """Wait with all people of an ``order``."""
        self._api = api
        self._at = f"{order['tour']}/{order['day'].replace('-', '')}"
        self._option = order["option"]
        self._updates = Updates()
        self._to_come = deque(range(FIRST_ID, FIRST_ID + order["people"]))
        self._tellers: dict[str, Teller] = {}
        self.latencies: list[float] = []
        self.odd = 0
        self.left = order["people"]
        self.over = asyncio.Event()

    def begin(self, at_once: int) -> None:
        """Let the first begin."""
        for _ in range(at_once):
            self._next()

    def hear(self, method: str, params: dict[str, str]) -> None:
        """Take in a call of the bot; go on when what was said is confirmed."""
        one = self._tellers.get(addressee(params))
        if one is None or method not in one.due or not self._confirms(one, method, params):
            self.odd += 1
            return
        one.due -= {method}
        if one.due:
            return
        self.latencies.append(time.perf_counter() - one.at)
        one.given += 1
        if one.given < ANSWERS:
            self._say(one)
            return
        del self._tellers[str(one.id)]
        self.left -= 1
        if self._to_come:
            self._next()
        elif not self._tellers:
            self.over.set()

    def _next(self) -> None:
        one = Teller(self._to_come.popleft())
        self._tellers[str(one.id)] = one
        self._say(one)

    def _say(self, one: Teller) -> None:
        text, data = (
            (None, f"1/ra/{self._at}/dia/{one.id % 5 + 1}"),
            (f"Escuchar primero a los vecinos, dice {one.id} hoy", None),
            (f"La mediación en las escuelas, dice {one.id} hoy", None),
            (None, f"1/ro/{self._at}/falto/{self._option}"),
        )[one.given]
        one.due = frozenset({"sendMessage"} if text else {"editMessageText", ANSWER})
        one.at = time.perf_counter()
        self._api.put(*self._updates.saying(one.id, "es", text, data))

    def _confirms(self, one: Teller, method: str, params: dict[str, str]) -> bool:
        if method == ANSWER:
            return True
        if one.given == ANSWERS - 1:
            markup = json.loads(params.get("reply_markup", "{}"))
            return "☑" in json.dumps(markup, ensure_ascii=False)
        return "Guardado" in params.get("text", "")


async def main() -> None:
    """Do what the line on standard input says."""
    order = json.loads(sys.stdin.readline())
    evening: Evening | None = None
    api = BotApi(0, lambda method, params: evening and evening.hear(method, params))
    _, port = await serve(api)
    tell("listening", port=port)
    async with asyncio.timeout(POLL_PATIENCE):
        await api.polled.wait()
    tell("polled", at=api.first_poll_at)
    await asyncio.sleep(2)  # what it says about itself at the start is said
    evening = Evening(api, order)
    tell("begin")
    began = time.perf_counter()
    evening.begin(order["at_once"])
    heard = -1
    while not evening.over.is_set() and heard != len(evening.latencies):
        heard = len(evening.latencies)
        try:
            async with asyncio.timeout(STUCK_AFTER):
                await evening.over.wait()
        except TimeoutError:
            continue
    seconds = time.perf_counter() - began
    tell("end")
    ordered = sorted(evening.latencies)
    tell(
        "counted",
        answered=len(ordered),
        seconds=seconds,
        p50=statistics.median(ordered) * 1000,
        p99=ordered[int(len(ordered) * 0.99)] * 1000,
        unfinished=evening.left,
        odd=evening.odd,
    )
    await asyncio.Event().wait()  # whoever started it ends it, after the bot


if __name__ == "__main__":
    asyncio.run(main())
