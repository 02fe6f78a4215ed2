"""How far people are with the questions of a day, and who may read what they say."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, cast, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.retro.answers import read_answer
from bot.retro.own_day import DayStatus, OwnDay
from bot.retro.visibility import USUAL, Visibility
from bot.storage.tables import retro_answers, retro_days, retro_habits

_D = retro_days.c
_MINE = (
    _D.person_id == bindparam("person"),
    _D.tour_id == bindparam("tour"),
    _D.day == bindparam("on"),
)
_WHO = select(cast(bindparam("person"), BigInteger).label("id")).subquery("whose")
_ALL = select(
    _D.status,
    _D.skipped,
    _D.asked_at,
    retro_habits.c.visibility.label("usual"),
    retro_habits.c.is_signed,
    *(one for one in retro_answers.c),
).select_from(
    _WHO.outerjoin(retro_days, and_(*_MINE))
    .outerjoin(retro_habits, retro_habits.c.person_id == _WHO.c.id)
    .outerjoin(
        retro_answers,
        and_(
            retro_answers.c.person_id == _WHO.c.id,
            retro_answers.c.tour_id == bindparam("tour"),
            retro_answers.c.day == bindparam("on"),
        ),
    )
)
_BEGIN = insert(retro_days)
_GO_ON = (
    update(retro_days)
    .where(*_MINE)
    .values({name: bindparam(name) for name in ("status", "skipped", "asked_at", "changed_at")})
)
"""Built once: a retro asks them at every answer, and building takes longer than asking."""


async def load_day(db: AsyncConnection, person_id: int, tour: Tour, day: date) -> OwnDay:
    """Read all there is of one person's day, in one look."""
    at = {"person": person_id, "tour": tour.id, "on": day.isoformat()}
    rows = (await db.execute(_ALL, at)).all()
    kept = rows[0]
    return OwnDay(
        tour=tour,
        day=day,
        answers={row.question_id: read_answer(row) for row in rows if row.question_id is not None},
        skipped=frozenset((kept.skipped or "").split()),
        status=DayStatus(kept.status) if kept.status else None,
        asked_at=kept.asked_at,
        usual=Visibility(kept.usual) if kept.usual else None,
        is_signed=bool(kept.is_signed),
    )


async def save_day(db: AsyncConnection, person_id: int, own: OwnDay, now: datetime) -> None:
    """Keep how far a person is with a day; answers are kept by themselves."""
    values: dict[str, Any] = {
        "status": (own.status or DayStatus.OPEN).value,
        "skipped": " ".join(sorted(own.skipped)),
        "asked_at": own.asked_at,
        "changed_at": now,
    }
    at = {"person": person_id, "tour": own.tour.id, "on": own.day.isoformat()}
    kept = await db.execute(_GO_ON, values | at)
    if kept.rowcount == 0:
        mine = {"person_id": person_id, "tour_id": own.tour.id, "day": own.day.isoformat()}
        await db.execute(_BEGIN, mine | values)


async def statuses(db: AsyncConnection, person_id: int, tour_id: str) -> Mapping[date, DayStatus]:
    """Return how far a person is with each day that they have begun or left out."""
    rows = await db.execute(
        select(_D.day, _D.status).where(_D.person_id == person_id, _D.tour_id == tour_id)
    )
    return {date.fromisoformat(row.day): DayStatus(row.status) for row in rows}


async def choose_readers(
    db: AsyncConnection, person_id: int, visibility: Visibility, now: datetime
) -> None:
    """Keep who may read what a person says from now on."""
    await _keep_habit(db, person_id, {"visibility": visibility.value, "changed_at": now})


async def sign(db: AsyncConnection, person_id: int, now: datetime, *, is_signed: bool) -> None:
    """Keep whether a person's name stands below what they share."""
    await _keep_habit(db, person_id, {"is_signed": is_signed, "changed_at": now})


async def sign_no_more(db: AsyncConnection, person_id: int, now: datetime) -> None:
    """Let nothing a person shares be signed any more; who may read it stays as it is."""
    mine = retro_habits.c.person_id == person_id
    await db.execute(update(retro_habits).where(mine).values(is_signed=False, changed_at=now))


async def _keep_habit(db: AsyncConnection, person_id: int, values: dict[str, Any]) -> None:
    mine = retro_habits.c.person_id == person_id
    kept = await db.execute(update(retro_habits).where(mine).values(values))
    if kept.rowcount == 0:
        first = {"person_id": person_id, "visibility": USUAL.value}
        await db.execute(insert(retro_habits).values(first | values))
