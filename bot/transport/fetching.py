"""Files that stay at Telegram, fetched for a report: within a size, and within a time."""

import asyncio
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from telegram import Bot
from telegram.error import TelegramError

from bot.retro.values import KeptFile
from bot.transport.request import AiohttpRequest

WITHIN = 20.0
"""Seconds for all files of a report; what has not come by then is left out."""
AT_ONCE = 4
"""Files that are on their way at the same time."""
MOST_BYTES = 5_000_000
"""Of one file: a photo of Telegram's has a tenth of it."""
ALL_BYTES = 24_000_000
"""Of all files of a report, which Telegram takes with up to 50 MB."""


async def fetch(
    bot: Bot, request: AiohttpRequest, files: Iterable[KeptFile], *, within: float = WITHIN
) -> dict[str, bytes]:
    """Return the content of the files that can be had, by ``file_id``; in bounds, never an error.

    They are fetched in their order: where not all fit, it is the last ones that are missing.
    """
    fetching = _Fetching(bot, request)
    try:
        async with asyncio.timeout(within), asyncio.TaskGroup() as group:
            for file in files:
                group.create_task(fetching.one(file))
    except TimeoutError:
        pass
    return fetching.found


class _Fetching:
    def __init__(self, bot: Bot, request: AiohttpRequest) -> None:
        self._bot = bot
        self._request = request
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._left = ALL_BYTES
        self.found: dict[str, bytes] = {}

    async def one(self, file: KeptFile) -> None:
        async with self._gate:
            try:
                told = await self._request.call(
                    f"{self._bot.base_url}/getFile", {"file_id": file.id}
                )
                content = await self._content(told)
            except TelegramError:
                return
            if content:
                self.found[file.id] = content

    async def _content(self, told: dict[str, Any]) -> bytes:
        path, size = told.get("file_path"), told.get("file_size")
        size = size if isinstance(size, int) and size > 0 else MOST_BYTES
        if not isinstance(path, str) or size > min(MOST_BYTES, self._left):
            return b""
        self._left -= size
        return await self._request.download(f"{self._bot.base_file_url}/{quote(path)}", size)
