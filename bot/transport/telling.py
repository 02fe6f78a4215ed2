"""Coordinators told how far their notices are: one message each, edited while they go out.

What it says is counted from the outbox each time, so that a restart goes on where it was.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.notices.following import (
    Followed,
    follow_no_more,
    followed,
    has_told,
    is_to_tell,
    tell_again,
)
from bot.notices.ledger import read_ledger
from bot.notices.values import Ledger
from bot.people.profile import load_readers
from bot.people.reader import Reader
from bot.reply import Reply
from bot.screens.notice_ledger import show_progress
from bot.screens.scene import Scene
from bot.storage.database import Database
from bot.texts.voice import Voice
from bot.transport.keyboard import inline
from bot.transport.request import AiohttpRequest
from bot.transport.turn import World

log = structlog.get_logger()


@dataclass(frozen=True)
class Telling:
    """Edits the messages that tell how far notices are."""

    database: Database
    bot: Bot
    request: AiohttpRequest
    world: Callable[[], World]

    async def look(self) -> int:
        """Tell what is news of every notice on its way; return how many messages were edited.

        A message is left alone once there is nothing more to tell, it is gone, or its reader
        accompanies the tour no more.
        """
        now = self.world().clock.now()
        told = 0
        async with self.database.writing() as db:
            found = await followed(db)
        for one in found:
            async with self.database.writing() as db:
                reader = (await load_readers(db, [one.chat_id])).get(one.chat_id)
                ledger = await read_ledger(db, one.notice)
                drawn = self._draw(one, reader, ledger) if reader else None
                digest = _digest(drawn) if drawn else ""
                is_news = drawn is not None and await is_to_tell(db, one, digest, now)
                is_last = ledger.is_over and (is_news or await has_told(db, one, digest))
                if drawn is None or (is_last and not is_news):
                    await follow_no_more(db, one)
            if drawn is not None and is_news:
                told += await self._edit(one, drawn)
        return told

    def _draw(self, one: Followed, reader: Reader, ledger: Ledger) -> Reply | None:
        world, tour = self.world(), self.world().catalog.tours.get(one.notice.tour_id)
        is_theirs = one.notice.tour_id in reader.coordinates or reader.id in world.admin_ids
        if tour is None or not is_theirs:
            return None
        scene = Scene(
            voice=Voice(world.wording, reader.lang),
            catalog=world.catalog,
            reader=reader,
            now=world.clock.now(),
            bot_username=self.bot.username,
        )
        return show_progress(scene, tour, one.notice, ledger)

    async def _edit(self, one: Followed, drawn: Reply) -> int:
        values = {
            "chat_id": one.chat_id,
            "message_id": one.message_id,
            "text": str(drawn.text),
            "parse_mode": ParseMode.HTML,
            "reply_markup": inline(drawn.rows),
        }
        try:
            await self.request.call(f"{self.bot.base_url}/editMessageText", values)
        except (BadRequest, Forbidden) as error:
            if "not modified" in str(error).lower():
                return 0
            async with self.database.writing() as db:  # it was deleted, or the assistant blocked
                await follow_no_more(db, one)
            return 0
        except TelegramError as error:
            log.info("progress-not-told", why=type(error).__name__, then="tried again soon")
            async with self.database.writing() as db:
                await tell_again(db, one)
            return 0
        return 1


def _digest(drawn: Reply) -> str:
    return hashlib.sha256(str(drawn.text).encode()).hexdigest()[:8]
