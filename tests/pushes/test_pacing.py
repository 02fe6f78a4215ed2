import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import pairwise

import pytest

from bot.pushes.gate import Gate
from bot.pushes.pacing import GROUP_GAP, Pacing

RATE = 20
CLOSE = 0.05
"""Seconds that a loop may need to say what o'clock it is; nothing here waits so short a time."""


def now() -> float:
    return asyncio.get_running_loop().time()


async def timed(*waits: Awaitable[None]) -> list[float]:
    """Wait for all at once; return when each was over, the first first."""

    async def one(wait: Awaitable[None]) -> float:
        await wait
        return now()

    return sorted(await asyncio.gather(*map(one, waits)))


async def noted(order: list[str], name: str, wait: Awaitable[None]) -> None:
    await wait
    order.append(name)


async def exhaust(pacing: Pacing) -> None:
    """Use up the slots of this second."""
    await timed(*(pacing.for_reply(-chat) for chat in range(1, RATE + 1)))


async def push_to(pacing: Pacing, chat: int) -> None:
    """Wait as a push does."""
    while True:
        await pacing.for_chat(chat)
        if await pacing.take(chat):
            return


@pytest.mark.parametrize("way", [Pacing.for_reply, push_to])
async def test_no_sliding_second_has_more_than_the_rate(
    way: Callable[[Pacing, int], Awaitable[None]],
) -> None:
    pacing = Pacing(RATE)
    times = await timed(*(way(pacing, chat) for chat in range(1, 3 * RATE)))
    assert len(times) == 3 * RATE - 1
    assert [
        later - earlier
        for earlier, later in zip(times, times[RATE:], strict=False)
        if later - earlier < 1
    ] == []


async def test_replies_and_pushes_share_the_rate() -> None:
    pacing = Pacing(RATE)
    ways = (pacing.for_reply, partial(push_to, pacing))
    times = await timed(*(ways[chat % 2](chat) for chat in range(1, 2 * RATE + 2)))
    assert times[RATE] - times[0] >= 1
    assert times[2 * RATE] - times[RATE] >= 1


async def test_late_comer_is_made_up_for_within_the_second() -> None:
    pacing = Pacing(RATE)
    times = []
    for chat in range(1, RATE + 2):
        await push_to(pacing, chat)
        times.append(now())
        if chat == RATE // 2:
            await asyncio.sleep(0.3)
    assert times[RATE] - times[0] >= 1
    assert min(later - earlier for earlier, later in pairwise(times[1:RATE])) < 1 / RATE


async def test_pushes_leave_room_between_them() -> None:
    pacing = Pacing(RATE)
    times = await timed(*(push_to(pacing, chat) for chat in range(1, RATE // 2)))
    assert times[-1] - times[0] >= (len(times) - 1) * 0.9 / RATE - CLOSE


async def test_replies_go_ahead_of_pushes_that_wait_and_each_in_order() -> None:
    pacing = Pacing(RATE)
    await exhaust(pacing)
    order: list[str] = []
    async with asyncio.TaskGroup() as tasks:
        for chat in (1, 2, 3):
            tasks.create_task(noted(order, f"push {chat}", push_to(pacing, chat)))
        await asyncio.sleep(0.1)
        for chat in (4, 5, 6):
            tasks.create_task(noted(order, f"reply {chat}", pacing.for_reply(chat)))
    assert order == ["reply 4", "reply 5", "reply 6", "push 1", "push 2", "push 3"]


async def test_reply_waits_neither_for_its_chat_nor_for_a_hold() -> None:
    pacing = Pacing(RATE)
    pacing.hold(1, 3600)
    pacing.hold(2, 3600)
    async with asyncio.timeout(60):
        for _ in range(3):
            await pacing.for_reply(1)


async def test_push_waits_after_the_last_message_to_its_chat() -> None:
    pacing = Pacing(RATE)

    async def two(chat: int, way: Callable[[int], Awaitable[None]], gap: float) -> bool:
        await way(chat)
        first = now()
        await pacing.for_chat(chat)
        await push_to(pacing, chat)
        return now() - first >= gap - CLOSE

    assert (
        await asyncio.gather(
            two(1, partial(push_to, pacing), 1.0),
            two(2, pacing.for_reply, 1.0),
            two(-1, partial(push_to, pacing), GROUP_GAP),
            two(-2, pacing.for_reply, GROUP_GAP),
        )
        == [True] * 4
    )


async def test_two_pushes_to_one_chat_at_once_are_kept_apart_and_stop_nobody() -> None:
    pacing = Pacing(RATE)
    order: list[str] = []
    async with asyncio.TaskGroup() as tasks:
        for name, chat in (("first", 1), ("second", 1), ("other", 2)):
            tasks.create_task(noted(order, name, push_to(pacing, chat)))
    assert order == ["first", "other", "second"]


async def test_push_whose_chat_got_a_reply_while_it_waited_waits_again() -> None:
    pacing = Pacing(RATE)
    await exhaust(pacing)
    async with asyncio.TaskGroup() as tasks:
        push = tasks.create_task(timed(push_to(pacing, 1)))
        reply = tasks.create_task(timed(pacing.for_reply(1)))
        other = tasks.create_task(timed(push_to(pacing, 2)))
    assert push.result()[0] - reply.result()[0] >= 1
    assert other.result()[0] < push.result()[0]


async def test_push_that_waits_again_gives_its_slot_back() -> None:
    pacing = Pacing(RATE)
    await asyncio.gather(push_to(pacing, 2), push_to(pacing, 1), pacing.for_reply(1))
    assert len(pacing._gate._given) == 3


async def test_held_chat_waits_and_the_others_do_not() -> None:
    pacing = Pacing(RATE)
    begun = now()
    pacing.hold(1, 0.5)
    order: list[str] = []
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(noted(order, "held", push_to(pacing, 1)))
        tasks.create_task(noted(order, "other", push_to(pacing, 2)))
    assert order == ["other", "held"]
    assert now() - begun >= 0.5


async def test_two_held_chats_hold_every_push_until_the_longest_is_over() -> None:
    pacing = Pacing(RATE)
    begun = now()
    pacing.hold(1, 0.6)
    pacing.hold(2, 0.2)
    times = await timed(push_to(pacing, 3), pacing.for_chat(4), push_to(pacing, 2))
    assert times[0] - begun >= 0.6


async def test_two_chats_that_are_held_for_long_do_not_hold_all_for_as_long() -> None:
    pacing = Pacing(1000, all_held_for=0.2)
    begun = now()
    pacing.hold(1, 3600)
    pacing.hold(2, 3600)
    await pacing.for_chat(3)
    assert now() - begun >= 0.2
    assert await pacing.take(3)


async def test_hold_that_is_over_does_not_count_with_the_next() -> None:
    pacing = Pacing(RATE)
    pacing.hold(1, 0.1)
    await pacing.for_chat(1)
    pacing.hold(2, 3600)
    async with asyncio.timeout(60):
        await push_to(pacing, 3)


async def test_hold_is_never_made_shorter() -> None:
    pacing = Pacing(RATE)
    begun = now()
    pacing.hold(1, 0.4)
    pacing.hold(1, 0.1)
    await pacing.for_chat(1)
    assert now() - begun >= 0.4


async def test_pushes_of_a_shared_rate_leave_as_much_more_room() -> None:
    pacing = Pacing(RATE)
    pacing.share(4)
    times = await timed(push_to(pacing, 1), push_to(pacing, 2))
    assert times[1] - times[0] >= 4 * 0.9 / RATE - CLOSE


async def test_shared_rate_is_a_part_of_it_and_becomes_whole_again() -> None:
    pacing = Pacing(RATE)
    pacing.share(4)
    times = await timed(*(pacing.for_reply(chat) for chat in range(1, RATE // 4 + 2)))
    assert times[-1] - times[0] >= 1
    order: list[str] = []
    async with asyncio.TaskGroup() as tasks:
        for chat in range(1, RATE):
            tasks.create_task(noted(order, "reply", pacing.for_reply(chat)))
        await asyncio.sleep(0)
        shared = len(order)
        pacing.share(1)
        await asyncio.sleep(0)
        assert len(order) >= shared + RATE // 2
    assert len(order) == RATE - 1


async def test_rate_below_one_keeps_messages_further_apart() -> None:
    pacing = Pacing(3)
    pacing.share(4)
    times = await timed(pacing.for_reply(1), pacing.for_reply(2))
    assert times[1] - times[0] >= 4 / 3


async def test_cancelled_waiters_take_no_slot_and_stop_nobody() -> None:
    pacing = Pacing(RATE)
    await exhaust(pacing)
    order: list[str] = []
    async with asyncio.TaskGroup() as tasks:
        doomed = [
            tasks.create_task(way(chat))
            for chat in range(1, 2 * RATE)
            for way in (partial(push_to, pacing), pacing.for_reply)
        ]
        await asyncio.sleep(0.1)
        for chat in range(100, 100 + RATE):
            tasks.create_task(noted(order, f"{chat}", pacing.for_reply(chat)))
        tasks.create_task(noted(order, "push", push_to(pacing, 99)))
        await asyncio.sleep(0.1)
        for task in doomed:
            task.cancel()
    assert order == [*(f"{chat}" for chat in range(100, 100 + RATE)), "push"]
    assert len(pacing._gate._given) == RATE
    assert sorted(pacing._free_at) == sorted([*range(-RATE, 0), *range(99, 100 + RATE)])


async def test_slot_given_to_who_is_cancelled_at_that_moment_goes_to_the_next() -> None:
    gate = Gate(1 / 3600)
    unused = await gate.enter(0)
    async with asyncio.timeout(30), asyncio.TaskGroup() as tasks:
        doomed = tasks.create_task(gate.enter(0))
        other = tasks.create_task(gate.enter(0))
        await asyncio.sleep(0)
        gate.give_back(unused)  # to the first of them, who has not gone on yet
        doomed.cancel()
    assert doomed.cancelled()
    assert list(gate._given) == [other.result()]


async def test_slot_counts_from_when_a_busy_loop_went_on_with_it() -> None:
    gate = Gate(1)
    await gate.enter(0)
    async with asyncio.TaskGroup() as tasks:
        late = tasks.create_task(gate.enter(0))
        await asyncio.sleep(0)
        gate.give_back(gate._given[0])  # so that it is given now, and gone on with after the block
        given = gate._given[0]
        time.sleep(0.1)  # noqa: ASYNC251 - a turn that blocks the event loop
    assert late.result() - given >= 0.1
    assert list(gate._given) == [late.result()]


async def test_chats_spoken_to_long_ago_are_forgotten() -> None:
    pacing = Pacing(1000)
    for chat in range(1, 1001):
        pacing._note(chat)
    await asyncio.sleep(1.1)
    for chat in range(2001, 2101):
        pacing._note(chat)
    pacing._look_at = 0
    pacing._note(3000)
    assert sorted(pacing._free_at) == [*range(2001, 2101), 3000]


async def test_wall_clock_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> float:
        raise AssertionError

    monkeypatch.setattr("time.time", refused)
    pacing = Pacing(RATE)
    await push_to(pacing, 1)
    await pacing.for_reply(2)
    assert sorted(pacing._free_at) == [1, 2]
