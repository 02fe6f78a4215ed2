from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import address
from bot.address import Address, encode
from bot.catalog.loading import load
from bot.language import Language
from bot.people.reader import Reader
from bot.preview import Message
from bot.screens.scene import Scene
from bot.screens.show import show
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from tests.conftest import CONTENT, House, open_house

CATALOG = load(CONTENT)
PRESSED = tuple(
    f"1/{name}"
    for name in (
        *("now", "day", "days", "uns", "act", "ent", "lib", "kinds", "pay", "who", "tour"),
        *("cal", "cald", "pin", "faq", "home"),
    )
)
BESIDE = ("1/cal", "1/cald", "1/pin")
"""What is sent as a file or a place of its own, and leaves the pressed message as it is."""


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


@pytest.mark.parametrize("tour", list(CATALOG.tours))
async def test_every_button_of_every_screen_leads_somewhere(tmp_path: Path, tour: str) -> None:
    at = datetime(2025, 1, 26, 12, 0, tzinfo=UTC)
    async with open_house(tmp_path, at=at) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start(tour)
        message = await house.said(ana)
        shown = encode(address.Home())
        waiting, seen = _pressable(message), {shown}
        while waiting:
            data = waiting.pop()
            if data in seen:
                continue
            seen.add(data)
            before, last = message.text, ana.last
            ana.press_data(data, message=message)
            await house.settled()
            assert not ana.answers[-1].text, f"{data}: {ana.answers[-1].text}"
            if data.startswith(BESIDE):
                assert message.text == before, data
                assert ana.last is not last, data
            else:
                assert message.text != before, f"{data} on {shown}"
                assert ana.last is last, data
                shown = data
            waiting += _pressable(message)
        assert seen == _reachable(tour, at)
        assert len(seen) >= 120
        assert [call for call in house.server.calls if call.error] == []


def _pressable(message: Message) -> list[str]:
    data = [button.get("callback_data", "") for row in message.rows for button in row]
    return [one for one in data if one.startswith(PRESSED)]


def _reachable(tour: str, at: datetime) -> set[str]:
    """Return every address that a walk from screen to screen finds, without a chat."""
    voice = Voice(load_wording(CONTENT / "texts"), Language.ES)
    reader = Reader(1001, Language.ES, is_known=True, tour_id=tour, tours=frozenset({tour}))
    scene = Scene(voice, CATALOG, reader, at)
    waiting: list[Address] = [address.Home()]
    seen: set[str] = set()
    while waiting:
        here = waiting.pop()
        if encode(here) in seen or not encode(here).startswith(PRESSED):
            continue
        seen.add(encode(here))
        waiting += [one.to for row in show(scene, here).rows for one in row if one.to is not None]
    return seen


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
