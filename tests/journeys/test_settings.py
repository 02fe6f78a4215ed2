from pathlib import Path

from bot.preview import Call, Person
from tests.conftest import House, open_house


async def test_language_is_switched_with_the_keyboard_that_stays(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.tap("⚙️ Ajustes")
    screen = await house.said(ana)
    assert screen.buttons[0] == ["✓ Español", "English", "Português"]
    ana.press("English")
    await house.settled()
    assert screen.text.startswith("⚙️ Settings")
    assert ana.last.text == "✅ I will speak English from now on."
    assert ana.keyboard == [
        ["🗓 Agenda", "💳 Payment", "🏛 Programmes"],
        ["💬 Ask", "📝 My day", "⚙️ Settings"],
    ]
    assert await house.rows("SELECT id, language FROM people") == [{"id": 1001, "language": "en"}]
    ana.send("/hoy")
    assert "Monday 29 May" in (await house.said(ana)).text
    ana.send("/hoje")
    assert "Monday 29 May" in (await house.said(ana)).text


async def test_key_of_an_old_keyboard_still_works_after_a_switch(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("⚙️ Ajustes")
    await house.settled()
    ana.press("Português")
    await house.settled()
    ana.send("🏛 Programas")
    assert (await house.said(ana)).text.startswith("🏛 O que se visita")
    ana.send("🗓 Agenda")
    assert "segunda-feira" in (await house.said(ana)).text


async def test_tour_is_switched_and_both_enrolments_stay(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("/gira")
    tours = await house.said(ana)
    assert tours.text.startswith("¿Cuál es su gira?")
    other = next(row[0] for row in tours.buttons if "2025" in row[0])
    ana.press(other)
    await house.settled()
    ana.send("/pago")
    assert "$ 950.000" in (await house.said(ana)).text
    assert await house.rows("SELECT tour_id FROM enrolments ORDER BY tour_id") == [
        {"tour_id": "achm-medellin-2025"},
        {"tour_id": "medellin-lab-2017"},
    ]
    assert await house.rows("SELECT tour_id FROM people") == [{"tour_id": "achm-medellin-2025"}]


async def test_menus_and_descriptions_are_told_to_telegram_in_each_language(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    john = house.person(1002, "John", "en")
    maria = house.person(1003, "Maria", "pt")
    await house.server.until(lambda: len(house.server.called("setMyShortDescription")) >= 4, 10)
    assert [person.commands[0]["command"] for person in (ana, john, maria)] == [
        "hoy",
        "today",
        "hoje",
    ]
    told = {
        call.params.get("language_code"): call.params["short_description"]
        for call in house.server.called("setMyShortDescription")
    }
    assert set(told) == {None, "es", "en", "pt"}
    assert told["pt"].startswith("Agenda, pagamento")


async def test_coordinator_who_starts_later_gets_the_menu_at_once(tmp_path: Path) -> None:
    async with open_house(tmp_path, admin_ids=(7,)) as house:
        await house.server.until(lambda: len(house.server.called("setMyShortDescription")) >= 4, 10)
        ana = house.person(1001, "Ana", "es")
        juan = house.person(7, "Juan", "es")
        for person in (ana, juan):
            person.start("medellin-lab-2017")
        await house.settled()
        await house.server.until(lambda: "consultas" in _names(juan), 10)
        assert "consultas" not in _names(ana)
        await house.server.until(lambda: len(_told(house)) == 4, 10)
        juan.send("/ayuda")
        await house.settled()
        assert len(_told(house)) == 4


def _told(house: House) -> list[Call]:
    return [
        call
        for call in house.server.called("setMyCommands")
        if call.params.get("scope", {}).get("chat_id") == 7 and not call.error
    ]


def _names(person: Person) -> list[str]:
    return [one["command"] for one in person.commands]


async def test_who_came_by_link_to_a_tour_that_no_list_shows_finds_it_in_theirs(
    house: House,
) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.send("/gira")
    assert "Itagüí 2022" not in (await house.said(ana)).text
    ana.start("itagui-encuentro-2022")
    await house.settled()
    ana.send("/gira")
    tours = await house.said(ana)
    assert "28 de noviembre de 2022" in tours.text
    assert ["✓ Itagüí 2022"] in tours.buttons
