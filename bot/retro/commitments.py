"""What people mean to do, as it is kept; nobody reads or changes another's here."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro import answers
from bot.retro.answers import Place
from bot.retro.values import Commitment, Horizon, Standing, WorkingGroup
from bot.retro.visibility import USUAL, Visibility
from bot.storage.tables import (
    commitments,
    followups,
    group_members,
    retro_habits,
    working_groups,
)

SAID_ONCE = timedelta(hours=1)
"""Within it the same said again of how something is going is a button tapped twice."""
LARGEST_ID = 2**63 - 1

_C = commitments.c


async def make(  # noqa: PLR0913, PLR0917 - what a commitment is made of
    db: AsyncConnection,
    person_id: int,
    tour_id: str,
    day: date,
    what: str,
    visibility: Visibility,
    message_id: int | None,
    now: datetime,
) -> int:
    """Keep what a known person means to do; return its id. A message is one commitment at most."""
    kept = None if message_id is None else await said_in(db, person_id, message_id)
    if kept is not None:
        return kept
    made = await db.execute(
        insert(commitments).values(
            person_id=person_id,
            tour_id=tour_id,
            day=day.isoformat(),
            what=what,
            visibility=visibility.value,
            message_id=message_id,
            made_at=now,
            status=Standing.OPEN.value,
        )
    )
    return int((made.inserted_primary_key or (0,))[0])


async def said_in(db: AsyncConnection, person_id: int, message_id: int) -> int | None:
    """Return the commitment that a message of a person made, or None."""
    found = await db.scalar(
        select(_C.id).where(_C.person_id == person_id, _C.message_id == message_id)
    )
    return None if found is None else int(found)


async def usual_visibility(db: AsyncConnection, person_id: int) -> Visibility:
    """Return who may read what a person says, unless they choose otherwise."""
    chosen = await db.scalar(
        select(retro_habits.c.visibility).where(retro_habits.c.person_id == person_id)
    )
    return Visibility(chosen) if chosen else USUAL


async def find(db: AsyncConnection, person_id: int, commitment_id: int) -> Commitment | None:
    """Return a person's own commitment; None for any other, and for what no id can be."""
    if not 0 < commitment_id <= LARGEST_ID:
        return None
    row = (
        await db.execute(whole_commitments(_C.person_id == person_id, _C.id == commitment_id))
    ).one_or_none()
    return read_commitment(row) if row else None


async def of_person(db: AsyncConnection, person_id: int) -> tuple[Commitment, ...]:
    """Return all that a person means to do, the newest first."""
    rows = await db.execute(whole_commitments(_C.person_id == person_id).order_by(_C.id.desc()))
    return tuple(read_commitment(row) for row in rows)


async def set_what(db: AsyncConnection, commitment: Commitment, what: str) -> None:
    """Change what it is."""
    await _change(db, commitment, what=what)


async def set_with_whom(db: AsyncConnection, commitment: Commitment, with_whom: str) -> None:
    """Change with whom; empty is nobody."""
    await _change(db, commitment, with_whom=with_whom or None)


async def set_horizon(db: AsyncConnection, commitment: Commitment, horizon: Horizon) -> None:
    """Change by when."""
    await _change(db, commitment, horizon=horizon.value)


async def set_readers(
    db: AsyncConnection, person_id: int, commitment: Commitment, who: Visibility, now: datetime
) -> None:
    """Change who may read it; where it answered a question of the day, the answer too."""
    await _change(db, commitment, visibility=who.value)
    message_id = await db.scalar(select(_C.message_id).where(_C.id == commitment.id))
    if message_id is None:
        return
    same = await answers.said_in(db, person_id, message_id)
    if same is not None:
        place = Place(person_id, same.tour_id, same.day, same.question_id)
        await answers.set_readers(db, place, who, now)


async def set_readers_of_said_in(
    db: AsyncConnection, person_id: int, message_id: int, who: Visibility
) -> None:
    """Change who may read the commitment that a message made, if it made one."""
    mine = (_C.person_id == person_id, _C.message_id == message_id)
    await db.execute(update(commitments).where(*mine).values(visibility=who.value))


async def set_group(db: AsyncConnection, commitment: Commitment, group_id: int | None) -> None:
    """Put it into a group of its tour, or into none."""
    await _change(db, commitment, group_id=group_id)


async def report(
    db: AsyncConnection,
    person_id: int,
    commitment: Commitment,
    standing: Standing,
    now: datetime,
) -> None:
    """Keep how it is going; a word said earlier stays with what was said then."""
    at = commitment.standing_at
    is_again = standing is commitment.standing and at is not None and now - at <= SAID_ONCE
    if is_again:
        return
    await db.execute(
        insert(followups).values(
            person_id=person_id,
            commitment_id=commitment.id,
            status=standing.value,
            said_at=now,
        )
    )
    await _change(db, commitment, status=standing.value, status_at=now, word=None)


async def add_word(
    db: AsyncConnection, person_id: int, commitment: Commitment, word: str, now: datetime
) -> None:
    """Keep a word on how it is going, with what was said of that last; a further one by itself."""
    said = select(followups).where(followups.c.commitment_id == commitment.id)
    last = (await db.execute(said.order_by(followups.c.id.desc()).limit(1))).one_or_none()
    if last is not None and last.word is None:
        mine = followups.c.id == last.id
        await db.execute(update(followups).where(mine).values(word=word))
    elif last is None or last.word != word:
        await db.execute(
            insert(followups).values(
                person_id=person_id,
                commitment_id=commitment.id,
                status=commitment.standing.value,
                word=word,
                said_at=now,
            )
        )
    await _change(db, commitment, word=word)


async def forget(db: AsyncConnection, commitment: Commitment) -> None:
    """Delete a commitment with all that was said of it."""
    await db.execute(delete(commitments).where(_C.id == commitment.id))


async def _change(db: AsyncConnection, commitment: Commitment, **values: Any) -> None:
    await db.execute(update(commitments).where(_C.id == commitment.id).values(**values))


_MEMBERS = (
    select(func.count())
    .select_from(group_members)
    .where(group_members.c.group_id == working_groups.c.id)
    .scalar_subquery()
)


def whole_commitments(*which: ColumnElement[bool]) -> Select[Any]:
    """Return the rows of commitments as ``read_commitment`` takes them."""
    return (
        select(
            commitments,
            working_groups.c.title,
            _MEMBERS.label("members"),
            retro_habits.c.is_signed,
        )
        .outerjoin(working_groups, working_groups.c.id == _C.group_id)
        .outerjoin(retro_habits, retro_habits.c.person_id == _C.person_id)
        .where(*which)
    )


def read_commitment(row: Row[Any]) -> Commitment:
    """Return the commitment in a row of ``whole_commitments``."""
    return Commitment(
        id=row.id,
        tour_id=row.tour_id,
        what=row.what,
        with_whom=row.with_whom or "",
        horizon=Horizon(row.horizon) if row.horizon else None,
        visibility=Visibility(row.visibility),
        made_at=row.made_at,
        standing=Standing(row.status),
        standing_at=row.status_at,
        word=row.word or "",
        group=None
        if row.title is None
        else WorkingGroup(row.group_id, row.tour_id, row.title, row.members),
        is_signed=bool(row.is_signed),
    )
