"""Where somebody is in a chat; a row, so that a restart forgets nothing."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.address import Address, Home, decode, encode
from bot.storage.tables import conversations


@dataclass(frozen=True)
class Conversation:
    """The screen shown last, what it was about, and what the next text is for, if anything.

    ``updated_at`` is when all that was so last, None at the very beginning.
    """

    screen: Address = Home()  # noqa: RUF009 - addresses are frozen
    topic: Address | None = None
    awaited: Address | None = None
    is_new: bool = True
    updated_at: datetime | None = None


_MINE = (
    conversations.c.chat_id == bindparam("chat"),
    conversations.c.person_id == bindparam("person"),
)
_BEGIN = insert(conversations)
_GO_ON = (
    update(conversations)
    .where(*_MINE)
    .values({name: bindparam(name) for name in ("screen", "topic", "step", "updated_at")})
)
"""Built once: they run at every turn, and building takes longer than running."""


CONVERSATION_COLUMNS = (
    conversations.c.screen,
    conversations.c.topic,
    conversations.c.step,
    conversations.c.updated_at,
)


def read_conversation(row: Row[Any]) -> Conversation:
    """Return the conversation in a row with ``CONVERSATION_COLUMNS``; an empty one is at home."""
    if row.screen is None:
        return Conversation()
    topic, awaited = (decode(text) if text else None for text in (row.topic, row.step))
    screen = decode(row.screen) or Home()
    return Conversation(screen, topic, awaited, is_new=False, updated_at=row.updated_at)


async def save_conversation(
    db: AsyncConnection, chat_id: int, person_id: int, now: Conversation, at: datetime
) -> None:
    """Keep where a person is from now on."""
    values = {
        "screen": encode(now.screen),
        "topic": encode(now.topic) if now.topic else None,
        "step": encode(now.awaited) if now.awaited else None,
        "updated_at": at,
    }
    if now.is_new:
        await db.execute(_BEGIN, values | {"chat_id": chat_id, "person_id": person_id})
    else:
        await db.execute(_GO_ON, values | {"chat": chat_id, "person": person_id})
