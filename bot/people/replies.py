"""What is said of a question that was passed on, and who has answered it, as it is kept."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.inquiry import NAME_LENGTH, Stage
from bot.retro.answers import file_columns
from bot.retro.values import KeptFile
from bot.storage.tables import questions, replies

_Q, _R = questions.c, replies.c


@dataclass(frozen=True)
class NewWord:
    """A message that shall be kept as something said of a question.

    ``name`` is what the others read as its author; None of who is not named to them.
    """

    author_id: int
    name: str | None
    is_from_asker: bool
    text: str
    file: KeptFile | None
    chat_id: int
    message_id: int
    said_at: datetime
    album: str | None = None


async def say(db: AsyncConnection, number: int, new: NewWord) -> int:
    """Keep a message as said of a question, and return the number under which that is."""
    added = await db.execute(
        insert(replies).values(
            question_id=number,
            author_id=new.author_id,
            author_name=new.name[:NAME_LENGTH] if new.name else None,
            is_from_asker=new.is_from_asker,
            text=new.text,
            **file_columns(new.file),
            album=new.album,
            chat_id=new.chat_id,
            message_id=new.message_id,
            said_at=new.said_at,
        )
    )
    (word,) = added.inserted_primary_key or (0,)
    return int(word)


async def said_of(db: AsyncConnection, chat_id: int, message_id: int) -> int | None:
    """Return the question of which a message was kept as said, None for any other message."""
    said = (_R.chat_id == chat_id, _R.message_id == message_id)
    return await db.scalar(select(_R.question_id).where(*said))


async def album_of(db: AsyncConnection, chat_id: int, album: str) -> tuple[int, bool] | None:
    """Return the question to which the first file of an album belongs, and if its asker sent it."""
    sent = (_R.chat_id == chat_id, _R.album == album)
    found = select(_R.question_id, _R.is_from_asker).where(*sent).order_by(_R.id).limit(1)
    row = (await db.execute(found)).one_or_none()
    return (row.question_id, row.is_from_asker) if row else None


async def close(  # noqa: PLR0913 - a row
    db: AsyncConnection, number: int, stage: Stage, *, by: int, name: str, now: datetime
) -> bool:
    """Note who answers a question, or settles it; of several at once the first alone gets True."""
    before = (Stage.OPEN, Stage.SETTLED) if stage is Stage.ANSWERED else (Stage.OPEN,)
    done = await db.execute(
        update(questions)
        .where(_Q.id == number, _Q.status.in_([one.value for one in before]))
        .values(
            status=stage.value,
            waiting_since=None,
            closed_at=now,
            closed_by=by,
            closed_name=name[:NAME_LENGTH],
        )
    )
    return done.rowcount > 0


async def open_again(db: AsyncConnection, number: int, now: datetime) -> None:
    """Let a question wait for an answer again; one that still waits does so as long as before."""
    waits = update(questions).where(_Q.id == number, _Q.status != Stage.OPEN.value)
    await db.execute(waits.values(status=Stage.OPEN.value, waiting_since=now))
