"""Who is gone, and that nothing stays in the hands of the dead."""

import asyncio
from datetime import UTC, datetime

from bot.pushes.kinds import PushKind
from bot.pushes.outbox import Outbox
from bot.pushes.pulse import Pulse
from bot.storage.database import Database
from tests.pushes.conftest import enrol
from tests.pushing import put, rows

NOON = datetime(2017, 5, 30, 17, 0, tzinfo=UTC)


async def test_worker_that_died_before_its_first_beat_frees_what_it_held(
    database: Database,
) -> None:
    await enrol(database, 1, 2, 3)
    await put(database, [1, 2], NOON)
    await put(database, [3], NOON, PushKind.URGENT)
    dead, pulse = Outbox(database, "dead"), Pulse(database, "alive", gone_after=0.1)
    held = {push.chat_id: push for push in await dead.claim(NOON, 3)}
    await dead.begin(held[2])
    await dead.begin(held[3])
    assert await pulse.beat(NOON) == 2  # it may be about to beat
    await asyncio.sleep(0.1)
    assert await pulse.beat(NOON) == 1
    assert await rows(database, "chat_id", "status", "doubts") == [
        (1, "waiting", 0),
        (2, "unknown", 1),
        (3, "waiting", 1),
    ]


async def test_worker_that_holds_something_and_beats_is_not_gone(database: Database) -> None:
    await enrol(database, 1)
    await put(database, [1], NOON)
    alive, pulse = Outbox(database, "one"), Pulse(database, "other", gone_after=0.1)
    (push,) = await alive.claim(NOON, 1)
    assert await pulse.beat(NOON) == 2
    await Pulse(database, "one").beat(NOON)
    await asyncio.sleep(0.1)
    assert await pulse.beat(NOON) == 2
    assert await alive.begin(push)


async def test_own_claims_before_the_first_beat_are_kept(database: Database) -> None:
    await enrol(database, 1)
    await put(database, [1], NOON)
    (push,) = await Outbox(database, "one").claim(NOON, 1)
    assert await Pulse(database, "one", gone_after=0).beat(NOON) == 1
    assert await Outbox(database, "one").begin(push)
