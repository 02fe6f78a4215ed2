"""In a group: agenda and answers for all; what is personal stays in private."""

import pytest

from bot.preview import Group, Person
from tests.conftest import House


async def _bus(house: House, *, tour: str | None) -> tuple[Person, Group]:
    ana = house.person(1001, "Ana", "es")
    ana.start(tour or "")
    await house.settled()
    return ana, house.server.group("Bus", [ana])


@pytest.mark.parametrize(
    "words",
    [
        "quiero borrar mis datos",
        "qué guardan de mí",
        "quiero ver mis datos",
        "cambiar de gira",
        "quiero cambiar el idioma",
    ],
)
async def test_personal_screen_asked_for_in_words_points_to_private(
    house: House, words: str
) -> None:
    ana, group = await _bus(house, tour="medellin-lab-2017")
    ana.send(f"@gira_bot {words}", chat=group)
    await house.settled()
    assert group.last.text.startswith("Eso es personal")
    assert group.last.rows[0][0]["url"] == "https://t.me/gira_bot?start=hola"


@pytest.mark.parametrize("command", ["/gira", "/ajustes", "/privacidad", "/misdatos", "/baja"])
async def test_personal_command_points_to_private(house: House, command: str) -> None:
    ana, group = await _bus(house, tour="medellin-lab-2017")
    ana.send(f"{command}@gira_bot", chat=group)
    await house.settled()
    assert group.last.text.startswith("Eso es personal")
    assert group.last.document is None


async def test_newcomer_in_a_group_sees_the_tour_that_is_on(house: House) -> None:
    ana, group = await _bus(house, tour=None)
    ana.send("/hoy@gira_bot", chat=group)
    await house.settled()
    assert "lunes 29 de mayo" in group.last.text
    ana.send("@gira_bot ¿qué hay mañana?", chat=group)
    await house.settled()
    assert "martes 30 de mayo" in group.last.text


async def test_payment_in_a_group_is_the_askers_tours(house: House) -> None:
    ana, group = await _bus(house, tour="achm-medellin-2025")
    ana.send("/pago@gira_bot", chat=group)
    await house.settled()
    assert "$ 950.000" in group.last.text
