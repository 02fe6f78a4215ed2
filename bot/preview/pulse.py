"""Waiting until something has changed."""

import asyncio
from collections.abc import Callable


class Pulse:
    """Wakes everybody who waits, each time that anything happens."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def beat(self) -> None:
        """Wake all who wait."""
        beaten, self._next = self._next, asyncio.Event()
        beaten.set()

    async def wait(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 - the caller's measure
        """Wait for the next beat, at most `timeout` seconds; tell whether it came."""
        try:
            async with asyncio.timeout(timeout):
                await self._next.wait()
        except TimeoutError:
            return False
        return True

    async def until(self, holds: Callable[[], bool], timeout: float) -> bool:  # noqa: ASYNC109 - as above
        """Wait until `holds()`, at most `timeout` seconds; tell whether it does."""
        try:
            async with asyncio.timeout(timeout):
                while not holds():
                    await self._next.wait()
        except TimeoutError:
            return holds()
        return True
