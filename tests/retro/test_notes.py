"""Notes in the database."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro import notes
from bot.retro.notes import NewNote
from bot.retro.values import FileKind, KeptFile, Note
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import people

ANA, BETO = 1001, 1002
LAB = "medellin-lab-2017"
AT = datetime(2017, 5, 30, 14, 0, tzinfo=UTC)
TUESDAY = date(2017, 5, 30)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[AsyncConnection]:
    database = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    await migrate(database)
    async with database.writing() as connection:
        for person in (ANA, BETO):
            await connection.execute(insert(people).values(id=person, created_at=AT))
        yield connection
    await database.close()


def _new(message_id: int, **more: Any) -> NewNote:
    given: dict[str, Any] = {
        "tour_id": LAB,
        "day": TUESDAY,
        "activity_id": "visita-comuna-13",
        "text": "hola",
        "file": None,
        "chat_id": ANA,
        "message_id": message_id,
        "taken_at": AT,
    }
    return NewNote(**given | more)


async def test_note_is_read_back_as_it_was_kept(db: AsyncConnection) -> None:
    for number, file in enumerate((None, KeptFile(FileKind.VOICE, "abc"))):
        kept = await notes.keep(db, ANA, _new(number, file=file))
        assert kept == Note(kept.id, LAB, TUESDAY, "visita-comuna-13", "hola", AT, file)
        assert await notes.find(db, ANA, kept.id) == kept


async def test_message_is_one_note_however_often_it_comes(db: AsyncConnection) -> None:
    kept = await notes.keep(db, ANA, _new(7))
    await notes.move(db, ANA, kept.id, day=date(2017, 5, 31), activity_id=None)
    again = await notes.keep(db, ANA, _new(7, text="otra"))
    assert (again.id, again.text, again.day) == (kept.id, "hola", date(2017, 5, 31))
    assert await notes.count_notes(db, ANA, LAB) == 1


async def test_notes_of_a_tour_come_by_day_and_hour(db: AsyncConnection) -> None:
    later = datetime(2017, 5, 31, 14, 0, tzinfo=UTC)
    await notes.keep(db, ANA, _new(3, text="c", day=date(2017, 5, 31), taken_at=later))
    await notes.keep(db, ANA, _new(2, text="b"))
    await notes.keep(db, ANA, _new(1, text="a"))
    await notes.keep(db, ANA, _new(4, text="x", tour_id="achm-medellin-2025"))
    await notes.keep(db, BETO, _new(1, text="y", chat_id=BETO))

    async def texts(**which: Any) -> list[str]:
        return [one.text for one in await notes.notes_of(db, ANA, LAB, **which)]

    assert await texts() == ["a", "b", "c"]
    assert await texts(day=TUESDAY) == ["a", "b"]
    assert await texts(first=1, limit=1) == ["b"]
    assert await texts(first=2) == ["c"]
    assert await notes.count_notes(db, ANA, LAB) == 3


async def test_nobody_reaches_anothers_note(db: AsyncConnection) -> None:
    kept = await notes.keep(db, ANA, _new(1))
    assert await notes.find(db, BETO, kept.id) is None
    assert await notes.of_message(db, BETO, ANA, 1) is None
    await notes.move(db, BETO, kept.id, day=date(2017, 6, 1), activity_id=None)
    await notes.change(db, BETO, kept.id, text="ajeno", file=None)
    await notes.delete_note(db, BETO, kept.id)
    assert await notes.find(db, ANA, kept.id) == kept


@pytest.mark.parametrize("number", [0, -1, 99, 2**63, -(2**63) - 1])
async def test_number_of_no_note_finds_none(db: AsyncConnection, number: int) -> None:
    await notes.keep(db, ANA, _new(1))
    assert await notes.find(db, ANA, number) is None


async def test_album_is_found_by_its_first_note(db: AsyncConnection) -> None:
    first = await notes.keep(db, ANA, _new(1, album="77"))
    await notes.keep(db, ANA, _new(2, album="77"))
    assert await notes.of_album(db, ANA, ANA, "77") == first
    assert await notes.of_album(db, ANA, ANA, "78") is None
    assert await notes.of_album(db, BETO, ANA, "77") is None


async def test_note_is_written_anew_and_deleted(db: AsyncConnection) -> None:
    kept = await notes.keep(db, ANA, _new(1))
    photo = KeptFile(FileKind.PHOTO, "abc")
    await notes.change(db, ANA, kept.id, text="mejor", file=photo)
    changed = replace(kept, text="mejor", file=photo)
    assert await notes.find(db, ANA, kept.id) == changed
    await notes.delete_note(db, ANA, kept.id)
    assert await notes.notes_of(db, ANA, LAB) == ()


async def test_number_of_a_deleted_note_is_given_to_no_other(db: AsyncConnection) -> None:
    gone = await notes.keep(db, ANA, _new(1))
    await notes.delete_note(db, ANA, gone.id)
    assert (await notes.keep(db, ANA, _new(2))).id > gone.id
