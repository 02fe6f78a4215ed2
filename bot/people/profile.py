"""What is kept of each person: their language, tours, and whether they can be reached."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import Language, choose
from bot.people.policy import POLICY_VERSION
from bot.people.reader import Reader
from bot.pushes.choices import read
from bot.pushes.reopening import reopen_asked_for
from bot.retro.own_day import DayStatus
from bot.retro.values import OpenCommitment, Standing
from bot.roster.values import SETTLED
from bot.storage.tables import (
    commitments,
    consents,
    coordinators,
    enrolments,
    errands_done,
    people,
    reminder_choices,
    retro_days,
    roster,
)

MOST_QUOTED = 400
"""Characters of a commitment that are read for a push."""

READER_COLUMNS = (
    people.c.id.label("known"),
    people.c.language,
    people.c.tour_id,
    people.c.blocked_at,
    select(func.aggregate_strings(enrolments.c.tour_id, " "))
    .where(enrolments.c.person_id == people.c.id)
    .scalar_subquery()
    .label("tours"),
    select(func.aggregate_strings(coordinators.c.tour_id, " "))
    .where(coordinators.c.person_id == people.c.id)
    .scalar_subquery()
    .label("coordinates"),
    select(consents.c.id)
    .where(
        consents.c.person_id == people.c.id,
        consents.c.policy_version == POLICY_VERSION,
        consents.c.withdrawn_at.is_(None),
    )
    .exists()
    .label("agreed"),
    select(reminder_choices.c.choices)
    .where(reminder_choices.c.person_id == people.c.id)
    .scalar_subquery()
    .label("choices"),
    select(func.aggregate_strings(errands_done.c.tour_id + "/" + errands_done.c.errand_id, " "))
    .where(errands_done.c.person_id == people.c.id)
    .scalar_subquery()
    .label("errands"),
    select(
        func.aggregate_strings(
            retro_days.c.tour_id + "/" + retro_days.c.day + "/" + retro_days.c.status, " "
        )
    )
    .where(retro_days.c.person_id == people.c.id)
    .scalar_subquery()
    .label("retro_days"),
)
_WHO = select(*READER_COLUMNS).where(people.c.id == bindparam("person"))
_THESE = select(*READER_COLUMNS, people.c.telegram_language).where(
    people.c.id.in_(bindparam("people", expanding=True))
)
_TO_DO = (
    select(
        commitments.c.person_id,
        commitments.c.id,
        commitments.c.tour_id,
        func.substr(commitments.c.what, 1, MOST_QUOTED).label("what"),
        commitments.c.status,
    )
    .where(
        commitments.c.person_id.in_(bindparam("people", expanding=True)),
        commitments.c.status.in_((Standing.OPEN.value, Standing.UNDER_WAY.value)),
    )
    .order_by(commitments.c.id)
)
_SETTLED = select(roster.c.person_id, roster.c.tour_id).where(
    roster.c.person_id.in_(bindparam("people", expanding=True)),
    roster.c.payment.in_([one.value for one in SETTLED]),
)
"""Built once: building takes longer than asking."""


async def load_reader(db: AsyncConnection, user_id: int, telegram_language: str | None) -> Reader:
    """Read what is known of a Telegram user; a stranger speaks Telegram's language."""
    row = (await db.execute(_WHO, {"person": user_id})).one_or_none()
    return read_reader(row, user_id, telegram_language)


async def load_readers(db: AsyncConnection, ids: Collection[int]) -> dict[int, Reader]:
    """Read what is known of several people, what they mean to do and whether they have paid too.

    The unknown are left out.
    """
    rows = await db.execute(_THESE, {"people": list(ids)})
    readers = {row.known: read_reader(row, row.known, row.telegram_language) for row in rows}
    for row in await db.execute(_TO_DO, {"people": list(readers)}):
        one = OpenCommitment(row.id, row.tour_id, row.what, Standing(row.status))
        reader = readers[row.person_id]
        readers[row.person_id] = replace(reader, to_do=(*reader.to_do, one))
    for person_id, tour_id in await db.execute(_SETTLED, {"people": list(readers)}):
        reader = readers[person_id]
        readers[person_id] = replace(reader, settled=reader.settled | {tour_id})
    return readers


def read_reader(row: Row[Any] | None, user_id: int, telegram_language: str | None) -> Reader:
    """Return the reader in a row with ``READER_COLUMNS``; without one, or all empty, a stranger."""
    if row is None or row.known is None:
        return Reader(user_id, choose(None, telegram_language))
    return Reader(
        id=user_id,
        lang=choose(row.language, telegram_language),
        is_known=True,
        has_blocked=row.blocked_at is not None,
        tour_id=row.tour_id,
        tours=frozenset((row.tours or "").split()),
        coordinates=frozenset((row.coordinates or "").split()),
        has_consented=bool(row.agreed),
        choices=read(row.choices),
        errands_done=frozenset(
            (tour, errand)
            for tour, _, errand in (one.partition("/") for one in (row.errands or "").split())
        ),
        retro_days=frozenset(
            (tour, date.fromisoformat(day), DayStatus(status))
            for tour, day, status in (one.split("/") for one in (row.retro_days or "").split())
        ),
    )


async def enrol(
    db: AsyncConnection, reader: Reader, tour_id: str, telegram_language: str | None, now: datetime
) -> None:
    """Put a person on a tour, or back on it, and make it the one they look at."""
    await meet(db, reader, telegram_language, now)
    await db.execute(update(people).where(people.c.id == reader.id).values(tour_id=tour_id))
    if tour_id not in reader.tours:
        await db.execute(
            insert(enrolments).values(person_id=reader.id, tour_id=tour_id, enrolled_at=now)
        )


async def meet(
    db: AsyncConnection, reader: Reader, telegram_language: str | None, now: datetime
) -> None:
    """Know a person from now on, and as reachable again if they had blocked the bot.

    What they had asked for, and could not be given meanwhile, comes then.
    """
    if reader.has_blocked:
        await reopen_asked_for(db, reader.id, now)
    known = await db.execute(
        update(people)
        .where(people.c.id == reader.id)
        .values(blocked_at=None, telegram_language=telegram_language)
    )
    if known.rowcount == 0:
        await db.execute(
            insert(people).values(id=reader.id, telegram_language=telegram_language, created_at=now)
        )


async def choose_language(db: AsyncConnection, reader: Reader, lang: Language) -> None:
    """Keep the language that a known person chose."""
    await db.execute(update(people).where(people.c.id == reader.id).values(language=lang.value))


async def mark_blocked(db: AsyncConnection, user_id: int, now: datetime) -> None:
    """Remember that a person has blocked the bot; nothing is sent until they return."""
    await db.execute(update(people).where(people.c.id == user_id).values(blocked_at=now))
