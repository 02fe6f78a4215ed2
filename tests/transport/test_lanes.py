"""Work of one chat in order, of different chats side by side."""

import asyncio

from bot.transport.lanes import Lanes
from tests.conftest import House


async def test_slow_chat_does_not_hold_the_others(house: House) -> None:
    slow, quick = house.person(1001, "Ana", "es"), house.person(1002, "Eva", "es")
    house.server.faults.flood("sendMessage", retry_after=2, chat_id=1001)
    slow.send("/ayuda")
    slow.send("/pago")
    for _ in range(5):
        quick.send("/ayuda")
    await house.server.until(lambda: len([m for m in quick.messages if m.from_bot]) == 5, 1.5)
    assert [message for message in slow.messages if message.from_bot] == []
    await house.settled()
    first, second = [message.text for message in slow.messages if message.from_bot]
    assert first.startswith("¿En qué puedo ayudar?")
    assert not second.startswith("¿En qué puedo ayudar?")


async def test_work_of_a_chat_is_done_in_order_and_of_two_side_by_side() -> None:
    done: list[str] = []
    gate = asyncio.Event()

    async def waiting() -> None:
        await gate.wait()
        done.append("waited")

    async def work(name: str) -> None:
        done.append(name)
        await asyncio.sleep(0)

    async with asyncio.TaskGroup() as tasks:
        lanes = Lanes(tasks)
        lanes.put(1, waiting)
        lanes.put(1, lambda: work("after"))
        lanes.put(2, lambda: work("beside"))
        assert len(lanes) == 2
        await asyncio.sleep(0.01)
        assert done == ["beside"]
        gate.set()
    assert done == ["beside", "waited", "after"]
    assert len(lanes) == 0


async def test_finish_ends_what_has_begun_and_leaves_what_waits() -> None:
    done: list[str] = []

    async def work(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    async with asyncio.TaskGroup() as tasks:
        lanes = Lanes(tasks)
        lanes.put(1, lambda: work("begun", 0.05))
        lanes.put(1, lambda: work("waiting", 0))
        await asyncio.sleep(0)
        assert await lanes.finish(5) is True
        assert done == ["begun"]


async def test_finish_cancels_what_takes_too_long() -> None:
    async with asyncio.TaskGroup() as tasks:
        lanes = Lanes(tasks)
        lanes.put(1, lambda: asyncio.sleep(60))
        await asyncio.sleep(0)
        assert await lanes.finish(0.01) is False
