"""The N-th call of the Bot API fails: for every N and in each way, every row says what is so."""

import socket
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from bot.preview import BotApiServer
from bot.pushes.kinds import PushKind
from bot.storage.database import Database
from bot.transport.request import TIMEOUT, AiohttpRequest
from tests.pushes.conftest import enrol
from tests.pushing import StillClock, arrived, blocked, introduce, put, rows, sending

EACH = 6
"""People in a fan-out, and so the N that there are."""
PEOPLE = range(1, EACH * EACH + 1)
LATER = timedelta(seconds=31)
"""Longer than any push waits here for its second try."""
RETRY_AFTER = 30

Plan = Callable[[BotApiServer, int], str | None]
"""Lets the next message to a chat fail; returns another address if it is to go there."""


class NthCall(AiohttpRequest):
    """Lets one call fail, the N-th; that one may be made with less patience than the others."""

    def __init__(self, number: int, plan: Callable[[int], str | None], **patience: float) -> None:
        super().__init__()
        self._left = number
        self._plan = plan
        self._hasty = AiohttpRequest(**patience)
        self.hit: list[int] = []
        """The chat that it was to."""

    async def call(self, url: str, values: Mapping[str, Any]) -> Any:
        self._left -= 1
        if self._left:
            return await super().call(url, values)
        self.hit.append(values["chat_id"])
        elsewhere = self._plan(values["chat_id"])
        await self._hasty.initialize()
        try:
            return await self._hasty.call(elsewhere or url, values)
        finally:
            await self._hasty.shutdown()


@contextmanager
def _nobody_answers() -> Iterator[str]:
    """An address to which no connection comes about, as behind a wire that is cut."""
    with socket.socket() as full, socket.socket() as first:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        first.connect(full.getsockname())
        yield "http://{}:{}".format(*full.getsockname())


def _refused(_server: BotApiServer, _chat: int) -> str:
    return "http://127.0.0.1:9/"


def _reset_before(server: BotApiServer, chat: int) -> None:
    server.faults.drop_before("sendMessage", chat_id=chat)


def _reset_after(server: BotApiServer, chat: int) -> None:
    server.faults.drop_after("sendMessage", chat_id=chat)


def _unanswered(server: BotApiServer, chat: int) -> None:
    server.faults.leave_unanswered("sendMessage", chat_id=chat)


def _flooded(server: BotApiServer, chat: int) -> None:
    server.faults.flood("sendMessage", retry_after=RETRY_AFTER, chat_id=chat)


def _status(code: int, words: str) -> Plan:
    def plan(server: BotApiServer, chat: int) -> None:
        server.faults.fail("sendMessage", status=code, description=words, chat_id=chat)

    return plan


@dataclass(frozen=True)
class Fault:
    """A way of failing, the reason kept of it, and what becomes of the row.

    That is its status at once and in the end, the messages that have come by then, and its doubts.
    """

    plan: Plan
    reason: str
    morning: tuple[str, str, int, int]
    urgent: tuple[str, str, int, int]
    is_blocked: bool = False
    timeout: float = TIMEOUT


GOES_AGAIN = ("waiting", "sent", 1, 0)
REFUSED = ("failed", "failed", 0, 0)
BROKE = "the connection broke (ServerDisconnectedError)"
FORBIDDEN = "Forbidden: bot was blocked by the user"
TOO_LONG = "Bad Request: message is too long"
FAULTS = {
    "refused": Fault(_refused, "cannot connect (ClientConnectorError)", GOES_AGAIN, GOES_AGAIN),
    "reset before delivery": Fault(
        _reset_before, BROKE, ("unknown", "unknown", 0, 1), ("waiting", "sent", 1, 1)
    ),
    "reset after delivery": Fault(
        _reset_after, BROKE, ("unknown", "unknown", 1, 1), ("waiting", "sent", 2, 1)
    ),
    "read timeout": Fault(
        _unanswered,
        "no answer within 0.5 s",
        ("unknown", "unknown", 1, 1),
        ("waiting", "sent", 2, 1),
        timeout=0.5,
    ),
    "429": Fault(_flooded, "flood", GOES_AGAIN, GOES_AGAIN),
    "500": Fault(
        _status(500, "Internal Server Error"),
        "Internal Server Error",
        ("unknown", "unknown", 0, 1),
        ("waiting", "sent", 1, 1),
    ),
    "403": Fault(_status(403, FORBIDDEN), FORBIDDEN, REFUSED, REFUSED, is_blocked=True),
    "400": Fault(_status(400, TOO_LONG), "Message is too long", REFUSED, REFUSED),
}


@pytest.mark.parametrize("kind", [PushKind.MORNING, PushKind.URGENT])
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_any_call_may_fail(
    database: Database, telegram: BotApiServer, clock: StillClock, fault: Fault, kind: PushKind
) -> None:
    at_once, in_the_end, messages, doubts = getattr(fault, kind)
    hit, states = await _sent(database, telegram, clock, fault.plan, kind, timeout=fault.timeout)
    assert states == [
        (one, at_once, fault.reason, doubts) if one in hit else (one, "sent", None, 0)
        for one in PEOPLE
    ]
    assert await rows(database, "chat_id", "status", "doubts", "worker") == [
        (one, in_the_end, doubts, "one") if one in hit else (one, "sent", 0, "one")
        for one in PEOPLE
    ]
    got = {one: messages if one in hit else 1 for one in PEOPLE}
    assert arrived(telegram) == +Counter(got)
    assert await blocked(database) == (hit if fault.is_blocked else [])


@pytest.mark.parametrize("kind", [PushKind.MORNING, PushKind.URGENT])
async def test_call_that_gets_no_connection_goes_again(
    database: Database, telegram: BotApiServer, clock: StillClock, kind: PushKind
) -> None:
    with _nobody_answers() as address:
        hit, states = await _sent(
            database, telegram, clock, lambda _s, _c: address, kind, connected_within=0.25
        )
    reason = "cannot connect (ConnectionTimeoutError)"
    assert states == [
        (one, "waiting", reason, 0) if one in hit else (one, "sent", None, 0) for one in PEOPLE
    ]
    assert await rows(database, "status", "attempts", "doubts") == [
        ("sent", 2 if one in hit else 1, 0) for one in PEOPLE
    ]
    assert arrived(telegram) == Counter(PEOPLE)


async def _sent(
    database: Database,
    server: BotApiServer,
    clock: StillClock,
    plan: Plan,
    kind: PushKind,
    **patience: float,
) -> tuple[list[int], list[tuple[Any, ...]]]:
    """Send to six times six people: the first call fails, of the next six the second, and so on.

    What waits then is sent once more. Returns who was hit, and what the outbox said in between.
    """
    introduce(server, PEOPLE)
    await enrol(database, *PEOPLE)
    hit = []
    for number in range(EACH):
        request = NthCall(number + 1, lambda chat: plan(server, chat), **patience)
        await put(database, PEOPLE[number * EACH : (number + 1) * EACH], clock.now(), kind)
        async with sending(database, server.url, clock, request=request) as sender:
            await sender.done()
        hit += request.hit
    states = await rows(database, "chat_id", "status", "reason", "doubts")
    clock.advance(LATER)
    async with sending(database, server.url, clock) as sender:
        await sender.done()
    assert [(one - 1) // EACH for one in hit] == list(range(EACH))
    return hit, states
