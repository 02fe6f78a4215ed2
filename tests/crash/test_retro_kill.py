"""The bot dies amid the evening's answers: none is lost, none is there twice or elsewhere."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.evening import ACTS, ASKS, evening, spread
from tests.crash.mortal import TURN_STEPS
from tests.crash.telling import TOLD

SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(2**32))
"""Set CRASH_SEED to repeat a run."""

Record = Callable[[str, object], None]


async def _campaign(folder: Path, people: int, kills: int, record: Record) -> None:
    record(TOLD, f"CRASH_SEED={SEED}")
    async with evening(folder, people, SEED) as one:
        for left, where in zip(range(kills, 0, -1), spread(kills), strict=True):
            share = max(1, 2 * (one.total - one.confirmed) // (left + 1))
            number = one.dice.randint(1, share)
            if where == "anywhere":
                await one.die_anywhere(one.confirmed + number)
            else:
                await one.die_at(where, number)
        await one.finish()
        record(TOLD, f"retro: {one}")


async def test_bot_that_dies_amid_the_answers_loses_none_and_keeps_none_twice(
    tmp_path: Path, record_property: Record
) -> None:
    await _campaign(tmp_path, 200, 5, record_property)


@pytest.mark.soak
async def test_bot_that_dies_fifty_times_amid_the_answers_loses_none(
    tmp_path: Path, record_property: Record
) -> None:
    await _campaign(tmp_path, 200, 50, record_property)


@pytest.mark.parametrize("step", [None, *TURN_STEPS])
async def test_bot_that_dies_at_every_step_goes_on_at_the_same_question(
    tmp_path: Path, step: str | None
) -> None:
    """Killed after each thing that one person does, and before that amid it."""
    async with evening(tmp_path, 1, SEED) as one:
        (ana,) = one.tellers
        for number, asks in enumerate(ASKS, 1):
            if step is not None:
                await one.die_at(step, 1, most=number)
                assert (ana.acts, one.kills) == (number, number)
            async with one.bot():
                await one.tell(lambda wanted=number: ana.confirmed == wanted, most=number)
                await one.server.settled(30)
            one.assert_nothing_is_lost()
            assert one.waiting(ana.id) == asks, ACTS[number - 1]
        await one.finish()
