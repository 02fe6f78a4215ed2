"""The event loop, from the start to a signal to stop."""

import asyncio
import os
import signal
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

Work = Callable[[asyncio.Event, asyncio.Event], Coroutine[Any, Any, None]]


def run_until_stopped(work: Work) -> None:
    """Run ``work`` to its end; SIGTERM or SIGINT set its first event, SIGHUP its second.

    A SIGHUP that says that its terminal is gone sets the first.

    Raises:
        BaseException: the first single failure, where a group of tasks failed.
    """

    async def until() -> None:
        stop, reload = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            with suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(number, stop.set)
        has_terminal = _has_terminal()

        def hang_up() -> None:
            (stop if has_terminal and not _has_terminal() else reload).set()

        with suppress(NotImplementedError, AttributeError):  # likewise
            loop.add_signal_handler(signal.SIGHUP, hang_up)
        await work(stop, reload)

    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(until())
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _has_terminal() -> bool:
    """Tell whether a terminal is there to be read or written; one that was closed is none."""
    return any(os.isatty(number) for number in range(3))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return uvloop's where it is to be had: it does the same with a third less work."""
    try:
        import uvloop  # noqa: PLC0415 - not on Windows
    except ImportError:
        return None
    return uvloop.new_event_loop


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the first single failure in a group of them."""
    failure = group.exceptions[0]
    return _first(failure) if isinstance(failure, BaseExceptionGroup) else failure
