"""One call to Telegram, tried until it is done or cannot be done."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import structlog
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter as FloodError,
)

T = TypeVar("T")
log = structlog.get_logger()

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
PATIENCE = 60.0
"""Seconds that a reply to a person waits for a flood limit, or fails while others get through."""

FINAL = (BadRequest, Forbidden, Conflict, InvalidToken, ChatMigrated)


class Outage:
    """Whether Telegram is out of reach; says so once when it begins and once when it ends.

    One for the whole bot: it lasts while any call is failing.
    """

    def __init__(self) -> None:
        """Begin with a working connection."""
        self._failing: set[object] = set()
        self.successes = 0
        """How many calls that insist have got through."""

    def began(self, call: object, error: Exception) -> None:
        """Note that ``call`` failed."""
        if not self._failing:
            log.warning("telegram-unreachable", why=str(error), then="keeps trying")
        self._failing.add(call)

    def ended(self, call: object) -> None:
        """Note that ``call`` got through."""
        if call in self._failing:
            self._failing.discard(call)
            if not self._failing:
                log.info("telegram-reachable-again")

    def given_up(self, call: object) -> None:
        """Note that ``call`` is not tried any more, whether it was failing or not."""
        self._failing.discard(call)


async def insist(call: Callable[[], Awaitable[T]], outage: Outage) -> T:
    """Return what ``call`` gives, however often the network, a 5xx or a flood limit is in between.

    A call whose answer got lost is made again: a reply said twice is better than none.

    Raises:
        TelegramError: Telegram refused for good, asks to wait longer than ``PATIENCE``, or has
            failed at this call for as long while others got through.
    """
    wait, waited = FIRST_WAIT, 0.0
    others = outage.successes
    try:
        while True:
            try:
                result = await call()
            except FloodError as error:
                seconds = seconds_of(error)
                if seconds > PATIENCE:
                    raise
                outage.ended(call)
                log.warning("telegram-flood-limit", seconds=seconds)
                await asyncio.sleep(seconds)
            except FINAL:
                outage.ended(call)
                raise
            except NetworkError as error:
                if waited >= PATIENCE and outage.successes > others:
                    raise
                outage.began(call, error)
                await asyncio.sleep(wait)
                waited += wait
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                outage.ended(call)
                outage.successes += 1
                return result
    finally:
        outage.given_up(call)


def seconds_of(error: FloodError) -> float:
    """Return how long Telegram asks to wait, whichever type this version of the library gives."""
    value = error._retry_after  # noqa: SLF001 - the public name warns of its own change of type
    return value.total_seconds() if isinstance(value, timedelta) else float(value)
