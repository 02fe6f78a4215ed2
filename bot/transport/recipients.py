"""Whom claimed pushes go to, read in one look; and the day, question or notice they are about."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import Language
from bot.notices.kept import of_ids
from bot.notices.sending import messages_of
from bot.people.cohort import Cohort
from bot.people.profile import load_readers
from bot.people.questions import count_open, find
from bot.people.reader import Reader
from bot.pushes.inbox import number_of
from bot.pushes.kinds import OF_A_DAY, OF_A_QUESTION, OF_NOTICES, PushKind
from bot.pushes.of_notices import read_subject
from bot.pushes.planner import day_of_subject
from bot.pushes.results import Push
from bot.storage.database import OUT_OF_REACH, Database
from bot.summary.look import Look
from bot.summary.summarising import summarise_day
from bot.summary.values import DaySummary
from bot.transport.turn import World

log = structlog.get_logger()

TRIES = 2
"""How often a day is read: somebody may erase all of theirs just then."""


async def read_recipients(
    database: Database, world: World, claimed: Collection[Push]
) -> Mapping[int, Reader]:
    """Return who is at the other end of each push, by chat; of who is not known, a stranger."""
    ids = [push.person_id for push in claimed if push.person_id is not None]
    known: dict[int, Reader] = {}
    if ids:
        async with database.writing() as db:
            known = await load_readers(db, ids)
            await _brief(db, world, [push for push in claimed if push.kind in OF_A_DAY], known)
            await _give_notices(db, [push for push in claimed if push.kind in OF_NOTICES], known)
            await _ask(db, world, claimed, known)
    return {
        push.chat_id: known.get(push.person_id or 0, Reader(push.chat_id, Language.ES))
        for push in claimed
    }


async def _brief(
    db: AsyncConnection, world: World, claimed: Collection[Push], known: dict[int, Reader]
) -> None:
    """Give the coordinators among those who are known the day they are told of, read once."""
    days: dict[tuple[str, date], DaySummary | None] = {}
    for push in claimed:
        reader = known.get(push.person_id or 0)
        if reader is None or not _accompanies(world, reader, push.tour_id):
            continue
        at = (push.tour_id, day_of_subject(push.subject))
        if at not in days:
            days[at] = await _summarised(db, world, *at)
        coordinates = reader.coordinates | {push.tour_id}
        known[reader.id] = replace(reader, coordinates=coordinates, briefing=days[at])


async def _give_notices(
    db: AsyncConnection, claimed: Collection[Push], known: dict[int, Reader]
) -> None:
    """Give those who are known the notice they are told, or what is to be deleted of it."""
    keys = {push.id: read_subject(push.subject) for push in claimed}
    ids = {key.id for key in keys.values() if key is not None}
    if not ids:
        return
    notices = await of_ids(db, ids)
    for push in claimed:
        key, reader = keys[push.id], known.get(push.person_id or 0)
        notice = notices.get(key.id) if key else None
        if reader is None or notice is None or notice.tour_id != push.tour_id:
            continue
        to_delete: tuple[int, ...] = ()
        if push.kind is PushKind.RETRACT:
            to_delete = await messages_of(db, notice, push.chat_id)
        known[reader.id] = replace(reader, notice=notice, to_delete=to_delete)


async def _ask(
    db: AsyncConnection, world: World, claimed: Collection[Push], known: dict[int, Reader]
) -> None:
    """Give who is told of a question that question: coordinators, and who asked it."""
    for push in claimed:
        reader = known.get(push.person_id or 0)
        number = number_of(push.subject)
        if reader is None:
            continue
        if push.kind is PushKind.ANSWER and number is not None:
            known[reader.id] = replace(reader, inquiry=await find(db, number))
        elif push.kind in OF_A_QUESTION and _accompanies(world, reader, push.tour_id):
            known[reader.id] = replace(
                reader,
                coordinates=reader.coordinates | {push.tour_id},
                inquiry=None if number is None else await find(db, number),
                waiting=0 if number else await count_open(db, (push.tour_id,)),
            )


def _accompanies(world: World, reader: Reader, tour_id: str) -> bool:
    return tour_id in reader.coordinates or reader.id in world.admin_ids


async def _summarised(
    db: AsyncConnection, world: World, tour_id: str, day: date
) -> DaySummary | None:
    """Read a day; None where that fails, which must not hold up anybody else's pushes."""
    tour = world.catalog.tours.get(tour_id)
    if tour is None:
        return None
    look = Look(tour, Cohort(tour_id, world.admin_ids), world.names, world.clock.now())
    for _ in range(TRIES):
        try:
            async with db.begin_nested():
                return await summarise_day(db, look, day)
        except OUT_OF_REACH:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is in the answers
            log.error("briefing-failed", tour=tour_id, error=type(error).__name__)  # noqa: TRY400 - no words in logs
    return None
