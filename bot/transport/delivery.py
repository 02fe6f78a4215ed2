"""Replies → calls of the Bot API: edited in place, split, with files and pins."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from typing import Any

import structlog
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.pushes.pacing import Pacing
from bot.reply import Replies, Reply
from bot.transport.calls import call_of
from bot.transport.files import MADE_AT_ONCE, Files
from bot.transport.keyboard import Json, inline, staying
from bot.transport.persistence import Outage, insist
from bot.transport.request import AiohttpRequest
from bot.transport.splitting import split, visible

log = structlog.get_logger()

TOAST_LIMIT = 200
"""Characters of a callback's answer, https://core.telegram.org/bots/api#answercallbackquery."""
TOAST_WITHIN = 3.0
"""Seconds that answering a press is tried beside a reply that shows where it led."""

_SAME = "message is not modified"


@dataclass(frozen=True)
class Destination:
    """Where replies go: a chat and, for a press, its message and query."""

    chat_id: int
    pressed_message: int | None = None
    callback_id: str | None = None
    quoted_message: int | None = None
    thread: int | None = None


class Delivery:
    """Says what a turn decided; what Telegram refuses is logged without its words."""

    def __init__(self, bot: Bot, request: AiohttpRequest, outage: Outage, pacing: Pacing) -> None:
        """Speak through ``bot`` and its ``request``; ``outage`` knows if Telegram is reached.

        New messages keep to ``pacing``; edits and answers to presses are none.
        """
        self._bot = bot
        self._request = request
        self._pacing = pacing
        self._files = Files(bot, request, outage, pacing, asyncio.Semaphore(MADE_AT_ONCE))
        self.outage = outage

    async def deliver(self, to: Destination, replies: Replies) -> bool:
        """Say all replies in order; return False if the person has blocked the bot.

        A press is answered at the same time, so that its button stops turning.

        Raises:
            TelegramError: Telegram refuses a reply for good, or for too long.
        """
        try:
            if to.callback_id is None:
                await self._said(to, replies)
            else:
                await _both(self._answer(to.callback_id, replies), self._said(to, replies))
        except Forbidden:
            return False
        except ChatMigrated as error:
            moved = Destination(error.new_chat_id, thread=to.thread)
            return await self.deliver(moved, replies)
        return True

    async def _said(self, to: Destination, replies: Replies) -> None:
        for reply in replies:
            await self._say(to, reply)

    async def _answer(self, callback_id: str, replies: Replies) -> None:
        """Answer a press; if there is more to see than a toast, it is soon worth no more waiting.

        The chat's next update waits for it.
        """
        toast = next((reply.toast for reply in replies if reply.toast), "")
        within = TOAST_WITHIN if any(reply.text for reply in replies) else None
        try:
            async with asyncio.timeout(within):
                await self._call(
                    "answerCallbackQuery",
                    callback_query_id=callback_id,
                    text=toast[:TOAST_LIMIT] or None,
                )
        except TimeoutError:
            return
        except BadRequest:
            return  # too old to be answered: after an outage that is no fault

    async def _say(self, to: Destination, reply: Reply) -> None:
        if reply.is_caption:
            await self._said_at_once(to, replace(reply, place=None))
        elif reply.text:
            await self._text(to, reply)
        if reply.file is not None:
            await self._files.attach(to.chat_id, reply.file, thread=to.thread)
        if not reply.is_caption:
            await self._files.send_again(to.chat_id, reply.kept, thread=to.thread)
        if reply.place is not None:
            await self._said_at_once(to, Reply(place=reply.place))

    async def _said_at_once(self, to: Destination, reply: Reply) -> None:
        method, values = call_of(reply)
        place = {"chat_id": to.chat_id, "message_thread_id": to.thread}
        await self._pacing.for_reply(to.chat_id)
        await self._call(method, **place, **values)

    async def _text(self, to: Destination, reply: Reply) -> None:
        parts = split(str(reply.text))
        keyboard = staying(reply.menu) if reply.menu else inline(reply.rows)
        for number, part in enumerate(parts):
            last = number == len(parts) - 1
            markup = keyboard if last else None
            is_replacing = number == 0 and reply.in_place and reply.menu is None
            if is_replacing and await self._edited(to, part, markup):
                continue
            await self._sent(to, part, markup, quoting=reply.quoting and number == 0)

    async def _edited(self, to: Destination, html: str, markup: Json | None) -> bool:
        """Replace the pressed message; False where there is none or it cannot be replaced."""
        message_id = to.pressed_message
        if message_id is None:
            return False
        try:
            await self._call(
                "editMessageText",
                text=html,
                chat_id=to.chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
            )
        except BadRequest as error:
            return _SAME in str(error).lower()
        return True

    async def _sent(
        self,
        to: Destination,
        html: str,
        markup: Json | None,
        *,
        quoting: bool,
    ) -> None:
        options: dict[str, Any] = {
            "chat_id": to.chat_id,
            "reply_markup": markup,
            "message_thread_id": to.thread,
        }
        if quoting and to.quoted_message is not None:
            options["reply_parameters"] = {
                "message_id": to.quoted_message,
                "allow_sending_without_reply": True,
            }
        await self._pacing.for_reply(to.chat_id)
        try:
            await self._call("sendMessage", text=html, parse_mode=ParseMode.HTML, **options)
        except BadRequest as error:
            if "parse entities" not in str(error):
                raise
            log.error("html-refused", why=str(error))  # noqa: TRY400 - its trace has the words
            await self._call("sendMessage", text=visible(html), **options)

    async def _call(self, method: str, **values: Any) -> None:
        url = f"{self._bot.base_url}/{method}"
        await insist(lambda: self._request.call(url, values), self.outage)


async def _both(one: Awaitable[None], other: Awaitable[None]) -> None:
    """Wait for the end of both, and raise what the first of them raised."""
    for result in await asyncio.gather(one, other, return_exceptions=True):
        if result is not None:
            raise result
