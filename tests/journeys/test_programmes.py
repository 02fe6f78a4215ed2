from tests.conftest import House


async def test_programmes_are_browsed_to_a_card_and_back(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.tap("🏛 Programas")
    screen = await house.said(ana)
    kind = next(row[0] for row in screen.buttons if row[0].startswith("Lugares"))
    ana.press(kind)
    await house.settled()
    assert "Página 1 de" in screen.text
    ana.press("Siguiente ›")
    await house.settled()
    assert "Página 2 de" in screen.text
    ana.press("‹ Anterior")
    await house.settled()
    number = next(line for line in screen.text.splitlines() if "Comuna 13" in line).partition(".")
    ana.press(number[0])
    await house.settled()
    assert screen.text.startswith("Comuna 13")
    assert "Fuente: " in screen.text
    ana.press("Lecciones")
    await house.settled()
    assert "lecciones" in screen.text
    ana.press("‹ Volver a la lista")
    await house.settled()
    assert screen is ana.last
    assert screen.text.startswith("Lugares")


async def test_card_leads_to_where_it_stands_in_the_agenda(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("CEPAR")
    card = await house.said(ana)
    assert "miércoles 31 de mayo" in card.text
    visit = next(row[0] for row in card.buttons if row[0].startswith("🗓"))
    ana.press(visit)
    await house.settled()
    assert "miércoles 31 de mayo" in card.text
    assert "hora por confirmar" in card.text


async def test_moldavia_and_moravia_are_one_card_that_says_so(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("achm-medellin-2025")
    await house.settled()
    ana.send("cerro de moldavia")
    first = await house.said(ana)
    ana.send("moravia")
    second = await house.said(ana)
    assert first.text == second.text
    assert "Moldavia" in first.text
    assert "Moravia" in first.text
