"""The list of those enrolled: a file goes in, people start by their links, payments are noted."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import app
from bot.preview import Message, Person
from bot.transport.reading import Reading
from tests.conftest import LAB_MORNING, House, open_house, restarted
from tests.coordinating import ACHM
from tests.rostering import (
    ANA,
    CARLA,
    HEAD,
    LIST,
    XLSX,
    code_of,
    coordinator,
    loaded,
    sent,
    workbook,
)

OLD = "Ese botón era de una versión anterior; le muestro lo actual."
ROSTER = "SELECT name, institution, mail, payment, person_id, gone_at FROM roster ORDER BY position"
DRAFTS = "SELECT status FROM roster_imports"


async def test_spreadsheet_is_shown_and_nothing_changes_until_it_is_confirmed(house: House) -> None:
    juan = await coordinator(house)
    message = await sent(house, juan, workbook(*LIST))
    assert juan.messages[-2].text == "⏳ Leyendo «lista.xlsx»…"
    assert message.text == (
        "📄 lista.xlsx\n\n"
        "Lo que entendí de las columnas\n"
        "Nombre: «Nombre completo»\n"
        "Institución: «Institución»\n"
        "Correo: «Correo»\n"
        "Pago: «Pago»\n\n"
        "3 filas buenas\n\n"
        "🆕 Nuevas (3): Ana Soto Pérez, Beto Díaz, Carla Ruiz"
    )
    assert await house.rows(ROSTER) == []
    juan.press("✅ Confirmar la lista")
    text = (await house.said(juan)).text
    assert text == (
        "✅ La lista está al día. Nuevas: 3. Con cambios: 0. Sin cambios: 0. Ya no están: 0.\n\n"
        "📋 Lista de inscritos · Medellín 2025\n\n"
        "👥 En la lista: 3. Ya comenzaron: 0. Faltan: 3.\n"
        "💰 Por pagar: 1. Con O/C emitida: 1. Pagados: 1.\n"
        "🏛 2 instituciones."
    )
    assert [(row["name"], row["payment"]) for row in await house.rows(ROSTER)] == [
        ("Ana Soto Pérez", "paid"),
        ("Beto Díaz", "pending"),
        ("Carla Ruiz", "ordered"),
    ]
    (draft,) = await house.rows("SELECT status, sheet, columns FROM roster_imports")
    assert draft == {"status": "done", "sheet": None, "columns": None}


SHOWN = {
    "es": ("3 filas buenas", "✅ Confirmar la lista", "✅ La lista está al día. Nuevas: 3."),
    "en": ("3 good rows", "✅ Confirm the list", "✅ The list is up to date. New: 3."),
    "pt": ("3 linhas boas", "✅ Confirmar a lista", "✅ A lista está em dia. Novas: 3."),
}


@pytest.mark.parametrize("lang", SHOWN)
async def test_list_is_loaded_in_the_readers_language(house: House, lang: str) -> None:
    good, confirm, done = SHOWN[lang]
    juan = await coordinator(house, lang=lang)
    assert good in (await sent(house, juan, workbook(*LIST))).text.splitlines()
    juan.press(confirm)
    assert (await house.said(juan)).text.startswith(done)


async def test_bad_rows_are_named_with_their_numbers_and_hold_nobody_up(house: House) -> None:
    juan = await coordinator(house)
    rows = (
        ("Nómina de la pasantía",),
        (),
        HEAD,
        ANA,
        ("", "Municipalidad de Maipú", "alguien@maipu.cl", ""),
        ("Diego Mora", "Municipalidad de Maipú", "diego.maipu.cl", ""),
        ("Soto Pérez Ana", "Muni. Ñuñoa", "", ""),
        ("Uno Ñuñoa", "Municipalidad de Nunoa", "", ""),
        ("Dos Ñuñoa", "I.M. de Ñuñoa", "", "quizás"),
        ("Tres Ñuñoa", "Ñuñoa", "", ""),
        CARLA,
        ("Total", "", "", 8),
    )
    text = (await sent(house, juan, workbook(*rows))).text
    assert "4 filas buenas" in text.splitlines()
    assert text.split("⚠️ ")[1].splitlines() == [
        "Quedan fuera 5 filas",
        "Fila 5: no tiene nombre. Municipalidad de Maipú",
        "Fila 6: el correo no es un correo. Diego Mora: diego.maipu.cl",
        "Fila 7: repite la fila 4. Soto Pérez Ana",
        "Fila 10: su institución ya tiene 3 personas, que es el máximo. Tres Ñuñoa (Ñuñoa)",
        "Fila 12: no tiene nombre. Total",
    ]
    assert "💰 No entendí el pago de 1 fila (9): no cambia nada de su pago." in text
    juan.press("✅ Confirmar la lista")
    await house.settled()
    names = [row["name"] for row in await house.rows(ROSTER)]
    assert names == ["Ana Soto Pérez", "Uno Ñuñoa", "Dos Ñuñoa", "Carla Ruiz"]


async def test_many_bad_rows_are_all_named_page_by_page(house: House) -> None:
    juan = await coordinator(house)
    bad = [("", f"Lugar {number}", "", "") for number in range(30)]
    text = (await sent(house, juan, workbook(*LIST, *bad))).text
    assert "… y 18 más." in text.splitlines()
    juan.press("⚠️ Todas las que quedan fuera")
    named = []
    while True:
        page = (await house.said(juan)).text
        named += [line for line in page.splitlines() if line.startswith("Fila ")]
        if not any("Siguiente ›" in row for row in juan.last.buttons):
            break
        juan.press("Siguiente ›")
    assert [line.partition(":")[0] for line in named] == [f"Fila {row}" for row in range(5, 35)]
    juan.press("↩️ Volver a la planilla")
    assert "3 filas buenas" in (await house.said(juan)).text


async def test_institution_that_is_merged_over_three_people_is_each_ones(house: House) -> None:
    juan = await coordinator(house)
    rows = (HEAD, ANA, ("Beto Díaz", "", "", ""), ("Carla Ruiz", "", "", ""))
    await sent(house, juan, workbook(*rows, merged=("B2:B4",)))
    juan.press("✅ Confirmar la lista")
    await house.settled()
    assert {row["institution"] for row in await house.rows(ROSTER)} == {ANA[1]}


async def test_column_that_is_not_recognised_is_asked_for(house: House) -> None:
    juan = await coordinator(house)
    rows = (("Quién viaja", "De dónde"), ("Ana Soto", "Maipú"), ("Beto Díaz", "Ñuñoa"))
    message = await sent(house, juan, workbook(*rows))
    assert "🤔 No reconozco en qué columna está el nombre." in message.text
    assert not any("✅ Confirmar la lista" in row for row in message.buttons)
    juan.press("✏️ Nombre")
    assert "A. Quién viaja Ana Soto" in (await house.said(juan)).text
    juan.press("A")
    assert "Nuevas (2): Ana Soto, Beto Díaz" in (await house.said(juan)).text
    juan.press("✏️ Institución")
    await house.settled()
    juan.press("B")
    assert "Institución: «De dónde»" in (await house.said(juan)).text
    juan.press("✅ Confirmar la lista")
    await house.settled()
    kept = [(row["name"], row["institution"]) for row in await house.rows(ROSTER)]
    assert kept == [("Ana Soto", "Maipú"), ("Beto Díaz", "Ñuñoa")]


def _bomb() -> bytes:
    """Return a small file with a part of 200 MB in it."""
    into = BytesIO()
    with ZipFile(into, "w", ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", "<workbook/>")
        with parts.open("xl/worksheets/sheet1.xml", "w") as part:
            for _ in range(200):
                part.write(b" " * 1_000_000)
    return into.getvalue()


REFUSED = {
    "old Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "Excel antiguo (.xls)"),
    "web page that calls itself one": (b"<html><table><tr><td>Ana", "Excel antiguo (.xls)"),
    "password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "tiene contraseña",
    ),
    "bomb": (_bomb(), "muchísimo más que una lista"),
    "broken": (workbook(*LIST)[:900], "dañado o incompleto"),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 90, "no es una planilla que yo pueda leer"),
    "empty": (workbook(), "está vacía"),
    "too large": (b"Nombre;Correo\n" * 400_000, "pasa de 5 MB"),
    "too many": (b"Nombre;Correo\n" + b"Ana;\n" * 2_001, "más de 2000 filas"),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_file_that_cannot_be_read_is_told_so_and_the_next_one_is_taken(
    house: House, what: str
) -> None:
    content, says = REFUSED[what]
    juan = await coordinator(house)
    text = (await sent(house, juan, content, "lista.xls")).text
    assert text.startswith("⚠️ ")
    assert says in text.splitlines()[0]
    assert await house.rows(ROSTER) == []
    juan.send_document("lista.xlsx", workbook(*LIST), mime_type=XLSX)
    assert "3 filas buenas" in (await house.said(juan)).text


async def test_photo_in_the_place_of_a_file_is_told_so(house: House) -> None:
    juan = await coordinator(house)
    juan.send("/inscritos")
    await house.settled()
    juan.press("📥 Cargar planilla")
    await house.settled()
    juan.send_photo()
    assert (await house.said(juan)).text.startswith("⚠️ Eso no es una planilla.")
    juan.send("¿cuánto cuesta?")
    assert "950.000" in (await house.said(juan)).text
    assert await house.rows("SELECT * FROM roster_imports") == []


async def test_whom_the_operator_names_loads_a_list_without_having_started(tmp_path: Path) -> None:
    async with open_house(tmp_path, admin_ids=(7,)) as house:
        juan = house.person(7, "Juan", "es")
        juan.send("/inscritos")
        assert (await house.said(juan)).text == "¿De qué gira? Usted acompaña varias."
        juan.press("Medellín 2025")
        await house.settled()
        juan.press("📥 Cargar planilla")
        await house.settled()
        juan.send_document("lista.xlsx", workbook(*LIST), mime_type=XLSX)
        assert "3 filas buenas" in (await house.said(juan)).text
        assert await house.rows("SELECT * FROM set_aside") == []


async def test_list_is_forgotten_with_what_was_said_and_files_after_a_week(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    await sent(house, juan, workbook(*LIST))
    ticked = await house.serving
    house.clock.set(datetime(2026, 1, 31, 12, tzinfo=UTC))
    await ticked.forget()
    assert len(await house.rows(ROSTER)) == 3
    assert await house.rows(DRAFTS) == []
    house.clock.set(datetime(2026, 2, 1, 12, tzinfo=UTC))
    await ticked.forget()
    assert await house.rows(ROSTER) == []


async def test_who_does_not_want_it_leaves_everything_as_it_was(house: House) -> None:
    juan = await coordinator(house)
    await sent(house, juan, workbook(*LIST))
    juan.press("✖️ Dejar todo como está")
    assert (await house.said(juan)).text.startswith("La lista quedó como estaba.")
    assert await house.rows(ROSTER) == []
    (draft,) = await house.rows("SELECT status, sheet FROM roster_imports")
    assert draft == {"status": "left", "sheet": None}


async def test_confirmation_is_good_once(house: House) -> None:
    juan = await coordinator(house)
    message = await sent(house, juan, workbook(*LIST))
    (confirm,) = [one for one in _data(message) if one.startswith("1/ros-ok/")]
    for _ in range(3):
        juan.press_data(confirm, message=message)
    await house.settled()
    assert juan.answers[-1].text == OLD
    assert len(await house.rows(ROSTER)) == 3


async def test_list_that_changed_meanwhile_is_shown_anew(house: House) -> None:
    juan = await coordinator(house)
    maria = await coordinator(house, 8)
    message = await sent(house, juan, workbook(*LIST))
    await loaded(house, maria, HEAD, ANA)
    juan.press("✅ Confirmar la lista", message=message)
    text = (await house.said(juan)).text
    assert text.startswith("La lista cambió mientras tanto.")
    assert "🆕 Nuevas (2): Beto Díaz, Carla Ruiz" in text
    assert len(await house.rows(ROSTER)) == 1
    juan.press("✅ Confirmar la lista")
    await house.settled()
    assert len(await house.rows(ROSTER)) == 3


async def test_file_of_one_coordinator_is_nobody_elses(house: House) -> None:
    juan = await coordinator(house)
    maria = await coordinator(house, 8)
    message = await sent(house, juan, workbook(*LIST))
    for data in _data(message):
        if "/ros-" in data:
            maria.press_data(data, message=maria.last)
            await house.settled()
            assert "Ana Soto" not in maria.last.text, data
    assert await house.rows(ROSTER) == []
    juan.press("✅ Confirmar la lista", message=message)
    await house.settled()
    assert len(await house.rows(ROSTER)) == 3


async def test_import_again_shows_what_differs_and_keeps_links_starts_and_payments(
    house: House,
) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    codes = {name: await code_of(house, name) for name in ("Beto Díaz", "Ana Soto Pérez")}
    beto = house.person(1001, "Beto", "es")
    beto.start(codes["Beto Díaz"])
    await house.settled()
    await _pay(house, juan, "Beto Díaz", "paid")
    again = (
        HEAD,
        ("Dora Vera", "Municipalidad de Maipú", "", ""),
        ("Beto Díaz", "Muni de Ñuñoa", "beto.diaz@nunoa.cl", "pendiente"),
        ANA,
    )
    text = (await sent(house, juan, workbook(*again))).text
    told = "🆕 Nuevas (1): Dora Vera\n✏️ Con cambios (1): Beto Díaz\n"
    told += "🗂 Ya no están; quedan marcadas, con su enlace (1): Carla Ruiz\n☑ Sin cambios: 1"
    assert told in text
    assert "1 pago es otro en la planilla: queda como lo anotó la coordinación." in text
    juan.press("✅ Confirmar la lista")
    assert "🗂 1 persona ya no está en la última planilla." in (await house.said(juan)).text
    rows = {row["name"]: row for row in await house.rows(ROSTER)}
    assert [*rows][:3] == ["Dora Vera", "Beto Díaz", "Ana Soto Pérez"]
    assert rows["Beto Díaz"]["person_id"] == 1001
    assert rows["Beto Díaz"]["payment"] == "paid"
    assert rows["Beto Díaz"]["mail"] == "beto.diaz@nunoa.cl"
    assert rows["Carla Ruiz"]["gone_at"] is not None
    assert {name: await code_of(house, name) for name in codes} == codes
    same = (await sent(house, juan, workbook(*again))).text
    assert "☑ Sin cambios: 3" in same
    assert "🆕" not in same


async def test_who_is_gone_is_taken_off_after_a_confirmation_alone(house: House) -> None:
    juan = await coordinator(house)
    await loaded(house, juan, *LIST)
    await loaded(house, juan, HEAD, ANA)
    juan.press("🗂 Ya no están")
    await house.settled()
    juan.press("🗑 Quitarlas de la lista")
    text = (await house.said(juan)).text
    assert text.startswith("⚠️ ¿Quitar de la lista a las 2 personas")
    assert "Beto Díaz, Carla Ruiz" in text
    juan.press("↩️ No, dejar como está")
    await house.settled()
    assert len(await house.rows(ROSTER)) == 3
    house.clock.advance(timedelta(minutes=11))
    juan.press_data(f"1/ros-gone2/{ACHM}/2/{int(LAB_MORNING.timestamp() // 60)}")
    assert (await house.said(juan)).text.startswith("Ese botón ya no vale")
    juan.press("🗑 Sí, quitar de la lista")
    await house.settled()
    assert [row["name"] for row in await house.rows(ROSTER)] == ["Ana Soto Pérez"]


async def test_restart_between_the_file_and_its_confirmation_forgets_nothing(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path) as house:
        juan = await coordinator(house)
        message = await sent(house, juan, workbook(*LIST))
        async with restarted(house, tmp_path) as again:
            juan.press("✅ Confirmar la lista", message=message)
            assert "Nuevas: 3." in (await again.said(juan)).text
            assert len(await again.rows(ROSTER)) == 3


async def test_file_that_came_just_before_a_crash_is_read_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The turn has kept that the file was sent; then the process is gone before it is read."""
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)

    async def hang(*_: object) -> None:
        await asyncio.Event().wait()

    async with open_house(tmp_path) as house:
        juan = await coordinator(house)
        await _asked(house, juan)
        with patch.object(Reading, "read", hang):
            juan.send_document("lista.xlsx", workbook(*LIST), mime_type=XLSX)
            await house.server.until(lambda: juan.last.text.startswith("⏳ Leyendo"))
            house.stop.set()
            await house.bot
        assert await house.rows(DRAFTS) == [{"status": "sent"}]
        async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
            assert "3 filas buenas" in (await again.said(juan)).text
            assert await again.rows(DRAFTS) == [{"status": "read"}]
            juan.press("✅ Confirmar la lista")
            await again.settled()
            assert len(await again.rows(ROSTER)) == 3


async def test_file_and_confirmation_that_come_again_do_nothing_twice(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await coordinator(house)
        await _asked(house, juan)
        juan.send_document("lista.xlsx", workbook(*LIST), mime_type=XLSX)
        (body,) = [one.body for one in house.server.pending]
        first = (await house.said(juan)).text
        async with _given_again(house, tmp_path, body) as again:
            assert juan.last.text == first
            assert await again.rows(DRAFTS) == [{"status": "read"}]
            juan.press("✅ Confirmar la lista")
            (body,) = [one.body for one in again.server.pending]
            await again.settled()
            kept = await again.rows("SELECT * FROM roster")
            async with _given_again(again, tmp_path, body) as last:
                assert juan.last.text.startswith("📋 Lista de inscritos")
                assert await last.rows("SELECT * FROM roster") == kept


@pytest.mark.parametrize("fails_at", range(1, 9))
async def test_import_that_fails_at_any_statement_is_whole_or_not_at_all(
    house: House, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    """Each try of the turn fails at one statement of the import; pressed again, it is whole."""
    juan = await coordinator(house)
    await loaded(house, juan, HEAD, ANA, ("Beto Díaz", "Maipú", "", ""))
    before = await house.rows(ROSTER)
    again = (HEAD, CARLA, ("Beto Díaz", "Ñuñoa", "", ""), ("Dora Vera", "", "", ""))
    await sent(house, juan, workbook(*again))
    execute, count = AsyncConnection.execute, 0

    async def failing(self: AsyncConnection, *given: object, **more: object) -> object:
        nonlocal count
        if "roster" in str(given[0]) and not str(given[0]).startswith("SELECT"):
            count += 1
            if count % fails_at == 0:
                msg = "the disk is full"
                raise ValueError(msg)
        return await execute(self, *given, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(AsyncConnection, "execute", failing)
        juan.press("✅ Confirmar la lista")
        await house.settled()
    after = await house.rows(ROSTER)
    assert after == before or [row["name"] for row in after if not row["gone_at"]] == [
        "Carla Ruiz",
        "Beto Díaz",
        "Dora Vera",
    ]
    if after == before:
        juan.press("✅ Confirmar la lista")
        await house.settled()
    names = {row["name"]: row["gone_at"] is None for row in await house.rows(ROSTER)}
    assert names == {
        "Ana Soto Pérez": False,
        "Beto Díaz": True,
        "Carla Ruiz": True,
        "Dora Vera": True,
    }


async def _asked(house: House, juan: Person) -> None:
    juan.send("/inscritos")
    await house.settled()
    juan.press("📥 Cargar planilla")
    await house.settled()


@asynccontextmanager
async def _given_again(house: House, folder: Path, body: dict[str, Any]) -> AsyncIterator[House]:
    """Start the bot anew as if its last reply had got lost, with the update once more."""
    house.stop.set()
    await house.bot
    with closing(sqlite3.connect(folder / "bot.sqlite3")) as db, db:
        db.execute("UPDATE updates SET is_answered = 0")
    house.server.world.updates.clear()
    house.server.world.updates.confirmed = body["update_id"] - 1
    house.server.inject(body)
    async with open_house(folder, clock=house.clock, server=house.server) as again:
        await again.settled()
        yield again


def _data(message: Message) -> list[str]:
    return [
        button["callback_data"]
        for row in message.rows
        for button in row
        if "callback_data" in button
    ]


async def _pay(house: House, person: Person, name: str, payment: str) -> Message:
    rows = await house.rows("SELECT id, name FROM roster")
    number = next(row["id"] for row in rows if row["name"] == name)
    person.press_data(f"1/ros-pay/{ACHM}/{number}/{payment}")
    return await house.said(person)
