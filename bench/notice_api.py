"""The Telegram of the notice: its people talk while a coordinator's notice goes out to all of them.

Told what to do by ``notice.py`` through one line of JSON on standard input: who the ``coordinator``
is, which button they ``press``, how many ``chats`` there are, how many of them talk (``talkers``)
and how often each (``every`` so many seconds), and what the notice ``says``. Says on standard
output when it listens, was polled, when everybody has been told or nothing more comes, and what it
counted.
"""

import asyncio
import json
import statistics
import sys
import time
from itertools import count
from typing import Any

from botapi import BotApi, serve
from broadcast_people import chat_ids
from loopback import tell

POLL_PATIENCE = 60.0
"""Seconds until the bot must have polled."""
WARM_UP = 5.0
"""Seconds in which people talk before the notice is confirmed."""
QUIET = 30.0
"""Seconds without a message of the notice after which the rest counts as lost."""
AFTERWARDS = 3.0
"""Seconds in which a message that comes twice may still come."""


class People:
    """What was said to whom and when: the notice, and replies to what somebody has said."""

    def __init__(self, says: str) -> None:
        """Know the notice by its words."""
        self._says = says
        self.told: dict[int, list[float]] = {}
        self.asked: dict[int, float] = {}
        self.waits: list[tuple[float, float]] = []
        """When each reply came, and after how many seconds."""
        self.edits = 0

    def hear(self, method: str, params: dict[str, str]) -> None:
        """Note a call that reaches a person."""
        now, chat = time.monotonic(), int(params.get("chat_id", 0))
        if method == "editMessageText":
            self.edits += 1
        elif self._says in params.get("text", ""):
            self.told.setdefault(chat, []).append(now)
        elif chat in self.asked:
            self.waits.append((now, now - self.asked.pop(chat)))

    @property
    def last_at(self) -> float | None:
        """Return when somebody was told last."""
        return max((times[-1] for times in self.told.values()), default=None)


def message(number: int, person: int, text: str) -> dict[str, Any]:
    """Return an update with a text."""
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": person, "type": "private", "first_name": "P"},
            "from": {"id": person, "is_bot": False, "first_name": "P", "language_code": "es"},
            "text": text,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}],
        },
    }


def press(number: int, person: int, data: str) -> dict[str, Any]:
    """Return an update with a pressed button."""
    return {
        "update_id": number,
        "callback_query": {
            "id": str(number),
            "chat_instance": "1",
            "from": {"id": person, "is_bot": False, "first_name": "P", "language_code": "es"},
            "message": {
                "message_id": 1,
                "date": int(time.time()),
                "chat": {"id": person, "type": "private", "first_name": "P"},
                "text": "…",
            },
            "data": data,
        },
    }


async def talk(  # noqa: PLR0913, PLR0917 - all that it talks through
    api: BotApi, people: People, numbers: "count[int]", person: int, every: float, offset: float
) -> None:
    """Let somebody ask what is on today, again and again, each time when the last was answered."""
    await asyncio.sleep(offset)
    while True:
        if person not in people.asked:
            number = next(numbers)
            people.asked[person] = time.monotonic()
            api.put(number, message(number, person, "/hoy"))
        await asyncio.sleep(every)


async def main() -> None:
    """Do what the line on standard input says."""
    order = json.loads(sys.stdin.readline())
    people = People(order["says"])
    api = BotApi(order["delay"], people.hear)
    _, port = await serve(api)
    tell("listening", port=port)
    async with asyncio.timeout(POLL_PATIENCE):
        await api.polled.wait()
    tell("polled")
    numbers = count(1)
    talkers = chat_ids(order["chats"])[: order["talkers"]]
    every = order["every"]
    async with asyncio.TaskGroup() as tasks:
        for place, person in enumerate(talkers):
            offset = every * place / max(len(talkers), 1)
            tasks.create_task(talk(api, people, numbers, person, every, offset))
        await asyncio.sleep(WARM_UP)
        number, began = next(numbers), time.monotonic()
        api.put(number, press(number, order["coordinator"], order["press"]))
        await _until_told(people, order["chats"], began)
        ended = time.monotonic()
        tell("end")
        await asyncio.sleep(AFTERWARDS)
        tell("counted", **_figures(people, order["chats"], began, ended))
        await asyncio.Event().wait()  # whoever started it ends it, after the bot


async def _until_told(people: People, chats: int, began: float) -> None:
    while len(people.told) < chats and time.monotonic() < (people.last_at or began) + QUIET:  # noqa: ASYNC110 - no event in the hot path
        await asyncio.sleep(0.01)


def _figures(people: People, chats: int, began: float, ended: float) -> dict[str, Any]:
    times = sorted(times[0] for times in people.told.values())
    waits = {
        "before": [wait for at, wait in people.waits if at < began],
        "while": [wait for at, wait in people.waits if began <= at <= ended],
    }
    return {
        "told": len(times),
        "lost": chats - len(times),
        "twice": sum(len(each) - 1 for each in people.told.values()),
        "first_after": times[0] - began if times else None,
        "last_after": times[-1] - began if times else None,
        "edits": people.edits,
        **{
            f"{name}_{when}": value
            for when, found in waits.items()
            for name, value in _spread(found).items()
        },
    }


def _spread(waits: list[float]) -> dict[str, Any]:
    """Return how many there were, and their latencies in ms."""
    ordered = sorted(waits)
    if not ordered:
        return {"replies": 0, "p50": None, "p99": None, "most": None}
    return {
        "replies": len(ordered),
        "p50": statistics.median(ordered) * 1000,
        "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] * 1000,
        "most": ordered[-1] * 1000,
    }


if __name__ == "__main__":
    asyncio.run(main())
