"""`/cambios`: a visit moved, scheduled, cancelled, added; told once, and taken back in time."""

# ruff: noqa: RUF001 - the buttons have signs of their own

import json
from datetime import UTC, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from icalendar import Calendar

from bot.address import ChangeActivity, ConfirmChange, SetQuiet, encode
from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted
from tests.coordinating import ACHM, LAB, accompany, come, opened

CHANGES = (
    "SELECT activity_id, number, author, person_id, before, after, undoes"
    " FROM agenda_changes ORDER BY id"
)
PUSHES = "SELECT person_id, key, status, reason FROM pushes WHERE kind = 'change' ORDER BY id"
TRAIL = "SELECT person_id, what, is_refused, detail FROM audit WHERE what = 'change'"
FIRST = "acercamiento"
"""The first activity of the Medellín Lab: on Monday 29 May, at no hour that is known."""


async def coordinator(
    house: House, number: int = 7, name: str = "Juan", lang: str = "es"
) -> Person:
    juan = await come(house, number, name, lang=lang)
    await accompany(house, juan, LAB)
    return juan


async def press(house: House, person: Person, *labels: str) -> Message:
    """Press buttons of what was said last, one after the other."""
    for label in labels:
        person.press(label)
        await house.settled()
    return person.last


async def move_first(
    house: House, juan: Person, hour: str = "09:00", quarter: str = "09:15"
) -> Message:
    """Let a coordinator give the first activity an hour, and confirm it."""
    await opened(house, juan, "/cambios")
    number = "1" if hour == "09:00" else "2"  # with an hour it stands below what has none
    proposal = await press(house, juan, "lun 29", number, "🕑 Hora", hour, quarter)
    return await press(house, juan, proposal.buttons[0][0])


def told(person: Person) -> list[str]:
    """Return the notices of changes that a person has got."""
    return [one.text for one in person.messages if one.text.startswith("📣")]


def entries(house: House, message: Message) -> dict[str, Any]:
    """Return the entries of a calendar file, by activity."""
    assert message.document
    calendar = Calendar.from_ical(house.server.file(message.document["file_id"]))
    return {str(one["UID"]).partition(".")[0]: one for one in calendar.walk("VEVENT")}


async def taken(house: House, person: Person, label: str) -> str:
    """Press a button that makes a Word file; return its text, cells joined."""
    await press(house, person, label)
    message = next(one for one in reversed(person.messages) if one.document)
    file = Document(BytesIO(house.server.file(message.document["file_id"])))
    return "\n".join(one.text for one in file.paragraphs)


async def test_hour_is_set_in_few_taps_and_everybody_is_told_once(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    made = await move_first(house, juan)
    assert made.text.splitlines() == [
        "✅ Hecho. La agenda ya está cambiada.",
        "",
        "🔄 Actividad de acercamiento",
        "Ahora: lunes 29 de mayo · 09:15",
        "Antes: lunes 29 de mayo · durante el día, hora por confirmar",
        "",
        (
            "Dentro de dos minutos aviso a 2 personas. Si hace otros cambios antes, van en el mismo"
            " aviso; si lo deshace antes, nadie se entera."
        ),
    ]
    await house.at("2017-05-29 07:31")
    assert told(ana) == []
    await house.at("2017-05-29 07:33")
    (notice,) = told(ana)
    assert "Ahora: lunes 29 de mayo · 09:15" in notice
    await house.at("2017-05-29 07:45")
    assert len(told(ana)) == len(told(juan)) == 1
    (change,) = await house.rows(CHANGES)
    assert (change["activity_id"], change["number"], change["author"]) == (FIRST, 1, "Juan")
    assert await house.rows(TRAIL) == [
        {"person_id": 7, "what": "change", "is_refused": 0, "detail": f"{FIRST}: change 1"}
    ]


async def test_nothing_changes_before_it_is_confirmed(house: House) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    assert proposal.text.startswith("Así quedaría:")
    dropped = await press(house, juan, "✖️ No cambiar nada")
    assert dropped.text.startswith("No se cambió nada.")
    await house.at("2017-05-29 08:00")
    assert await house.rows(CHANGES) == await house.rows(PUSHES) == []


async def test_changes_within_two_minutes_come_as_one(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await move_first(house, juan)
    await house.at("2017-05-29 07:31")
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "3", "🕑 Hora", "15:00", "15:00")
    await press(house, juan, proposal.buttons[0][0])
    await house.at("2017-05-29 07:40")
    (notice,) = told(ana)
    assert notice.startswith("📣 Cambios en la agenda")
    assert "09:15" in notice
    assert "15:00" in notice
    assert len(await house.rows("SELECT id FROM agenda_batches")) == 1


async def test_what_is_undone_in_time_nobody_hears_of(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await move_first(house, juan)
    await press(house, juan, "↩️ Deshacer", "↩️ Deshacer y avisar a 2")
    await house.at("2017-05-29 07:40")
    assert told(ana) == []
    day = await opened(house, ana, "/hoy")
    assert "🔄" not in day.text
    one, two = await house.rows(CHANGES)
    assert (two["undoes"], two["after"]) == (1, one["before"])


async def test_what_is_undone_after_it_was_told_is_told_again(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await move_first(house, juan)
    await house.at("2017-05-29 07:35")
    await opened(house, juan, "/cambios")
    await press(house, juan, "🕓 Historial", "↩️ Deshacer: Actividad de…", "↩️ Deshacer y avisar a 2")
    await house.at("2017-05-29 07:40")
    assert len(told(ana)) == 2
    assert "Antes: lunes 29 de mayo · 09:15" in told(ana)[-1]


async def test_change_that_another_followed_cannot_be_undone(house: House) -> None:
    juan = await coordinator(house)
    made = await move_first(house, juan)
    undo = next(one for row in made.rows for one in row if "Deshacer" in one["text"])
    await move_first(house, juan, "10:00", "10:00")
    juan.press_data(undo["callback_data"], message=juan.last)
    refused = await house.said(juan)
    assert refused.text.startswith("No se puede deshacer ese cambio: después hubo otro")
    assert len(await house.rows(CHANGES)) == 2


async def test_double_tap_repeated_update_and_stale_button_change_nothing_twice(
    house: House,
) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    data = proposal.rows[0][0]["callback_data"]
    for _ in range(3):
        juan.press_data(data, message=proposal)
    await house.settled()
    assert len(await house.rows(CHANGES)) == 1
    assert juan.last.text.startswith("✅ Hecho.")
    await opened(house, juan, "/cambios")
    juan.press_data(data, message=juan.last)
    assert (await house.said(juan)).text.startswith("✅ Hecho.")
    assert len(await house.rows(CHANGES)) == 1


async def test_button_of_what_a_draft_said_before_asks_again(house: House) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    old = proposal.rows[0][0]["callback_data"]
    await press(house, juan, "✏️ Cambiar algo más", "🕑 Hora", "10:00", "10:30")
    juan.press_data(old, message=juan.last)
    again = await house.said(juan)
    assert "Ahora: lunes 29 de mayo · 10:30" in again.text
    assert juan.answers[-1].text == "Entretanto esto cambió. Mírelo otra vez, por favor."
    assert await house.rows(CHANGES) == []


async def test_two_coordinators_at_one_activity_are_told_of_each_other(house: House) -> None:
    juan, eva = await coordinator(house), await coordinator(house, 8, "Eva")
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    await opened(house, eva, "/cambios")
    await press(house, eva, "lun 29", "1", "📍 Lugar")
    eva.send("lobby del hotel")
    hers = await house.said(eva)
    await press(house, eva, hers.buttons[0][0])
    conflict = await press(house, juan, proposal.buttons[0][0])
    assert "Otra persona cambió esta misma actividad entretanto" in conflict.text
    assert "Eva," in conflict.text
    assert len(await house.rows(CHANGES)) == 1
    await press(house, juan, conflict.buttons[0][0])
    last = (await house.rows(CHANGES))[-1]
    assert '"time": "09:15"' in last["after"]
    assert '"where": "lobby del hotel"' in last["after"]  # neither has undone the other's


async def test_hour_is_typed_and_its_end_too(house: House) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    await press(house, juan, "lun 29", "1", "🕑 Hora")
    juan.send("mañana")
    assert (await house.said(juan)).text.startswith("No entendí esa hora.")
    juan.send("de 8 y media a 10")
    proposal = await house.said(juan)
    assert "Ahora: lunes 29 de mayo · 08:30–10:00" in proposal.text
    end = await press(house, juan, "✏️ Cambiar algo más", "🏁 Término")
    assert end.buttons[0] == ["09:00", "09:15", "09:30"]
    juan.send("8:00")
    assert (await house.said(juan)).text.startswith("No entendí esa hora, o no es posterior")
    juan.send("11.30")
    assert "08:30–11:30" in (await house.said(juan)).text


async def test_change_is_said_in_one_line(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await opened(house, juan, "/cambios")
    juan.send("mañana 8:30 Comuna 13, lobby del hotel")
    proposal = await house.said(juan)
    assert "Ahora: martes 30 de mayo · 08:30" in proposal.text
    assert "📍 Ahora: lobby del hotel" in proposal.text
    await press(house, juan, proposal.buttons[0][0])
    await house.at("2017-05-29 07:33")
    assert "martes 30 de mayo · 08:30" in told(ana)[0]
    (row,) = await house.rows("SELECT before, after FROM agenda_changes")
    was, now = json.loads(row["before"]), json.loads(row["after"])
    assert (now.get("place"), now["where"]) == (was.get("place"), "lobby del hotel")


async def test_line_that_may_mean_several_asks_which(house: House) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    juan.send("mañana 8:30 presentación")
    which = await house.said(juan)
    assert which.text == "¿Cuál de estas actividades quiere cambiar?"
    assert which.buttons[0] == ["Presentación del Modelo Integral"]
    proposal = await press(house, juan, "Presentación del Modelo Integral")
    assert "Ahora: martes 30 de mayo · 08:30" in proposal.text
    assert await house.rows(CHANGES) == []


async def test_what_is_no_change_is_answered_as_ever(house: House) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    juan.send("Moravia")
    assert "Moravia" in (await house.said(juan)).text
    assert await house.rows("SELECT id FROM change_drafts") == []


async def test_question_amid_it_is_answered(house: House) -> None:
    juan = await coordinator(house)
    await opened(house, juan, "/cambios")
    await press(house, juan, "lun 29", "1", "🕑 Hora")
    juan.send("¿qué es Moravia?")
    assert "Moravia" in (await house.said(juan)).text


async def test_delay_is_two_taps_from_the_activity(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await move_first(house, juan)
    await house.at("2017-05-29 07:40")
    await opened(house, juan, "/cambios")
    await press(house, juan, "lun 29", "2")
    proposal = await press(house, juan, "+30 min (09:45)")
    await press(house, juan, proposal.buttons[0][0])
    await house.at("2017-05-29 07:43")
    assert "Ahora: lunes 29 de mayo · 09:45\nAntes: lunes 29 de mayo · 09:15" in told(ana)[-1]


async def test_cancelled_is_off_the_agenda_and_can_be_brought_back(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "3", "❌ Cancelar la actividad")
    assert "❌ Café Mundial: cancelada" in proposal.text
    await press(house, juan, "❌ Cancelar y avisar a 2")
    await house.at("2017-05-29 07:33")
    assert "❌ Café Mundial: cancelada" in told(ana)[0]
    day = await opened(house, ana, "/hoy")
    assert "❌ Café Mundial: cancelada" in day.text
    assert "3. Café Mundial" not in day.text
    await opened(house, juan, "/cambios")
    await press(house, juan, "lun 29", "4", "✅ Reponer la actividad", "✅ Reponer y avisar a 2")
    await house.at("2017-05-29 07:40")
    assert "✅ Café Mundial: vuelve a la agenda" in told(ana)[1]
    assert "Café Mundial" in (await opened(house, ana, "/hoy")).text


async def test_announced_visit_gets_a_day_and_what_nobody_announced_is_added(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path) as house:
        juan, ana = await come(house, 7, "Juan", ACHM), await come(house, 1001, "Ana", ACHM)
        await accompany(house, juan, ACHM)
        await house.at("2025-01-26 18:00")
        await opened(house, juan, "/cambios")
        await press(house, juan, "🗓 Lo que no tiene día", "4", "🗓 Día", "lun 27 ene")
        proposal = await press(house, juan, "08:00", "08:30")
        assert "🗓 Ruta N: ya tiene día" in proposal.text
        await press(house, juan, proposal.buttons[0][0])
        await press(house, juan, "🔄 Otro cambio", "➕ Agregar")
        juan.send("Cena de camaradería")
        await house.settled()
        await press(house, juan, "mar 28 ene", "20:00", "20:00")
        proposal = juan.last
        assert "🆕 Cena de camaradería\nAhora: martes 28 de enero · 20:00" in proposal.text
        assert proposal.buttons[0] == ["➕ Agregar y avisar a 2"]
        await press(house, juan, "➕ Agregar y avisar a 2")
        await house.at("2025-01-26 18:05")
        (notice,) = told(ana)
        assert notice.index("Ruta N") < notice.index("Cena de camaradería")
        await opened(house, ana, "/agenda")
        evening = await press(house, ana, "mar 28", "1")
        assert evening.text.splitlines()[0] == "Cena de camaradería"
        assert "no está en los documentos" in evening.text
        assert "Fuente" not in evening.text


async def test_past_and_overlapping_hours_are_warned_of_and_allowed(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await move_first(house, juan)
    await house.at("2017-05-29 07:35")
    await opened(house, juan, "/cambios")
    clash = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    assert "⚠️ A esa hora también está «Actividad de acercamiento» (09:15)." in clash.text
    past = await press(house, juan, "✏️ Cambiar algo más", "🕑 Hora", "07:00", "07:15")
    assert "⚠️ Esa hora ya pasó." in past.text
    await press(house, juan, past.buttons[0][0])
    assert len(await house.rows(CHANGES)) == 2
    assert len(told(ana)) == 1


async def test_change_of_what_is_over_tells_nobody(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    await house.at("2017-05-31 08:00")
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    assert "No se avisa a nadie" in proposal.text
    assert proposal.buttons[0] == ["✅ Cambiar la hora o el día"]
    await press(house, juan, "✅ Cambiar la hora o el día")
    await house.at("2017-05-31 08:10")
    assert told(ana) == []
    assert await house.rows(PUSHES) == []


async def test_restart_in_the_middle_forgets_nothing(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await coordinator(house)
        ana = await come(house, 1001, "Ana")
        await opened(house, juan, "/cambios")
        await press(house, juan, "lun 29", "1", "🕑 Hora")
        async with restarted(house, tmp_path) as again:
            juan.send("9:15")
            proposal = await again.said(juan)
            await press(again, juan, proposal.buttons[0][0])
            async with restarted(again, tmp_path) as third:  # between the commit and the telling
                assert "09:15" in (await opened(third, ana, "/hoy")).text
                await third.at("2017-05-29 07:33")
                await third.at("2017-05-29 07:50")
                assert len(told(ana)) == 1


async def test_what_was_committed_before_an_outage_is_told_once_after_it(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await coordinator(house)
        ana = await come(house, 1001, "Ana")
        await move_first(house, juan, "16:00", "16:00")
        house.stop.set()
        await house.bot
        house.clock.advance(timedelta(hours=3))
        async with restarted(house, tmp_path) as again:
            for _ in range(3):
                await (await again.serving).push_all_due()
            assert len(told(ana)) == 1
            assert "16:00" in told(ana)[0]
            assert len(await again.rows(PUSHES)) == 2


async def test_notice_passes_quiet_hours_when_it_begins_soon_and_waits_when_it_does_not(
    house: House,
) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    ana.press_data(encode(SetQuiet(time(0), time(12))))
    await house.settled()
    await move_first(house, juan)
    await house.at("2017-05-29 07:33")
    assert len(told(ana)) == 1  # at 09:15: within two hours
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "mar 30", "1", "🕑 Hora", "15:00", "15:00")
    await press(house, juan, proposal.buttons[0][0])
    await house.at("2017-05-29 07:40")
    assert len(told(ana)) == 1
    await house.at("2017-05-29 12:01")
    assert len(told(ana)) == 2


async def test_who_has_switched_changes_off_is_not_told(house: House) -> None:
    juan, ana = await coordinator(house), await come(house, 1001, "Ana")
    ana.send("/ajustes")
    await house.settled()
    await press(house, ana, "🔔 Cambios de la agenda", "🔕 Apagar")
    await move_first(house, juan)
    await house.at("2017-05-29 07:33")
    assert told(ana) == []
    assert len(told(juan)) == 1


async def test_coordinator_of_another_tour_and_participants_reach_nothing(house: House) -> None:
    maria, ana = await come(house, 9, "María", ACHM), await come(house, 1001, "Ana")
    await accompany(house, maria, ACHM)
    unheard_of = (await opened(house, ana, "/nosuch")).text
    assert (await opened(house, ana, "/cambios")).text == unheard_of
    for person in (maria, ana):
        person.press_data(encode(ChangeActivity(LAB, FIRST)))
        person.press_data(encode(ConfirmChange(LAB, 1, 1)))
        await house.settled()
    assert await house.rows("SELECT id FROM change_drafts") == []
    assert await house.rows(CHANGES) == []


async def test_draft_is_its_coordinators_alone(house: House) -> None:
    juan, eva = await coordinator(house), await coordinator(house, 8, "Eva")
    await opened(house, juan, "/cambios")
    proposal = await press(house, juan, "lun 29", "1", "🕑 Hora", "09:00", "09:15")
    eva.press_data(proposal.rows[0][0]["callback_data"])
    assert (await house.said(eva)).text.startswith("🔄 Cambios de la agenda")
    assert await house.rows(CHANGES) == []


async def test_author_who_is_erased_leaves_the_change_and_no_name(house: House) -> None:
    juan, eva = await coordinator(house), await coordinator(house, 8, "Eva")
    await move_first(house, juan)
    await opened(house, juan, "/baja")
    await press(house, juan, juan.last.buttons[0][0])
    (change,) = await house.rows(CHANGES)
    assert (change["person_id"], change["author"]) == (None, "")
    await opened(house, eva, "/cambios")
    history = await press(house, eva, "🕓 Historial")
    assert "Juan" not in history.text
    assert "09:15" in history.text


LANGUAGES = {
    "en": (
        "/changes",
        "Mon 29",
        "🕑 Time",
        "Now: Monday 29 May · 09:15",
        "📣 Change to the agenda",
    ),
    "pt": (
        "/mudancas",
        "seg 29",
        "🕑 Hora",
        "Agora: segunda-feira, 29 de maio · 09:15",
        "📣 Mudança na agenda",
    ),
}


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_it_speaks_the_coordinators_and_each_readers_language(
    house: House, lang: str
) -> None:
    command, monday, hour, now, notice = LANGUAGES[lang]
    rosa = await coordinator(house, 8, "Rosa", lang)
    ana = await come(house, 1001, "Ana")
    await opened(house, rosa, command)
    proposal = await press(house, rosa, monday, "1", hour, "09:00", "09:15")
    assert now in proposal.text
    await press(house, rosa, proposal.buttons[0][0])
    await house.at("2017-05-29 07:33")
    assert rosa.last.text.startswith(notice)
    assert ana.last.text.startswith("📣 Cambio en la agenda")


async def test_one_change_reaches_everything(tmp_path: Path) -> None:
    """Agenda, calendar, reminders, answers, search, memoir and export agree at once."""
    async with open_house(tmp_path, at=TUESDAY_BEFORE) as house:
        juan, ana = await come(house, 7, "Juan", ACHM), await come(house, 1001, "Ana", ACHM)
        await accompany(house, juan, ACHM)
        assert "ruta-n" not in entries(house, await opened(house, ana, "/calendario"))
        await schedule_ruta_n(house, juan)
        ana.send("¿a qué hora es la visita a Ruta N?")
        answer = await house.said(ana)  # in the very next turn
        assert "lunes 27 de enero · 08:30" in answer.text
        assert "📍 lobby del hotel" in answer.text
        ana.send("¿qué hay el lunes?")
        assert "1. Ruta N 🗓 fijada por la coordinación" in (await house.said(ana)).text
        assert "Ruta N" in (await opened(house, ana, "/agenda")).text
        entry = entries(house, await opened(house, ana, "/calendario"))["ruta-n"]
        assert (entry["SEQUENCE"], entry.decoded("DTSTART").strftime("%d %H:%M")) == (1, "27 08:30")
        assert entry["LOCATION"] == "lobby del hotel"

        await house.at("2025-01-26 08:00")
        assert "Ahora: lunes 27 de enero · 08:30" in told(ana)[0]
        await opened(house, juan, "/cambios")
        proposal = await press(house, juan, "lun 27", "1", "+60 min (09:30)")
        await press(house, juan, proposal.buttons[0][0])
        await house.at("2025-01-26 08:10")
        assert "Ahora: lunes 27 de enero · 09:30\nAntes: lunes 27 de enero · 08:30" in told(ana)[1]
        entry = entries(house, await opened(house, ana, "/calendario"))["ruta-n"]
        assert (entry["SEQUENCE"], entry.decoded("DTSTART").strftime("%d %H:%M")) == (2, "27 09:30")

        await house.at("2025-01-27 07:01")
        assert "09:30\n1. Ruta N 🔄 antes: 08:30" in ana.last.text  # the plan of the day
        await house.at("2025-01-27 08:20")
        assert not ana.last.text.startswith("🔔")
        await house.at("2025-01-27 09:16")
        assert ana.last.text.startswith("🔔 A las 09:30 comienza:\n\nRuta N")
        assert "📍 lobby del hotel" in ana.last.text
        await opened(house, juan, "/memoria")
        memoir = await taken(house, juan, "📄 Español")
        assert "09:30 · lobby del hotel" in memoir

        await opened(house, juan, "/cambios")
        proposal = await press(house, juan, "lun 27", "1", "❌ Cancelar la actividad")
        await press(house, juan, proposal.buttons[0][0])
        gone = entries(house, await opened(house, ana, "/calendario"))["ruta-n"]
        assert (gone["SEQUENCE"], gone["STATUS"]) == (3, "CANCELLED")
        ana.send("¿a qué hora es la visita a Ruta N?")
        assert "08:30" not in (await house.said(ana)).text


TUESDAY_BEFORE = datetime(2025, 1, 21, 17, 0, tzinfo=UTC)


async def schedule_ruta_n(house: House, juan: Person) -> None:
    """Put the visit to Ruta N on Monday at 8:30, in the lobby; it was announced without a day."""
    await opened(house, juan, "/cambios")
    await press(house, juan, "🗓 Lo que no tiene día", "4", "🗓 Día", "lun 27 ene", "08:00", "08:30")
    await press(house, juan, "✏️ Cambiar algo más", "📍 Lugar")
    juan.send("lobby del hotel")
    proposal = await house.said(juan)
    await press(house, juan, proposal.buttons[0][0])
