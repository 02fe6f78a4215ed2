"""A reply kept for everybody: shown first, changed, found by whoever asks, withdrawn."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot import address
from bot.address import encode
from bot.language import Language
from bot.preview import Message
from bot.storage.database import open_database
from bot.storage.tables import kept_answers
from tests.conftest import restarted
from tests.coordinating import ACHM, LAB, accompany, come
from tests.passing import (
    POOL,
    Tour,
    ask,
    ask_in_english,
    last_told,
    on_tour,
    press,
    pushed,
    told,
)

KEPT = "SELECT question, answer, language, author_name, withdrawn_at FROM kept_answers"


@pytest.fixture
async def tour(tmp_path: Path) -> AsyncIterator[Tour]:
    async with on_tour(tmp_path) as opened:
        yield opened


async def _answered(tour: Tour, text: str = "Sí, en el piso 8.") -> Message:
    """Let Ana ask and Juan reply; return what Juan is told then."""
    await ask(tour.house, tour.ana)
    tour.juan.send(text, reply_to=told(tour.juan, "🙋")[0])
    await pushed(tour.house)
    return tour.juan.last


async def _kept(tour: Tour, text: str = "Sí, en el piso 8.") -> Message:
    """Let it be kept for everybody besides; return the window of that."""
    window = await _answered(tour, text)
    await press(tour.house, tour.juan, "⭐ Guardar para todos", window)
    await press(tour.house, tour.juan, "⭐ Sí, guardar para todos", window)
    await pushed(tour.house)
    return window


async def test_reply_is_shown_changed_and_kept_and_then_answers_everybody(tour: Tour) -> None:
    house = tour.house
    window = await _answered(tour)
    await press(house, tour.juan, "⭐ Guardar para todos", window)
    assert window.text == (
        "⭐ Así respondería el asistente a toda la gira · Medellín 2025\n\n"
        "¿Hay <piscina> en el hotel?\n\nSí, en el piso 8.\n\n"
        "Respuesta de la coordinación (Juan, 28 de enero de 2025)\n\n"
        "Revise que no diga quién preguntó ni nada personal, y que el idioma sea el correcto."
    )
    tour.bia.send("tem piscina no hotel")
    await house.settled()
    assert "piso 8" not in tour.bia.last.text
    await press(house, tour.juan, "✏️ Cambiar la respuesta", window)
    tour.juan.send("Sí: en el piso 8, de 7:00 a 22:00.")
    await house.settled()
    changed = tour.juan.last
    assert "de 7:00 a 22:00" in changed.text
    await press(house, tour.juan, "✏️ Cambiar la pregunta", changed)
    tour.juan.send("¿El hotel tiene piscina?")
    await house.settled()
    await press(house, tour.juan, "⭐ Sí, guardar para todos", tour.juan.last)
    await pushed(house)
    assert tour.juan.last.text.startswith("⭐ Así responde el asistente a toda la gira")
    tour.ana.send("¿hay piscina?")
    answer = await house.said(tour.ana)
    assert answer.text == (
        "Sí: en el piso 8, de 7:00 a 22:00.\n\n"
        "Respuesta de la coordinación (Juan, 28 de enero de 2025)"
    )
    assert answer.buttons == [["🙋 Pasar a la coordinación"]]
    tour.bia.send("piscina")
    text = (await house.said(tour.bia)).text
    assert "Esta resposta está somente neste idioma: Español." in text
    assert "Resposta da coordenação (Juan, 28 de janeiro de 2025)" in text
    tour.john.send("piscina")
    assert (
        "Answer by the coordinators (Juan, 28 January 2025)" in (await house.said(tour.john)).text
    )
    dora = await come(house, 1004, "Dora", LAB)
    dora.send("¿hay piscina?")
    assert "piso 8" not in (await house.said(dora)).text


async def test_what_is_withdrawn_answers_nobody_and_may_be_used_again(tour: Tour) -> None:
    house = tour.house
    await _kept(tour)
    tour.eva.send("/consultas")
    await house.settled()
    await press(house, tour.eva, "⭐ Kept for everybody")
    await press(house, tour.eva, "1")
    await press(house, tour.eva, "🗑 Withdraw it")
    await pushed(house)
    assert tour.eva.last.text.startswith("🗑 Withdrawn")
    tour.ana.send("¿hay piscina?")
    assert (await house.said(tour.ana)).text.startswith("Eso no lo sé")
    await press(house, tour.eva, "⭐ Use it again")
    await pushed(house)
    tour.ana.send("¿hay piscina?")
    assert "piso 8" in (await house.said(tour.ana)).text


async def test_what_is_kept_outlives_a_restart_and_who_asked(tour: Tour, tmp_path: Path) -> None:
    house = tour.house
    await _kept(tour)
    tour.ana.send("/baja")
    await house.settled()
    await press(house, tour.ana, "🗑 Sí, borrar todo")
    async with restarted(house, tmp_path) as again:
        tour.bia.send("piscina")
        assert "piso 8" in (await again.said(tour.bia)).text
        assert await again.rows("SELECT question_id FROM kept_answers") == [{"question_id": None}]


async def test_draft_goes_with_who_asked_and_the_name_with_who_replied(tour: Tour) -> None:
    house = tour.house
    window = await _answered(tour)
    await press(house, tour.juan, "⭐ Guardar para todos", window)
    tour.ana.send("/baja")
    await house.settled()
    await press(house, tour.ana, "🗑 Sí, borrar todo")
    assert await house.rows(KEPT) == []
    await press(house, tour.juan, "⭐ Sí, guardar para todos", window)
    assert await house.rows(KEPT) == []
    await ask_in_english(house, tour.john, "Is there a gym?")
    tour.juan.send("Sí, en el piso 2.", reply_to=last_told(tour.juan, "🙋"))
    await pushed(house)
    for label in ("⭐ Guardar para todos", "⭐ Sí, guardar para todos"):
        await press(house, tour.juan, label, tour.juan.last)
    tour.juan.send("/baja")
    await house.settled()
    await press(house, tour.juan, "🗑 Sí, borrar todo")
    await pushed(house)
    assert "Juan" not in json.dumps(await house.rows(KEPT))
    tour.bia.send("gym")
    assert (await house.said(tour.bia)).text.endswith(
        "Resposta da coordenação (28 de janeiro de 2025)"
    )


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("¿dónde dejo la plata del café?", "Deposite en la cuenta 12345678 del Banco Estado"),
        ("¿cuál es el número de cuenta?", "Se lo digo en persona"),
    ],
)
async def test_nothing_about_payment_is_kept_for_everybody(
    tour: Tour, question: str, reply: str
) -> None:
    house = tour.house
    window = await _answered(tour)
    await press(house, tour.juan, "⭐ Guardar para todos", window)
    await press(house, tour.juan, "✏️ Cambiar la pregunta", window)
    tour.juan.send(question)
    await house.settled()
    await press(house, tour.juan, "✏️ Cambiar la respuesta", tour.juan.last)
    tour.juan.send(reply)
    await house.settled()
    await press(house, tour.juan, "⭐ Sí, guardar para todos", tour.juan.last)
    await pushed(house)
    assert tour.juan.last.text.startswith("Lo que tiene que ver con el pago")
    assert await house.rows("SELECT kept_at FROM kept_answers") == [{"kept_at": None}]
    tour.ana.send("¿a qué cuenta deposito?")
    assert "9003169" in (await house.said(tour.ana)).text


async def test_what_is_in_force_is_not_changed_to_tell_where_to_pay(tour: Tour) -> None:
    house = tour.house
    window = await _kept(tour)
    await press(house, tour.juan, "✏️ Cambiar la respuesta", window)
    tour.juan.send("Pague antes a la cuenta 12345678")
    await pushed(house)
    assert tour.juan.last.text.startswith("Lo que tiene que ver con el pago")
    assert [row["answer"] for row in await house.rows(KEPT)] == ["Sí, en el piso 8."]


async def test_what_another_process_keeps_is_noticed_with_the_next_tick(tour: Tour) -> None:
    house = tour.house
    database = open_database(house.settings.database_url)
    async with database.writing() as db:
        row = {
            "tour_id": ACHM,
            "question": "¿Hay piscina?",
            "answer": "Sí, en el piso 8.",
            "language": "es",
            "kept_at": house.clock.now(),
        }
        await db.execute(insert(kept_answers).values(row))
    await database.close()
    await pushed(house)
    tour.ana.send("¿hay piscina?")
    assert "piso 8" in (await house.said(tour.ana)).text


async def test_coordinator_of_another_tour_keeps_and_withdraws_nothing(tour: Tour) -> None:
    house = tour.house
    await _kept(tour)
    rosa = await come(house, 11, "Rosa", LAB)
    await accompany(house, rosa, LAB)
    before = await house.rows(KEPT)
    for of in (ACHM, LAB):
        for to in (
            address.WithdrawKept(of, 1),
            address.KeptReply(of, 1),
            address.KeptLanguage(of, 1, Language.PT),
            address.KeepForAll(of, 1),
        ):
            rosa.press_data(encode(to))
            await house.settled()
            rosa.send("No hay ninguna.")
            await house.settled()
            assert POOL not in rosa.last.text
    assert await house.rows(KEPT) == before


async def test_file_alone_is_not_kept_for_everybody(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await press(house, tour.juan, "✍️ Responder", told(tour.juan, "🙋")[0])
    tour.juan.send_photo()
    await pushed(house)
    await press(house, tour.juan, "⭐ Guardar para todos", tour.juan.last)
    assert tour.juan.last.text.startswith("La respuesta no tiene texto")
    assert await house.rows(KEPT) == []


async def test_all_of_it_is_erased_once_the_date_of_the_tour_is_over(tour: Tour) -> None:
    house = tour.house
    await _kept(tour)
    house.clock.set(datetime(2030, 1, 1, tzinfo=UTC))
    await (await house.serving).forget()
    for table in ("questions", "replies", "kept_answers"):
        assert await house.rows(f"SELECT id FROM {table}") == [], table  # noqa: S608 - our own names
    await (await house.serving).refresh()
    tour.bia.send("piscina")
    assert "piso 8" not in (await house.said(tour.bia)).text
