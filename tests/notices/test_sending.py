"""Notices in the outbox of both databases: written once, counted, opened again, skipped."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.language import Language
from bot.notices import audience, kept, sending
from bot.notices.following import PACE, follow_no_more, followed, has_told, is_to_tell, tell_again
from bot.notices.kept import Author
from bot.notices.ledger import read_ledger
from bot.notices.values import Audience, Crowd, Ledger, Notice, NoticeKind, Pin, State
from bot.people.cohort import Cohort
from bot.pushes.ledger import read_deliveries, read_missed
from bot.retro.values import FileKind, KeptFile
from bot.storage.database import Database
from bot.storage.tables import coordinators, introductions, people, pushes, retro_answers
from tests.pushes.conftest import enrol

LAB = "medellin-lab-2017"
DAY = date(2017, 5, 29)
NOW = datetime(2017, 5, 29, 12, 30, tzinfo=UTC)
JUAN, ROSA = 7, 8
PEOPLE = (1, 2, 3, 4)
COHORT = Cohort(LAB)
WINDOW = (JUAN, 55)


@pytest.fixture
async def notice(database: Database) -> Notice:
    """A draft of Juan's, who accompanies the tour of four people with Rosa."""
    await enrol(database, JUAN, ROSA, *PEOPLE)
    await enrol(database, 9, tour="achm-medellin-2025")
    async with database.writing() as db:
        roles = [{"person_id": one, "tour_id": LAB, "since": NOW} for one in (JUAN, ROSA)]
        await db.execute(insert(coordinators), roles)
        begun = await kept.begin(db, LAB, Author(JUAN, "Juan", Language.ES), NOW)
        draft = replace(begun, text="El bus sale a las 8:00")
        assert await kept.change(db, draft)
    return draft


async def _confirm(database: Database, notice: Notice) -> Notice:
    async with database.writing() as db:
        crowd = await audience.count(db, notice, COHORT, DAY)
        assert await sending.confirm(
            db, notice, COHORT, DAY, NOW, count=crowd.people, progress=WINDOW
        )
        found = await kept.find(db, LAB, notice.id)
    assert found is not None
    return found


async def _set(database: Database, chat: int, key: str | None = None, **values: Any) -> None:
    async with database.writing() as db:
        mine = [pushes.c.chat_id == chat]
        if key is not None:
            mine.append(pushes.c.key == key)
        await db.execute(update(pushes).where(*mine).values(values))


async def _rows(database: Database, *names: str) -> list[tuple[Any, ...]]:
    columns = [pushes.c[name] for name in names]
    async with database.writing() as db:
        rows = await db.execute(select(*columns).order_by(pushes.c.chat_id, pushes.c.key))
        return [tuple(row) for row in rows]


async def _ledger(database: Database, notice: Notice) -> Ledger:
    async with database.writing() as db:
        return await read_ledger(db, notice)


async def test_all_are_written_once_and_the_author_is_not(
    database: Database, notice: Notice
) -> None:
    sent = await _confirm(database, notice)
    assert (sent.state, sent.people) == (State.CONFIRMED, 5)
    key = f"notice/{LAB}/all/{notice.id}/1"
    rows = await _rows(database, "chat_id", "key", "kind", "status", "due_at", "useful_until")
    until = NOW + timedelta(hours=20)
    assert rows == [(chat, key, "notice", "waiting", NOW, until) for chat in (*PEOPLE, ROSA)]
    async with database.writing() as db:
        again = await sending.confirm(db, notice, COHORT, DAY, NOW, count=5, progress=WINDOW)
    assert not again
    assert len(await _rows(database, "id")) == 5


async def test_each_audience_is_those_and_no_others(database: Database, notice: Notice) -> None:
    said = {
        "tour_id": LAB,
        "day": DAY.isoformat(),
        "question_id": "dia",
        "value": "4",
        "answered_at": NOW,
    }
    of = {"institution": "Maipú", "institution_key": "maipu", "changed_at": NOW}
    async with database.writing() as db:
        rows = [
            {"person_id": 1, "visibility": "organisers", **said},
            {"person_id": 2, "visibility": "me", **said},
        ]
        await db.execute(insert(retro_answers), rows)
        await db.execute(
            insert(introductions), [{"person_id": one, **of} for one in (3, 4, ROSA, 9)]
        )
        await db.execute(update(people).where(people.c.id == 4).values(blocked_at=NOW))
        silent = replace(notice, audience=Audience.SILENT)
        maipu = replace(notice, audience=Audience.INSTITUTION, institution_key="maipu")
        found = [await audience.count(db, one, COHORT, DAY) for one in (notice, silent, maipu)]
        (institution,) = await audience.institutions_of(db, COHORT)
        assert await kept.change(db, maipu)
    assert found == [Crowd(5, 1), Crowd(3, 1), Crowd(2, 1)]
    assert (institution.key, institution.people) == ("maipu", 2)
    sent = await _confirm(database, maipu)
    assert await _rows(database, "chat_id", "status", "reason", "settled_at") == [
        (3, "waiting", None, None),
        (4, "skipped", "unreachable", NOW),
    ]
    assert await _ledger(database, sent) == Ledger(waiting=1, unreachable=1)


async def test_ledger_counts_each_person_once_by_the_worst_of_their_messages(
    database: Database, notice: Notice
) -> None:
    place = replace(notice, pin=Pin(6.2, -75.5), kind=NoticeKind.MEETING)
    async with database.writing() as db:
        await kept.change(db, place)
    sent = await _confirm(database, place)
    assert len(sent.keys) == 2
    first, second = sent.keys
    for chat in (*PEOPLE, ROSA):
        await _set(database, chat, status="sent", message_id=chat, settled_at=NOW)
    await _set(database, 2, second, status="failed", reason="Bad Request: odd")
    await _set(database, 3, first, status="unknown", reason="no answer", message_id=None)
    await _set(database, 4, status="failed", reason="Forbidden: bot was blocked by the user")
    ledger = await _ledger(database, sent)
    assert (ledger.sent, ledger.failed, ledger.unknown, ledger.unreachable) == (2, 1, 1, 1)
    assert (ledger.people, ledger.is_over, ledger.returned) == (5, True, 3)
    assert ("Bad Request: odd", 1) in ledger.reasons


async def test_repeating_opens_only_what_has_not_arrived(
    database: Database, notice: Notice
) -> None:
    sent = await _confirm(database, notice)
    await _set(database, 1, status="sent", message_id=1, settled_at=NOW)
    await _set(database, 2, status="failed", reason="odd", attempts=1, settled_at=NOW)
    await _set(database, 3, status="unknown", reason="no answer", doubts=1, settled_at=NOW)
    await _set(database, 4, status="failed", reason="Forbidden: blocked", settled_at=NOW)
    await _set(database, ROSA, status="skipped", reason="paused", settled_at=NOW)
    async with database.writing() as db:
        await db.execute(update(people).where(people.c.id == 4).values(blocked_at=NOW))
        later = NOW + timedelta(minutes=5)
        assert await sending.repeat(db, sent, later, WINDOW) == 2
        assert await sending.repeat(db, sent, later, WINDOW) == 0
    rows = await _rows(database, "chat_id", "status", "doubts", "attempts")
    assert rows == [
        (1, "sent", 0, 0),
        (2, "waiting", 0, 0),
        (3, "waiting", 1, 0),
        (4, "failed", 0, 0),
        (ROSA, "skipped", 0, 0),
    ]


async def test_withdrawing_skips_what_waits_and_deletes_what_is_there_or_on_its_way(
    database: Database, notice: Notice
) -> None:
    sent = await _confirm(database, notice)
    await _set(database, 1, status="sent", message_id=11, more_ids="12 13", settled_at=NOW)
    await _set(database, 2, status="sending", worker="one")
    await _set(database, 3, status="claimed", worker="one")
    await _set(database, 4, status="unknown", doubts=1, settled_at=NOW)
    async with database.writing() as db:
        assert await sending.withdraw(db, sent, NOW + timedelta(minutes=1), WINDOW)
        assert not await sending.withdraw(db, sent, NOW + timedelta(minutes=1), WINDOW)
        assert await sending.messages_of(db, sent, 1) == (11, 12, 13)
        assert await sending.messages_of(db, sent, 2) == ()
        gone = await kept.find(db, LAB, sent.id)
    assert gone is not None
    assert await _rows(database, "chat_id", "kind", "status") == [
        (1, "notice", "sent"),
        (1, "retract", "waiting"),
        (2, "notice", "sending"),
        (2, "retract", "waiting"),
        (3, "notice", "skipped"),
        (4, "notice", "unknown"),
        (ROSA, "notice", "skipped"),
    ]
    ledger = await _ledger(database, gone)
    assert (ledger.deleting, ledger.deleted, ledger.is_over) == (2, 0, False)


async def test_one_message_in_two_processes_is_edited_by_one_and_not_too_often(
    database: Database, notice: Notice
) -> None:
    await _confirm(database, notice)
    async with database.writing() as db:
        (one,) = await followed(db)
        assert (one.chat_id, one.message_id) == WINDOW
        assert not await is_to_tell(db, one, "first", NOW)  # the turn itself has just drawn it
        at = NOW + PACE
        assert await is_to_tell(db, one, "first", at)
        assert not await is_to_tell(db, one, "first", at + PACE)
        assert not await is_to_tell(db, one, "second", at)
        assert await has_told(db, one, "first")
        await tell_again(db, one)
        assert await is_to_tell(db, one, "first", at + PACE)
        await follow_no_more(db, one)
        assert await followed(db) == ()


async def test_lists_of_pushes_name_it_and_tell_of_nobody_what_is_theirs(
    database: Database, notice: Notice
) -> None:
    silent = replace(notice, audience=Audience.SILENT, pin=Pin(6.2, -75.5))
    async with database.writing() as db:
        await kept.change(db, silent)
    await _confirm(database, silent)
    async with database.writing() as db:
        begun = await kept.begin(db, LAB, Author(JUAN, "Juan", Language.ES), NOW)
        to_all = replace(begun, text="Otro", kind=NoticeKind.URGENT)
        await kept.change(db, to_all)
    await _confirm(database, to_all)
    for chat in PEOPLE:
        await _set(database, chat, status="failed", reason="odd", settled_at=NOW)
    async with database.writing() as db:
        deliveries = await read_deliveries(db, COHORT)
        missed = await read_missed(db, COHORT)
    assert [(one.told.kind, one.told.words) for one in deliveries] == [
        ("notice", "El bus sale a las 8:00"),
        ("urgent", "Otro"),
    ]
    assert [(one.told.words, one.number) for one in missed] == [
        ("Otro", number) for number in (1, 2, 3, 4)
    ]


async def test_notice_is_kept_as_it_is(database: Database, notice: Notice) -> None:
    whole = replace(
        notice,
        kind=NoticeKind.MEETING,
        audience=Audience.INSTITUTION,
        institution_name="Ñuñoa",
        institution_key="nunoa",
        translations=((Language.EN, "The bus"), (Language.PT, "O ônibus")),
        files=(KeptFile(FileKind.PHOTO, "a"), KeptFile(FileKind.DOCUMENT, "b", "ñ.pdf")),
        pin=Pin(6.25, -75.5, "Hotel", "Calle 1"),
        message_id=12,
        album="13",
    )
    async with database.writing() as db:
        assert await kept.change(db, whole)
        assert await kept.find(db, LAB, notice.id) == whole
        assert await kept.find(db, "achm-medellin-2025", notice.id) is None
        assert await kept.said_in(db, JUAN, 12) == whole
        await kept.discard(db, whole)
        assert await kept.find_draft(db, LAB, JUAN) is None
        assert not await kept.change(db, whole)


async def test_pushes_of_a_notice_are_found_by_their_own_index(
    database: Database, notice: Notice
) -> None:
    """Of very many others: progress is counted every second."""
    async with database.writing() as db:
        is_sqlite = db.dialect.name == "sqlite"
        query = select(pushes.c.status).where(*sending.is_of(notice))
        told = query.compile(db.engine, compile_kwargs={"literal_binds": True})
        if not is_sqlite:
            await db.exec_driver_sql("SET LOCAL enable_seqscan = off")  # it is empty
        explain = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
        rows = await db.exec_driver_sql(f"{explain} {told}")
        assert "ix_pushes_notice" in "\n".join(str(row[-1]) for row in rows)
