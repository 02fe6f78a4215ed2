"""A process that plans and sends, and may end itself at a named step.

It is forked from one that has read the code and the content, or starting would take the most time.
"""

import asyncio
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup

from bot.changes.telling import Telling
from bot.clock import ShiftedClock
from bot.pushes.kinds import LIVE, PushKind, Said, Silence
from bot.pushes.outbox import Outbox
from bot.pushes.planning import Planning
from bot.pushes.pulse import Pulse
from bot.pushes.results import Push, Settlement
from bot.pushes.to_coordinators import Briefing
from bot.pushes.unanswered import Unanswered
from bot.reply import Reply
from bot.screens.reminders import tell
from bot.screens.scene import Scene
from bot.storage.database import Database, open_database
from bot.summary.alerting import Alerting
from bot.summary.names import NO_NAMES
from bot.ticking import Ticked
from bot.transport.request import AiohttpRequest
from tests.pushing import nothing_new, sending
from tests.worlds import world_at

TICK = 0.05
"""Seconds between two rounds of planning, looking and beating."""
GONE_AFTER = 0.5
"""Seconds without a beat after which another is taken for gone, where one lives at a time."""

STEPS = ("before claim", "after claim", "before begin", "after begin", "before mark", "after mark")
ANSWER_RECEIVED = "answer received"


class End:
    """Ends this process, as a power cut does, when it comes to a step for the N-th time."""

    def __init__(self, step: str | None, number: int) -> None:
        self._step = step
        self._left = number

    def come_to(self, step: str) -> None:
        if step == self._step:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class MortalOutbox(Outbox):
    def __init__(self, database: Database, worker: str, end: End) -> None:
        super().__init__(database, worker)
        self._end = end

    async def claim(self, now: datetime, room: int) -> tuple[Push, ...]:
        self._end.come_to("before claim")
        claimed = await super().claim(now, room)
        if claimed:
            self._end.come_to("after claim")
        return claimed

    async def begin(self, push: Push) -> bool:
        self._end.come_to("before begin")
        begun = await super().begin(push)
        self._end.come_to("after begin")
        return begun

    async def settle(
        self, push: Push, settled: Settlement, now: datetime, *, is_unreachable: bool = False
    ) -> None:
        self._end.come_to("before mark")
        await super().settle(push, settled, now, is_unreachable=is_unreachable)
        self._end.come_to("after mark")


class MortalRequest(AiohttpRequest):
    def __init__(self, end: End) -> None:
        super().__init__()
        self._end = end

    async def call(self, url: str, values: Mapping[str, Any]) -> Any:
        answer = await super().call(url, values)
        self._end.come_to(ANSWER_RECEIVED)
        return answer


def _tell(scene: Scene, push: Said) -> Reply | Silence:
    """Say what the bot says, and something of urgent pushes too, of which it says nothing yet."""
    return Reply(Markup("!")) if push.kind is PushKind.URGENT else tell(scene, push)


@dataclass(frozen=True)
class Order:
    """What a sender is told: where, in whose name, and at which step it ends if at any."""

    database: str
    api: str
    worker: str
    now: datetime
    rate: float
    gone_after: float = GONE_AFTER
    step: str | None = None
    number: int = 1


def send(order: Order) -> None:
    """Plan and send until SIGTERM."""
    asyncio.run(_send(order))


async def _send(order: Order) -> None:
    clock = ShiftedClock(order.now)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    database = open_database(order.database)
    end = End(order.step, order.number)
    tours = world_at(clock).catalog.tours
    async with sending(
        database,
        order.api,
        clock,
        outbox=MortalOutbox(database, order.worker, end),
        request=MortalRequest(end),
        rate=order.rate,
        tell=_tell,
    ) as sender:
        ticked = Ticked(
            database=database,
            clock=lambda: clock,
            tours=lambda: tours,
            planning=Planning(database, lambda: tours, LIVE),
            briefing=Briefing(database, lambda: tours, tuple),
            refresh=nothing_new,
            telling=Telling(database, lambda: world_at(clock).catalog),
            alerting=Alerting(database, lambda: tours, tuple, lambda: NO_NAMES),
            unanswered=Unanswered(database, lambda: tours, tuple),
            pusher=sender.pusher,
            pulse=Pulse(database, order.worker, gone_after=order.gone_after),
            pacing=sender.pacing,
        )
        while not stop.is_set():
            await ticked.plan()
            await ticked.beat()
            await ticked.send()
            await asyncio.sleep(TICK)
        await ticked.finish(5.0, 1.5)
    await database.close()
