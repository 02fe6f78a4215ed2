"""`/panel`: how a tour stands, for those who accompany it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, insert

from bot.retro.visibility import Visibility
from bot.storage.database import open_database
from bot.storage.tables import questions, retro_answers
from tests.conftest import House, open_house
from tests.coordinating import ACHM, LAB, accompany, come, opened

EVENING = datetime(2017, 5, 30, 1, 30, tzinfo=UTC)
"""Monday 29 May 2017, 20:30 in Medellín."""
TRAIL = "SELECT person_id, tour_id, what, is_refused FROM audit ORDER BY id"


async def test_participant_is_told_that_there_is_no_such_command(house: House) -> None:
    ana = await come(house, 1001, "Ana")
    unheard_of = await opened(house, ana, "/nosuch")
    text, hint = unheard_of.text, ana.messages[-2].text
    assert (await opened(house, ana, "/panel")).text == text
    assert ana.messages[-2].text == hint
    assert [(row["what"], row["is_refused"]) for row in await house.rows(TRAIL)] == [("/panel", 1)]


async def test_command_means_the_tour_one_looks_at_else_the_only_one_one_accompanies(
    house: House,
) -> None:
    juan = await come(house, 7, "Juan", ACHM)
    await accompany(house, juan, LAB)
    assert (await opened(house, juan, "/panel")).text.startswith("📊 Medellín Lab 2017")
    await accompany(house, juan, ACHM)
    assert (await opened(house, juan, "/panel")).text.startswith("📊 Medellín 2025")


async def test_who_looks_at_none_of_several_tours_chooses(house: House) -> None:
    juan = await come(house, 7, "Juan", "itagui-encuentro-2022")
    await accompany(house, juan, LAB, ACHM)
    choice = await opened(house, juan, "/panel")
    assert choice.text == "¿De qué gira? Usted acompaña varias."
    assert choice.buttons == [["Medellín Lab 2017"], ["Medellín 2025"]]
    juan.press("Medellín 2025")
    await house.settled()
    assert juan.last is choice
    assert choice.text.startswith("📊 Medellín 2025")
    assert [(row["what"], row["is_refused"]) for row in await house.rows(TRAIL)] == [
        ("/panel", 0),
        (f"1/panel/{ACHM}", 0),
    ]


async def test_whom_the_operator_names_accompanies_every_tour(tmp_path: Path) -> None:
    async with open_house(tmp_path, admin_ids=(7,)) as house:
        juan = house.person(7, "Juan", "es")
        juan.send("/panel")
        choice = await house.said(juan)
        assert choice.text == "¿De qué gira? Usted acompaña varias."
        assert len(choice.buttons) == 3


DURING = {
    "es": [
        "📊 Medellín Lab 2017\nlunes 29 de mayo, 20:30\nHoy es lunes 29 de mayo: día 1 de 5.",
        (
            "👥 Inscritos: 3. Reciben los avisos: 2. Bloquearon al asistente: 1.\n"
            "📝 Hoy respondió 1 de 3."
        ),
        "❓ 1 pregunta espera respuesta.",
        (
            "⏰ Lo próximo que envío\n"
            "• hoy, 21:45: Preguntas del día\n"
            "• mañana, 07:00: Plan del día\n"
            "• mañana, 08:00: Preguntas del día"
        ),
    ],
    "en": [
        "📊 Medellín Lab 2017\nMonday 29 May, 20:30\nToday is Monday 29 May: day 1 of 5.",
        (
            "👥 Enrolled: 3. Get the reminders: 2. Blocked the assistant: 1.\n"
            "📝 Today 1 of 3 has answered."
        ),
        "❓ 1 question is waiting for an answer.",
        (
            "⏰ What I send next\n"
            "• today, 21:45: Questions of the day\n"
            "• tomorrow, 07:00: Plan of the day\n"
            "• tomorrow, 08:00: Questions of the day"
        ),
    ],
    "pt": [
        (
            "📊 Medellín Lab 2017\nsegunda-feira, 29 de maio, 20:30\n"
            "Hoje é segunda-feira, 29 de maio: dia 1 de 5."
        ),
        (
            "👥 Inscritos: 3. Recebem os avisos: 2. Bloquearam o assistente: 1.\n"
            "📝 Hoje respondeu 1 de 3."
        ),
        "❓ 1 pergunta espera resposta.",
        (
            "⏰ O que envio a seguir\n"
            "• hoje, 21:45: Perguntas do dia\n"
            "• amanhã, 07:00: Plano do dia\n"
            "• amanhã, 08:00: Perguntas do dia"
        ),
    ],
}


@pytest.mark.parametrize("lang", DURING)
async def test_panel_tells_in_one_look_how_the_tour_stands(house: House, lang: str) -> None:
    juan = await come(house, 7, "Juan", LAB, lang)
    await accompany(house, juan, LAB)
    ana, luis, rosa = [await come(house, number, "Alguien") for number in (1001, 1002, 1003)]
    await come(house, 1004, "Otro", ACHM)
    await _answered(house, ana.id, 29, Visibility.ORGANISERS)
    await _answered(house, luis.id, 29, Visibility.ME)
    await _answered(house, juan.id, 29, Visibility.GROUP)
    rosa.block()
    await _asked(house, ana.id, LAB)
    await _asked(house, 1004, ACHM)
    house.clock.set(EVENING)
    panel = await opened(house, juan, "/panel")
    assert panel.text.split("\n\n") == DURING[lang]


async def test_panel_is_drawn_anew_in_its_place(house: House) -> None:
    juan = await come(house, 7, "Juan")
    await accompany(house, juan, LAB)
    panel = await opened(house, juan, "/panel")
    assert "Todavía no se ha inscrito nadie." in panel.text
    assert "https://t.me/gira_bot?start=medellin-lab-2017" in panel.text
    await come(house, 1001, "Ana")
    juan.press("🔄 Actualizar", message=panel)
    await house.settled()
    assert juan.last is panel
    assert "👥 Inscritos: 1. Reciben los avisos: 1." in panel.text
    for _ in range(2):
        juan.press("🔄 Actualizar", message=panel)
        await house.settled()
    assert juan.last is panel


async def test_morning_after_tells_of_the_day_before(house: House) -> None:
    juan = await come(house, 7, "Juan")
    await accompany(house, juan, LAB)
    ana = await come(house, 1001, "Ana")
    await _answered(house, ana.id, 29, Visibility.GROUP)
    house.clock.set(EVENING + timedelta(hours=10))
    text = (await opened(house, juan, "/panel")).text
    assert "📝 Hoy respondieron 0 de 1.\n📝 Sobre el día de ayer respondió 1 de 1." in text


async def test_before_the_tour_it_tells_how_long_and_what_comes(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2025, 1, 20, 15, 0, tzinfo=UTC)) as house:
        juan = await come(house, 7, "Juan", ACHM)
        await accompany(house, juan, ACHM)
        await come(house, 1001, "Ana", ACHM)
        assert (await opened(house, juan, "/panel")).text.split("\n\n") == [
            "📊 Medellín 2025\nlunes 20 de enero, 10:00\nFaltan 7 días para comenzar.",
            "👥 Inscritos: 1. Reciben los avisos: 1. Bloquearon al asistente: 0.",
            (
                "⏰ Lo próximo que envío\n"
                "• jue 23 ene, 08:00: Recordatorio de lo que falta antes del viaje\n"
                "• vie 24 ene, 08:00: Recordatorio de lo que falta antes del viaje\n"
                "• dom 26 ene, 17:30: Plan del día siguiente"
            ),
        ]


async def test_after_the_tour_it_tells_what_it_brought(house: House) -> None:
    juan = await come(house, 7, "Juan")
    await accompany(house, juan, LAB)
    ana = await come(house, 1001, "Ana")
    await come(house, 1002, "Luis")
    await _answered(house, ana.id, 29, Visibility.GROUP)
    house.clock.set(datetime(2017, 6, 10, 15, 0, tzinfo=UTC))
    assert (await opened(house, juan, "/panel")).text.split("\n\n") == [
        "📊 Medellín Lab 2017\nsábado 10 de junio, 10:00\nLa gira terminó el 2 de junio de 2017.",
        (
            "👥 Inscritos: 2. Reciben los avisos: 2. Bloquearon al asistente: 0.\n"
            "📝 En toda la gira respondió 1 de 2."
        ),
        (
            "⏰ Lo próximo que envío\n"
            "• dom 2 jul, 10:00: Pregunta por los compromisos\n"
            "• jue 31 ago, 10:00: Pregunta por los compromisos"
        ),
    ]


async def test_who_accompanies_several_tours_goes_from_one_panel_to_another(house: House) -> None:
    juan = await come(house, 7, "Juan")
    await accompany(house, juan, LAB)
    panel = await opened(house, juan, "/panel")
    assert ["🔁 Otra gira"] not in panel.buttons
    await accompany(house, juan, ACHM)
    for label in ("🔄 Actualizar", "🔁 Otra gira", "Medellín 2025"):
        juan.press(label, message=panel)
        await house.settled()
    assert panel.text.startswith("📊 Medellín 2025")


async def test_help_tells_coordinators_of_their_commands_and_nobody_else(house: House) -> None:
    juan = await come(house, 7, "Juan")
    plain = await opened(house, juan, "/ayuda")
    assert "/panel" not in plain.text
    assert plain.buttons == [["📬 Mis consultas"], ["🏠 Inicio", "⚙️ Ajustes"]]
    await accompany(house, juan, LAB)
    told = await opened(house, juan, "/ayuda")
    assert told.text == plain.text + (
        "\n\n🧭 Como usted acompaña la gira, también tiene:\n"
        "/panel – Cómo va la gira\n"
        "/aviso – Enviar un aviso a la gira\n"
        "/resumen – Qué dijo el grupo\n"
        "/memoria – La memoria de la gira en Word\n"
        "/exportar – Planillas con los datos\n"
        "/cambios – Cambiar la agenda\n"
        "/inscritos – Lista de inscritos, enlaces y pagos\n"
        "/consultas – Preguntas abiertas\n"
        "/invitar – Sumar a alguien que acompañe"
    )
    assert told.buttons == [["📊 Panel"], ["📬 Mis consultas"], ["🏠 Inicio", "⚙️ Ajustes"]]
    juan.press("📊 Panel")
    await house.settled()
    assert juan.last.text.startswith("📊 Medellín Lab 2017")


async def test_open_questions_lead_back_to_the_panel_they_were_opened_from(house: House) -> None:
    juan = await come(house, 7, "Juan", ACHM)
    await accompany(house, juan, LAB, ACHM)
    panel = await opened(house, juan, "/panel")
    for label in ("❓ Preguntas", "📊 Panel"):
        juan.press(label, message=panel)
        await house.settled()
    assert panel.text.startswith("📊 Medellín 2025")


async def _answered(house: House, person: int, day: int, visibility: Visibility) -> None:
    await _insert(
        house,
        retro_answers,
        {
            "person_id": person,
            "tour_id": LAB,
            "day": f"2017-05-{day}",
            "question_id": "nota",
            "value": "4",
            "visibility": visibility.value,
            "answered_at": house.clock.now(),
        },
    )


async def _asked(house: House, person: int, tour: str) -> None:
    await _insert(
        house,
        questions,
        {
            "person_id": person,
            "chat_id": person,
            "message_id": 1,
            "tour_id": tour,
            "language": "es",
            "text": "¿Hay piscina?",
            "status": "open",
            "asked_at": house.clock.now(),
        },
    )


async def _insert(house: House, table: Table, row: dict[str, Any]) -> None:
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            await db.execute(insert(table).values(row))
    finally:
        await database.close()
