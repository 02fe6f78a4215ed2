"""Who comes in, where they are, and whether this very update was here before: in one look."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Cast, and_, bindparam, cast, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.conversation import CONVERSATION_COLUMNS, Conversation, read_conversation
from bot.people.profile import READER_COLUMNS, read_reader
from bot.people.reader import Reader
from bot.storage.tables import conversations, people, updates


@dataclass(frozen=True)
class Arrival:
    """What is known at the beginning of a turn."""

    reader: Reader
    conversation: Conversation
    is_answered: bool | None
    """Whether a handled update has its reply; None for one that is new."""


def _given(name: str) -> Cast[int]:
    return cast(bindparam(name), BigInteger)


_PERSON = select(_given("person").label("id")).subquery("arriving")
_ARRIVAL = select(*READER_COLUMNS, *CONVERSATION_COLUMNS, updates.c.is_answered).select_from(
    _PERSON.outerjoin(people, people.c.id == _PERSON.c.id)
    .outerjoin(
        conversations,
        and_(conversations.c.chat_id == _given("chat"), conversations.c.person_id == _PERSON.c.id),
    )
    .outerjoin(updates, updates.c.update_id == _given("update"))
)
"""Built once: it is asked at every turn, and building takes longer than asking."""


async def look_up(
    db: AsyncConnection,
    *,
    person_id: int,
    telegram_language: str | None,
    chat_id: int,
    update_id: int,
) -> Arrival:
    """Read who an update is from, where they are in its chat, and whether it was handled."""
    given = {"person": person_id, "chat": chat_id, "update": update_id}
    row = (await db.execute(_ARRIVAL, given)).one()
    return Arrival(
        read_reader(row, person_id, telegram_language),
        read_conversation(row),
        None if row.is_answered is None else bool(row.is_answered),
    )
