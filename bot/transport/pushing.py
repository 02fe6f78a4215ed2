"""The outbox, emptied: claimed, asked whether it is still wanted, drawn, begun, sent, settled.

Nothing is sent inside a transaction, and what is sent is drawn at that moment, so that a change of
plan or language is in it.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import structlog
from telegram import Bot

from bot.people.reader import Reader
from bot.pushes.kinds import Silence
from bot.pushes.outbox import Outbox
from bot.pushes.pacing import Pacing
from bot.pushes.results import (
    Flooded,
    NotSent,
    Push,
    Result,
    Settlement,
    Status,
    Unreachable,
    settlement,
)
from bot.pushes.verdict import Listener, dropped, verdict
from bot.reply import Reply
from bot.screens.scene import Scene
from bot.storage.database import OUT_OF_REACH, Database
from bot.texts.voice import Voice
from bot.transport.posting import post
from bot.transport.recipients import read_recipients
from bot.transport.request import AiohttpRequest
from bot.transport.turn import World

log = structlog.get_logger()

MOST_HELD = 64
"""Pushes claimed at the same time."""
MOST_BEGUN = 2
"""Pushes begun that still wait for their moment: so few are in doubt for nothing after a crash."""
KNOWN_FOR = 3.0
"""Seconds for which what is known of a person counts: whoever has waited longer is asked for again,
for they may have silenced the bot meanwhile. At the usual rate nobody has."""
TRIED_AGAIN_AFTER = 1.0
"""Seconds until what the database refused is tried again."""

Tell = Callable[[Scene, Push], Reply | Silence]
"""What a push says now, or why it says nothing."""


@dataclass(frozen=True)
class Channel:
    """How pushes leave."""

    bot: Bot
    request: AiohttpRequest
    pacing: Pacing


class Pusher:
    """Sends what the outbox holds; one for each process, and any number on one database."""

    def __init__(  # noqa: PLR0913 - what it is joined from
        self,
        database: Database,
        outbox: Outbox,
        channel: Channel,
        world: Callable[[], World],
        tell: Tell,
        *,
        tried_again_after: float = TRIED_AGAIN_AFTER,
    ) -> None:
        """Send through ``channel`` what ``tell`` says of the ``world`` in force."""
        self._database = database
        self._outbox = outbox
        self._channel = channel
        self._world = world
        self._tell = tell
        self._tried_again_after = tried_again_after
        self._wake = asyncio.Event()
        self._door = asyncio.Semaphore(MOST_BEGUN)
        self._looking = asyncio.Lock()
        self._held: dict[asyncio.Task[None], int] = {}
        self._leaving: set[int] = set()
        self._has_lost_claims = False
        self._is_failing = False
        self._is_closing = False

    def wake(self) -> None:
        """Look into the outbox soon."""
        self._wake.set()

    async def run(self) -> None:
        """Send whatever is due, whenever woken; runs until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                await self._wake.wait()
                self._wake.clear()
                while len(self._held) <= MOST_HELD // 2 and await self._take_up(tasks):
                    pass

    async def finish(self, within: float) -> bool:
        """Let what is leaving be settled, for ``within`` seconds, and give the rest back.

        Returns whether all that was leaving was settled.
        """
        self._is_closing = True
        rest = {task for task, push in self._held.items() if push not in self._leaving}
        for task in rest:
            task.cancel()
        if self._held:
            await asyncio.wait(tuple(self._held), timeout=within)
        async with self._looking:  # what was just being claimed is given back too
            await self._outbox.give_back(tuple(self._leaving))
        return not self._leaving

    async def next_at(self) -> datetime | None:
        """Return when the next push that waits is due; None where none waits."""
        return await self._outbox.next_at()

    async def at_rest(self) -> None:
        """Wait until nothing that is due now is left to do, whatever became of it."""
        while True:
            self.wake()
            if self._held:
                await asyncio.wait(tuple(self._held), return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(0.01)
            async with self._looking:  # what is being claimed is neither waiting nor held
                next_at = None if self._held else await self._outbox.next_at()
            if not self._held and (next_at is None or next_at > self._world().clock.now()):
                return

    async def _take_up(self, tasks: asyncio.TaskGroup) -> bool:
        """Claim what there is room for, and begin to carry it; return whether there was any."""
        async with self._looking:
            room = MOST_HELD - len(self._held)
            claimed = [] if self._is_closing else await self._claim(room)
            taken = [] if self._is_closing else claimed  # it may have been closed meanwhile
            for push, reader in taken:
                before = [task for task, held in self._held.items() if held == push.id]
                task = tasks.create_task(self._carry(push, reader, before))
                self._held[task] = push.id
                task.add_done_callback(self._drop)
        return bool(taken)

    def _drop(self, task: asyncio.Task[None]) -> None:
        self._leaving.discard(self._held.pop(task))
        if len(self._held) <= MOST_HELD // 2:
            self._wake.set()

    async def _claim(self, room: int) -> list[tuple[Push, Reader]]:
        try:
            if self._has_lost_claims:
                await self._outbox.release(tuple(self._held.values()))
                self._has_lost_claims = False
            claimed = await self._outbox.claim(self._world().clock.now(), room)
            readers = await self._readers(claimed)
        except Exception as error:  # noqa: BLE001 - whatever the rows say, the bot goes on
            self._has_lost_claims = True  # the commit may have gone through all the same
            self._note_failure(error)
            return []
        self._is_failing = False
        return [(push, readers[push.chat_id]) for push in claimed]

    async def _readers(self, claimed: Collection[Push]) -> Mapping[int, Reader]:
        return await read_recipients(self._database, self._world(), claimed)

    async def _carry(
        self, push: Push, reader: Reader, before: Collection[asyncio.Task[None]]
    ) -> None:
        """Bring one push to its end; whatever fails concerns it alone.

        ``before`` carry it already: whoever was stalled and taken for gone may be given again what
        is still in its hands. Beginning tells what is then left to do.
        """
        try:
            if before:
                await asyncio.wait(before)
            await self._send(push, reader)
        except Exception as error:  # noqa: BLE001 - one push must not take the others down
            log.error("push-failed", push=push.id, kind=push.kind, error=type(error).__name__)  # noqa: TRY400 - no words in logs
            await self._settle(push, self._failure(push, error))

    async def _send(self, push: Push, reader: Reader) -> None:
        pacing, is_begun, known_at = self._channel.pacing, False, _now()
        while True:
            await pacing.for_chat(push.chat_id)
            async with self._door:
                if _now() - known_at > KNOWN_FOR:
                    reader, known_at = await self._reader_again(push, reader), _now()
                drawn = self._draw(push, reader)
                if isinstance(drawn, Settlement):
                    await self._settle(push, drawn)
                    return
                if not is_begun and not await self._begin(push):
                    return
                is_begun = True
                if await pacing.take(push.chat_id):
                    break
        late = self._judge(push, reader)
        if late is not None:  # it has waited long for its moment
            await self._settle(push, late)
            return
        self._leaving.add(push.id)
        result = await post(self._channel.bot, self._channel.request, push.chat_id, drawn)
        await self._note(push, result)

    async def _reader_again(self, push: Push, reader: Reader) -> Reader:
        """Return the reader as known by now; as known before, where the database does not say."""
        try:
            return (await self._readers((push,)))[push.chat_id]
        except OUT_OF_REACH as error:
            self._note_failure(error)
            return reader

    def _failure(self, push: Push, error: Exception) -> Settlement:
        """Return what becomes of a push at which we failed ourselves: it is not tried again."""
        doubts = push.doubts + (push.id in self._leaving)
        status = Status.UNKNOWN if doubts else Status.FAILED
        return Settlement(status, type(error).__name__, attempts=push.attempts + 1, doubts=doubts)

    def _judge(self, push: Push, reader: Reader) -> Settlement | None:
        world = self._world()
        listener = Listener(reader.choices, is_reachable=not reader.has_blocked)
        return verdict(push, listener, world.catalog.tours.get(push.tour_id), world.clock.now())

    def _draw(self, push: Push, reader: Reader) -> Reply | Settlement:
        judged = self._judge(push, reader)
        if judged is not None:
            return judged
        world = self._world()
        scene = Scene(
            voice=Voice(world.wording, reader.lang),
            catalog=world.catalog,
            reader=replace(reader, tour_id=push.tour_id),
            now=world.clock.now(),
            is_private=push.person_id is not None,
            bot_username=self._channel.bot.username,
        )
        told = self._tell(scene, push)
        if isinstance(told, Silence):
            return dropped(push, Status.SKIPPED, told.value)
        return told

    async def _begin(self, push: Push) -> bool:
        try:
            return await self._outbox.begin(push)
        except OUT_OF_REACH as error:
            self._note_failure(error)
            await self._note(push, NotSent(type(error).__name__))
            return False

    async def _note(self, push: Push, result: Result) -> None:
        if isinstance(result, Flooded):
            log.warning("push-flood-limit", seconds=result.seconds)
            self._channel.pacing.hold(push.chat_id, result.seconds)
        settled = settlement(push, result, self._world().clock.now())
        if settled.status in {Status.FAILED, Status.UNKNOWN}:
            log.warning("push-not-sent", push=push.id, kind=push.kind, status=settled.status)
        await self._settle(push, settled, is_unreachable=isinstance(result, Unreachable))

    async def _settle(
        self, push: Push, settled: Settlement, *, is_unreachable: bool = False
    ) -> None:
        """Write what became of a push; insist until that is done."""
        while True:
            try:
                await self._outbox.settle(
                    push, settled, self._world().clock.now(), is_unreachable=is_unreachable
                )
            except OUT_OF_REACH as error:
                self._note_failure(error)
                await asyncio.sleep(self._tried_again_after)
            else:
                return

    def _note_failure(self, error: BaseException) -> None:
        if not self._is_failing:
            log.warning("outbox-out-of-reach", why=type(error).__name__, then="keeps trying")
        self._is_failing = True


def _now() -> float:
    return asyncio.get_running_loop().time()
