"""One-time links that make somebody a coordinator of a tour."""

import hashlib
import secrets
import string
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.coordinator import LASTS, MARK, MOST_OPEN, Answer, Invitation, Verdict
from bot.storage.tables import coordinators, invitations

_LETTERS = string.ascii_lowercase + string.digits
_LENGTH = 26
"""Letters and digits of a code: 134 bits, so that nobody guesses one."""

_I = invitations.c


async def invite(db: AsyncConnection, tour_id: str, made_by: int, now: datetime) -> str | None:
    """Make an invitation and return its code; None where too many are open.

    The code is kept nowhere: what is stored tells whether it is right, and not what it is.
    """
    if len(await open_invitations(db, tour_id, now)) >= MOST_OPEN:
        return None
    code = MARK + "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    await db.execute(
        insert(invitations).values(
            code_digest=_digest(code),
            tour_id=tour_id,
            made_by=made_by,
            made_at=now,
            expires_at=now + LASTS,
        )
    )
    return code


async def open_invitations(
    db: AsyncConnection, tour_id: str, now: datetime
) -> tuple[Invitation, ...]:
    """Return the invitations to a tour that can still be used, the oldest first."""
    rows = await db.execute(
        select(_I.id, _I.made_by, _I.expires_at)
        .where(_I.tour_id == tour_id, *_open(now))
        .order_by(_I.id)
    )
    return tuple(Invitation(*row) for row in rows)


async def withdraw_invitation(
    db: AsyncConnection, tour_id: str, invitation_id: int, now: datetime
) -> bool:
    """Let an invitation be used no more; False where it cannot be used anyway."""
    this = (_I.tour_id == tour_id, _I.id == invitation_id)
    done = await db.execute(update(invitations).where(*this, *_open(now)).values(withdrawn_at=now))
    return done.rowcount > 0


async def withdraw_invitations_of(
    db: AsyncConnection, tour_id: str, made_by: int, now: datetime
) -> None:
    """Let none of the invitations that somebody made to a tour be used any more."""
    theirs = (_I.tour_id == tour_id, _I.made_by == made_by)
    await db.execute(update(invitations).where(*theirs, *_open(now)).values(withdrawn_at=now))


async def answer(  # noqa: PLR0913 - one parameter each thing it depends on
    db: AsyncConnection,
    code: str,
    person_id: int,
    now: datetime,
    *,
    tours: Collection[str],
    coordinated: Collection[str],
    admin_ids: Collection[int],
) -> Answer:
    """Use a code, to one of the ``tours``, for who accompanies those ``coordinated``; one wins.

    An invitation is worth as much as the role of who made it, and goes when that does.
    """
    query = select(invitations).where(_I.code_digest == _digest(code))
    row = (await db.execute(query)).one_or_none()
    if row is None:
        return Answer(Verdict.UNKNOWN)
    verdict = _verdict(row, person_id, now, accompanies=row.tour_id in coordinated)
    if verdict is Verdict.TAKEN and row.used_at is None:
        is_worth = row.made_by in admin_ids or await _accompanies(db, row.made_by, row.tour_id)
        is_there = is_worth and row.tour_id in tours
        verdict = await _use(db, row.id, person_id, now) if is_there else Verdict.WITHDRAWN
    return Answer(verdict, row.tour_id, row.made_by)


async def forget_old_invitations(db: AsyncConnection, before: datetime) -> None:
    """Forget the invitations made before an instant; all of them are over long since."""
    await db.execute(delete(invitations).where(_I.made_at < before))


def _verdict(row: Row[Any], person_id: int, now: datetime, *, accompanies: bool) -> Verdict:
    if row.used_at is not None:  # who used it themselves sees again where it led
        return Verdict.TAKEN if row.used_by == person_id and accompanies else Verdict.USED
    if row.withdrawn_at is not None:
        return Verdict.WITHDRAWN
    if row.expires_at <= now:
        return Verdict.EXPIRED
    return Verdict.ALREADY if accompanies else Verdict.TAKEN


async def _use(db: AsyncConnection, invitation_id: int, person_id: int, now: datetime) -> Verdict:
    used = await db.execute(
        update(invitations)
        .where(_I.id == invitation_id, *_open(now))
        .values(used_by=person_id, used_at=now)
    )
    return Verdict.TAKEN if used.rowcount else Verdict.USED


def _open(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (_I.used_at.is_(None), _I.withdrawn_at.is_(None), _I.expires_at > now)


async def _accompanies(db: AsyncConnection, person_id: int, tour_id: str) -> bool:
    mine = (coordinators.c.person_id == person_id, coordinators.c.tour_id == tour_id)
    return await db.scalar(select(coordinators.c.person_id).where(*mine)) is not None


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
