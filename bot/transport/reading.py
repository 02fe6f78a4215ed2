"""A file that somebody has sent: fetched and read while everybody else's turns go on."""

import asyncio

import structlog
from telegram import Bot, Update

from bot.transport.fetching import fetch
from bot.transport.request import AiohttpRequest
from bot.transport.turn import FileToRead, Outcome
from bot.transport.turns import Turns

log = structlog.get_logger()


class Reading:
    """Reads files, one at a time: what is in one takes some memory."""

    def __init__(self, bot: Bot, request: AiohttpRequest, turns: Turns) -> None:
        """Fetch through ``request``, and go on with ``turns``."""
        self._bot = bot
        self._request = request
        self._turns = turns
        self._gate = asyncio.Semaphore(1)

    async def read(self, update: Update, of: FileToRead) -> Outcome:
        """Read a file, and go on with its update.

        Raises:
            Exception: whatever the turn that goes on raised.
        """
        async with self._gate:
            content = (await fetch(self._bot, self._request, (of.file,))).get(of.file.id)
            found = None
            if content is not None:
                try:
                    found = await asyncio.to_thread(of.read, content)
                except Exception as error:  # noqa: BLE001 - whatever a file holds, the chat goes on
                    log.error("file-not-read", error=type(error).__name__)  # noqa: TRY400 - its trace may have words
        return await self._turns.go_on(update, lambda turn: of.then(turn, found))
