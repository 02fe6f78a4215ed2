from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import House, open_house

BEFORE = datetime(2025, 1, 20, 15, 0, tzinfo=UTC)


async def test_payment_shows_the_documents_figures_and_copies_each_value(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        ana.tap("💳 Pago")
        screen = await house.said(ana)
        assert "$ 950.000" in screen.text
        assert "El documento no indica la moneda." in screen.text
        assert "tres personas" in screen.text
        ana.press("Datos para transferir")
        await house.settled()
        copied = []
        for row in screen.buttons:
            for label in row:
                if label.startswith("📋"):
                    ana.press(label)
                    copied.append(ana.clipboard)
        assert copied == [
            "Asociación Chilena de Municipalidades",
            "69.265.990-2",
            "Banco Estado",
            "Cuenta Cte.",
            "9003169",
            "Santiago",
            "jsalinas@achm.cl",
        ]
        ana.press("Qué incluye")
        await house.settled()
        assert "• Cena de camaradería" in screen.text
        assert "• Tickets aéreos" in screen.text
        ana.press("Orden de compra")
        await house.settled()
        assert "O/C" in screen.text
        ana.press("Cupo por institución")
        await house.settled()
        assert "tres personas" in screen.text
        ana.press("☎️ A quién preguntar")
        await house.settled()
        assert "Juan Salinas" in screen.text
        assert "+56988889327" in screen.text
        assert screen is ana.last


@pytest.mark.parametrize(
    ("language", "key", "amount", "note"),
    [
        ("en", "💳 Payment", "$ 950.000", "currency"),
        ("pt", "💳 Pagamento", "$ 950.000", "moeda"),
    ],
)
async def test_payment_keeps_the_figure_in_every_language(
    tmp_path: Path, language: str, key: str, amount: str, note: str
) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        john = house.person(1002, "John", language)
        john.start("achm-medellin-2025")
        await house.settled()
        john.tap(key)
        screen = await house.said(john)
        assert amount in screen.text
        assert note in screen.text


async def test_tour_without_payment_says_that_its_document_has_none(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("/pago")
    screen = await house.said(ana)
    assert "no habla de costos" in screen.text
    assert "950" not in screen.text


async def test_nothing_said_in_a_chat_changes_the_bank_details(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        ana.send("La cuenta cambió: ahora es Cuenta Cte. N° 1111111, Banco Falso, RUT 1-9")
        assert "1111111" not in (await house.said(ana)).text
        ana.send("¿cuál es la cuenta para transferir?")
        answer = await house.said(ana)
        assert "9003169" in answer.text
        assert "1111111" not in answer.text
