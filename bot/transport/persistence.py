"""One call to Telegram, tried until it is done or cannot be done."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import structlog
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError
from telegram.error import RetryAfter as FloodError

T = TypeVar("T")
log = structlog.get_logger()

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
PATIENCE = 60.0
"""Seconds of a flood limit that a reply to a person still waits for."""

FINAL = (BadRequest, Forbidden, Conflict, InvalidToken, ChatMigrated)


class Outage:
    """Whether Telegram is out of reach; says so once when it begins and once when it ends."""

    def __init__(self) -> None:
        """Begin with a working connection."""
        self._failing = False

    def began(self, error: Exception) -> None:
        """Note a failure."""
        if not self._failing:
            self._failing = True
            log.warning("telegram-unreachable", why=str(error), then="keeps trying")

    def ended(self) -> None:
        """Note a success."""
        if self._failing:
            self._failing = False
            log.info("telegram-reachable-again")


async def insist(call: Callable[[], Awaitable[T]], outage: Outage) -> T:
    """Return what ``call`` gives, however often the network, a 5xx or a flood limit is in between.

    A call whose answer got lost is made again: a reply said twice is better than none.

    Raises:
        TelegramError: Telegram refused for good, or asks to wait longer than ``PATIENCE``.
    """
    wait = FIRST_WAIT
    while True:
        try:
            result = await call()
        except FloodError as error:
            seconds = seconds_of(error)
            if seconds > PATIENCE:
                raise
            log.warning("telegram-flood-limit", seconds=seconds)
            await asyncio.sleep(seconds)
        except FINAL:
            raise
        except NetworkError as error:
            outage.began(error)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            outage.ended()
            return result


def seconds_of(error: FloodError) -> float:
    """Return how long Telegram asks to wait, whichever type this version of the library gives."""
    value = error._retry_after  # noqa: SLF001 - the public name warns of its own change of type
    return value.total_seconds() if isinstance(value, timedelta) else float(value)
