"""What became of the pushes of a tour, read for its coordinators."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.attending import numbered
from bot.people.cohort import Cohort, participants
from bot.pushes.delivered import MISSED, Delivered, Fate, Missed, Told, fate_of
from bot.pushes.kinds import FOR_COORDINATORS, FOR_ONE, OF_NOTICES, PushKind
from bot.pushes.of_notices import read_subject
from bot.pushes.results import Status
from bot.storage.tables import notices, pushes

BEGINNING = 80
"""Characters of a notice by which it is known."""

_P = pushes.c
_TOLD = frozenset(PushKind) - FOR_COORDINATORS - FOR_ONE - {PushKind.RETRACT}
_KNOWN = _P.kind.in_([kind.value for kind in _TOLD])
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
    words = await _words(db, cohort)
    for key, status, reason, count, first, last in rows:
        told = _told(key, words)
        if _is_rest(told):
            continue
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
    words = await _words(db, cohort)
    found = (
        Missed(_told(key, words), number, fate_of(status, reason))
        for key, number, status, reason in rows
    )
    return tuple(
        one for one in found if one.fate in MISSED and one.told.is_of_all and not _is_rest(one.told)
    )


async def _words(db: AsyncConnection, cohort: Cohort) -> dict[int, str]:
    """Return how each notice of a tour begins."""
    beginning = func.substr(notices.c.text, 1, BEGINNING)
    query = select(notices.c.id, beginning).where(notices.c.tour_id == cohort.tour_id)
    return {number: text for number, text in await db.execute(query)}  # noqa: C416 - rows


def _told(key: str, words: Mapping[int, str]) -> Told:
    kind, tour, subject = key.split("/", 2)
    notice = read_subject(subject) if PushKind(kind) in OF_NOTICES else None
    return Told(PushKind(kind), tour, subject, words.get(notice.id, "") if notice else "")


def _is_rest(told: Told) -> bool:
    """Tell whether it is not the first message of a notice, which stands for the others."""
    notice = read_subject(told.subject) if told.kind in OF_NOTICES else None
    return notice is not None and notice.part > 1
