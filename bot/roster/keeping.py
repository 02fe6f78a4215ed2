"""The list of a tour as it is kept."""

import secrets
import string
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.roster.differing import Difference
from bot.roster.values import MARK, Entry, Payment, Said
from bot.storage.tables import people, roster

_LETTERS = string.ascii_lowercase + string.digits
_LENGTH = 16
"""Letters and digits of a code: 82 bits, so that nobody guesses one."""

_LOCK = 7_030_211_456
"""A number of our own among PostgreSQL's advisory locks, beside that of the migrations."""

_R = roster.c


async def entries_of(db: AsyncConnection, tour_id: str) -> tuple[Entry, ...]:
    """Return everybody on the list of a tour, in the order of its file."""
    rows = await db.execute(_ENTRIES.where(_R.tour_id == tour_id).order_by(_R.position, _R.id))
    return tuple(_entry(row) for row in rows)


async def hold(db: AsyncConnection) -> None:
    """Let nobody else write a list until this transaction ends; SQLite lets nobody anyway."""
    if db.dialect.name == "postgresql":
        await db.execute(select(func.pg_advisory_xact_lock(_LOCK)))


async def entry_of(db: AsyncConnection, tour_id: str, entry_id: int) -> Entry | None:
    """Return somebody on the list of a tour; None where there is nobody of that number."""
    found = await db.execute(_ENTRIES.where(_R.tour_id == tour_id, _R.id == entry_id))
    row = found.one_or_none()
    return _entry(row) if row is not None else None


async def take_over(db: AsyncConnection, tour_id: str, of: Difference, now: datetime) -> None:
    """Make the list what a file has it to be; whoever is not in it is marked, and stays."""
    for one in of.changed:
        values = _said(one.said) | {"gone_at": None}
        if one.payment is not None:
            values["payment"] = one.payment.value
        await db.execute(update(roster).where(_R.id == one.entry.id).values(values))
    new = iter(of.new)
    rows = []
    for position, entry_id in enumerate(of.order):
        if entry_id is not None:
            place = update(roster).where(_R.id == entry_id).values(position=position)
            await db.execute(place)
            continue
        said = next(new)
        payment = said.payment or Payment.PENDING
        rows.append(
            _said(said)
            | {
                "tour_id": tour_id,
                "position": position,
                "code": _new_code(),
                "link": 1,
                "payment": payment.value,
                "imported_at": now,
            }
        )
    if rows:
        await db.execute(insert(roster), rows)
    left = [one.id for one in of.gone if not one.is_gone]
    if left:
        await db.execute(update(roster).where(_R.id.in_(left)).values(gone_at=now))


async def set_payment(  # noqa: PLR0913 - a row, and who changes it
    db: AsyncConnection,
    tour_id: str,
    entry_id: int,
    payment: Payment,
    *,
    by: int,
    now: datetime,
) -> bool:
    """Note how far somebody is with paying, and who says so; False where they are not listed."""
    values = {"payment": payment.value, "payment_by": by, "payment_at": now}
    mine = (_R.tour_id == tour_id, _R.id == entry_id)
    is_other = (_R.payment != payment.value) | _R.payment_at.is_(None)
    done = await db.execute(update(roster).where(*mine, is_other).values(values))
    return done.rowcount > 0


async def renew_link(db: AsyncConnection, tour_id: str, entry_id: int, link: int) -> bool:
    """Give somebody another link in the place of the one numbered ``link``, which is over.

    Whoever has followed that one stays on the tour, and is nobody of the list any more.
    """
    done = await db.execute(
        update(roster)
        .where(_R.tour_id == tour_id, _R.id == entry_id, _R.link == link)
        .values(code=_new_code(), link=link + 1, person_id=None, started_at=None)
    )
    return done.rowcount > 0


async def strike(db: AsyncConnection, tour_id: str, ids: Iterable[int]) -> None:
    """Take people off the list, with their links."""
    await db.execute(delete(roster).where(_R.tour_id == tour_id, _R.id.in_(list(ids))))


async def forget_old_lists(db: AsyncConnection, tours: Iterable[Tour], now: datetime) -> None:
    """Forget the list of every tour whose ``kept_until`` is over where it was."""
    for tour in tours:
        until = tour.kept_until
        if until is not None and now.astimezone(tour.zone).date() > until:
            await db.execute(delete(roster).where(_R.tour_id == tour.id))


_ENTRIES = select(roster, people.c.blocked_at).outerjoin(people, people.c.id == _R.person_id)


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        said=Said(row.name, row.institution, row.mail),
        code=row.code,
        link=row.link,
        person_id=row.person_id,
        started_at=row.started_at,
        has_blocked=row.blocked_at is not None,
        payment=Payment(row.payment),
        payment_by=row.payment_by,
        payment_at=row.payment_at,
        is_gone=row.gone_at is not None,
    )


def _said(said: Said) -> dict[str, Any]:
    return {
        "name": said.name,
        "institution": said.institution,
        "institution_key": said.institution_key,
        "mail": said.mail,
    }


def _new_code() -> str:
    return MARK + "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
