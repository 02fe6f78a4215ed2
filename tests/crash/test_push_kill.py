"""Who sends dies at any moment of a fan-out: nothing is lost, and every doubt is on record."""

import os
import random
from collections.abc import Callable

import pytest

from tests.crash.fanout import Fanout, fanout
from tests.crash.sender import ANSWER_RECEIVED, STEPS
from tests.crash.telling import TOLD

SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(2**32))
"""Set CRASH_SEED to repeat a run."""

Record = Callable[[str, object], None]


async def _die_at_each_step(fan: Fanout) -> None:
    """Once at each: claims are of many pushes, so few of them are waited for."""
    for step in (*STEPS, ANSWER_RECEIVED):
        await fan.die_at(step, fan.dice.randint(1, 2 if step.endswith("claim") else 40))
    await fan.die_unanswered(fan.dice.randint(1, 5))


async def _campaign(url: str, kills: int, record: Record) -> None:
    record(TOLD, f"CRASH_SEED={SEED}")
    async with fanout(url, SEED) as fan:
        await _die_at_each_step(fan)
        for left in range(kills, 0, -1):
            await fan.die_anywhere(left)
        await fan.finish()
    record(TOLD, f"{url.partition(':')[0]}: {fan.figures}")


async def test_senders_that_die_lose_nothing_and_own_up_to_every_doubt(
    url: str, record_property: Record
) -> None:
    await _campaign(url, 5, record_property)


@pytest.mark.soak
async def test_senders_that_die_fifty_times_lose_nothing(url: str, record_property: Record) -> None:
    await _campaign(url, 50, record_property)


async def test_sender_that_is_asked_to_end_leaves_nothing_in_doubt(url: str) -> None:
    async with fanout(url, SEED) as fan:
        await fan.end_early(fan.dice.randint(50, 600))
        await fan.finish()


async def test_two_senders_send_each_push_once(url: str) -> None:
    async with fanout(url, SEED) as fan:
        assert len(await fan.finish(senders=2)) == 2
