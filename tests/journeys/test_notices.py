"""`/aviso`: what a coordinator says to everybody, and what becomes of it."""

from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, insert

from bot.people.introduction import institution_key
from bot.preview import Message, Person
from bot.pushes.choices import Choices, Quiet, write
from bot.retro.visibility import Visibility
from bot.storage.database import open_database
from bot.storage.tables import introductions, reminder_choices, retro_answers
from tests.conftest import House, open_house, restarted
from tests.coordinating import ACHM, LAB, accompany, come, opened

PUSHES = "SELECT person_id, key, kind, status, reason FROM pushes ORDER BY person_id, key"
NOTICES = "SELECT * FROM notices ORDER BY id"
SEEN = "📣 Aviso de la coordinación\n\nEl bus sale a las 8:00 del lobby."
WORDS = "El bus sale a las 8:00 del lobby."


async def _coordinator(house: House, number: int = 7, lang: str = "es") -> Person:
    juan = await come(house, number, "Juan", LAB, lang)
    await accompany(house, juan, LAB)
    return juan


async def _people(house: House, count: int = 3, lang: str = "es") -> list[Person]:
    return [await come(house, 1000 + one, f"P{one}", LAB, lang) for one in range(count)]


async def _press(house: House, person: Person, label: str, message: Message | None = None) -> None:
    person.press(label, message=message or person.last)
    await house.settled()


async def _sent_out(house: House) -> None:
    """Wait until nothing that is due is left to be sent."""
    await (await house.serving).push_all_due()


async def test_notice_is_shown_as_it_will_look_and_goes_out_once_confirmed(house: House) -> None:
    juan = await _coordinator(house)
    people = await _people(house)
    asked = await opened(house, juan, "/aviso")
    assert asked.text.startswith("📣 Aviso nuevo · Medellín Lab 2017\n\nEscriba el aviso")
    draft = await opened(house, juan, WORDS)
    assert draft.text.split("\n\n")[:3] == [
        "✏️ Aviso sin enviar · Medellín Lab 2017",
        f"«{WORDS}»",
        (
            "👥 Para toda la gira: 3 personas\n"
            "🔔 Normal: espera a que pasen las horas de silencio de cada quien."
        ),
    ]
    assert draft.buttons == [
        ["👁 Ver y enviar"],
        ["👥 Cambiar a quiénes"],
        ["🕒 Sale de inmediato"],
        ["✓ 🔔 Normal", "🔴 Urgente"],
        ["📍 Punto de encuentro"],
        ["🌐 English", "🌐 Português"],
        ["🗑 Descartar"],
    ]
    await _press(house, juan, "👁 Ver y enviar")
    preview, confirmation = juan.messages[-2:]
    assert preview.text == SEEN
    assert confirmation.text.startswith("☝️ Así se verá. ¿Lo envío?\n\n👥 Para toda la gira: 3 p")
    assert await house.rows(PUSHES) == []
    await _press(house, juan, "📤 Enviar a 3 personas")
    await _sent_out(house)
    for person in people:
        assert [one.html for one in person.messages if one.from_bot][-1] == preview.html
        assert person.last.text == SEEN
    assert [row["status"] for row in await house.rows(PUSHES)] == ["sent"] * 3
    assert {row["kind"] for row in await house.rows(PUSHES)} == {"notice"}
    (kept,) = await house.rows(NOTICES)
    assert (kept["state"], kept["people"], kept["author_id"]) == ("confirmed", 3, 7)
    trail = await house.rows("SELECT what FROM audit ORDER BY id")
    assert [row["what"].rpartition("/")[0] for row in trail][-1].startswith(f"1/avgo/{LAB}/1/")
    assert WORDS not in str(trail)


async def _confirmation(house: House, juan: Person, words: str = WORDS) -> Message:
    """Write a notice behind the command, look at it, and return the question."""
    await opened(house, juan, f"/aviso {words}")
    await _press(house, juan, "👁 Ver y enviar")
    return juan.last


async def test_words_behind_the_command_are_the_notice_and_a_double_tap_sends_once(
    house: House,
) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    asked = await _confirmation(house, juan)
    for _ in range(3):
        juan.press("📤 Enviar a 1 persona", message=asked)
    await house.settled()
    await _sent_out(house)
    assert [one.text for one in ana.messages].count(SEEN) == 1
    assert len(await house.rows(PUSHES)) == 1
    assert asked.text.startswith("📣 Aviso n.º 1 · Medellín Lab 2017")


async def test_nothing_goes_out_that_is_cancelled(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    asked = await _confirmation(house, juan)
    before = len(ana.messages)
    send = asked.rows[0][0]["callback_data"]
    await _press(house, juan, "🗑 Descartar")
    assert asked.text == "🗑 Descartado. No se envió nada."
    juan.press_data(send, message=asked)
    await house.settled()
    assert juan.answers[-1].text.startswith("Ese botón era de una versión anterior")
    await _sent_out(house)
    assert len(ana.messages) == before
    assert await house.rows(PUSHES) == []
    assert await house.rows(NOTICES) == []


async def test_confirmation_that_is_old_or_of_another_text_or_crowd_asks_again(
    house: House,
) -> None:
    juan = await _coordinator(house)
    await _people(house, 2)
    asked = await _confirmation(house, juan)
    house.clock.advance(timedelta(minutes=11))
    await _press(house, juan, "📤 Enviar a 2 personas", asked)
    assert juan.last.text.startswith("Ese botón ya no vale: pasaron más de diez minutos.")
    again = juan.last
    await come(house, 1050, "Nueva")
    await _press(house, juan, "📤 Enviar a 2 personas", again)
    assert juan.last.text.startswith("⚠️ El aviso, o el número de personas, cambió")
    third = juan.last
    assert third.buttons[0] == ["📤 Enviar a 3 personas"]
    await opened(house, juan, "El bus sale a las 9:00.")
    await _press(house, juan, "📤 Enviar a 3 personas", third)
    assert juan.messages[-2].text.endswith("El bus sale a las 9:00.")
    assert await house.rows(PUSHES) == []
    await _press(house, juan, "📤 Enviar a 3 personas")
    assert len(await house.rows(PUSHES)) == 3


async def test_draft_outlives_a_restart(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await _coordinator(house)
        await _people(house, 1)
        await opened(house, juan, "/aviso")
        async with restarted(house, tmp_path) as again:
            draft = await opened(again, juan, WORDS)
            assert f"«{WORDS}»" in draft.text
            async with restarted(again, tmp_path) as third:
                left = await opened(third, juan, "/aviso")
                assert left.text.startswith("Este aviso quedó sin enviar.")
                assert f"«{WORDS}»" in left.text


async def _insert(house: House, table: Table, values: dict[str, Any]) -> None:
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            await db.execute(insert(table), values)
    finally:
        await database.close()


async def _answered(house: House, person: Person, visibility: Visibility) -> None:
    """Let somebody have answered a question of the first day."""
    answer = {
        "person_id": person.id,
        "tour_id": LAB,
        "day": "2017-05-29",
        "question_id": "nota",
        "value": "4",
        "visibility": visibility.value,
        "answered_at": house.clock.now(),
    }
    await _insert(house, retro_answers, answer)


async def test_silent_ones_are_reached_and_only_they(house: House) -> None:
    juan = await _coordinator(house)
    ana, luis, eva = await _people(house, 3)
    await _answered(house, ana, Visibility.ORGANISERS)
    await _answered(house, luis, Visibility.ME)
    await opened(house, juan, f"/aviso {WORDS}")
    await _press(house, juan, "👥 Cambiar a quiénes")
    assert juan.last.buttons == [
        ["👥 Toda la gira (3)"],
        ["📝 No han respondido hoy (2)"],
        ["‹ Volver al aviso"],
    ]
    await _press(house, juan, "📝 No han respondido hoy (2)")
    await _press(house, juan, "👁 Ver y enviar")
    await _press(house, juan, "📤 Enviar a 2 personas")
    await _sent_out(house)
    assert ana.last.text != SEEN
    assert (luis.last.text, eva.last.text) == (SEEN, SEEN)


async def _introduced(house: House, person: Person, institution: str) -> None:
    row = {
        "person_id": person.id,
        "name": "Alguien",
        "institution": institution,
        "institution_key": institution_key(institution),
        "changed_at": house.clock.now(),
    }
    await _insert(house, introductions, row)


async def test_one_institution_is_reached_however_it_is_spelt(house: House) -> None:
    juan = await _coordinator(house)
    ana, luis, eva = await _people(house, 3)
    await _introduced(house, ana, "Municipalidad de Ñuñoa")
    await _introduced(house, luis, "I. Municipalidad de Ñuñoa")
    await _introduced(house, eva, "Municipalidad de Talca")
    await opened(house, juan, f"/aviso {WORDS}")
    await _press(house, juan, "👥 Cambiar a quiénes")
    await _press(house, juan, "🏛 I. Municipalidad de Ñuñoa (2)")
    assert "👥 Para I. Municipalidad de Ñuñoa: 2 personas" in juan.last.text
    await _press(house, juan, "👁 Ver y enviar")
    await _press(house, juan, "📤 Enviar a 2 personas")
    await _sent_out(house)
    assert (ana.last.text, luis.last.text) == (SEEN, SEEN)
    assert eva.last.text != SEEN


async def _send(house: House, juan: Person, count: int) -> Message:
    """Look at the draft and send it; return the message that tells how far it is."""
    await _press(house, juan, "👁 Ver y enviar")
    asked = juan.last
    label = "📤 Enviar a 1 persona" if count == 1 else f"📤 Enviar a {count} personas"
    await _press(house, juan, label, asked)
    await _sent_out(house)
    return asked


async def test_photo_has_the_words_below_it_in_one_message(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, "/aviso")
    juan.send_photo(caption=WORDS)
    assert "📷 foto" in (await house.said(juan)).text
    before = len(ana.messages)
    await _send(house, juan, 1)
    (got,) = ana.messages[before:]
    assert got.photo is not None
    assert got.text == SEEN
    assert len(house.server.called("sendPhoto")) == 2  # the preview, and hers


async def test_album_goes_as_one_and_is_deleted_as_one(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, "/aviso")
    juan.send_album(3, caption=WORDS)
    await house.settled()
    assert juan.last.text.startswith("Las demás fotos del álbum se suman solas.")
    before = len(ana.messages)
    asked = await _send(house, juan, 1)
    got = ana.messages[before:]
    assert [one.photo is not None for one in got] == [True] * 3
    assert got[0].text == SEEN
    await _press(house, juan, "🗑 Retirar el aviso", asked)
    await _press(house, juan, "🗑 Sí, retirarlo")
    await _sent_out(house)
    assert [one.deleted for one in got] == [True] * 3


async def test_meeting_point_is_a_text_and_then_a_pin_and_passes_quiet_hours(
    house: House,
) -> None:
    juan = await _coordinator(house)
    ana, luis = await _people(house, 2)
    await _insert(
        house,
        reminder_choices,
        {
            "person_id": ana.id,
            "choices": write(Choices(quiet=Quiet(time(6), time(9)))),
            "changed_at": house.clock.now(),
        },
    )
    await opened(house, juan, "/aviso Frente al hotel, 8:00")
    await _press(house, juan, "📍 Punto de encuentro")
    await _press(house, juan, "👁 Ver y enviar")
    assert "⚠️ No tiene pin." in juan.last.text
    juan.send_location(6.25, -75.56)
    await house.settled()
    before = [len(one.messages) for one in (ana, luis)]
    await _send(house, juan, 2)
    for person, count in zip((ana, luis), before, strict=True):
        words, pin = person.messages[count:]
        assert (
            words.text
            == "📍 Punto de encuentro · aviso de la coordinación\n\nFrente al hotel, 8:00"
        )
        assert pin.location == {"latitude": 6.25, "longitude": -75.56}
    assert {row["kind"] for row in await house.rows(PUSHES)} == {"urgent"}


async def test_plain_notice_waits_for_quiet_hours_and_the_ledger_says_so(house: House) -> None:
    juan = await _coordinator(house)
    ana, luis = await _people(house, 2)
    quiet = write(Choices(quiet=Quiet(time(6), time(9))))
    row = {"person_id": ana.id, "choices": quiet, "changed_at": house.clock.now()}
    await _insert(house, reminder_choices, row)
    await opened(house, juan, f"/aviso {WORDS}")
    asked = await _send(house, juan, 2)
    assert luis.last.text == SEEN
    assert ana.last.text != SEEN
    await house.server.until(lambda: "⏳ En espera: 1." in asked.text)
    assert "📤 Enviando: 1 de 2" in asked.text
    await house.at("2017-05-29 09:00")
    assert SEEN in [one.text for one in ana.messages]
    await house.server.until(lambda: "✅ Enviado a 2 de 2" in asked.text)


async def test_long_caption_comes_as_two_messages_in_their_order(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    long = "Traer la carpeta. " * 60
    await opened(house, juan, f"/aviso {long}")
    juan.send_document("plano.pdf")
    await house.settled()
    before = len(ana.messages)
    await _send(house, juan, 1)
    words, plan = ana.messages[before:]
    assert words.text.endswith(long.strip())
    assert plan.document is not None
    assert plan.text == ""


async def test_readers_get_the_language_they_read_where_there_is_one(house: House) -> None:
    juan = await _coordinator(house)
    ana = await come(house, 1001, "Ana")
    ben = await come(house, 1002, "Ben", LAB, "en")
    bia = await come(house, 1003, "Bia", LAB, "pt")
    await opened(house, juan, f"/aviso {WORDS}")
    await _press(house, juan, "🌐 English")
    assert juan.last.text.startswith("🌐 English\n\nEscriba el aviso en ese idioma")
    draft = await opened(house, juan, "The bus leaves at 8:00.")
    assert draft.buttons[5] == ["✓ English", "🌐 Português"]
    await _press(house, juan, "👁 Ver y enviar")
    seen = [one.text for one in juan.messages[-5:-1]]
    english = "📣 Notice from the coordinators\n\nThe bus leaves at 8:00."
    assert seen == ["👁 Así se lee en Español:", SEEN, "👁 Así se lee en English:", english]
    await _press(house, juan, "📤 Enviar a 3 personas")
    await _sent_out(house)
    assert ana.last.text == SEEN
    assert ben.last.text == english
    assert bia.last.text == f"📣 Aviso da coordenação\n\n{WORDS}"


async def test_ledger_tells_who_was_not_reached_and_repeats_to_nobody_else(house: House) -> None:
    juan = await _coordinator(house)
    ana, luis, eva = await _people(house, 3)
    luis.block()
    await house.settled()
    await opened(house, juan, f"/aviso {WORDS}")
    await _press(house, juan, "👁 Ver y enviar")
    assert "🚫 1 persona más bloqueó al asistente: no le llegará." in juan.last.text
    asked = juan.last
    house.server.faults.fail("sendMessage", times=1, status=400, description="Bad Request: odd")
    await _press(house, juan, "📤 Enviar a 2 personas", asked)
    await _sent_out(house)
    await house.server.until(lambda: "⚠️ Con error: 1" in asked.text)
    assert asked.text.split("\n\n")[-1].splitlines() == [
        "✅ Enviado a 1 de 3",
        "🚫 Bloquearon al asistente: 1",
        "⚠️ Con error: 1",
        "— Odd (1)",
    ]
    luis.unblock()
    luis.send("hola")
    await house.settled()
    await _press(house, juan, "📋 Ver el detalle", asked)
    await _press(house, juan, "🔁 Repetir a quienes no llegó")
    assert juan.last.text == "¿Enviarlo otra vez a 2 personas que no lo recibieron?"
    again = juan.last
    for _ in range(2):
        juan.press("🔁 Enviar a 2 personas", message=again)
    await house.settled()
    await _sent_out(house)
    for person in (ana, luis, eva):
        assert [one.text for one in person.messages].count(SEEN) == 1
    await house.server.until(lambda: "✅ Enviado a 3 de 3" in again.text)


async def test_withdrawn_notice_is_deleted_where_it_came_and_kept_from_the_others(
    house: House,
) -> None:
    juan = await _coordinator(house)
    ana, luis = await _people(house, 2)
    quiet = write(Choices(quiet=Quiet(time(6), time(9))))
    row = {"person_id": ana.id, "choices": quiet, "changed_at": house.clock.now()}
    await _insert(house, reminder_choices, row)
    await opened(house, juan, f"/aviso {WORDS}")
    asked = await _send(house, juan, 2)
    got = luis.last
    await _press(house, juan, "🗑 Retirar el aviso", asked)
    assert juan.last.text.startswith("¿Retirar el aviso? Lo borro en el chat de 1 persona")
    confirm = juan.last
    for _ in range(2):
        juan.press("🗑 Sí, retirarlo", message=confirm)
    await house.settled()
    await _sent_out(house)
    assert got.deleted
    await house.server.until(lambda: "🗑 Retirado: borrado en 1 chat" in confirm.text)
    await house.at("2017-05-29 09:30")
    assert SEEN not in [one.text for one in ana.messages]
    statuses = [(row["kind"], row["status"], row["reason"]) for row in await house.rows(PUSHES)]
    notices = [one for one in statuses if one[0] in {"notice", "retract"}]
    assert notices == [
        ("notice", "skipped", "withdrawn"),
        ("notice", "sent", None),
        ("retract", "sent", None),
    ]


async def test_after_two_days_it_can_be_withdrawn_no_more(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, f"/aviso {WORDS}")
    asked = await _send(house, juan, 1)
    got = ana.last
    house.clock.advance(timedelta(hours=48))
    await _press(house, juan, "🗑 Retirar el aviso", asked)
    assert juan.last.text.startswith("Ya no se puede retirar: Telegram lo permite durante 48 h")
    assert not got.deleted


async def test_other_coordinators_get_it_and_see_the_ledger_but_not_a_draft(house: House) -> None:
    juan = await _coordinator(house)
    rosa = await come(house, 8, "Rosa")
    await accompany(house, rosa, LAB)
    draft = await opened(house, juan, f"/aviso {WORDS}")
    check = draft.rows[0][0]["callback_data"]
    panel = await opened(house, rosa, "/panel")
    rosa.press_data(check, message=panel)
    await house.settled()
    assert rosa.answers[-1].text.startswith("Ese botón era de una versión anterior")
    assert WORDS not in panel.text
    await _send(house, juan, 1)
    assert rosa.last.text == SEEN
    await opened(house, rosa, "/aviso")
    await _press(house, rosa, "📣 Avisos enviados")
    assert f"1. lun 29 may, 07:30 · Juan {WORDS}" in rosa.last.text
    await _press(house, rosa, "1")
    assert "✅ Enviado a 1 de 1" in rosa.last.text


async def test_it_goes_out_after_a_restart_and_its_progress_goes_on(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await _coordinator(house)
        (ana,) = await _people(house, 1)
        await opened(house, juan, f"/aviso {WORDS}")
        await _press(house, juan, "👁 Ver y enviar")
        asked = juan.last
        house.server.faults.flood("sendMessage", retry_after=600)
        await _press(house, juan, "📤 Enviar a 1 persona", asked)
        await _sent_out(house)
        assert "📤 Enviando: 0 de 1" in asked.text
        house.server.faults.clear()
        async with restarted(house, tmp_path) as again:
            again.clock.advance(timedelta(minutes=11))
            await _sent_out(again)
            assert ana.last.text == SEEN
            await again.server.until(lambda: "✅ Enviado a 1 de 1" in asked.text)


async def test_correction_changes_a_draft_and_never_what_is_out(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, "/aviso")
    await opened(house, juan, WORDS)
    mine = [one for one in juan.messages if not one.from_bot][-1]
    juan.edit(mine, "El bus sale a las 9:00.")
    assert "«El bus sale a las 9:00.»" in (await house.said(juan)).text
    await _send(house, juan, 1)
    juan.edit(mine, "El bus sale a las 10:00.")
    assert (await house.said(juan)).text.startswith("Ese aviso ya salió")
    assert ana.last.text.endswith("El bus sale a las 9:00.")
    assert len(await house.rows(NOTICES)) == 1


async def test_author_who_erases_everything_leaves_the_notice_without_a_name(
    house: House,
) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, f"/aviso {WORDS}")
    await _send(house, juan, 1)
    await opened(house, juan, "/aviso Otro, sin enviar")
    await opened(house, juan, "/baja")
    await _press(house, juan, "🗑 Sí, borrar todo")
    (kept,) = await house.rows(NOTICES)
    assert kept["text"] == WORDS
    nobody = ("author_id", "author_name", "message_id", "progress_chat_id")
    assert [kept[name] for name in nobody] == [None] * 4
    assert ana.last.text == SEEN


async def test_sticker_and_too_long_a_text_are_said_to_be_no_notice(house: House) -> None:
    juan = await _coordinator(house)
    await opened(house, juan, "/aviso")
    juan.send_sticker()
    assert (await house.said(juan)).text.startswith("Eso no lo puedo enviar en un aviso.")
    assert (await opened(house, juan, "a" * 3801)).text.startswith("Es muy largo para un aviso")
    assert await house.rows(NOTICES) == []
    assert "«hola»" in (await opened(house, juan, "hola")).text


IN_THEIR_LANGUAGE = {
    "en": ("/notice", "👁 Look and send", "📤 Send to 1 person", "✅ Sent to 1 of 1"),
    "pt": ("/aviso", "👁 Ver e enviar", "📤 Enviar a 1 pessoa", "✅ Enviado a 1 de 1"),
}


@pytest.mark.parametrize("lang", IN_THEIR_LANGUAGE)
async def test_coordinator_writes_in_their_own_language(house: House, lang: str) -> None:
    command, look, send, done = IN_THEIR_LANGUAGE[lang]
    juan = await _coordinator(house, 7, lang)
    (ana,) = await _people(house, 1)
    await opened(house, juan, f"{command} 8:00")
    await _press(house, juan, look)
    asked = juan.last
    await _press(house, juan, send, asked)
    await _sent_out(house)
    await house.server.until(lambda: done in asked.text)
    assert ana.last.text == "📣 Aviso de la coordinación\n\n8:00"


async def test_scheduled_notice_goes_out_at_its_hour_and_not_before(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, f"/aviso {WORDS}")
    await _press(house, juan, "🕒 Sale de inmediato")
    assert juan.last.text == "¿Cuándo sale? Hoy, hora de Medellín."
    assert juan.last.buttons[1] == ["08:00", "09:00", "10:00", "11:00"]
    await _press(house, juan, "11:00")
    assert ["🕒 Sale hoy a las 11:00"] in juan.last.buttons
    asked = await _send(house, juan, 1)
    assert "🕒 Programado para el lun 29 may, 11:00" in asked.text
    assert ana.last.text != SEEN
    await house.at("2017-05-29 10:59")
    assert SEEN not in [one.text for one in ana.messages]
    await house.at("2017-05-29 11:00")
    assert SEEN in [one.text for one in ana.messages]
    await house.server.until(lambda: "✅ Enviado a 1 de 1" in asked.text)


async def test_hour_that_is_over_when_it_is_confirmed_asks_again(house: House) -> None:
    juan = await _coordinator(house)
    await _people(house, 1)
    await opened(house, juan, f"/aviso {WORDS}")
    await _press(house, juan, "🕒 Sale de inmediato")
    await _press(house, juan, "08:00")
    house.clock.advance(timedelta(minutes=25))
    await _press(house, juan, "👁 Ver y enviar")
    asked = juan.last
    house.clock.advance(timedelta(minutes=6))
    await _press(house, juan, "📤 Enviar a 1 persona", asked)
    assert juan.last.text.startswith("La hora elegida ya pasó.")
    assert await house.rows(PUSHES) == []
    await _press(house, juan, "📤 Enviar a 1 persona")
    assert len(await house.rows(PUSHES)) == 1


async def test_what_reads_like_an_account_says_where_the_true_one_is(house: House) -> None:
    juan = await _coordinator(house)
    (ana,) = await _people(house, 1)
    await opened(house, juan, "/aviso Nueva cuenta del banco: 0012-3456-789")
    await _send(house, juan, 1)
    warning = "⚠️ Para pagar valen solo los datos de /pago, aunque un aviso diga otra cosa."
    assert ana.last.text.split("\n\n")[-1] == warning


async def test_coordinator_of_another_tour_reaches_neither_draft_nor_notice(house: House) -> None:
    juan = await _coordinator(house)
    await _people(house, 1)
    maria = await come(house, 9, "María", ACHM)
    await accompany(house, maria, ACHM)
    await opened(house, juan, f"/aviso {WORDS}")
    await _send(house, juan, 1)
    await opened(house, juan, "/aviso Otro aviso")
    panel = await opened(house, maria, "/panel")
    minute = int(house.clock.now().timestamp() // 60)
    before = await house.rows(NOTICES), await house.rows(PUSHES)
    for tour in (LAB, ACHM):
        for data in (
            f"1/av/{tour}/1",
            f"1/avd/{tour}/2",
            f"1/avc/{tour}/2",
            f"1/avx/{tour}/2",
            f"1/avr2/{tour}/1/{minute}",
            f"1/avw2/{tour}/1/{minute}",
        ):
            maria.press_data(data, message=panel)
            await house.settled()
            assert maria.answers[-1].text.startswith("Ese botón era de una versión anterior"), data
            assert WORDS not in maria.last.text
            assert "Otro aviso" not in maria.last.text
    await _sent_out(house)
    assert (await house.rows(NOTICES), await house.rows(PUSHES)) == before


async def test_participant_finds_no_such_command(house: House) -> None:
    (ana,) = await _people(house, 1)
    await opened(house, ana, f"/aviso {WORDS}")
    assert ana.messages[-2].text.startswith("Ese comando no lo conozco")
    assert await house.rows(NOTICES) == []
