"""What a push was about that somebody answers."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

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
