"""The list of what is to be done before the trip."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted

ACHM = "achm-medellin-2025"
BEFORE = datetime(2025, 1, 20, 15, 0, tzinfo=UTC)
DONE = "SELECT tour_id, errand_id FROM errands_done ORDER BY errand_id"


async def _come(house: House, lang: str = "es", tour: str = ACHM) -> Person:
    person = house.person(1001, "Ana", lang)
    person.start(tour)
    await house.settled()
    return person


async def _opened(house: House, person: Person, command: str) -> Message:
    person.send(command)
    return await house.said(person)


def _labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


TICKING = {
    "es": (
        "/pago",
        "🧳 Lista antes del viaje",
        "🧳 Antes del viaje",
        "Pago hecho u O/C emitida",
        "Listo: 1 de 4.",
    ),
    "en": (
        "/payment",
        "🧳 Checklist before the trip",
        "🧳 Before the trip",
        "Fee paid, or O/C issued",
        "Done: 1 of 4.",
    ),
    "pt": (
        "/pagamento",
        "🧳 Lista antes da viagem",
        "🧳 Antes da viagem",
        "Pagamento feito ou O/C emitida",
        "Pronto: 1 de 4.",
    ),
}


@pytest.mark.parametrize("lang", TICKING)
async def test_errand_is_ticked_in_place_and_stays_so(tmp_path: Path, lang: str) -> None:
    command, way, title, first, count = TICKING[lang]
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house, lang)
        screen = await _opened(house, ana, command)
        ana.press(way)
        await house.settled()
        assert screen.text.startswith(title)
        assert await house.rows(DONE) == []
        ana.press(f"☐ {first}")
        await house.settled()
        assert ana.last is screen
        assert _labels(screen)[0] == f"☑ {first}"
        assert count in screen.text
        assert await house.rows(DONE) == [{"tour_id": ACHM, "errand_id": "pago"}]
        async with restarted(house, tmp_path) as again:
            screen = await _opened(again, ana, command)
            ana.press(way)
            await again.settled()
            ana.press(f"☑ {first}")
            await again.settled()
            assert await again.rows(DONE) == []


async def test_screen_tells_notes_marks_and_source(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/start")
        ana.press("🧳 Lista antes del viaje")
        await house.settled()
        ana.press("☐ Documentos de viaje")
        await house.settled()
        assert screen.text.split("\n\n")[1:] == [
            (
                "☐ Pago hecho u O/C emitida\n"
                "Antes de que empiece la actividad, el 27 de enero de 2025: ya sea pagado, o con la"
                " orden de compra (O/C) de su institución emitida."
            ),
            (
                "☐ Estadía y pasajes aéreos\n"
                "No están incluidos en el valor. Los financia su institución."
            ),
            (
                "☐ Autorización para viajar\n"
                "Del concejo municipal o de su institución, si hace falta. La invitación no la"
                " menciona: pregunte allí qué se necesita."
            ),
            (
                "☑ Documentos de viaje\n"
                "La invitación no los menciona: averigüe cuáles necesita para este viaje y revise"
                " que estén vigentes."
            ),
            "Listo: 1 de 4. Toque el botón de cada cosa que ya esté lista.",
            "Fuente: ACHM, Invitación a la pasantía, 2025",
        ]


async def test_who_has_done_everything_gets_a_kind_word(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/pago")
        ana.press("🧳 Lista antes del viaje")
        await house.settled()
        for label in [one for one in _labels(screen) if one.startswith("☐")]:
            ana.press(label)
            await house.settled()
        assert "🎉 ¡Todo listo! No queda nada por marcar." in screen.text
        assert len(await house.rows(DONE)) == 4


async def test_repeated_press_of_a_tick_is_one_tick(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/pago")
        for _ in range(3):
            ana.press_data(f"1/did/{ACHM}/pago", message=screen)
        await house.settled()
        assert await house.rows(DONE) == [{"tour_id": ACHM, "errand_id": "pago"}]


@pytest.mark.parametrize(
    "data",
    [
        f"1/did/{ACHM}/no-such-errand",
        "1/did/medellin-lab-2017/pago",
        "1/did/no-such-tour/pago",
        f"1/not/{ACHM}/no-such-errand",
        f"1/did/{ACHM}",
        f"1/did/{ACHM}/PAGO",
    ],
)
async def test_forged_tick_is_not_kept(tmp_path: Path, data: str) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/pago")
        ana.press_data(data, message=screen)
        await house.settled()
        assert ana.answers[-1].text.startswith("Ese botón era de una versión anterior")
        assert await house.rows(DONE) == []


async def test_way_to_the_list_is_there_until_the_tour_starts(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        for command in ("/pago", "/start"):
            assert "🧳 Lista antes del viaje" in _labels(await _opened(house, ana, command))
        house.clock.advance(timedelta(days=7))
        for command in ("/pago", "/start"):
            assert "🧳 Lista antes del viaje" not in _labels(await _opened(house, ana, command))


async def test_settings_of_what_comes_before_lead_to_the_list(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/ajustes")
        for label in ("🔔 Antes del viaje", "🧳 Lista antes del viaje"):
            ana.press(label)
            await house.settled()
        assert screen.text.startswith("🧳 Antes del viaje")


async def test_tour_without_a_list_says_so(house: House) -> None:
    ana = await _come(house, tour="medellin-lab-2017")
    screen = await _opened(house, ana, "/pago")
    assert "🧳 Lista antes del viaje" not in _labels(screen)
    ana.press_data("1/list/medellin-lab-2017", message=screen)
    await house.settled()
    assert screen.text == "En Medellín Lab 2017 no hay lista de pendientes."


async def test_list_is_personal_in_a_group(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        group = house.server.group("Bus", [ana])
        ana.send("/pago@gira_bot", chat=group)
        await house.settled()
        assert "🧳 Lista antes del viaje" not in _labels(group.last)
        for data in (f"1/list/{ACHM}", f"1/did/{ACHM}/pago"):
            ana.press_data(data, message=group.last)
            await house.settled()
            assert group.last.text.startswith("Eso es personal"), data
        assert await house.rows(DONE) == []
