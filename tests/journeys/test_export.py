"""`/exportar`: the files that coordinators take with them, read back and compared with the rows."""

import csv
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from sqlalchemy import insert

from bot.preview import Message, Person
from bot.storage.database import open_database
from bot.storage.tables import metadata
from tests.conftest import House, open_house
from tests.coordinating import ACHM, LAB, accompany, come, opened

EVENING = datetime(2017, 5, 30, 2, 0, tzinfo=UTC)
"""Monday 29 May 2017, 21:00 in Medellín."""
BEFORE_SIX = datetime(2017, 5, 29, 10, 59, tzinfo=UTC)
"""Monday 29 May 2017, 05:59 in Medellín: before the plan of the day."""
MONDAY = "2017-05-29"
WITHHELD = "No se muestra"
TRAIL = "SELECT person_id, tour_id, what, is_refused, detail FROM audit ORDER BY id"
LONG = "Aprendí mucho. " * 266 + "Fin."
"""3,994 characters: what fits into one message."""


async def _write(house: House, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Put rows into a table, through a connection of their own."""
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            await db.execute(insert(metadata.tables[table]), list(rows))
    finally:
        await database.close()


async def _enrol(house: House, *people: int, tour: str = LAB) -> None:
    """Put people on a tour, the first an hour before the next."""
    begin = datetime(2017, 5, 20, 15, 0, tzinfo=UTC)
    languages = ("es", "en", "pt")
    await _write(
        house,
        "people",
        (
            {"id": one, "telegram_language": languages[at % 3], "created_at": begin}
            for at, one in enumerate(people)
        ),
    )
    await _write(
        house,
        "enrolments",
        (
            {"person_id": one, "tour_id": tour, "enrolled_at": begin + timedelta(hours=at)}
            for at, one in enumerate(people)
        ),
    )


def _answer(person: int, question: str, value: str, **more: Any) -> dict[str, Any]:
    given = {"tour_id": LAB, "day": MONDAY, "visibility": "organisers", "answered_at": EVENING}
    return {"person_id": person, "question_id": question, "value": value, **given, **more}


async def _coordinator(house: House, lang: str = "es", tour: str = LAB) -> Person:
    juan = await come(house, 7, "Juan", tour, lang)
    await accompany(house, juan, tour)
    return juan


async def _taken(house: House, juan: Person, command: str, label: str) -> Message:
    await opened(house, juan, command)
    juan.press(label)
    return await house.said(juan)


def _book(house: House, message: Message) -> Workbook:
    return load_workbook(BytesIO(house.server.file(message.document["file_id"])))


async def _all(house: House, juan: Person) -> Workbook:
    return _book(house, await _taken(house, juan, "/exportar", "📗 Todo en Excel"))


def _rows(book: Workbook, name: str) -> list[tuple[Any, ...]]:
    return [tuple(cell.value for cell in row) for row in book[name].iter_rows(min_row=2)]


async def _csv(house: House, juan: Person, what: str) -> list[list[str]]:
    message = await _taken(house, juan, "/exportar", f"📄 CSV · {what}")
    content = house.server.file(message.document["file_id"])
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


IN_LANGUAGES = {
    "es": (
        "/exportar",
        "📗 Planillas · Medellín Lab 2017",
        "📗 Todo en Excel",
        "planillas-medellin-lab-2017-2017-05-29.xlsx",
        "📗 Medellín Lab 2017, todo en una planilla, al 29 de mayo de 2017 a las 21:00",
        [
            "Acerca de",
            "Respuestas",
            "Participantes",
            "Avisos",
            "No recibidos",
            "Preguntas",
            "Lista de inscritos",
        ],
        "Se inscribió (hora de Medellín)",
        ("📄 CSV · Participantes", "participantes-medellin-lab-2017-2017-05-29.csv", ";"),
    ),
    "en": (
        "/export",
        "📗 Spreadsheets · Medellín Lab 2017",
        "📗 Everything in Excel",
        "spreadsheets-medellin-lab-2017-2017-05-29.xlsx",
        "📗 Medellín Lab 2017, everything in one spreadsheet, as of 29 May 2017 at 21:00",
        [
            "About",
            "Answers",
            "Participants",
            "Messages",
            "Not received",
            "Questions",
            "List of enrolled",
        ],
        "Enrolled (Medellín time)",
        ("📄 CSV · Participants", "participants-medellin-lab-2017-2017-05-29.csv", ","),
    ),
    "pt": (
        "/exportar",
        "📗 Planilhas · Medellín Lab 2017",
        "📗 Tudo em Excel",
        "planilhas-medellin-lab-2017-2017-05-29.xlsx",
        "📗 Medellín Lab 2017, tudo em uma planilha, em 29 de maio de 2017 às 21:00",
        [
            "Sobre",
            "Respostas",
            "Participantes",
            "Avisos",
            "Não recebidos",
            "Perguntas",
            "Lista de inscritos",
        ],
        "Inscrição (hora de Medellín)",
        ("📄 CSV · Participantes", "participantes-medellin-lab-2017-2017-05-29.csv", ";"),
    ),
}


@pytest.mark.parametrize("lang", IN_LANGUAGES)
async def test_files_come_in_the_readers_language_with_tour_and_date(
    tmp_path: Path, lang: str
) -> None:
    command, opening, button, name, caption, sheets, column, as_csv = IN_LANGUAGES[lang]
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house, lang)
        await _enrol(house, 1001)
        screen = await opened(house, juan, command)
        assert screen.text.startswith(opening)
        file = await _taken(house, juan, command, button)
        assert file.document["file_name"] == name
        assert file.text.startswith(caption)
        book = _book(house, file)
        assert book.sheetnames == sheets
        assert book[sheets[2]]["C1"].value == column
        label, csv_name, separator = as_csv
        file = await _taken(house, juan, command, label)
        assert file.document["file_name"] == csv_name
        first = house.server.file(file.document["file_id"]).decode("utf-8-sig").splitlines()[0]
        assert first.split(separator)[2].strip('"') == column


async def test_four_answers_are_withheld_and_five_are_there(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        await _enrol(house, *range(1001, 1009))
        await _write(
            house, "retro_answers", (_answer(one, "dia", "4") for one in range(1001, 1005))
        )
        monday = date.fromisoformat(MONDAY)
        rows = _rows(await _all(house, juan), "Respuestas")
        assert {row[2] for row in rows} == {WITHHELD}
        (of_rating,) = [row for row in rows if row[1] == "¿Cómo estuvo el día?"]
        assert of_rating[0].date() == monday
        assert of_rating[4] == (
            "No se muestra: todavía no la han contestado 5 personas,"
            " y con menos se podría saber quién dijo qué."
        )
        await _write(house, "retro_answers", [_answer(1005, "dia", "1")])
        rows = _rows(await _all(house, juan), "Respuestas")
        rated = [row for row in rows if row[1] == "¿Cómo estuvo el día?"]
        assert [row[3] for row in rated] == [1, 4, 4, 4, 4]
        assert {row[2] for row in rated} == {"Nota"}
        assert {row[4] for row in rated} == {"1 · Muy flojo", "4 · Bueno"}
        assert {row[7] for row in rated} == {datetime(2017, 5, 29, 21, 0)}  # noqa: DTZ001 - a clock's
        stored = await house.rows("SELECT value FROM retro_answers WHERE question_id = 'dia'")
        assert sorted(int(row["value"]) for row in stored) == [row[3] for row in rated]


async def test_answers_carry_no_person_no_hour_and_a_name_only_where_it_was_signed(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        people = range(1001, 1008)
        await _enrol(house, *people)
        await _write(
            house,
            "introductions",
            ({"person_id": one, "name": f"Nombre{one}", "institution": f"Muni{one}",
              "institution_key": f"muni{one}", "changed_at": EVENING} for one in people),
        )  # fmt: skip
        await _write(
            house,
            "retro_habits",
            ({"person_id": one, "visibility": "group", "is_signed": one in {1001, 1002},
              "changed_at": EVENING} for one in people),
        )  # fmt: skip
        who = {1001: "group", 1003: "group", 1007: "me"}
        await _write(
            house,
            "retro_answers",
            (
                _answer(
                    one, "aprendido", f"Texto {one % 10}", visibility=who.get(one, "organisers")
                )
                for one in people
            ),
        )
        book = await _all(house, juan)
        texts = [row for row in _rows(book, "Respuestas") if row[2] == "Texto"]
        assert sorted((row[4], row[5], row[6]) for row in texts) == [
            ("Texto 1", 1, "Nombre1001"),
            ("Texto 2", 0, None),
            ("Texto 3", 1, None),
            ("Texto 4", 0, None),
            ("Texto 5", 0, None),
            ("Texto 6", 0, None),
        ]
        assert [row[4] for row in texts] != sorted(row[4] for row in texts)
        told = " ".join(
            str(cell.value) for page in book.worksheets for row in page.iter_rows() for cell in row
        )
        for secret in ("Texto 7", "Nombre1002", "Nombre1003", "Muni", "1003", "100"):
            assert secret not in told.replace("Nombre1001", ""), secret


async def test_long_and_odd_answers_are_there_as_they_were_said(tmp_path: Path) -> None:
    said = ["🎉🇨🇱👩‍👩‍👧", LONG, '=HYPERLINK("http://x")', "مرحبا", 'dos\nlíneas; y "más"']
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        await _enrol(house, *range(1001, 1006))
        await _write(
            house,
            "retro_answers",
            (_answer(1001 + at, "aprendido", text) for at, text in enumerate(said)),
        )
        rows = _rows(await _all(house, juan), "Respuestas")
        assert sorted(row[4] for row in rows if row[2] == "Texto") == sorted(said)
        stored = await house.rows("SELECT value FROM retro_answers")
        assert sorted(row["value"] for row in stored) == sorted(said)
        _, *rows = await _csv(house, juan, "Respuestas")
        as_csv = sorted(row[4] for row in rows if row[2] == "Texto")
        assert as_csv == sorted([*(text for text in said if text[0] != "="), f"'{said[2]}"])


async def test_figures_stay_until_five_have_said_more(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        await _enrol(house, *range(1001, 1011))
        for at, one in enumerate(range(1001, 1011), 1):
            await _write(house, "retro_answers", [_answer(one, "dia", "5")])
            rows = _rows(await _all(house, juan), "Respuestas")
            rated = [row[3] for row in rows if row[1] == "¿Cómo estuvo el día?"]
            assert rated == ([None] if at < 5 else [5] * (at // 5 * 5))


async def test_participants_are_numbers_and_coordinators_are_none(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING, admin_ids=(8,)) as house:
        juan = await _coordinator(house)
        await come(house, 8, "Admin")
        await _enrol(house, 1003, 1001, 1002)
        blocked = {"blocked_at": datetime(2017, 5, 28, 3, 0, tzinfo=UTC)}
        await _write(
            house, "people", [{"id": 1004, "created_at": EVENING, "language": "pt", **blocked}]
        )
        await _write(
            house, "enrolments", [{"person_id": 1004, "tour_id": LAB, "enrolled_at": EVENING}]
        )
        rows = _rows(await _all(house, juan), "Participantes")
        hour = datetime(2017, 5, 20, 10, 0)  # noqa: DTZ001 - a clock's
        assert rows == [
            (1, "Español", hour, None, 0, None),
            (2, "English", hour + timedelta(hours=1), None, 0, None),
            (3, "Português", hour + timedelta(hours=2), None, 0, None),
            (4, "Português", datetime(2017, 5, 29, 21, 0), None, 1, datetime(2017, 5, 27, 22, 0)),  # noqa: DTZ001
        ]
        enrolled = await house.rows("SELECT count(*) AS n FROM enrolments WHERE person_id > 100")
        assert len(rows) == enrolled[0]["n"]


async def test_deliveries_are_counted_and_whom_they_did_not_reach_is_told(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE_SIX) as house:
        juan = await _coordinator(house)
        await come(house, 1001, "Ana")
        house.clock.advance(timedelta(minutes=1))
        ben = await come(house, 1002, "Ben")
        ben.deactivate()
        await house.at(f"{MONDAY}T07:05")
        await house.at(f"{MONDAY}T19:35")
        book = await _all(house, juan)
        today, hour = datetime(2017, 5, 29), datetime(2017, 5, 29, 7)  # noqa: DTZ001 - a clock's
        evening = datetime(2017, 5, 29, 19, 30)  # noqa: DTZ001 - likewise
        sent, blocked = (1, 0, 0, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 1, 0, 0)
        assert _rows(book, "Avisos") == [
            ("Plan del día", None, today, hour, hour, 2, *blocked),
            ("La noche anterior", None, today + timedelta(days=1), evening, evening, 1, *sent),
        ]
        assert [cell.value for cell in book["Avisos"][1]][5:] == [
            *("Personas", "Enviado", "En espera", "No correspondía", "Enviado o no correspondía"),
            *("Fuera de hora", "Bloqueado", "Con error", "En duda"),
        ]
        missed = (2, "Plan del día", None, today, "Bloqueado")
        assert _rows(book, "No recibidos") == [missed]
        _, ben_in_it = _rows(book, "Participantes")
        assert ben_in_it[3:] == (None, 1, datetime(2017, 5, 29, 7, 5))  # noqa: DTZ001 - likewise
        stored = await house.rows(
            "SELECT kind, status, count(*) AS n FROM pushes WHERE person_id > 1000"
            " GROUP BY kind, status ORDER BY kind, status"
        )
        assert stored == [
            {"kind": "evening", "status": "sent", "n": 1},
            {"kind": "morning", "status": "failed", "n": 1},
            {"kind": "morning", "status": "sent", "n": 1},
        ]


@pytest.mark.parametrize("is_done", [True, False])
async def test_no_delivery_tells_whether_somebody_has_said_something(
    tmp_path: Path, *, is_done: bool
) -> None:
    """Who has finished their day, be it for themselves alone, gets no nudge any more."""
    hours = {f"retro/{LAB}/20170529": EVENING, f"retro/{LAB}/20170529/evening": EVENING}
    hours |= {f"commitments/{LAB}/30/20170602": EVENING, f"morning/{LAB}/20170529": BEFORE_SIX}
    async with open_house(tmp_path, at=EVENING + timedelta(hours=1)) as house:
        juan = await _coordinator(house)
        await _enrol(house, 1001, 1002)
        push = {"tour_id": LAB, "useful_until": EVENING + timedelta(hours=3)}
        settled = {"status": "sent", "reason": None, "settled_at": EVENING}
        left = {"status": "skipped", "reason": "left-alone", "settled_at": EVENING}
        await _write(
            house,
            "pushes",
            (
                {**push, **(left if is_done and one == 1001 and at is EVENING else settled),
                 "person_id": one, "chat_id": one, "key": key, "kind": key.partition("/")[0],
                 "scheduled_at": at, "due_at": at}
                | ({"settled_at": BEFORE_SIX} if at is BEFORE_SIX else {})
                for key, at in hours.items() for one in (1001, 1002)
            ),
        )  # fmt: skip
        book = await _all(house, juan)
        assert [(*row[:2], *row[5:]) for row in _rows(book, "Avisos")] == [
            ("Plan del día", None, 2, 2, 0, 0, 0, 0, 0, 0, 0),
            ("Sus compromisos", None, 2, 0, 0, 0, 2, 0, 0, 0, 0),
            ("Preguntas del día", None, 2, 0, 0, 0, 2, 0, 0, 0, 0),
            ("Preguntas del día", "Recordatorio de la noche", 2, 0, 0, 0, 2, 0, 0, 0, 0),
        ]
        assert [row[3] for row in _rows(book, "Participantes")] == [
            datetime(2017, 5, 29, 5, 59)  # noqa: DTZ001 - a clock's
        ] * 2


async def test_questions_are_there_without_who_asked(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        await _enrol(house, 1001)
        asked = {"person_id": 1001, "chat_id": 1001, "language": "es", "asked_at": EVENING}
        await _write(
            house,
            "questions",
            (
                {**asked, "message_id": 1, "tour_id": LAB, "text": "=¿Hay wifi?", "status": "open"},
                {
                    **asked,
                    "message_id": 2,
                    "tour_id": LAB,
                    "text": "¿Y agua?",
                    "status": "answered",
                },
                {**asked, "message_id": 3, "tour_id": ACHM, "text": "de otra", "status": "open"},
            ),
        )
        at = datetime(2017, 5, 29, 21, 0)  # noqa: DTZ001 - a clock's
        assert _rows(await _all(house, juan), "Preguntas") == [
            (at, "=¿Hay wifi?", "Abierta"),
            (at, "¿Y agua?", "Respondida"),
        ]
        assert await _csv(house, juan, "Preguntas") == [
            ["Llegó (hora de Medellín)", "Pregunta", "Estado"],
            ["2017-05-29 21:00", "'=¿Hay wifi?", "Abierta"],
            ["2017-05-29 21:00", "¿Y agua?", "Respondida"],
        ]


async def test_tour_that_has_not_begun_and_nothing_to_put_into_a_file(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2025, 1, 20, 15, 0, tzinfo=UTC)) as house:
        juan = await _coordinator(house, tour=ACHM)
        screen = await opened(house, juan, "/exportar")
        assert screen.text.endswith(
            "La gira comienza el lunes 27 de enero: todavía no hay respuestas."
        )
        juan.press("📄 CSV · Respuestas")
        assert (await house.said(juan)).text.startswith(
            "Todavía no hay nada que poner en «Respuestas»."
        )
        assert juan.last is screen
        book = await _all(house, juan)
        assert [_rows(book, name) for name in book.sheetnames[1:]] == [[]] * 6
        assert "Respuestas" in {row[0] for row in _rows(book, "Acerca de")}


async def test_tour_that_nobody_answered_says_so_of_each_question(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING + timedelta(days=10)) as house:
        juan = await _coordinator(house)
        rows = _rows(await _all(house, juan), "Respuestas")
        assert {row[2] for row in rows} == {WITHHELD}
        assert len({row[0] for row in rows}) == 5


async def test_each_file_is_in_the_audit_trail_with_what_it_held(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        await _enrol(house, 1001, 1002)
        await _csv(house, juan, "Participantes")
        mine = {"person_id": 7, "tour_id": LAB, "is_refused": 0}
        what = f"1/expf/{LAB}/participants/csv"
        assert await house.rows(TRAIL) == [
            {**mine, "what": "/exportar", "detail": None},
            {**mine, "what": what, "detail": None},
            {**mine, "what": what, "detail": "participants=2"},
        ]


async def test_nobody_else_gets_a_file(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=EVENING) as house:
        juan = await _coordinator(house)
        other = await come(house, 8, "Otra", ACHM)
        await accompany(house, other, ACHM)
        ana = await come(house, 1001, "Ana")
        screen = await opened(house, juan, "/exportar")
        for person in (ana, other):
            person.send("/start")
            own = await house.said(person)
            for data in (f"1/exp/{LAB}", f"1/expf/{LAB}/all/xlsx", f"1/expf/{LAB}/answers/csv"):
                person.press_data(data, message=own)
                await house.settled()
                assert not [one for one in person.messages if one.document]
                assert "Planillas" not in person.last.text
        juan.press_data(f"1/expf/{ACHM}/all/xlsx", message=screen)
        await house.settled()
        assert not [one for one in juan.messages if one.document]
        assert await house.rows("SELECT count(*) AS n FROM audit WHERE is_refused") == [{"n": 7}]


@pytest.mark.parametrize("data", [f"1/expf/{LAB}/all/csv", f"1/expf/{LAB}/answers/xlsx"])
async def test_file_that_no_button_leads_to_shows_the_screen(house: House, data: str) -> None:
    juan = await _coordinator(house)
    screen = await opened(house, juan, "/exportar")
    juan.press_data(data, message=screen)
    await house.settled()
    assert juan.answers[-1].text.startswith("Ese botón era de una versión anterior")
    assert not [one for one in juan.messages if one.document]
