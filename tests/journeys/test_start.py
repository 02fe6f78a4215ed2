import pytest

from tests.conftest import House


@pytest.mark.parametrize(
    ("language", "welcome", "menu"),
    [
        ("es", "¡Le doy la bienvenida!", "🗓 Agenda"),
        ("en", "Welcome!", "💬 Ask"),
        ("pt-br", "Boas-vindas!", "💳 Pagamento"),
        ("de", "¡Le doy la bienvenida!", "💳 Pago"),
        (None, "¡Le doy la bienvenida!", "💳 Pago"),
    ],
)
async def test_link_enrols_with_one_tap_in_the_readers_language(
    house: House, language: str | None, welcome: str, menu: str
) -> None:
    ana = house.person(1001, "Ana", language)
    ana.start("medellin-lab-2017")
    await house.settled()
    greeting, home = [message for message in ana.messages if message.from_bot]
    assert welcome in greeting.text
    assert "Medellín Lab" in greeting.text
    assert menu in [key for row in ana.keyboard or [] for key in row]
    assert "2017" in home.text
    assert await house.rows("SELECT person_id, tour_id FROM enrolments") == [
        {"person_id": 1001, "tour_id": "medellin-lab-2017"}
    ]


async def test_start_without_a_link_lets_choose_the_nearest_tour_first(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start()
    tours = await house.said(ana)
    assert tours.buttons == [["Medellín Lab 2017"], ["Medellín 2025"]]
    assert await house.rows("SELECT * FROM enrolments") == []
    ana.press("Medellín Lab 2017")
    await house.settled()
    greeting, home = ana.messages[-2:]
    assert "¡Le doy la bienvenida!" in greeting.text
    assert "día 1 de 5" in home.text


async def test_start_again_shows_home_and_enrols_nobody_twice(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.start()
    home = await house.said(ana)
    assert "día 1 de 5" in home.text
    assert len(await house.rows("SELECT * FROM enrolments")) == 1
