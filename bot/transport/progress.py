"""A message that says how far a file is: sent once, edited as it goes on."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from markupsafe import Markup
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.reply import Progress

PACE = 3.0
"""Seconds between two edits at least: Telegram counts them, and nobody reads faster."""

Call = Callable[[str, dict[str, Any]], Awaitable[Any]]
"""A method of the Bot API and its values → what it returns, however often it takes."""


class ProgressMessage:
    """How far one file is; without a ``Progress`` nothing is said."""

    def __init__(
        self, call: Call, chat_id: int, thread: int | None, progress: Progress | None
    ) -> None:
        """Say nothing yet."""
        self._call = call
        self._place = {"chat_id": chat_id, "message_thread_id": thread}
        self._progress = progress
        self._message_id: int | None = None
        self._told_at = 0.0

    async def begin(self) -> None:
        """Say that it begins; where that is refused, the file comes without a word.

        Raises:
            TelegramError: Telegram cannot be spoken to, or the person has blocked the bot.
        """
        if self._progress is None:
            return
        with suppress(BadRequest):
            text = {"text": str(self._progress.steps[0]), "parse_mode": ParseMode.HTML}
            sent = await self._call("sendMessage", {**self._place, **text})
            self._message_id = sent["message_id"]
            self._told_at = asyncio.get_running_loop().time()

    async def reach(self, step: int) -> None:
        """Say that a step begins, unless something was said a moment ago; nothing waits for it."""
        since = asyncio.get_running_loop().time() - self._told_at
        if self._progress is not None and since >= PACE:
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(PACE):
                    await self._edit(self._progress.steps[step])

    async def end(self) -> None:
        """Say that the file is there."""
        if self._progress is not None:
            await self._edit(self._progress.done)

    async def fail(self) -> bool:
        """Say that it could not be made; return whether the person has been told."""
        return self._progress is not None and await self._edit(self._progress.failed)

    async def _edit(self, text: Markup) -> bool:
        if self._message_id is None:
            return False
        values = {"chat_id": self._place["chat_id"], "message_id": self._message_id}
        told = {"text": str(text), "parse_mode": ParseMode.HTML}
        try:
            await self._call("editMessageText", {**values, **told})
        except (BadRequest, Forbidden):  # it was deleted, or the bot blocked: no fault of the file
            return False
        self._told_at = asyncio.get_running_loop().time()
        return True
