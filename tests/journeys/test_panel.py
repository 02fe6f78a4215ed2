"""`/panel`: how a tour stands, for those who accompany it."""

from pathlib import Path

from tests.conftest import House, open_house
from tests.coordinating import ACHM, LAB, accompany, come, opened

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
    assert (await opened(house, juan, "/panel")).text.startswith("Panel · Medellín Lab 2017")
    await accompany(house, juan, ACHM)
    assert (await opened(house, juan, "/panel")).text.startswith("Panel · Medellín 2025")


async def test_who_looks_at_none_of_several_tours_chooses(house: House) -> None:
    juan = await come(house, 7, "Juan", "itagui-encuentro-2022")
    await accompany(house, juan, LAB, ACHM)
    choice = await opened(house, juan, "/panel")
    assert choice.text == "¿De qué gira? Usted acompaña varias."
    assert choice.buttons == [["Medellín Lab 2017"], ["Medellín 2025"]]
    juan.press("Medellín 2025")
    await house.settled()
    assert juan.last is choice
    assert choice.text.startswith("Panel · Medellín 2025")
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
