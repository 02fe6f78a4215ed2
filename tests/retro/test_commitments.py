"""What people mean to do and the groups they work in, as they are kept: on the real SQLite file."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text

from bot.catalog.loading import load
from bot.people.mydata import erase
from bot.people.profile import load_readers
from bot.retro import commitments, groups
from bot.retro.season import Season, season
from bot.retro.values import Commitment, Horizon, OpenCommitment, Standing
from bot.retro.visibility import Visibility
from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.storage.tables import introductions, people, retro_habits
from tests.conftest import CONTENT

LAB = "medellin-lab-2017"
NOON = datetime(2017, 6, 2, 17, 0, tzinfo=UTC)
ANA, LUIS = 1001, 1002


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
    await migrate(opened)
    async with opened.writing() as db:
        rows = [{"id": one, "created_at": NOON} for one in (ANA, LUIS)]
        await db.execute(insert(people), rows)
    yield opened
    await opened.close()


async def _rows(database: Database, query: str) -> list[dict[str, Any]]:
    async with database.engine.connect() as db:
        return [dict(row) for row in (await db.execute(text(query))).mappings()]


async def _make(
    db: Any,
    what: str = "Un comité de convivencia",
    person: int = ANA,
    message: int | None = 7,
    visibility: Visibility = Visibility.GROUP,
) -> Commitment:
    made = await commitments.make(
        db, person, LAB, date(2017, 6, 2), what, visibility, message, NOON
    )
    found = await commitments.find(db, person, made)
    assert found is not None
    return found


async def test_message_makes_one_commitment_at_most_and_none_for_another_person(
    database: Database,
) -> None:
    async with database.writing() as db:
        first = await _make(db)
        assert await _make(db, "otra cosa") == first
        assert (await _make(db, "la de Luis", LUIS)).id != first.id
        assert [one.what for one in await commitments.of_person(db, ANA)] == [first.what]
        assert await commitments.find(db, LUIS, first.id) is None
        assert [await commitments.find(db, ANA, one) for one in (0, -1, 2**80, 99)] == [None] * 4
        assert (await _make(db, message=None)).id != (await _make(db, message=None)).id


async def test_everything_of_a_commitment_can_be_changed(database: Database) -> None:
    async with database.writing() as db:
        one = await _make(db)
        group = await groups.found(db, ANA, LAB, "Justicia", NOON)
        await commitments.set_what(db, ANA, one, "Dos comités", NOON)
        await commitments.set_with_whom(db, one, "la policía")
        await commitments.set_horizon(db, one, Horizon.MEDIUM)
        await commitments.set_readers(db, ANA, one, Visibility.ME, NOON)
        await commitments.set_group(db, one, group)
        found = await commitments.find(db, ANA, one.id)
        assert found is not None
        assert (found.what, found.with_whom, found.horizon, found.visibility) == (
            "Dos comités",
            "la policía",
            Horizon.MEDIUM,
            Visibility.ME,
        )
        assert found.group is not None
        assert (found.group.title, found.group.members) == ("Justicia", 1)
        await commitments.set_with_whom(db, one, "")
        await commitments.set_group(db, one, None)
        found = await commitments.find(db, ANA, one.id)
        assert found is not None
        assert (found.with_whom, found.group) == ("", None)


async def test_what_is_said_of_it_is_kept_each_time_and_a_double_tap_once(
    database: Database,
) -> None:
    async def report(standing: Standing, at: datetime) -> None:
        one = await commitments.find(db, ANA, made.id)
        assert one is not None
        await commitments.report(db, ANA, one, standing, at)

    async with database.writing() as db:
        made = await _make(db)
        await report(Standing.UNDER_WAY, NOON)
        await commitments.add_word(db, ANA, made, "ya hay fecha", NOON)
        await report(Standing.UNDER_WAY, NOON + timedelta(minutes=1))
        found = await commitments.find(db, ANA, made.id)
        assert found is not None
        assert (found.standing, found.word) == (Standing.UNDER_WAY, "ya hay fecha")
        await report(Standing.UNDER_WAY, NOON + timedelta(days=60))
        await report(Standing.DONE, NOON + timedelta(days=60, minutes=1))
        await commitments.add_word(db, ANA, made, "listo", NOON)
    assert await _rows(database, "SELECT status, word FROM followups ORDER BY id") == [
        {"status": "under-way", "word": "ya hay fecha"},
        {"status": "under-way", "word": None},
        {"status": "done", "word": "listo"},
    ]
    assert await _rows(database, "SELECT status, word, status_at FROM commitments") == [
        {"status": "done", "word": "listo", "status_at": "2017-08-01T17:01:00.000000Z"}
    ]


async def test_deleted_commitment_takes_what_was_said_of_it_along(database: Database) -> None:
    async with database.writing() as db:
        one = await _make(db)
        await commitments.report(db, ANA, one, Standing.DONE, NOON)
        await commitments.forget(db, ANA, one)
    assert await _rows(database, "SELECT id FROM commitments") == []
    assert await _rows(database, "SELECT id FROM followups") == []


async def test_group_of_the_same_title_is_joined_and_an_empty_one_disappears(
    database: Database,
) -> None:
    async with database.writing() as db:
        first = await groups.found(db, ANA, LAB, "Justicia", NOON)
        assert await groups.found(db, LUIS, LAB, " justicia ", NOON) == first
        await groups.join(db, first, LUIS, NOON)
        other = await groups.found(db, LUIS, "achm-medellin-2025", "Justicia", NOON)
        assert other != first
        assert [one.members for one in await groups.of_tour(db, LAB)] == [2]
        await groups.leave(db, first, ANA)
        assert [one.members for one in await groups.of_tour(db, LAB)] == [1]
        await groups.leave(db, first, LUIS)
        await groups.leave(db, first, LUIS)
        assert await groups.of_tour(db, LAB) == ()
        assert await groups.find(db, first) is None


async def test_who_leaves_a_group_takes_their_commitments_out_of_it(database: Database) -> None:
    async with database.writing() as db:
        one = await _make(db)
        group = await groups.found(db, ANA, LAB, "Justicia", NOON)
        await groups.join(db, group, LUIS, NOON)
        await commitments.set_group(db, one, group)
        assert [shared.what for shared in await groups.shared_in(db, group)] == [one.what]
        await groups.leave(db, group, ANA)
        assert await groups.shared_in(db, group) == ()
        found = await commitments.find(db, ANA, one.id)
        assert found is not None
        assert found.group is None


async def test_group_sees_what_is_shared_with_a_name_only_of_who_signs(
    database: Database,
) -> None:
    async with database.writing() as db:
        group = await groups.found(db, ANA, LAB, "Justicia", NOON)
        said = [(ANA, Visibility.GROUP), (ANA, Visibility.ME), (LUIS, Visibility.GROUP)]
        said += [(LUIS, Visibility.ORGANISERS)]
        for number, (person, visibility) in enumerate(said):
            one = await _make(db, f"{person} {visibility}", person, number, visibility)
            await commitments.set_group(db, one, group)
        for person, is_signed in ((ANA, False), (LUIS, True)):
            name = {"person_id": person, "name": f"N{person}", "changed_at": NOON}
            await db.execute(insert(introductions).values(**name))
            habit = {"person_id": person, "visibility": "group", "is_signed": is_signed}
            await db.execute(insert(retro_habits).values(**habit, changed_at=NOON))
        for person, is_signed in ((ANA, False), (LUIS, True)):
            own = await commitments.of_person(db, person)
            assert {one.is_signed for one in own} == {is_signed}
        assert [(one.what, one.name) for one in await groups.shared_in(db, group)] == [
            ("1002 group", "N1002"),
            ("1001 group", ""),
        ]


async def test_group_goes_on_without_its_founder_and_disappears_with_its_last_member(
    database: Database,
) -> None:
    async with database.writing() as db:
        group = await groups.found(db, ANA, LAB, "Justicia", NOON)
        await groups.join(db, group, LUIS, NOON)
        await erase(db, ANA)
        assert [(one.title, one.members) for one in await groups.of_tour(db, LAB)] == [
            ("Justicia", 1)
        ]
        await erase(db, LUIS)
        assert await groups.of_tour(db, LAB) == ()


async def test_reader_of_pushes_knows_what_is_still_to_do(database: Database) -> None:
    async with database.writing() as db:
        standings = (Standing.OPEN, Standing.DONE, Standing.UNDER_WAY, Standing.DROPPED)
        for number, standing in enumerate(standings):
            one = await _make(db, f"{number}" + "x" * 500, message=number)
            if standing is not Standing.OPEN:
                await commitments.report(db, ANA, one, standing, NOON)
        readers = await load_readers(db, [ANA, LUIS])
    assert readers[LUIS].to_do == ()
    assert readers[ANA].to_do == (
        OpenCommitment(1, LAB, "0" + "x" * 399, Standing.OPEN),
        OpenCommitment(3, LAB, "2" + "x" * 399, Standing.UNDER_WAY),
    )


@pytest.mark.parametrize(
    ("tour", "on", "expected"),
    [
        (LAB, "2017-05-28", Season.EARLY),
        (LAB, "2017-05-29", Season.OPEN),
        (LAB, "2018-06-02", Season.OPEN),
        (LAB, "2018-06-03", Season.OVER),
        ("itagui-encuentro-2022", "2022-11-28", Season.NONE),
    ],
)
def test_commitments_are_taken_from_the_first_day_until_they_are_erased(
    tour: str, on: str, expected: Season
) -> None:
    assert season(load(CONTENT).tours[tour], date.fromisoformat(on)) is expected


async def test_number_of_what_is_gone_is_given_to_no_other(database: Database) -> None:
    async with database.writing() as db:
        gone = await _make(db)
        await commitments.forget(db, ANA, gone)
        assert (await _make(db)).id > gone.id
        left = await groups.found(db, ANA, LAB, "Justicia", NOON)
        await groups.leave(db, left, ANA)
        assert await groups.found(db, LUIS, LAB, "Movilidad", NOON) > left
