"""The memoir and the pictures, in the chat and from a shell, compared with the database."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as Sheet
from sqlalchemy import insert

from bot.address import DayChart, MemoirFile, OptionsChart, TrendChart, encode
from bot.clock import ShiftedClock
from bot.language import Language
from bot.preview import Person
from bot.reporting import ReportError, Reporting, write_memoir
from bot.reports.canvas import PHONE
from bot.storage.database import open_database
from bot.storage.tables import metadata
from tests.conftest import House, open_house

LAB = "medellin-lab-2017"
AFTER = datetime(2017, 6, 3, 15, 0, tzinfo=UTC)
COORDINATOR = 9001
PEOPLE = range(2001, 2013)
MARKS = ("5", "5", "5", "4", "4", "4", "4", "3", "3", "2", "5", "4")


async def _write(house: House, table: str, rows: Sequence[dict[str, Any]]) -> None:
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            await db.execute(insert(metadata.tables[table]), list(rows))
    finally:
        await database.close()


def _answers(question: str, day: str, values: Sequence[str], **more: Any) -> list[dict[str, Any]]:
    given = {"tour_id": LAB, "day": day, "visibility": "organisers", "answered_at": AFTER, **more}
    return [
        {"person_id": person, "question_id": question, "value": value, **given}
        for person, value in zip(PEOPLE, values, strict=False)
    ]


async def _fill(house: House) -> None:
    """Twelve people: a day all have rated, one that four have, groups and commitments."""
    await _write(house, "people", [{"id": one, "created_at": AFTER} for one in PEOPLE])
    enrolled = [{"person_id": one, "tour_id": LAB, "enrolled_at": AFTER} for one in PEOPLE]
    await _write(house, "enrolments", enrolled)
    await _write(house, "retro_answers", _answers("dia", "2017-05-29", MARKS))
    await _write(house, "retro_answers", _answers("dia", "2017-05-30", ["1"] * 4))
    lacks = ["tiempo cifras"] * 6 + ["tiempo"] * 2
    await _write(house, "retro_answers", _answers("falto", "2017-05-31", lacks))
    secret = _answers("aprendido", "2017-05-29", [f"Secreto {one}" for one in range(6)])
    await _write(house, "retro_answers", [{**one, "visibility": "me"} for one in secret])
    group = {"id": 1, "person_id": 2001, "tour_id": LAB, "title": "Joven Lab", "made_at": AFTER}
    await _write(house, "working_groups", [group])
    members = [{"group_id": 1, "person_id": one, "joined_at": AFTER} for one in (2001, 2002)]
    await _write(house, "group_members", members)
    made = {"tour_id": LAB, "day": "2017-06-02", "made_at": AFTER, "status": "open"}
    rows = [
        (2001, "Evaluar las redes", "short", 1, "group"),
        (2002, "Un encuentro", "long", 1, "group"),
        (2003, "Contarlo en el concejo", None, None, "group"),
        (2002, "Cosa solo mía", "short", 1, "me"),
        (2002, "Para la coordinación", "short", 1, "organisers"),
    ]
    names = ("person_id", "what", "horizon", "group_id", "visibility")
    await _write(house, "commitments", [made | dict(zip(names, row, strict=True)) for row in rows])


async def _coordinator(house: House, lang: str = "es") -> Person:
    eva = house.person(COORDINATOR, "Eva", lang)
    eva.start(LAB)
    await house.settled()
    return eva


def _told(sheet: Sheet) -> str:
    cells = (cell.text for table in sheet.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in sheet.paragraphs), *cells])


FOUND = {
    "es": (
        "/memoria",
        "• 3 compromisos compartidos",
        "Español",
        "memoria",
        "La memoria está lista.",
    ),
    "en": ("/memoir", "• 3 shared commitments", "English", "memoir", "The memoir is ready."),
    "pt": (
        "/memoria",
        "• 3 compromissos compartilhados",
        "Português",
        "memoria",
        "A memória está pronta.",
    ),
}


@pytest.mark.parametrize("lang", FOUND)
async def test_memoir_comes_with_the_figures_of_the_database(tmp_path: Path, lang: str) -> None:
    command, counted, button, name, ready = FOUND[lang]
    async with open_house(tmp_path, at=AFTER, admin_ids=(COORDINATOR,)) as house:
        eva = await _coordinator(house, lang)
        await _fill(house)
        eva.send(command)
        screen = await house.said(eva)
        assert counted in screen.text.split("\n")
        eva.press(f"📄 {button}")
        sent = await house.said(eva)
        assert sent.document["file_name"] == f"{name}-{LAB}.docx"
        assert f"✅ {ready}" in [one.text for one in eva.messages]
        sheet = Document(BytesIO(house.server.file(sent.document["file_id"])))
        told = _told(sheet)
        (row,) = await house.rows(
            "SELECT count(*) AS people, avg(CAST(value AS REAL)) AS mean FROM retro_answers"
            " WHERE question_id = 'dia' AND day = '2017-05-29'"
        )
        comma = "." if lang == "en" else ","
        mean = f"{row['mean']:.1f}".replace(".", comma)
        assert (row["people"], mean) == (12, f"4{comma}0")
        trend = sheet.tables[-2]
        rows = [tuple(cell.text for cell in one.cells)[1:] for one in trend.rows]
        assert rows[1:] == [("12", mean), *([("–", "–")] * 4)]
        options = [tuple(cell.text for cell in one.cells) for one in sheet.tables[1].rows]
        assert [people for _, people in options[1:]] == ["8", "6", "0", "0", "0"]
        assert "Joven Lab" in told
        assert "Evaluar las redes" in told
        assert "Contarlo en el concejo" in told
        for secret in ("Secreto", "Cosa solo mía", "Para la coordinación"):
            assert secret not in told
        assert len(sheet.inline_shapes) == 2


async def test_pictures_come_as_photos_and_too_few_as_a_word(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER, admin_ids=(COORDINATOR,)) as house:
        eva = await _coordinator(house)
        await _fill(house)
        day = datetime(2017, 5, 29, tzinfo=UTC).date()
        for to, caption in (
            (DayChart(LAB, day), "📊 lunes 29 de mayo · Medellín Lab 2017"),
            (
                OptionsChart(LAB, day.replace(day=31), "falto"),
                "📊 miércoles 31 de mayo · Medellín Lab 2017",
            ),
            (TrendChart(LAB), "📈 Día a día · Medellín Lab 2017"),
        ):
            eva.press_data(encode(to))
            sent = await house.said(eva)
            assert sent.text == caption
            assert (sent.photo["width"], sent.photo["height"]) == (PHONE.wide, PHONE.high)
        count = len(eva.messages)
        few = day.replace(day=30)
        for to in (
            DayChart(LAB, few),
            OptionsChart(LAB, few, "falto"),
            OptionsChart(LAB, day, "nada"),
        ):
            eva.press_data(encode(to))
            await house.settled()
            assert len(eva.messages) == count
            assert "al menos 5 personas" in eva.answers[-1].text


async def test_nobody_else_gets_a_memoir_or_a_picture(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER, admin_ids=(COORDINATOR,)) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start(LAB)
        await house.settled()
        await _fill(house)
        day = AFTER.date()
        pictures = (TrendChart(LAB), DayChart(LAB, day), OptionsChart(LAB, day, "falto"))
        for to in (MemoirFile(LAB, Language.ES), *pictures):
            ana.press_data(encode(to))
            await house.settled()
        ana.send("/memoria")
        await house.settled()
        assert any(one.text.startswith("Ese comando no lo conozco") for one in ana.messages)
        refused = await house.rows("SELECT person_id, what FROM audit WHERE is_refused")
        assert [(one["person_id"], one["what"].split("/")[1]) for one in refused] == [
            (1001, "memw"),
            (1001, "chartt"),
            (1001, "chartd"),
            (1001, "charto"),
            (1001, "memoria"),
        ]
        assert house.server.called("sendDocument") == []
        assert house.server.called("sendPhoto") == []


async def test_memoir_is_written_from_a_shell(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER, admin_ids=(COORDINATOR,)) as house:
        await _coordinator(house)
        await _fill(house)
        to = tmp_path / "memoria.docx"
        clock = ShiftedClock(AFTER)
        written = await write_memoir(house.settings, Reporting(LAB, "en", to), clock)
        told = _told(Document(str(await asyncio.to_thread(written.resolve))))
        assert "How Monday 29 May was rated" in told
        assert "12 people of 12 answered." in told
        with pytest.raises(ReportError, match="--tour: there is no tour 'x'"):
            await write_memoir(house.settings, Reporting("x"), clock)
        with pytest.raises(ReportError, match="--lang: 'fr' is not spoken"):
            await write_memoir(house.settings, Reporting(LAB, "fr"), clock)
