"""Files on their way out: ready ones, ones still to be made, and ones that stay at Telegram."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog
from telegram import Bot, InputFile
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, TelegramError

from bot.pushes.pacing import Pacing
from bot.reply import Attachment, FileToMake
from bot.retro.values import KeptFile
from bot.transport.calls import METHODS
from bot.transport.fetching import fetch
from bot.transport.persistence import Outage, insist
from bot.transport.progress import ProgressMessage
from bot.transport.request import AiohttpRequest

log = structlog.get_logger()

MADE_AT_ONCE = 2
"""Files that are made at the same time: each holds its photos in memory until it has left."""


@dataclass(frozen=True)
class Files:
    """Sends files to a chat; how a call is insisted on, and paced, is as for texts."""

    bot: Bot
    request: AiohttpRequest
    outage: Outage
    pacing: Pacing
    making: asyncio.Semaphore

    async def attach(
        self, chat_id: int, file: Attachment | FileToMake, *, thread: int | None
    ) -> None:
        """Send a file as a document; one that is still to be made is made now.

        Raises:
            TelegramError: Telegram refuses it for good, or for too long.
        """
        if isinstance(file, Attachment):
            await self._send(chat_id, file, file.content, thread)
            return
        progress = ProgressMessage(self._call, chat_id, thread, file.progress)
        await progress.begin()
        try:
            async with self.making:
                await self._tell_of_it(chat_id, file, thread)
                content = await self._made(file, progress)
                await self._send(chat_id, file, content, thread)
        except Exception as error:
            is_told = await progress.fail()
            if not is_told or isinstance(error, TelegramError):
                raise
            log.error("file-not-made", file=file.name, error=type(error).__name__)  # noqa: TRY400 - its trace may have words
        else:
            await progress.end()

    async def _made(self, file: FileToMake, progress: ProgressMessage) -> bytes:
        found = await fetch(self.bot, self.request, file.needs)
        for number, part in enumerate(file.parts):
            await progress.reach(number)
            found[part.name] = await asyncio.to_thread(part.make)
        await progress.reach(len(file.parts))
        content = await asyncio.to_thread(file.make, found)
        found.clear()
        return content

    async def send_again(
        self, chat_id: int, files: Iterable[KeptFile], *, thread: int | None
    ) -> None:
        """Send files by their ids, each as what it is; one that Telegram has lost is passed over.

        Raises:
            TelegramError: Telegram cannot be spoken to at all.
        """
        for file in files:
            await self.pacing.for_reply(chat_id)
            values = {"chat_id": chat_id, "message_thread_id": thread, file.kind.value: file.id}
            try:
                await self._call(METHODS[file.kind], values)
            except BadRequest as error:
                log.warning("file-not-sent-again", kind=file.kind.value, why=str(error))

    async def _send(
        self, chat_id: int, file: Attachment | FileToMake, content: bytes, thread: int | None
    ) -> None:
        await self.pacing.for_reply(chat_id)
        shown = isinstance(file, FileToMake) and file.is_photo
        send = self.bot.send_photo if shown else self.bot.send_document
        await insist(
            lambda: send(
                chat_id,
                InputFile(content, filename=file.name),
                caption=str(file.caption),
                parse_mode=ParseMode.HTML,
                message_thread_id=thread,
            ),
            self.outage,
        )

    async def _tell_of_it(self, chat_id: int, file: FileToMake, thread: int | None) -> None:
        """Let the person see that something is coming; worth no second try."""
        action = ChatAction.UPLOAD_PHOTO if file.is_photo else ChatAction.UPLOAD_DOCUMENT
        values = {"chat_id": chat_id, "message_thread_id": thread, "action": action.value}
        with suppress(TelegramError):
            await self.request.call(f"{self.bot.base_url}/sendChatAction", values)

    async def _call(self, method: str, values: dict[str, Any]) -> Any:
        if method == "sendMessage":
            await self.pacing.for_reply(values["chat_id"])
        url = f"{self.bot.base_url}/{method}"
        return await insist(lambda: self.request.call(url, values), self.outage)
