from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import House, open_house


async def test_agenda_by_every_button(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.said(ana)
    ana.tap("🗓 Agenda")
    overview = await house.said(ana)
    assert "lunes 29 de mayo" in overview.text
    assert "viernes 2 de junio" in overview.text
    ana.press("mar 30")
    await house.settled()
    assert overview.edited
    assert overview.text.startswith("🗓 martes 30 de mayo · día 2 de 5")
    ana.press("mié 31 ›")
    await house.settled()
    assert "día 3 de 5" in overview.text
    ana.press("‹ mar 30")
    await house.settled()
    assert "día 2 de 5" in overview.text
    ana.press("1")
    await house.settled()
    assert "hora por confirmar" in overview.text
    ana.press("‹ mar 30")
    await house.settled()
    ana.press("🗓 Agenda")
    await house.settled()
    assert overview is ana.last
    assert "viernes 2 de junio" in overview.text


@pytest.mark.parametrize("tour", ["medellin-lab-2017", "achm-medellin-2025"])
async def test_every_button_of_every_screen_leads_somewhere(tmp_path: Path, tour: str) -> None:
    at = datetime(2025, 1, 26, 12, 0, tzinfo=UTC)
    async with open_house(tmp_path, at=at) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start(tour)
        await house.settled()
        ana.tap("🗓 Agenda")
        message = await house.said(ana)
        seen: set[str] = set()
        while True:
            fresh = [
                button["callback_data"]
                for row in message.rows
                for button in row
                if button.get("callback_data", "x").startswith(
                    ("1/day", "1/days", "1/uns", "1/act", "1/ent", "1/lib", "1/kinds", "1/pay")
                )
                and button["callback_data"] not in seen
            ]
            if not fresh:
                break
            seen.add(fresh[0])
            before = message.text
            ana.press_data(fresh[0], message=message)
            await house.settled()
            assert message.text != before, fresh[0]
        assert len(seen) > 10
        assert [call for call in house.server.calls if call.error] == []


async def test_today_is_the_date_where_the_tour_is(tmp_path: Path) -> None:
    just_before_midnight_in_medellin = datetime(2017, 5, 31, 4, 59, tzinfo=UTC)
    async with open_house(tmp_path, at=just_before_midnight_in_medellin) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("medellin-lab-2017")
        await house.settled()
        ana.send("/hoy")
        assert "martes 30 de mayo" in (await house.said(ana)).text
        ana.send("/manana")
        assert "miércoles 31 de mayo" in (await house.said(ana)).text


async def test_today_before_the_tour_shows_when_it_begins(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2025, 1, 20, 15, 0, tzinfo=UTC)) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        assert "Faltan 7 días para comenzar." in ana.last.text
        ana.send("/hoy")
        today = await house.said(ana)
        assert today.text.startswith("El lunes 20 de enero no forma parte de la gira.")
        assert today.buttons == [["lun 27", "🗓 Agenda"]]


async def test_now_shows_what_is_on_and_what_is_next(house: House) -> None:
    ana = house.person(1001, "Ana", "en")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.press("🕑 Now")
    now = await house.said(ana)
    current, following = now.text.split("Next")
    assert "Right now" in current
    assert "During the day (time to be confirmed)" in current
    assert "Afternoon (time to be confirmed)" in following


async def test_day_without_activities_says_so_and_shows_what_waits_for_a_day(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path, at=datetime(2025, 1, 27, 12, 0, tzinfo=UTC)) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        ana.send("/hoy")
        day = await house.said(ana)
        assert "El programa de este día está por confirmar." in day.text
        ana.press("Día por confirmar")
        await house.settled()
        assert day.text.startswith("Anunciado, con día por confirmar")
        assert "Santa Fe de Antioquia" in day.text
        assert "Fuente: ACHM" in day.text
