"""What a push was about that somebody answers."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pushes.inbox import number_of
from bot.pushes.kinds import PushKind
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
