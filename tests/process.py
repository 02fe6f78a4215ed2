"""The bot as an operator runs it: a process of its own."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parent.parent
_NUMBERS = count()
PATIENCE = 60.0
"""Seconds that a machine busy with other work may take for what is a matter of one or two."""


class BotProcess:
    """`python -m bot`; what it prints is in ``output``, once it has ended."""

    def __init__(self, process: asyncio.subprocess.Process, printed: Path) -> None:
        self._process = process
        self._printed = printed

    @property
    def output(self) -> str:
        return self._printed.read_text()

    @property
    def lines(self) -> list[str]:
        return self.output.splitlines()

    @property
    def is_running(self) -> bool:
        return self._process.returncode is None

    async def kill(self) -> None:
        """End it as a power cut does."""
        if self.is_running:
            self._process.kill()
        await self._process.wait()

    async def stop(self, within: float = PATIENCE) -> int:
        """Ask it to end, and return its exit status."""
        self._process.send_signal(signal.SIGTERM)
        return await self.ended(within)

    def hang_up(self) -> None:
        """Ask it to read its content again."""
        self._process.send_signal(signal.SIGHUP)

    async def ended(self, within: float = PATIENCE) -> int:
        """Wait for its end, and return its exit status."""
        return await asyncio.wait_for(self._process.wait(), within)

    async def printed(self, words: str, within: float = PATIENCE) -> None:
        """Wait until it has printed something.

        Raises:
            TimeoutError: it has not; with what it has printed instead.
        """
        try:
            async with asyncio.timeout(within):
                while words not in self.output:  # noqa: ASYNC110 - a file tells nobody that it grows
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise TimeoutError(self.output) from None


@asynccontextmanager
async def running_bot(
    folder: Path, token: str, url: str, **environment: str
) -> AsyncIterator[BotProcess]:
    """Run the bot, its database in ``folder``; it is killed at the end if it still runs."""
    path = folder / f"printed-{next(_NUMBERS)}.log"
    inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    with path.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            cwd=ROOT,
            env={
                **inherited,
                "TELEGRAM_BOT_TOKEN": token,
                "TELEGRAM_API_URL": url,
                "DATABASE_URL": f"sqlite:///{folder}/bot.sqlite3",
                **environment,
            },
            stdout=file,
            stderr=asyncio.subprocess.STDOUT,
        )
        bot = BotProcess(process, path)
        try:
            yield bot
        finally:
            await bot.kill()
