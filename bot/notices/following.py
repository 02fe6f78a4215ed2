"""Which messages tell their coordinator how far a notice is, and what they have told last."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.notices.kept import read_notice
from bot.notices.values import Notice
from bot.storage.tables import notices

PACE = timedelta(seconds=1.5)
"""Between two edits of a message at least: Telegram counts them, and nobody reads faster."""

_N = notices.c


@dataclass(frozen=True)
class Followed:
    """A notice on its way, and the message that tells how far it is."""

    notice: Notice
    chat_id: int
    message_id: int


async def followed(db: AsyncConnection) -> tuple[Followed, ...]:
    """Return the notices of which somebody is told how far they are."""
    rows = await db.execute(select(notices).where(_N.progress_chat_id.is_not(None)).order_by(_N.id))
    return tuple(
        Followed(read_notice(row), row.progress_chat_id, row.progress_message_id) for row in rows
    )


async def is_to_tell(db: AsyncConnection, one: Followed, digest: str, now: datetime) -> bool:
    """Note that a message says now what has this digest; False where it does, or did just now.

    Of several processes one is told so: it edits the message.
    """
    news = or_(_N.told.is_(None), _N.told != digest)
    is_time = or_(_N.told_at.is_(None), _N.told_at <= now - PACE, _N.told_at > now)
    done = await db.execute(
        update(notices).where(*_this(one), news, is_time).values(told=digest, told_at=now)
    )
    return done.rowcount > 0


async def has_told(db: AsyncConnection, one: Followed, digest: str) -> bool:
    """Tell whether a message says what has this digest."""
    return await db.scalar(select(_N.id).where(*_this(one), _N.told == digest)) is not None


async def tell_again(db: AsyncConnection, one: Followed) -> None:
    """Note that a message does not say what it should: Telegram could not be reached."""
    await db.execute(update(notices).where(*_this(one)).values(told=None))


async def follow_no_more(db: AsyncConnection, one: Followed) -> None:
    """Leave a message as it is from now on."""
    nowhere = {"progress_chat_id": None, "progress_message_id": None}
    await db.execute(update(notices).where(*_this(one)).values(nowhere))


def _this(one: Followed) -> tuple[ColumnElement[bool], ...]:
    return (
        _N.id == one.notice.id,
        _N.progress_chat_id == one.chat_id,
        _N.progress_message_id == one.message_id,
    )
