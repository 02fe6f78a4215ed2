"""Personal links: followed, followed twice, renewed; and what is noted of payments."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from bot.preview import Message, Person
from tests.conftest import House, open_house
from tests.coordinating import ACHM, LAB, accompany, come, opened
from tests.rostering import LIST, code_of, coordinator, loaded, sent

WHO = "SELECT name, person_id, started_at IS NOT NULL AS has_started FROM roster ORDER BY position"
TWO_WEEKS_BEFORE = datetime(2025, 1, 12, 12, tzinfo=UTC)


async def _started(house: House, number: int, name: str, lang: str = "es") -> Person:
    person = house.person(number, name.split(maxsplit=1)[0], lang)
    person.start(await code_of(house, name))
    await house.settled()
    return person


async def _person(house: House, juan: Person, name: str) -> Message:
    rows = await house.rows("SELECT id, name FROM roster")
    number = next(row["id"] for row in rows if row["name"] == name)
    juan.press_data(f"1/ros-one/{ACHM}/{number}")
    return await house.said(juan)


ENLISTED = {
    "es": "✅ La coordinación le tiene en su lista como Beto Díaz, Muni de Ñuñoa.",
    "en": "✅ The coordination has you on its list as Beto Díaz, Muni de Ñuñoa.",
    "pt": "✅ A coordenação tem você na lista como Beto Díaz, Muni de Ñuñoa.",
}


@pytest.mark.parametrize("lang", ENLISTED)
async def test_link_enrols_with_one_tap_and_says_as_whom(house: House, lang: str) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    beto = await _started(house, 1001, "Beto Díaz", lang)
    assert any(one.text.startswith(ENLISTED[lang]) for one in beto.messages)
    enrolled = await house.rows("SELECT tour_id FROM enrolments WHERE person_id = 1001")
    assert enrolled == [{"tour_id": ACHM}]
    assert (await house.rows(WHO))[1] == {
        "name": "Beto Díaz",
        "person_id": 1001,
        "has_started": 1,
    }
    text = (await opened(house, juan, "/inscritos")).text
    assert "Ya comenzaron: 1. Faltan: 2." in text


async def test_who_follows_their_link_again_sees_the_same(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    beto = await _started(house, 1001, "Beto Díaz")
    first = [one.text for one in beto.messages[-3:]]
    await _started(house, 1001, "Beto Díaz")
    assert [one.text for one in beto.messages[-3:]] == first


async def test_second_account_is_told_kindly_whom_to_ask_and_nothing_of_whose_it_is(
    house: House,
) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    await _started(house, 1001, "Beto Díaz")
    eva = await _started(house, 1002, "Beto Díaz")
    assert eva.last.text.startswith("Este enlace es personal y ya se usó")
    assert "Beto" not in eva.last.text
    assert eva.last.buttons == [["☎️ A quién preguntar", "🏠 Inicio"]]
    assert await house.rows("SELECT * FROM enrolments WHERE person_id = 1002") == []
    assert (await house.rows(WHO))[1]["person_id"] == 1001


async def test_of_many_phones_at_once_one_is_who_it_was_made_for(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    code = await code_of(house, "Beto Díaz")
    people = [house.person(number, "Alguien", "es") for number in range(20, 28)]
    for person in people:
        person.start(code)
    await house.settled()
    refused = [one for one in people if one.last.text.startswith("Este enlace es personal")]
    assert len(refused) == len(people) - 1
    (enrolled,) = await house.rows("SELECT person_id FROM enrolments WHERE person_id <> 7")
    assert (await house.rows(WHO))[1]["person_id"] == enrolled["person_id"]


async def test_account_that_is_somebody_is_nobody_else(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    beto = await _started(house, 1001, "Beto Díaz")
    beto.start(await code_of(house, "Carla Ruiz"))
    assert (await house.said(beto)).text.startswith("Esta cuenta de Telegram ya comenzó")
    assert (await house.rows(WHO))[2]["person_id"] is None


@pytest.mark.parametrize("code", ["r-", "r-0000000000000000", "r-%27--", "r-" + "a" * 60])
async def test_forged_link_leads_nowhere(house: House, code: str) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    eva = house.person(1002, "Eva", "es")
    eva.start(code)
    assert (await house.said(eva)).text.startswith("No reconozco este enlace")
    assert await house.rows("SELECT * FROM enrolments WHERE person_id = 1002") == []
    assert {row["person_id"] for row in await house.rows(WHO)} == {None}


async def test_renewed_link_is_another_once_and_the_one_before_is_over(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    before = await code_of(house, "Beto Díaz")
    await _started(house, 1001, "Beto Díaz")
    message = await _person(house, juan, "Beto Díaz")
    assert "✅ Comenzó el 29 de mayo de 2017" in message.text
    juan.press("🔁 Otro enlace")
    assert "sigue en la gira" in (await house.said(juan)).text
    (confirm,) = [
        one["callback_data"]
        for row in juan.last.rows
        for one in row
        if one["callback_data"].startswith("1/ros-new2")
    ]
    for _ in range(2):
        juan.press_data(confirm)
    text = (await house.said(juan)).text
    after = await code_of(house, "Beto Díaz")
    assert after != before
    assert f"https://t.me/gira_bot?start={after}" in text
    assert await house.rows("SELECT link FROM roster WHERE name = 'Beto Díaz'") == [{"link": 2}]
    eva = house.person(1002, "Eva", "es")
    eva.start(before)
    assert (await house.said(eva)).text.startswith("No reconozco este enlace")
    await _started(house, 1003, "Beto Díaz")
    assert (await house.rows(WHO))[1]["person_id"] == 1003


async def test_payment_is_noted_with_author_and_date_by_one_tap(house: House) -> None:
    juan = await coordinator(house)
    maria = await coordinator(house, 8)
    await loaded(house, juan, *LIST)
    assert "💰 Pago: por pagar" in (await _person(house, juan, "Beto Díaz")).text
    juan.press("📄 O/C emitida")
    told = "💰 Pago: O/C emitida (lo anotó usted, 29 de mayo de 2017, 08:30)"
    assert told in (await house.said(juan)).text
    assert (
        "O/C emitida (lo anotó alguien de la coordinación"
        in (await _person(house, maria, "Beto Díaz")).text
    )
    juan.press("❗ Por pagar", message=juan.last)
    await house.settled()
    (row,) = await house.rows("SELECT payment, payment_by FROM roster WHERE name = 'Beto Díaz'")
    assert row == {"payment": "pending", "payment_by": 7}


@pytest.mark.parametrize(("payment", "is_reminded"), [("pending", 1), ("ordered", 0), ("paid", 0)])
async def test_payment_or_order_that_is_noted_stops_the_reminder_and_changes_no_details(
    tmp_path: Path, payment: str, is_reminded: int
) -> None:
    async with open_house(tmp_path, at=TWO_WEEKS_BEFORE) as house:
        juan = await coordinator(house)
        await loaded(house, juan, *LIST)
        beto = await _started(house, 1001, "Beto Díaz")
        before = (await opened(house, beto, "/pago")).text
        rows = await house.rows("SELECT id FROM roster WHERE name = 'Beto Díaz'")
        juan.press_data(f"1/ros-pay/{ACHM}/{rows[0]['id']}/{payment}")
        await house.settled()
        assert (await opened(house, beto, "/pago")).text == before
        count = len(beto.messages)
        await house.at("2025-01-13T12:30")
        reminded = [one for one in beto.messages[count:] if "950.000" in one.text]
        assert len(reminded) == is_reminded
        told = await house.rows(
            "SELECT status FROM pushes WHERE person_id = 1001 AND key LIKE '%payment%'"
        )
        assert [row["status"] for row in told] == ["sent" if is_reminded else "skipped"]


async def test_person_is_taken_off_after_a_confirmation_and_stays_on_the_tour(
    house: House,
) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    beto = await _started(house, 1001, "Beto Díaz")
    await _person(house, juan, "Beto Díaz")
    juan.press("🗑 Quitar")
    assert "¿Quitar a Beto Díaz de la lista?" in (await house.said(juan)).text
    juan.press("🗑 Sí, quitar de la lista")
    assert (await house.said(juan)).text.startswith("✅ Beto Díaz ya no está en la lista.")
    assert [row["name"] for row in await house.rows(WHO)] == ["Ana Soto Pérez", "Carla Ruiz"]
    assert "Medellín" in (await opened(house, beto, "/agenda")).text


async def test_lists_say_who_has_not_started_who_owes_and_who_has_blocked(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    beto = await _started(house, 1001, "Beto Díaz")
    await opened(house, juan, "/inscritos")
    juan.press("⏳ Sin comenzar")
    assert (await house.said(juan)).text.splitlines() == [
        "Sin comenzar (2)",
        "",
        "1. Ana Soto Pérez · I. Municipalidad de Ñuñoa · sin comenzar · pagado",
        "2. Carla Ruiz · Municipalidad de Maipú · sin comenzar · O/C emitida",
    ]
    juan.press("📋 Inscritos")
    await house.settled()
    juan.press("💰 Por pagar")
    assert "1. Beto Díaz · Muni de Ñuñoa · comenzó · por pagar" in (await house.said(juan)).text
    beto.block()
    await house.settled()
    assert "🚫 1 persona bloqueó al asistente." in (await opened(house, juan, "/roster")).text
    juan.press("🏛 Instituciones")
    assert "1. I. Municipalidad de Ñuñoa: 2/3" in (await house.said(juan)).text
    juan.press("1")
    assert "Beto Díaz" in (await house.said(juan)).text


async def test_panel_counts_the_list_and_leads_to_it(house: House) -> None:
    juan = await coordinator(house)
    assert "En la lista" not in (await opened(house, juan, "/panel")).text
    await loaded(house, juan, *LIST)
    text = (await opened(house, juan, "/panel")).text
    assert "📋 En la lista: 3. Sin comenzar: 3. Por pagar: 1." in text
    juan.press("📋 Inscritos")
    assert (await house.said(juan)).text.startswith("📋 Lista de inscritos · Medellín 2025")


async def test_links_come_as_a_spreadsheet_in_which_nothing_is_a_formula(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    listed = "Nombre;Institución\n=cmd|'/c calc'!A1 Ana;@Maipú\n+1 Beto;-2\n".encode("cp1252")
    await sent(house, juan, listed, "lista.csv")
    juan.press("✅ Confirmar la lista")
    await house.settled()
    await opened(house, juan, "/inscritos")
    juan.press("🔗 Enlaces")
    message = await house.said(juan)
    assert message.document["file_name"] == f"enlaces-{ACHM}.xlsx"
    page = load_workbook(BytesIO(house.server.file(message.document["file_id"])))["Enlaces"]
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    assert rows[0] == ["Nombre", "Institución", "Enlace personal", "Ya comenzó"]
    assert rows[1][0] == "=cmd|'/c calc'!A1 Ana"
    assert {cell.data_type for row in page.iter_rows(max_col=3) for cell in row} == {"s"}
    assert rows[1][1] == "@Maipú"
    assert rows[2][:2] == ["+1 Beto", "-2"]
    assert rows[2][2] == f"https://t.me/gira_bot?start={await code_of(house, '+1 Beto')}"


async def test_export_has_the_list_apart_without_when_anybody_did_anything(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    await _started(house, 1001, "Carla Ruiz")
    await opened(house, juan, "/exportar")
    juan.press("📗 Todo en Excel")
    message = await house.said(juan)
    book = load_workbook(BytesIO(house.server.file(message.document["file_id"])))
    rows = [[cell.value for cell in row] for row in book["Lista de inscritos"].iter_rows()]
    assert rows == [
        ["Nombre", "Institución", "Correo", "Pago", "Ya comenzó", "En la última planilla"],
        ["Ana Soto Pérez", "I. Municipalidad de Ñuñoa", "ana@nunoa.cl", "pagado", 0, 1],
        ["Beto Díaz", "Muni de Ñuñoa", "beto@nunoa.cl", "por pagar", 0, 1],
        ["Carla Ruiz", "Municipalidad de Maipú", None, "O/C emitida", 1, 1],
    ]
    names = {name for row in rows[1:] for name in row[:1]}
    for name in set(book.sheetnames) - {"Lista de inscritos"}:
        cells = {cell.value for row in book[name].iter_rows() for cell in row}
        assert not cells & names


async def test_who_erases_everything_leaves_the_organisers_their_list(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    beto = await _started(house, 1001, "Beto Díaz")
    await opened(house, beto, "/baja")
    beto.press("🗑 Sí, borrar todo")
    await house.settled()
    assert (await house.rows(WHO))[1] == {
        "name": "Beto Díaz",
        "person_id": None,
        "has_started": 0,
    }
    again = await _started(house, 1001, "Beto Díaz")
    assert again.last.text
    assert (await house.rows(WHO))[1]["person_id"] == 1001


async def test_coordinator_who_erases_everything_is_the_author_of_nothing(house: House) -> None:
    juan = await coordinator(house)
    maria = await coordinator(house, 8)
    await loaded(house, juan, *LIST)
    await _person(house, maria, "Beto Díaz")
    maria.press("✅ Pagado")
    await opened(house, maria, "/baja")
    maria.press("🗑 Sí, borrar todo")
    await house.settled()
    (row,) = await house.rows("SELECT payment, payment_by FROM roster WHERE name = 'Beto Díaz'")
    assert row == {"payment": "paid", "payment_by": None}


async def test_list_of_one_tour_is_not_anothers(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    rosa = await come(house, 9, "Rosa", LAB)
    await accompany(house, rosa, LAB)
    numbers = [row["id"] for row in await house.rows("SELECT id FROM roster")]
    for number in numbers:
        for data in (f"ros-one/{ACHM}/{number}", f"ros-one/{LAB}/{number}"):
            rosa.press_data(f"1/{data}")
            assert "Ñuñoa" not in (await house.said(rosa)).text
        rosa.press_data(f"1/ros-pay/{LAB}/{number}/paid")
        rosa.press_data(f"1/ros-off2/{LAB}/{number}/{int(house.clock.now().timestamp() // 60)}")
    await house.settled()
    payments = [row["payment"] for row in await house.rows("SELECT payment FROM roster")]
    assert payments == ["paid", "pending", "ordered"]


async def test_cards_are_made_of_those_who_have_not_started(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    await _started(house, 1001, "Beto Díaz")
    await opened(house, juan, "/inscritos")
    juan.press("🖨 Tarjetas con QR")
    message = await house.said(juan)
    assert juan.messages[-2].text == "⏳ Preparando 2 tarjetas…"
    assert message.document["file_name"] == f"tarjetas-qr-{ACHM}.docx"
    (table,) = Document(BytesIO(house.server.file(message.document["file_id"]))).tables
    names = [cell.text.split("\n")[0] for row in table.rows for cell in row.cells[1::2]]
    assert names == ["Ana Soto Pérez", "Carla Ruiz"]
    for number, name in enumerate(("Ana Soto Pérez", "Carla Ruiz"), 1002):
        await _started(house, number, name)
    await opened(house, juan, "/inscritos")
    juan.press("🖨 Tarjetas con QR")
    assert (await house.said(juan)).text.startswith("✅ Todos ya comenzaron")
