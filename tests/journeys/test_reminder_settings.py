"""What people choose of the reminders, in the chat and in the database."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted

ACHM = "achm-medellin-2025"
LESS = "\N{MINUS SIGN}"
BEFORE = datetime(2025, 1, 20, 15, 0, tzinfo=UTC)
"""Monday 20 January 2025, noon in Santiago, a week before the tour of 2025."""


async def _come(house: House, lang: str = "es", tour: str = ACHM) -> Person:
    person = house.person(1001, "Ana", lang)
    person.start(tour)
    await house.settled()
    return person


async def _opened(house: House, person: Person, command: str) -> Message:
    person.send(command)
    return await house.said(person)


async def _pressed(house: House, person: Person, *labels: str) -> None:
    for label in labels:
        person.press(label)
        await house.settled()


async def _chosen(house: House) -> list[dict[str, Any]]:
    rows = await house.rows("SELECT person_id, choices FROM reminder_choices ORDER BY person_id")
    assert all(row["person_id"] == 1001 for row in rows)
    return [json.loads(row["choices"]) for row in rows]


def _line(screen: Message, begins: str) -> str:
    (line,) = [line for line in screen.text.splitlines() if line.startswith(begins)]
    return line


async def test_settings_tell_what_is_in_force(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/ajustes")
        assert screen.text.split("\n\n")[2:] == [
            (
                "Lo que le aviso\n"
                "• Antes del viaje: 10:00\n"
                "• La noche anterior: 19:30\n"
                "• Plan del día: 07:00\n"
                "• Antes de cada actividad: 15 minutos\n"
                "• Cambios de la agenda: al momento\n"
                "• Preguntas del día: 20:30\n"
                "• Después de la gira: 10:00\n"
                "• Sus compromisos: 10:00\n"
                "• Horas de silencio: no"
            ),
            (
                "Las horas son las de su país, Chile (Santiago de Chile); "
                "durante la gira, las de Medellín."
            ),
        ]
        assert screen.buttons == [
            ["✓ Español", "English", "Português"],
            ["🔔 Antes del viaje", "🔔 La noche anterior"],
            ["🔔 Plan del día", "🔔 Antes de cada actividad"],
            ["🔔 Cambios de la agenda", "🔔 Preguntas del día"],
            ["🔔 Después de la gira", "🔔 Sus compromisos"],
            ["🌙 Horas de silencio", "🌎 Su país"],
            ["🔕 Silencio"],
            ["🔁 Cambiar de gira", "🔒 Mis datos y privacidad"],
            ["❓ Ayuda", "🏠 Inicio"],
        ]
        assert await house.rows("SELECT * FROM reminder_choices") == []


SWITCHING = {
    "es": ("/ajustes", "Plan del día", "🔕 Apagar", "‹ Ajustes", "• Plan del día: no"),
    "en": ("/settings", "Plan of the day", "🔕 Switch off", "‹ Settings", "• Plan of the day: off"),
    "pt": ("/ajustes", "Plano do dia", "🔕 Desligar", "‹ Ajustes", "• Plano do dia: não"),
}


@pytest.mark.parametrize("lang", SWITCHING)
async def test_kind_is_switched_off_in_place_and_stays_so(tmp_path: Path, lang: str) -> None:
    command, kind, off, back, line = SWITCHING[lang]
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house, lang)
        screen = await _opened(house, ana, command)
        await _pressed(house, ana, f"🔔 {kind}", off, back)
        assert ana.last is screen
        assert line in screen.text.splitlines()
        assert screen.buttons[2][0] == f"🔕 {kind}"
        assert await _chosen(house) == [{"off": ["morning"]}]
        async with restarted(house, tmp_path) as again:
            assert line in (await _opened(again, ana, command)).text.splitlines()


async def test_kind_that_is_off_is_switched_on_again(house: House) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    await _pressed(house, ana, "🔔 Plan del día", "🔕 Apagar")
    assert screen.text.startswith("🔕 Plan del día: apagado")
    assert screen.buttons == [["🔔 Encender"], ["‹ Ajustes"]]
    await _pressed(house, ana, "🔔 Encender")
    assert screen.text.startswith("🔔 Plan del día\n")
    assert await _chosen(house) == [{}]


async def test_hour_moves_by_steps_and_back_to_the_tours(house: House) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    await _pressed(house, ana, "🔔 Plan del día")
    assert screen.text.split("\n\n") == [
        "🔔 Plan del día",
        "Cada mañana de la gira le cuento qué hay ese día.",
        "Ahora: 07:00, como en la gira.",
        "Las horas son las de Medellín.",
    ]
    assert screen.buttons == [
        [f"{LESS}1 h", f"{LESS}15 min", "+15 min", "+1 h"],
        ["🔕 Apagar"],
        ["‹ Ajustes"],
    ]
    await _pressed(house, ana, f"{LESS}1 h", "+15 min", "+15 min", f"{LESS}15 min")
    assert "Ahora: 06:15, como usted eligió." in screen.text
    assert await _chosen(house) == [{"hours": {"morning": "06:15"}}]
    assert [answer.text for answer in ana.answers][-1] == "✅ Guardado"
    await _pressed(house, ana, "Como en la gira: 07:00")
    assert "Ahora: 07:00, como en la gira." in screen.text
    assert await _chosen(house) == [{}]
    assert ana.last is screen


async def test_repeated_press_of_an_hour_changes_nothing_more(house: House) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    await _pressed(house, ana, "🔔 Plan del día")
    (earlier,) = [one for row in screen.rows for one in row if one["text"] == f"{LESS}1 h"]
    for _ in range(3):
        ana.press_data(earlier["callback_data"], message=screen)
    await house.settled()
    assert await _chosen(house) == [{"hours": {"morning": "06:00"}}]


async def test_hour_does_not_leave_its_day(house: House) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    ana.press_data("1/hour/morning/0030", message=screen)
    await house.settled()
    assert screen.buttons[0] == [f"{LESS}15 min", "+15 min", "+1 h"]
    ana.press_data("1/hour/evening/2350", message=screen)
    await house.settled()
    assert screen.buttons[0] == [f"{LESS}1 h", f"{LESS}15 min"]


async def test_minutes_before_an_activity(house: House) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    await _pressed(house, ana, "🔔 Antes de cada actividad")
    assert screen.buttons[:2] == [
        ["5 min", "10 min", "✓ 15 min", "30 min"],
        ["45 min", "60 min", "90 min", "120 min"],
    ]
    await _pressed(house, ana, "60 min")
    assert "Ahora: 60 minutos, como usted eligió." in screen.text
    assert screen.buttons[1][1] == "✓ 60 min"
    assert await _chosen(house) == [{"minutes_before": 60}]
    await _pressed(house, ana, "Como en la gira: 15 min")
    assert "Ahora: 15 minutos, como en la gira." in screen.text
    assert await _chosen(house) == [{}]


QUIET = {
    "es": ("/ajustes", "🌙 Horas de silencio", "de 22:00 a 07:00", "Sin horas de silencio"),
    "en": ("/settings", "🌙 Quiet hours", "22:00 to 07:00", "No quiet hours"),
    "pt": ("/ajustes", "🌙 Horas de silêncio", "das 22:00 às 07:00", "Sem horas de silêncio"),
}


@pytest.mark.parametrize("lang", QUIET)
async def test_quiet_hours_are_chosen_and_given_up(house: House, lang: str) -> None:
    command, button, span, none = QUIET[lang]
    ana = await _come(house, lang)
    screen = await _opened(house, ana, command)
    await _pressed(house, ana, button, "22:00\N{EN DASH}07:00")
    assert span in screen.text
    assert ["22:00\N{EN DASH}06:00", "✓ 22:00\N{EN DASH}07:00"] in screen.buttons
    assert await _chosen(house) == [{"quiet": "22:00-07:00"}]
    await _pressed(house, ana, none)
    assert span not in screen.text
    assert [none] not in screen.buttons
    assert await _chosen(house) == [{}]
    assert ana.last is screen


PAUSING = {
    "es": (
        "/silencio",
        "Tres días (hasta el jue 23)",
        "🔕 Todo en silencio. Los avisos vuelven el jueves 23 de enero.",
        "🔔 Volver a recibir avisos",
    ),
    "en": (
        "/mute",
        "Three days (until Thu 23)",
        "🔕 All is silent. Reminders come back on Thursday 23 January.",
        "🔔 Receive reminders again",
    ),
    "pt": (
        "/silenciar",
        "Três dias (até qui 23)",
        "🔕 Tudo em silêncio até quinta-feira, 23 de janeiro, quando os lembretes voltam.",
        "🔔 Voltar a receber lembretes",
    ),
}


@pytest.mark.parametrize("lang", PAUSING)
async def test_reminders_pause_and_come_back(tmp_path: Path, lang: str) -> None:
    command, press, says, resume = PAUSING[lang]
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house, lang)
        screen = await _opened(house, ana, command)
        assert resume not in [label for row in screen.buttons for label in row]
        await _pressed(house, ana, press)
        assert says in screen.text.split("\n\n")
        assert await _chosen(house) == [{"paused_until": "2025-01-23"}]
        await _pressed(house, ana, resume)
        assert says not in screen.text
        assert await _chosen(house) == [{}]
        assert ana.last is screen


async def test_pauses_until_tomorrow_the_end_and_for_ever(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/silencio")
        assert screen.buttons == [
            ["Hasta mañana (mar 21)"],
            ["Tres días (hasta el jue 23)"],
            ["Hasta el final de la gira (sáb 1 feb)"],
            ["Hasta que yo diga"],
            ["‹ Ajustes"],
        ]
        await _pressed(house, ana, "Hasta mañana (mar 21)")
        assert await _chosen(house) == [{"paused_until": "2025-01-21"}]
        await _pressed(house, ana, "Hasta el final de la gira (sáb 1 feb)")
        assert await _chosen(house) == [{"paused_until": "2025-02-01"}]
        await _pressed(house, ana, "Hasta que yo diga")
        assert await _chosen(house) == [{"paused_until": "9999-12-31"}]
        await _pressed(house, ana, "‹ Ajustes")
        assert _line(screen, "🔕") == "🔕 Todo en silencio, hasta que usted diga lo contrario."


async def test_button_of_a_pause_that_is_over_pauses_nothing(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/silencio")
        house.clock.set(datetime(2025, 1, 24, 15, 0, tzinfo=UTC))
        await _pressed(house, ana, "Tres días (hasta el jue 23)")
        assert ana.answers[-1].text.startswith("Ese botón era de una versión anterior")
        assert screen.buttons[1] == ["Tres días (hasta el lun 27)"]
        assert await _chosen(house) == []


async def test_home_zone_is_chosen_and_named(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/ajustes")
        await _pressed(house, ana, "🌎 Su país")
        assert screen.buttons[:3] == [
            ["✓ Como en la gira: Chile (Santiago de Chile)"],
            ["Chile (Santiago de Chile)", "Chile (Punta Arenas)"],
            ["Chile (Isla de Pascua)", "Argentina (Buenos Aires)"],
        ]
        await _pressed(house, ana, "Chile (Punta Arenas)")
        assert "Ahora: Chile (Punta Arenas), como usted eligió." in screen.text
        assert ["Chile (Santiago de Chile)", "✓ Chile (Punta Arenas)"] in screen.buttons
        assert await _chosen(house) == [{"home": "America/Punta_Arenas"}]
        await _pressed(house, ana, "‹ Ajustes", "🔔 Antes del viaje")
        assert "Es la hora de su país: Chile (Punta Arenas)." in screen.text
        await _pressed(house, ana, "‹ Ajustes", "🌎 Su país")
        await _pressed(house, ana, "Como en la gira: Chile (Santiago de Chile)")
        assert await _chosen(house) == [{}]


async def test_home_zone_where_the_tour_is_counts_always(house: House) -> None:
    ana = await _come(house, tour="medellin-lab-2017")
    screen = await _opened(house, ana, "/ajustes")
    assert _line(screen, "Las horas") == "Las horas son las de Medellín."
    await _pressed(house, ana, "🌎 Su país", "Jamaica", "‹ Ajustes")
    assert _line(screen, "Las horas") == (
        "Las horas son las de su país, Jamaica; durante la gira, las de Medellín."
    )


async def test_only_what_the_tour_has_is_offered(house: House) -> None:
    ana = await _come(house, tour="itagui-encuentro-2022")
    screen = await _opened(house, ana, "/ajustes")
    labels = [label for row in screen.buttons for label in row if label.startswith("🔔")]
    assert labels == [
        "🔔 La noche anterior",
        "🔔 Plan del día",
        "🔔 Antes de cada actividad",
        "🔔 Cambios de la agenda",
        "🔔 Después de la gira",
    ]
    ana.press_data("1/rem2/before/off", message=screen)
    await house.settled()
    assert ana.answers[-1].text.startswith("Ese botón era de una versión anterior")
    assert await _chosen(house) == []


@pytest.mark.parametrize(
    "data",
    [
        "1/rem2/urgent/off",
        "1/hour/activity/0700",
        "1/hour0/urgent",
        "1/min/-5",
        "1/min/241",
        "1/min/99999999999999999999",
        "1/quiet2/0700/0700",
        "1/mute2/00010101",
        "1/mute2/20250120",
        "1/mute2/20990101",
        "1/rem2/morning/maybe",
        "1/rem2/nothing/off",
        "1/hour/morning/2500",
        "1/hour/morning/7",
        "1/homes2/atlantis",
        "1/homes2/America-Bogota",
        "1/mute2/20250230",
    ],
)
async def test_forged_choice_is_not_kept(tmp_path: Path, data: str) -> None:
    async with open_house(tmp_path, at=BEFORE) as house:
        ana = await _come(house)
        screen = await _opened(house, ana, "/ajustes")
        ana.press_data(data, message=screen)
        await house.settled()
        assert ana.answers[-1].text.startswith("Ese botón era de una versión anterior")
        assert ana.last is screen
        assert await _chosen(house) == []


async def test_stranger_without_a_tour_chooses_language_and_silence(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    screen = await _opened(house, ana, "/ajustes")
    assert screen.buttons == [
        ["✓ Español", "English", "Português"],
        ["🔁 Cambiar de gira", "🔒 Mis datos y privacidad"],
        ["❓ Ayuda", "🏠 Inicio"],
    ]
    for data in ("1/rem/morning", "1/rem2/morning/off", "1/homes", "1/hour0/morning", "1/min/5"):
        ana.press_data(data, message=screen)
        await house.settled()
    assert await _chosen(house) == []
    await _opened(house, ana, "/silencio")
    await _pressed(house, ana, "Hasta que yo diga")
    assert await _chosen(house) == [{"paused_until": "9999-12-31"}]
    assert await house.rows("SELECT id, tour_id FROM people") == [{"id": 1001, "tour_id": None}]


STOPPING = {
    "es": (
        "✋ ¿Qué quiere detener?",
        ["🔕 Detener los avisos", "🗑 Borrar todos mis datos", "Dejar todo como está"],
    ),
    "en": (
        "✋ What would you like to stop?",
        ["🔕 Stop the reminders", "🗑 Erase all my data", "Leave all as it is"],
    ),
    "pt": (
        "✋ O que você quer parar?",
        ["🔕 Parar os lembretes", "🗑 Apagar todos os meus dados", "Deixar tudo como está"],
    ),
}


@pytest.mark.parametrize("lang", STOPPING)
async def test_stop_offers_silence_and_erasure(house: House, lang: str) -> None:
    asks, buttons = STOPPING[lang]
    ana = await _come(house, lang)
    screen = await _opened(house, ana, "/stop")
    assert screen.text.startswith(asks)
    assert screen.buttons == [[label] for label in buttons]
    await _pressed(house, ana, buttons[1])
    assert screen.text.startswith("⚠️")
    assert await _chosen(house) == []
    screen = await _opened(house, ana, "/stop")
    await _pressed(house, ana, buttons[0])
    assert screen.text.startswith("🔕")
    assert await _chosen(house) == [{"paused_until": "9999-12-31"}]
    assert await house.rows("SELECT id FROM people") == [{"id": 1001}]


async def test_choices_are_refused_in_a_group(house: House) -> None:
    ana = await _come(house)
    group = house.server.group("Bus", [ana])
    for command in ("/silencio@gira_bot", "/stop@gira_bot"):
        ana.send(command, chat=group)
        await house.settled()
        assert group.last.text.startswith("Eso es personal"), command
    for data in ("1/rem2/morning/off", "1/mute2/99991231", "1/homes2/lima", "1/quiet2/2200/0700"):
        ana.press_data(data, message=group.last)
        await house.settled()
        assert group.last.text.startswith("Eso es personal"), data
    assert await _chosen(house) == []


async def test_choices_stand_beside_each_other_and_are_handed_over_and_erased(
    house: House,
) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    for data in ("1/rem2/evening/off", "1/hour/morning/0630", "1/min/30", "1/quiet2/2300/0700"):
        ana.press_data(data, message=screen)
        await house.settled()
    kept = {
        "off": ["evening"],
        "hours": {"morning": "06:30"},
        "minutes_before": 30,
        "quiet": "23:00-07:00",
    }
    assert await _chosen(house) == [kept]
    file = (await _opened(house, ana, "/misdatos")).document["file_id"]
    (row,) = json.loads(house.server.file(file))["reminder_choices"]
    assert json.loads(row["choices"]) == kept
    await _opened(house, ana, "/baja")
    await _pressed(house, ana, "🗑 Sí, borrar todo")
    assert await _chosen(house) == []


async def test_hour_of_an_old_button_switches_its_kind_on_again(house: House) -> None:
    ana = await _come(house)
    screen = await _opened(house, ana, "/ajustes")
    await _pressed(house, ana, "🔔 Plan del día", "🔕 Apagar")
    ana.press_data("1/hour/morning/0800", message=screen)
    await house.settled()
    assert "Ahora: 08:00, como usted eligió." in screen.text
    assert await _chosen(house) == [{"hours": {"morning": "08:00"}}]
