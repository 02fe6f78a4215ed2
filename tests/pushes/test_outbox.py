from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.pushes.kinds import PushKind
from bot.pushes.outbox import Outbox, forget_old_pushes
from bot.pushes.pulse import Pulse
from bot.pushes.results import (
    Flooded,
    InDoubt,
    Moved,
    NotSent,
    Push,
    Refused,
    Sent,
    Unreachable,
    settlement,
)
from bot.storage.database import Database, open_database
from bot.storage.tables import people, pushes, workers
from tests.pushes.conftest import enrol

NOON = datetime(2017, 5, 30, 17, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def _put(database: Database, *rows: dict[str, Any]) -> None:
    async with database.writing() as db:
        for number, row in enumerate(rows):
            values = {
                "chat_id": row.get("person_id"),
                "key": f"morning/medellin-lab-2017/{number}",
                "kind": "morning",
                "tour_id": "medellin-lab-2017",
                "scheduled_at": NOON,
                "due_at": row.get("scheduled_at", NOON),
                "useful_until": NOON + HOUR,
                "status": "waiting",
            }
            await db.execute(insert(pushes).values(values | row))


async def _rows(database: Database, *names: str) -> list[tuple[Any, ...]]:
    columns = [pushes.c[name] for name in names]
    async with database.engine.connect() as db:
        return [tuple(row) for row in await db.execute(select(*columns).order_by(pushes.c.id))]


async def test_due_pushes_are_claimed_once(database: Database) -> None:
    await enrol(database, 1, 2, 3)
    await _put(
        database, {"person_id": 1}, {"person_id": 2}, {"person_id": 3, "due_at": NOON + HOUR}
    )
    one, other = Outbox(database, "one"), Outbox(database, "other")
    assert [push.chat_id for push in await one.claim(NOON, 10)] == [1, 2]
    assert await other.claim(NOON, 10) == ()
    assert await _rows(database, "status", "worker") == [
        ("claimed", "one"),
        ("claimed", "one"),
        ("waiting", None),
    ]


async def test_two_workers_that_claim_at_once_share(url: str, database: Database) -> None:
    await enrol(database, *range(1, 41))
    await _put(database, *({"person_id": one} for one in range(1, 41)))
    second = open_database(url)
    one, other = Outbox(database, "one"), Outbox(second, "other")
    claimed: list[int] = []
    for _ in range(10):
        for outbox in (one, other):
            claimed += [push.chat_id for push in await outbox.claim(NOON, 3)]
    await second.close()
    assert sorted(claimed) == list(range(1, 41))


async def test_chat_gets_its_pushes_in_the_order_of_their_hours(database: Database) -> None:
    await enrol(database, 1)
    late = {"person_id": 1, "key": "b", "scheduled_at": NOON - HOUR / 2}
    early = {"person_id": 1, "key": "a", "scheduled_at": NOON - HOUR, "due_at": NOON + HOUR / 4}
    await _put(database, late, early)
    outbox = Outbox(database, "one")
    assert await outbox.claim(NOON, 10) == ()  # the earlier one waits, and the later one for it
    (first,) = await outbox.claim(NOON + HOUR / 4, 10)
    assert first.key == "a"
    assert await outbox.claim(NOON + HOUR / 4, 10) == ()
    await outbox.settle(first, settlement(first, Sent(7), NOON), NOON)
    (second,) = await outbox.claim(NOON + HOUR / 4, 10)
    assert second.key == "b"


async def test_urgent_push_waits_for_no_earlier_one(database: Database) -> None:
    await enrol(database, 1)
    held = {"person_id": 1, "key": "a", "scheduled_at": NOON - HOUR, "due_at": NOON + HOUR}
    await _put(database, held, {"person_id": 1, "key": "b", "kind": "urgent"})
    (claimed,) = await Outbox(database, "one").claim(NOON, 10)
    assert claimed.key == "b"


async def test_push_of_a_kind_that_is_not_known_stops_nobody(database: Database) -> None:
    await enrol(database, 1, 2)
    await _put(
        database,
        {"person_id": 1, "key": "a", "kind": "farewell", "scheduled_at": NOON - HOUR},
        {"person_id": 1, "key": "b"},
        {"person_id": 2, "key": "c"},
    )
    outbox = Outbox(database, "one")
    assert [push.key for push in await outbox.claim(NOON, 5)] == ["c"]
    assert [push.key for push in await outbox.claim(NOON, 5)] == ["b"]
    assert (await _rows(database, "status", "reason"))[0] == ("skipped", "no such kind")


async def test_push_is_begun_only_by_who_holds_it(database: Database) -> None:
    await enrol(database, 1)
    await _put(database, {"person_id": 1})
    one, other = Outbox(database, "one"), Outbox(database, "other")
    (push,) = await one.claim(NOON, 1)
    assert await other.begin(push) is False
    await one.release(())
    assert await one.begin(push) is False
    (push,) = await other.claim(NOON, 1)
    assert await other.begin(push) is True
    assert await _rows(database, "status", "worker") == [("sending", "other")]


async def test_release_keeps_what_is_held(database: Database) -> None:
    await enrol(database, 1, 2)
    await _put(database, {"person_id": 1}, {"person_id": 2})
    outbox = Outbox(database, "one")
    first, _ = await outbox.claim(NOON, 2)
    await outbox.release((first.id,))
    assert await _rows(database, "status", "worker") == [("claimed", "one"), ("waiting", None)]


@pytest.mark.parametrize(
    ("result", "row"),
    [
        (Sent(7), ("sent", None, NOON, 1, 0, 7)),
        (Refused("chat is strange"), ("failed", "chat is strange", NOON, 1, 0, None)),
        (Unreachable("blocked"), ("failed", "blocked", NOON, 1, 0, None)),
        (InDoubt("no answer"), ("unknown", "no answer", NOON, 1, 1, None)),
        (NotSent("x" * 80), ("waiting", "x" * 64, NOON + timedelta(seconds=1), 1, 0, None)),
        (Flooded(30), ("waiting", "flood", NOON + timedelta(seconds=30), 1, 0, None)),
        (Flooded(3600), ("expired", "flood", NOON, 1, 0, None)),
    ],
)
async def test_result_is_kept(database: Database, result: Any, row: tuple[Any, ...]) -> None:
    await enrol(database, 1)
    await _put(database, {"person_id": 1})
    outbox = Outbox(database, "one")
    (push,) = await outbox.claim(NOON, 1)
    await outbox.begin(push)
    await outbox.settle(push, settlement(push, result, NOON), NOON)
    names = ("status", "reason", "due_at", "attempts", "doubts", "message_id")
    assert await _rows(database, *names) == [row]


async def test_unreachable_person_is_marked(database: Database) -> None:
    await enrol(database, 1, 2)
    await _put(database, {"person_id": 1})
    outbox = Outbox(database, "one")
    (push,) = await outbox.claim(NOON, 1)
    settled = settlement(push, Unreachable("blocked"), NOON)
    await outbox.settle(push, settled, NOON, is_unreachable=True)
    async with database.engine.connect() as db:
        found = await db.execute(select(people.c.id, people.c.blocked_at).order_by(people.c.id))
        assert [tuple(row) for row in found] == [(1, NOON), (2, None)]


async def test_migrated_group_keeps_all_that_waits_for_it(database: Database) -> None:
    group = {"person_id": None, "chat_id": -5}
    await _put(database, {**group, "key": "a"}, {**group, "key": "b", "due_at": NOON + HOUR})
    outbox = Outbox(database, "one")
    (push,) = await outbox.claim(NOON, 5)
    await outbox.settle(push, settlement(push, Moved(-1005), NOON), NOON)
    assert await _rows(database, "chat_id", "status") == [(-1005, "waiting"), (-1005, "waiting")]


async def test_migrated_group_gets_once_what_waits_under_both_its_ids(database: Database) -> None:
    morning = {"key": "morning/medellin-lab-2017/20170530", "person_id": None}
    await _put(database, {"chat_id": -5, **morning}, {"chat_id": -1005, **morning})
    outbox = Outbox(database, "one")
    held = {push.chat_id: push for push in await outbox.claim(NOON, 2)}
    await outbox.settle(held[-5], settlement(held[-5], Moved(-1005), NOON), NOON)
    assert await _rows(database, "chat_id", "status", "reason") == [
        (-5, "skipped", "moved"),
        (-1005, "claimed", None),
    ]


async def test_worker_that_is_gone_frees_what_it_held(database: Database) -> None:
    await enrol(database, 1, 2, 3)
    await _put(
        database,
        {"person_id": 1, "key": "claimed"},
        {"person_id": 2, "key": "sending"},
        {"person_id": 3, "key": "urgent", "kind": "urgent"},
    )
    dead, pulse = Outbox(database, "dead"), Pulse(database, "alive", gone_after=0)
    await Pulse(database, "dead").beat(NOON)
    held = {push.key: push for push in await dead.claim(NOON, 3)}
    await dead.begin(held["sending"])
    await dead.begin(held["urgent"])
    assert await pulse.beat(NOON) == 1
    assert await _rows(database, "key", "status", "reason", "doubts") == [
        ("claimed", "waiting", None, 0),
        ("sending", "unknown", "the process ended", 1),
        ("urgent", "waiting", "the process ended", 1),
    ]
    assert await dead.begin(held["claimed"]) is False
    async with database.engine.connect() as db:
        assert (await db.execute(select(workers.c.id))).scalars().all() == ["alive"]


async def test_worker_that_beats_is_not_gone(database: Database) -> None:
    one, other = Pulse(database, "one"), Pulse(database, "other", gone_after=0.2)
    assert await one.beat(NOON) == 1
    assert await other.beat(NOON) == 2
    assert await one.beat(NOON + 2 * HOUR) == 2  # a clock that jumps tells nothing
    assert await other.beat(NOON - 2 * HOUR) == 2
    await one.end()
    assert await other.beat(NOON) == 1


async def test_answer_that_came_late_settles_what_was_taken_for_unknown(
    database: Database,
) -> None:
    await enrol(database, 1)
    await _put(database, {"person_id": 1})
    slow = Outbox(database, "slow")
    (push,) = await slow.claim(NOON, 1)
    await slow.begin(push)
    await Pulse(database, "slow").beat(NOON)
    await Pulse(database, "alive", gone_after=0).beat(NOON)
    assert await _rows(database, "status") == [("unknown",)]
    await slow.settle(push, settlement(push, Sent(7), NOON), NOON)
    assert await _rows(database, "status", "message_id") == [("sent", 7)]


async def test_old_pushes_are_forgotten_once_settled(database: Database) -> None:
    await enrol(database, 1, 2)
    await _put(database, {"person_id": 1}, {"person_id": 2})
    async with database.writing() as db:
        settled = update(pushes).where(pushes.c.person_id == 1)
        await db.execute(settled.values(status="sent", settled_at=NOON))
        assert await forget_old_pushes(db, NOON) == 0
        assert await forget_old_pushes(db, NOON + HOUR) == 1
    assert await _rows(database, "person_id") == [(2,)]


async def test_erased_person_takes_their_pushes_along(database: Database) -> None:
    await enrol(database, 1)
    await _put(database, {"person_id": 1})
    outbox = Outbox(database, "one")
    (push,) = await outbox.claim(NOON, 1)
    async with database.writing() as db:
        await db.execute(people.delete())
    assert await outbox.begin(push) is False
    await outbox.settle(push, settlement(push, Sent(7), NOON), NOON)
    assert await _rows(database, "id") == []


def test_policy_of_a_kind_decides_what_is_in_doubt() -> None:
    push = _push(PushKind.URGENT)
    settled = settlement(push, InDoubt("no answer"), NOON)
    assert (settled.status, settled.doubts, settled.due_at) == (
        "waiting",
        1,
        NOON + timedelta(seconds=1),
    )
    late = settlement(replace(push, useful_until=NOON), InDoubt("no answer"), NOON)
    assert late.status == "unknown"


def test_urgent_push_is_not_repeated_for_ever() -> None:
    push = replace(_push(PushKind.URGENT), doubts=2)
    settled = settlement(push, InDoubt("a 502"), NOON)
    assert (settled.status, settled.doubts) == ("unknown", 3)


def _push(kind: PushKind) -> Push:

    return Push(1, kind, "tour", "urgent/tour/1", 1, 1, NOON, NOON + HOUR)
