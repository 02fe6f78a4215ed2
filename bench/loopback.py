"""The other side, in a process of its own: the Bot API server with its people.

Told what to do by ``updates.py`` through one line of JSON on standard input; says on standard
output, a line of JSON each, that it listens, was polled, begins and ends to measure, and what it
counted.
"""

import asyncio
import json
import statistics
import sys
import time
from typing import Any

from botapi import BotApi, Heard, serve
from learning import Learners
from people import People, Tally
from script import SCRIPTS, from_json, texts_only, to_json

POLL_PATIENCE = 30.0
"""Seconds until a bot must have polled."""
WARM_UP = 15.0
"""Seconds at most until everybody's start has been answered and measuring begins."""
DRAIN = 60.0
"""Seconds at most until what is in flight has been answered."""
BURST_PEOPLE, BURST_SAYINGS = 50, 4


def tell(event: str, **facts: Any) -> None:
    """Say something to ``updates.py``."""
    print(json.dumps({"event": event, **facts}), flush=True)


async def main() -> None:
    """Do what the line on standard input says."""
    order = json.loads(sys.stdin.readline())
    if order["what"] == "learn":
        await learn(order)
    elif order["what"] == "start":
        await start(order)
    else:
        await measure(order)
    await asyncio.Event().wait()  # whoever started it ends it, after the bot


async def _open(delay: float, heard: Heard) -> BotApi:
    api = BotApi(delay, heard)
    _, port = await serve(api)
    tell("listening", port=port)
    return api


async def _polled(api: BotApi) -> None:
    async with asyncio.timeout(POLL_PATIENCE):
        await api.polled.wait()
    tell("polled", at=api.first_poll_at)


async def learn(order: dict[str, Any]) -> None:
    """Go through the scripts once; tell the steps."""
    scripts = {
        lang: texts_only(script) if order["texts_only"] else script
        for lang, script in SCRIPTS.items()
    }
    learners: Learners | None = None
    api = await _open(0, lambda method, params: learners and learners.hear(method, params))
    learners = Learners(api.put, scripts)
    await _polled(api)
    tell("learned", steps=to_json(await learners.learn()))


async def start(_order: dict[str, Any]) -> None:
    """See when a bot polls for the first time, and nothing else."""
    await _polled(await _open(0, lambda _method, _params: None))


async def measure(order: dict[str, Any]) -> None:
    """Let people talk for some seconds; tell what was counted meanwhile and after."""
    people: People | None = None
    api = await _open(order["delay"], lambda method, params: people and people.hear(method, params))
    people = People(api.put, from_json(order["steps"]), order["people"])
    await _polled(api)
    people.talk()
    await asyncio.sleep(1)
    await _until(lambda: people.have_begun, WARM_UP)
    before, people.tally = people.tally, Tally()
    tell("begin")
    calls, began = api.calls, time.perf_counter()
    await asyncio.sleep(order["seconds"])
    measured, seconds = people.tally, time.perf_counter() - began
    tell("end")
    people.tally = after = Tally()
    people.is_talking = False
    calls = api.calls - calls
    await _until(lambda: not people.in_flight, DRAIN)
    people.burst(BURST_PEOPLE, BURST_SAYINGS)
    await _until(lambda: not people.in_flight, DRAIN)
    tell(
        "counted",
        **_figures(measured, seconds),
        calls=calls,
        said=before.said + measured.said + after.said,
        unanswered=people.in_flight,
        out_of_order=before.out_of_order + measured.out_of_order + after.out_of_order,
        unexpected=before.unexpected + measured.unexpected + after.unexpected,
    )


def _figures(tally: Tally, seconds: float) -> dict[str, Any]:
    """Return the rate per second and the latencies in ms of what was answered in time."""
    ordered = sorted(tally.latencies)
    if not ordered:
        return {"answered": 0, "rate": 0.0, "p50": None, "p99": None}
    return {
        "answered": tally.answered,
        "rate": tally.answered / seconds,
        "p50": statistics.median(ordered) * 1000,
        "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] * 1000,
    }


async def _until(is_so: Any, within: float) -> None:
    end = time.perf_counter() + within
    while not is_so() and time.perf_counter() < end:  # noqa: ASYNC110 - no event in the hot path
        await asyncio.sleep(0.01)


if __name__ == "__main__":
    asyncio.run(main())
