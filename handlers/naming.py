"""What a reader is called where their name is shown to others."""

from bot.people.inquiry import NAME_LENGTH
from bot.people.introducing import introduction_of
from bot.transport.turn import Turn


async def own_name(turn: Turn) -> str:
    """Return the name that the reader gave for reports, else their first name at Telegram."""
    given = (await introduction_of(turn.db, turn.scene.reader.id)).name
    user = turn.update.effective_user
    return (given or (user.first_name if user else ""))[:NAME_LENGTH]
