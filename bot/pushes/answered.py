"""What a push was about that somebody answers."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pushes.inbox import number_of
from bot.pushes.kinds import PushKind
from bot.pushes.planner import day_of_subject
from bot.pushes.results import Status
from bot.storage.tables import pushes


async def activity_reminded_of(
    db: AsyncConnection, chat_id: int, message_id: int
) -> tuple[str, str] | None:
    """Return the tour and activity that a message reminded of; None for any other message."""
    key = await db.scalar(
        select(pushes.c.key).where(
            pushes.c.chat_id == chat_id,
            pushes.c.message_id == message_id,
            pushes.c.kind == PushKind.ACTIVITY.value,
        )
    )
    if key is None:
        return None
    _, tour_id, activity_id, _ = key.split("/")
    return tour_id, activity_id


async def called_to_retro(
    db: AsyncConnection, chat_id: int, since: datetime
) -> tuple[str, date, datetime] | None:
    """Return the tour and day that a chat was called to last after an instant, and when it was."""
    found = await db.execute(
        select(pushes.c.key, pushes.c.settled_at)
        .where(
            pushes.c.chat_id == chat_id,
            pushes.c.kind == PushKind.RETRO.value,
            pushes.c.status == Status.SENT.value,
            pushes.c.settled_at > since,
        )
        .order_by(pushes.c.settled_at.desc())
        .limit(1)
    )
    row = found.first()
    if row is None:
        return None
    _, tour_id, subject = row.key.split("/", 2)
    return tour_id, day_of_subject(subject), row.settled_at


async def question_told_of(
    db: AsyncConnection, chat_id: int, message_id: int, kinds: Collection[PushKind]
) -> tuple[str, int] | None:
    """Return the tour and number of the question that a message of these kinds told of, or None."""
    key = await db.scalar(
        select(pushes.c.key).where(
            pushes.c.chat_id == chat_id,
            pushes.c.message_id == message_id,
            pushes.c.kind.in_([kind.value for kind in kinds]),
        )
    )
    if key is None:
        return None
    _, tour_id, subject = key.split("/", 2)
    number = number_of(subject)
    return None if number is None else (tour_id, number)
