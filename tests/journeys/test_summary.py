"""`/resumen`: how a day and a tour went, for those who accompany it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from bot.preview import Message, Person
from bot.retro.visibility import Visibility
from bot.storage.tables import introductions, retro_habits
from tests.answering import enrolled, said, write
from tests.conftest import House, open_house
from tests.coordinating import ACHM, accompany, come, opened
from tests.summary.forty import evenings

TUESDAY = datetime(2025, 1, 29, 2, 30, tzinfo=UTC)
"""Tuesday 28 January 2025, 21:30 in Medellín."""
DAY = date(2025, 1, 28)


@pytest.fixture
async def juan(tmp_path: Path) -> Any:
    async with open_house(tmp_path, at=TUESDAY) as house:
        coordinator = await come(house, 7, "Juan", ACHM)
        await accompany(house, coordinator, ACHM)
        yield house, coordinator


async def _enrolled(house: House, ids: Iterable[int]) -> None:
    await enrolled(house, ACHM, ids)


async def _said(
    house: House, person: int, question: str, value: str, *, day: date = DAY, **more: Any
) -> None:
    await said(house, person, (ACHM, day, question), value, **more)


async def _fill(house: House) -> None:
    """Let twenty people be there; sixteen rate the day, and write what the fixture has."""
    await _enrolled(house, range(100, 120))
    for number, mark in enumerate("5544444333255544"):
        await _said(house, 100 + number, "dia", mark)
    for evening in evenings():
        if evening.day != DAY.isoformat():
            continue
        for number, (text, _) in enumerate(evening.said[:16]):
            if evening.question == "falto":
                picked = ("tiempo", "tiempo cifras", "nada", "")[number % 4]
                await _said(house, 100 + number, "falto", picked, comment=text)
            else:
                who = Visibility.GROUP if number in {0, 3} else Visibility.ORGANISERS
                await _said(house, 100 + number, evening.question, text, who=who)


def _labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


async def _pressed(house: House, person: Person, label: str) -> str:
    person.press(label)
    await house.settled()
    return person.last.text


async def test_day_is_told_in_one_sentence_and_then_in_figures(juan: Any) -> None:
    house, coordinator = juan
    await _fill(house)
    now = house.clock.now()
    await write(
        house,
        insert(retro_habits),
        [{"person_id": 103, "visibility": "group", "is_signed": True, "changed_at": now}],
    )
    await write(
        house,
        insert(introductions),
        [{"person_id": 103, "name": "Rosa Pérez", "changed_at": now}],
    )
    parts = (await opened(house, coordinator, "/resumen")).text.split("\n\n")
    assert parts[0] == (
        "📊 martes 28 de enero · Medellín 2025\n"
        "Contestaron 16 de 20. El día estuvo bueno (4,0 de 5). Lo que más faltó: Más tiempo."
    )
    assert parts[1] == (
        "¿Cómo estuvo el día? · 16 respuestas\n5 5 ▇▇▇▇▇▇▇\n4 7 ▇▇▇▇▇▇▇▇▇▇\n3 3 ▇▇▇▇\n2 1 ▇\n1 0"
    )
    assert parts[2].startswith("💡 Lo aprendido · 16 respuestas\nSe repite: ")
    assert "UVA\u00a0(4)" in parts[2]
    assert "Moravia\u00a0(" in parts[2]
    assert parts[4].startswith(
        "🔎 Lo que faltó · 16 respuestas\n• Más tiempo: 8\n• Costos y cifras: 4\n"
    )
    assert "– Rosa Pérez" in parts[5]
    assert parts[-1] == (
        "Cifras al martes 28 de enero, 21:30. "
        "Se renuevan cuando cinco personas o más dicen algo nuevo."
    )
    assert "100" not in parts[2]


async def test_texts_are_read_in_pages_without_names(juan: Any) -> None:
    house, coordinator = juan
    await _fill(house)
    screen = await opened(house, coordinator, "/resumen")
    (way,) = [label for label in _labels(screen) if label.startswith("💬 💡")]
    first = await _pressed(house, coordinator, way)
    assert first.startswith("💡 Lo aprendido · martes 28 de enero\nSin nombres. Página 1 de 2.")
    assert first.count("• ") == 8
    second = await _pressed(house, coordinator, "›")
    assert "Página 2 de 2." in second
    assert not set(first.split("\n\n")[1:]) & set(second.split("\n\n")[1:])
    assert (await _pressed(house, coordinator, "📊 Ver el día")).startswith("📊 martes 28")


async def test_four_answers_are_withheld_with_a_kind_word_and_five_are_shown(juan: Any) -> None:
    house, coordinator = juan
    await _enrolled(house, range(100, 110))
    for person in range(100, 104):
        await _said(house, person, "dia", "1", comment="secreto de cuatro")
    await _said(house, 104, "dia", "1", who=Visibility.ME)
    await _said(house, coordinator.id, "dia", "1")
    parts = (await opened(house, coordinator, "/resumen")).text.split("\n\n")
    assert parts[0].endswith("Contestaron 4 de 10.")
    assert parts[1].startswith("🔒 Aquí no muestro lo siguiente: ¿Cómo estuvo el día?; ")
    assert len(parts) == 2
    await _said(house, 105, "dia", "2")
    parts = (await opened(house, coordinator, "/resumen")).text.split("\n\n")
    assert "1 4 ▇▇▇▇▇▇▇▇▇▇" in parts[1]
    assert "secreto" not in "".join(parts)
    await _said(house, 106, "dia", "5")
    again = (await opened(house, coordinator, "/resumen")).text.split("\n\n")
    assert again[1] == parts[1]
    assert again[0].startswith(parts[0].partition("\n")[0])
    assert "Contestaron 6 de 10." in again[0]


async def test_tour_tells_a_line_a_day_and_leads_to_each(juan: Any) -> None:
    house, coordinator = juan
    await _fill(house)
    await opened(house, coordinator, "/resumen")
    text = await _pressed(house, coordinator, "📈 Toda la gira")
    assert text.split("\n\n")[:2] == [
        (
            "📊 Resumen · Medellín 2025\n"
            "La nota promedio hasta ahora es 4,0 de 5. Lo que más faltó: Más tiempo."
        ),
        (
            "Inscritos: 20. Por cada día: la nota promedio, de 1 a 5, "
            "y cuántas personas contestaron.\n"
            "lun 27 – 0 de 20\nmar 28 4,0 ▇▇▇▇▇▇▇▇ 16 de 20"
        ),
    ]
    assert (
        text.split("\n\n")[2]
        == "🔎 Lo que más faltó: Más tiempo\u00a0(8) · Costos y cifras\u00a0(4)"
    )
    monday = await _pressed(house, coordinator, "lun 27")
    assert monday == (
        "📊 lunes 27 de enero · Medellín 2025\nNadie ha contestado todavía lo de este día."
    )
    assert _labels(coordinator.last)[0] == "mar 28 ›"


@pytest.mark.parametrize(
    ("lang", "command", "first"),
    [
        (
            "en",
            "/summary",
            "16 of 20 answered. The day was good (4.0 of 5). Most often missing: More time.",
        ),
        ("pt", "/resumo", "Responderam 16 de 20. O dia foi bom (4,0 de 5)."),
    ],
)
async def test_summary_speaks_the_readers_language(
    tmp_path: Path, lang: str, command: str, first: str
) -> None:
    async with open_house(tmp_path, at=TUESDAY) as house:
        coordinator = await come(house, 7, "Juan", ACHM, lang)
        await accompany(house, coordinator, ACHM)
        await _fill(house)
        assert first in (await opened(house, coordinator, command)).text


@pytest.mark.parametrize("odd", ["😴😴", "x" * 4000, "<b>&</b>", "\u202e"])
async def test_odd_answers_fit_into_a_message(juan: Any, odd: str) -> None:
    house, coordinator = juan
    await _enrolled(house, range(100, 115))
    for person in range(100, 115):
        await _said(house, person, "aprendido", f"{odd[:3990]}{person}", who=Visibility.GROUP)
    screen = await opened(house, coordinator, "/resumen")
    assert "💡 Lo aprendido · 15 respuestas" in screen.text
    text = await _pressed(house, coordinator, "💬 💡 Lo aprendido (15)")
    assert text.startswith("💡 Lo aprendido")


async def test_nobody_else_gets_there(juan: Any) -> None:
    house, _ = juan
    await _fill(house)
    ana = await come(house, 1001, "Ana", ACHM)
    before = (await opened(house, ana, "/start")).text
    assert "16 de 20" not in (await opened(house, ana, "/resumen")).text
    for data in ("sum", "sumnow"):
        ana.press_data(f"1/{data}/{ACHM}", message=ana.last)
        await house.settled()
        assert "16" not in ana.last.text
    ana.press_data(f"1/sumday/{ACHM}/20250128", message=ana.last)
    await house.settled()
    assert "16" not in ana.last.text
    assert "16" not in before


@pytest.mark.parametrize(
    "data",
    [
        f"sumday/{ACHM}/20250201",
        f"sumday/{ACHM}/20240101",
        f"said/{ACHM}/20250128/nosuch/0",
        f"said/{ACHM}/20250128/dia/99",
        f"said/{ACHM}/20250128/dia/-3",
    ],
)
async def test_button_that_leads_nowhere_shows_something_near(juan: Any, data: str) -> None:
    house, coordinator = juan
    await _fill(house)
    screen = await opened(house, coordinator, "/resumen")
    coordinator.press_data(f"1/{data}", message=screen)
    await house.settled()
    assert "Medellín 2025" in coordinator.last.text or "Sin nombres" in coordinator.last.text


async def test_repeated_update_releases_nothing_new(juan: Any) -> None:
    house, coordinator = juan
    await _fill(house)
    await opened(house, coordinator, "/resumen")
    released = await house.rows("SELECT question_id, part, number, people FROM releases")
    assert {(row["question_id"], row["part"]) for row in released} == {
        (question, part)
        for question in ("dia", "aprendido", "replicar", "falto")
        for part in ("marks", "words")
    } - {("dia", "words")}
    await opened(house, coordinator, "/resumen")
    assert await house.rows("SELECT question_id, part, number, people FROM releases") == released
