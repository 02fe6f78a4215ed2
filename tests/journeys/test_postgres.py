"""The same turns on PostgreSQL: what people say is stored, found again, and erased."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import asyncpg
import pytest

from bot.people.policy import POLICY_VERSION
from bot.storage.database import open_database
from bot.storage.migrate import HEAD, migrate
from tests import passing
from tests.answering import enrolled, said
from tests.conftest import House, open_house
from tests.coordinating import ACHM, come, opened
from tests.passing import SAID, ask, last_told, on_tour, pushed, told
from tests.postgres import Server, postgres_server
from tests.rostering import LIST, code_of, coordinator, sent, workbook

LAB = "medellin-lab-2017"


@pytest.fixture(scope="module")
def postgres() -> Iterator[Server]:
    with postgres_server() as server:
        yield server


@pytest.fixture
async def empty(postgres: Server) -> str:
    """The address of a new database."""
    connection = await asyncpg.connect(f"{postgres.address}/postgres")
    await connection.execute("DROP DATABASE IF EXISTS bot")
    await connection.execute("CREATE DATABASE bot")
    await connection.close()
    return f"{postgres.address}/bot"


@pytest.fixture
async def house(tmp_path: Path, empty: str) -> AsyncIterator[House]:
    async with open_house(tmp_path, database_url=empty) as opened:
        yield opened


async def test_list_is_confirmed_by_two_at_once_followed_paid_and_taken_off(house: House) -> None:
    juan, maria = [await coordinator(house, number) for number in (7, 8)]
    for one in (juan, maria):
        await sent(house, one, workbook(*LIST))
    for one in (juan, maria):
        one.press("✅ Confirmar la lista")
    await house.settled()
    people = [house.person(number, "Alguien", "es") for number in range(20, 26)]
    code = await code_of(house, "Beto Díaz")
    for one in people:
        one.start(code)
    juan.press_data(f"1/ros-pay/{ACHM}/2/paid")
    await house.settled()
    rows = await house.rows("SELECT id, name, payment, person_id FROM roster ORDER BY position")
    assert [(row["name"], row["payment"]) for row in rows] == [
        ("Ana Soto Pérez", "paid"),
        ("Beto Díaz", "paid"),
        ("Carla Ruiz", "ordered"),
    ]
    (ana,) = [one for one in people if one.id == rows[1]["person_id"]]
    assert "Ya comenzaron: 1. Faltan: 2." in (await opened(house, juan, "/inscritos")).text
    assert (await opened(house, juan, "/panel")).text.count("📋 En la lista: 3.") == 1
    await opened(house, ana, "/baja")
    ana.press("🗑 Sí, borrar todo")
    juan.press_data(f"1/ros-off2/{ACHM}/3/{int(house.clock.now().timestamp() // 60)}")
    await house.settled()
    left = await house.rows("SELECT name, person_id FROM roster ORDER BY position")
    assert [(row["name"], row["person_id"]) for row in left] == [
        ("Ana Soto Pérez", None),
        ("Beto Díaz", None),
    ]


async def test_commitment_is_made_asked_about_and_erased(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    for say, press in (
        ("/compromisos", ("🆕 Nuevo compromiso", "Sí, de acuerdo")),
        ("Una mesa", ("📅 Corto plazo",)),
        ("Los vecinos", ("🆕 Abrir un grupo",)),
        ("Justicia", ("✏️ Cambiar algo", "🧩 Ver el grupo")),
    ):
        ana.send(say)
        await house.settled()
        for label in press:
            ana.press(label)
            await house.settled()
    assert ana.last.text.startswith("🧩 Justicia\n1 persona")
    await house.at("2017-07-02T10:00")
    ana.press("✅ Hecho")
    await house.settled()
    kept = "SELECT what, with_whom, horizon, status, group_id FROM commitments"
    assert await house.rows(kept) == [
        {
            "what": "Una mesa",
            "with_whom": "Los vecinos",
            "horizon": "short",
            "status": "done",
            "group_id": 1,
        }
    ]
    ana.send("/baja")
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    for table in ("commitments", "followups", "working_groups", "group_members"):
        assert await house.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - ours


async def test_question_is_stored_with_consent_and_erased_on_request(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("achm-medellin-2025")
    await house.settled()
    ana.send("¿hay piscina en el hotel?")
    await house.settled()
    ana.press("🙋 Pasar a la coordinación")
    await house.settled()
    ana.press("Sí, de acuerdo")
    await house.settled()
    assert await house.rows("SELECT person_id, text FROM questions") == [
        {"person_id": 1001, "text": "¿hay piscina en el hotel?"}
    ]
    ana.send("/misdatos")
    message = await house.said(ana)
    stored = json.loads(house.server.file(message.document["file_id"]))
    assert stored["people"][0]["created_at"].endswith("Z")
    ana.send("/baja")
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    assert await house.rows("SELECT * FROM people") == []
    assert await house.rows("SELECT * FROM questions") == []


async def test_twenty_people_at_once_are_each_enrolled_once(house: House) -> None:
    people = [house.person(2000 + number, "P", "pt") for number in range(20)]
    for person in people:
        person.start("medellin-lab-2017")
        person.start("medellin-lab-2017")
        person.send("/hoje")
    await asyncio.sleep(0)
    await house.settled(30)
    assert [("segunda-feira" in person.last.text) for person in people] == [True] * 20
    assert await house.rows("SELECT count(*) AS n FROM enrolments") == [{"n": 20}]
    assert await house.rows("SELECT count(*) AS n FROM set_aside") == [{"n": 0}]


async def test_many_turns_at_once_wait_for_no_other(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    people = [house.person(3000 + number, "P", "es") for number in range(40)]
    for _ in range(4):
        for person in people:
            person.send("/ayuda")
    await house.settled(30)
    assert "turn-failed" not in "".join(capsys.readouterr())
    assert await house.rows("SELECT count(*) AS n FROM updates") == [{"n": 160}]


async def test_replicas_that_start_together_make_the_tables_once(empty: str) -> None:
    databases = [open_database(empty) for _ in range(6)]
    before = await asyncio.gather(*(migrate(database) for database in databases))
    assert sorted(before, key=str) == [*[HEAD] * 5, None]
    for database in databases:
        await database.close()


async def test_database_that_restarts_costs_nobody_their_reply(
    house: House, postgres: Server
) -> None:
    people = [house.person(4000 + number, "P", "es") for number in range(5)]
    for person in people:
        person.start("medellin-lab-2017")
    await house.settled()
    house.server.faults.delays = {"sendMessage": 0.5}
    for person in people:
        person.send("/hoy")
    await house.server.until(lambda: len(house.server.called("sendMessage")) > len(people))
    await asyncio.to_thread(postgres.stop, "fast")
    for person in people:
        person.send("/ayuda")
    await asyncio.sleep(1.5)
    assert not house.bot.done()
    await asyncio.to_thread(postgres.start)
    house.server.faults.clear()
    await house.settled(30)
    assert [person.last.text.split("\n")[0] for person in people] == ["¿En qué puedo ayudar?"] * 5


async def test_day_is_told_and_kept_with_whatever_telegram_calls_a_file(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start(LAB)
    await house.settled()
    ana.press_data(f"1/rok/{POLICY_VERSION}/{LAB}/20170529/o")
    await house.settled()
    ana.press("4 · Bueno")
    await house.settled()
    voice = {"file_id": "A" * 400, "file_unique_id": "u", "duration": 3}
    house.server.inject(
        {
            "message": {
                "message_id": 9_000,
                "date": int(house.clock.now().timestamp()),
                "chat": {"id": 1001, "type": "private", "first_name": "P"},
                "from": ana.user.json(),
                "voice": voice,
            }
        }
    )
    await house.settled()
    ana.send("😀" * 2000)
    await house.settled()
    assert await house.rows("SELECT error FROM set_aside") == []
    assert await house.rows(
        "SELECT question_id, length(file_id) AS file, length(value) AS value"
        " FROM retro_answers ORDER BY answered_at"
    ) == [
        {"question_id": "dia", "file": None, "value": 1},
        {"question_id": "aprendido", "file": 400, "value": 0},
    ]


TUESDAY = date(2025, 1, 28)
EVENING = datetime(2025, 1, 29, 2, 30, tzinfo=UTC)
"""Tuesday 28 January 2025, 21:30 in Medellín."""
REMOVED = " ".join(f"opcion-de-antes-{one:04}" for one in range(12))
"""Ids of options that the content had once: more than 200 characters."""


async def test_coordinators_are_told_all_that_they_are_told_with_sqlite(
    tmp_path: Path, empty: str
) -> None:
    async with open_house(tmp_path, database_url=empty, at=EVENING, admin_ids=(7,)) as house:
        eva, juan = await come(house, 7, "Eva", ACHM), house.person(8, "Juan", "es")
        juan.start(_code((await opened(house, eva, "/invitar")).text))
        await house.settled()
        await enrolled(house, ACHM, range(100, 120))
        for person in range(100, 120):
            await said(house, person, (ACHM, TUESDAY, "dia"), "4", comment="Faltó agua 💧")
            await said(house, person, (ACHM, TUESDAY, "aprendido"), "El Metrocable y la gente")
            missed = f"tiempo {REMOVED}" if person % 2 else "tiempo"
            await said(house, person, (ACHM, TUESDAY, "falto"), missed, comment="مرحبا")
        assert "20 de 20" in (await opened(house, juan, "/panel")).text
        assert "4,0 de 5" in (await opened(house, juan, "/resumen")).text
        for command, button in (
            ("/exportar", "📗 Todo en Excel"),
            ("/memoria", "📄 Español"),
            ("/resumen", "📊 Ver en una imagen"),
        ):
            await opened(house, juan, command)
            juan.press(button)
            await house.settled()
        assert [bool(one.document) for one in juan.messages].count(True) == 2
        await house.at("2025-01-28T21:45")
        await house.at("2025-01-29T07:31")
        for coordinator in (eva, juan):
            told = [one.text[:3] for one in coordinator.messages]
            briefs = [one for one in coordinator.messages if "Para abrir el día" in one.text]
            assert (told.count("⚠️ "), len(briefs)) == (2, 1)
        assert await house.rows("SELECT error FROM set_aside") == []


async def test_question_is_answered_once_kept_for_all_and_erased(
    tmp_path: Path, empty: str
) -> None:
    async with on_tour(tmp_path, database_url=empty) as tour:
        house = tour.house
        await ask(house, tour.ana)
        for one, text in ((tour.juan, "Sí, en el piso 8."), (tour.eva, "On the 8th floor.")):
            one.send(text, reply_to=told(one, "🙋")[0])
        await pushed(house)
        assert len(told(tour.ana, "📬")) == 1
        assert len(told(tour.juan, "⚠️")) + len(told(tour.eva, "⚠️")) == 1
        tour.ana.send("¿Techada?", reply_to=last_told(tour.ana, "📬"))
        await pushed(house)
        await house.at("2025-01-28T11:05")
        assert len(told(tour.juan, "⏰")) == len(told(tour.eva, "⏰")) == 1
        await passing.press(house, tour.juan, "✍️ Responder", last_told(tour.juan, "⏰"))
        tour.juan.send_photo(caption="Sí, 😀 techada")
        await pushed(house)
        sent = tour.juan.last
        for label in ("⭐ Guardar para todos", "⭐ Sí, guardar para todos"):
            await passing.press(house, tour.juan, label, sent)
        await pushed(house)
        tour.bia.send("piscina")
        assert "techada" in (await house.said(tour.bia)).text
        assert [row["file_kind"] for row in await house.rows(SAID)] == [None, None, "photo"]
        tour.ana.send("/baja")
        await house.settled()
        await passing.press(house, tour.ana, "🗑 Sí, borrar todo")
        assert await house.rows(SAID) == []
        assert await house.rows("SELECT question_id FROM kept_answers") == [{"question_id": None}]
        assert await house.rows("SELECT error FROM set_aside") == []


def _code(text: str) -> str:
    found = re.search(r"c-[a-z0-9]{26}", text)
    assert found is not None
    return found[0]
