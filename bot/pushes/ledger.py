"""What became of the pushes of a tour, read for its coordinators."""

from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.attending import numbered
from bot.people.cohort import Cohort, participants
from bot.pushes.delivered import MISSED, Delivered, Fate, Missed, Told, fate_of
from bot.pushes.kinds import FOR_COORDINATORS, FOR_ONE, PushKind
from bot.pushes.results import Status
from bot.storage.tables import pushes

_P = pushes.c
_KNOWN = _P.kind.in_([kind.value for kind in PushKind if kind not in FOR_COORDINATORS | FOR_ONE])
"""Rows of a later version may be there, of kinds that this one has no name for."""
_MAY_BE_MISSED = or_(
    _P.status.in_((Status.FAILED, Status.UNKNOWN, Status.EXPIRED)),
    and_(_P.status == Status.SKIPPED, _P.reason == "unreachable"),
)


async def read_deliveries(db: AsyncConnection, cohort: Cohort) -> tuple[Delivered, ...]:
    """Return the pushes of a tour with how many of its participants met which fate, in order."""
    rows = await db.execute(
        select(
            _P.key,
            _P.status,
            _P.reason,
            func.count(),
            func.min(_P.scheduled_at),
            func.max(_P.scheduled_at),
        )
        .where(_P.tour_id == cohort.tour_id, _KNOWN, _P.person_id.in_(participants(cohort)))
        .group_by(_P.key, _P.status, _P.reason)
    )
    fates: defaultdict[Told, Counter[Fate]] = defaultdict(Counter)
    hours: defaultdict[Told, list[Any]] = defaultdict(list)
    for key, status, reason, count, first, last in rows:
        told = _told(key)
        fates[told][told.fate(fate_of(status, reason))] += count
        hours[told] += [first, last]
    found = (
        Delivered(told, min(hours[told]), max(hours[told]), dict(each))
        for told, each in fates.items()
    )
    return tuple(sorted(found, key=lambda one: (one.first_at, one.told.kind, one.told.subject)))


async def read_missed(db: AsyncConnection, cohort: Cohort) -> tuple[Missed, ...]:
    """Return what did not reach whom, of what goes to everybody, in order."""
    who = numbered(cohort).subquery()
    first = func.min(_P.scheduled_at).over(partition_by=_P.key)
    rows = await db.execute(
        select(_P.key, who.c.number, _P.status, _P.reason)
        .join(who, who.c.person_id == _P.person_id)
        .where(_P.tour_id == cohort.tour_id, _KNOWN, _MAY_BE_MISSED)
        .order_by(first, _P.key, who.c.number)
    )
    found = (
        Missed(_told(key), number, fate_of(status, reason)) for key, number, status, reason in rows
    )
    return tuple(one for one in found if one.fate in MISSED and one.told.is_of_all)


def _told(key: str) -> Told:
    kind, tour, subject = key.split("/", 2)
    return Told(PushKind(kind), tour, subject)
