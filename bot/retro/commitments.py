"""What people mean to do, as it is kept; nobody reads or changes another's here."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro import answers
from bot.retro.answers import Place
from bot.retro.parts import Words, joined, parts_of, say_anew, words_in
from bot.retro.values import Answer, Commitment, Horizon, Standing, WorkingGroup
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


async def set_what(  # noqa: PLR0913, PLR0917 - what it is now, of what, by whom, in which message
    db: AsyncConnection,
    person_id: int,
    commitment: Commitment,
    what: str,
    now: datetime,
    message_id: int | None = None,
) -> None:
    """Change what it is; the answer that made it says the same, unless it has said otherwise."""
    await _change(db, commitment, what=what)
    place = await _answer_of(db, person_id, commitment)
    answer = (await answers.history(db, place))[-1] if place else None
    if place is None or answer is None or answer.value != commitment.what:
        return
    given = replace(answer.given, value=what, message_id=message_id or answer.message_id)
    await answers.record(db, place, given, answer.visibility, now, before=answer)


async def correct_what(
    db: AsyncConnection, person_id: int, commitment: Commitment, said: Words, now: datetime
) -> None:
    """Change the part of it that a message has said; what others said of it stays."""
    states = await answers.helped_by(db, person_id, said.message_id or 0)
    if not states:
        further = commitment.what.splitlines()[len(said.text.splitlines()) :]
        what = joined(said.text, *further)
        return await set_what(db, person_id, commitment, what, now, said.message_id)
    parts = parts_of(Words(one.value, one.message_id) for one in states)
    if all(one.message_id != said.message_id for one in parts):
        return None
    what = words_in(say_anew(parts, said))
    return await set_what(db, person_id, commitment, what, now, said.message_id)


async def told_in(db: AsyncConnection, person_id: int, message_id: int) -> int | None:
    """Return the commitment that a message of a person made, or helped to say; or None."""
    made = await said_in(db, person_id, message_id)
    states = () if made else await answers.helped_by(db, person_id, message_id)
    return made or (await made_by(db, person_id, states) if states else None)


async def made_by(db: AsyncConnection, person_id: int, states: Sequence[Answer]) -> int | None:
    """Return the commitment that an answer made, whichever of its messages did; or None.

    ``states`` is all that the answer was.
    """
    said = [one.message_id for one in states if one.message_id is not None]
    mine = (_C.person_id == person_id, _C.message_id.in_(said))
    found = await db.scalar(select(_C.id).where(*mine).order_by(_C.id.desc()).limit(1))
    return None if found is None else int(found)


async def set_with_whom(
    db: AsyncConnection, commitment: Commitment, with_whom: str, message_id: int | None = None
) -> None:
    """Change with whom, as a message says; empty is nobody."""
    changed = {"with_whom": with_whom or None, "with_message_id": message_id}
    await _change(db, commitment, **changed)


async def whose_company_said_in(db: AsyncConnection, person_id: int, message_id: int) -> int | None:
    """Return the commitment of which a message of a person says with whom, or None."""
    found = await db.scalar(
        select(_C.id).where(_C.person_id == person_id, _C.with_message_id == message_id)
    )
    return None if found is None else int(found)


async def set_horizon(db: AsyncConnection, commitment: Commitment, horizon: Horizon) -> None:
    """Change by when."""
    await _change(db, commitment, horizon=horizon.value)


async def set_readers(
    db: AsyncConnection, person_id: int, commitment: Commitment, who: Visibility, now: datetime
) -> None:
    """Change who may read it; where it answered a question of the day, the answer too."""
    await _change(db, commitment, visibility=who.value)
    place = await _answer_of(db, person_id, commitment)
    if place is not None:
        await answers.set_readers(db, place, who, now)


async def set_readers_of_made_by(
    db: AsyncConnection, person_id: int, place: Place, who: Visibility
) -> None:
    """Change who may read the commitment that an answer made, if it made one."""
    made = await made_by(db, person_id, await answers.history(db, place))
    if made is not None:
        await db.execute(update(commitments).where(_C.id == made).values(visibility=who.value))


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


async def add_word(  # noqa: PLR0913, PLR0917 - what is said, of what, by whom, in which message
    db: AsyncConnection,
    person_id: int,
    commitment: Commitment,
    word: str,
    now: datetime,
    message_id: int | None = None,
) -> None:
    """Keep a word on how it is going, with what was said of that last; a further one by itself."""
    said = select(followups).where(followups.c.commitment_id == commitment.id)
    last = (await db.execute(said.order_by(followups.c.id.desc()).limit(1))).one_or_none()
    if last is not None and last.word is None:
        mine = followups.c.id == last.id
        await db.execute(update(followups).where(mine).values(word=word, message_id=message_id))
    elif last is None or last.word != word:
        await db.execute(
            insert(followups).values(
                person_id=person_id,
                commitment_id=commitment.id,
                status=commitment.standing.value,
                word=word,
                message_id=message_id,
                said_at=now,
            )
        )
    await _change(db, commitment, word=word)


async def correct_word(
    db: AsyncConnection, person_id: int, message_id: int, word: str
) -> int | None:
    """Change the word that a message said; return of which commitment, None if it said none.

    What the commitment has for its last word changes with it, if it is that.
    """
    mine = (followups.c.person_id == person_id, followups.c.message_id == message_id)
    said = (await db.execute(select(followups).where(*mine))).first()
    if said is None:
        return None
    await db.execute(update(followups).where(followups.c.id == said.id).values(word=word))
    of_it = followups.c.commitment_id == said.commitment_id
    if await db.scalar(select(func.max(followups.c.id)).where(of_it)) == said.id:
        last = update(commitments).where(_C.id == said.commitment_id)
        await db.execute(last.values(word=word))
    return int(said.commitment_id)


async def make_instead(
    db: AsyncConnection, person_id: int, place: Place, what: str, message_id: int | None
) -> int | None:
    """Let an answer say anew what it made a commitment of before; return its id.

    ``message_id`` is the message that the answer stands for now. None where it has made none, or
    that was deleted.
    """
    found = await made_by(db, person_id, await answers.history(db, place))
    if found is not None:
        changed = {"what": what, "message_id": message_id}
        await db.execute(update(commitments).where(_C.id == found).values(changed))
    return found


async def forget(db: AsyncConnection, person_id: int, commitment: Commitment) -> None:
    """Delete a commitment with all that was said of it, and the answer that made it."""
    place = await _answer_of(db, person_id, commitment)
    if place is not None:
        await answers.forget(db, place)
    await db.execute(delete(commitments).where(_C.id == commitment.id))


async def _answer_of(db: AsyncConnection, person_id: int, commitment: Commitment) -> Place | None:
    """Return where the answer to a question of the day is that made a commitment, if one did."""
    message_id = await db.scalar(select(_C.message_id).where(_C.id == commitment.id))
    states = () if message_id is None else await answers.helped_by(db, person_id, message_id)
    last = states[-1] if states else None
    return Place(person_id, last.tour_id, last.day, last.question_id) if last else None


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
