"""The questions at the end of the day, answered in a chat."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.people.policy import POLICY_VERSION
from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted

LAB = "medellin-lab-2017"
TUESDAY = datetime(2017, 5, 30, 12, 0, tzinfo=UTC)
"""Tuesday 30 May 2017, 07:00 in Medellín: the second of five days."""
ANSWERS = (
    "SELECT person_id, day, question_id, value, comment, visibility, file_kind"
    " FROM retro_answers ORDER BY person_id, day, question_id"
)
DAYS = "SELECT day, status, skipped FROM retro_days ORDER BY day"
SPANISH = {
    "begin": "▶️ Comenzar",
    "who": "👥 Solo la coordinación",
    "good": "4 · Bueno",
    "time": "☐ Más tiempo",
    "next": "Siguiente ›",
    "skip": "Saltar ›",
    "back": "‹ Atrás",
    "done": "🎉 ¡Gracias! Su día quedó guardado.",
}
ENGLISH = {
    "begin": "▶️ Begin",
    "who": "👥 Only the coordinators",
    "good": "4 · Good",
    "time": "☐ More time",
    "next": "Next ›",
    "skip": "Skip ›",
    "back": "‹ Back",
    "done": "🎉 Thank you! Your day is saved.",
}
PORTUGUESE = {
    "begin": "▶️ Começar",
    "who": "👥 Só a coordenação",
    "good": "4 · Bom",
    "time": "☐ Mais tempo",
    "next": "Seguinte ›",
    "skip": "Pular ›",
    "back": "‹ Voltar",
    "done": "🎉 Obrigado! Seu dia ficou guardado.",
}
WORDS = {"es": SPANISH, "en": ENGLISH, "pt": PORTUGUESE}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path, at=TUESDAY) as opened:
        yield opened


async def come(house: House, number: int = 1001, lang: str = "es", tour: str = LAB) -> Person:
    person = house.person(number, f"P{number}", lang)
    person.start(tour)
    await house.settled()
    return person


async def press(house: House, person: Person, label: str) -> Message:
    person.press(label)
    return await house.said(person)


async def say(house: House, person: Person, text: str) -> Message:
    person.send(text)
    return await house.said(person)


async def asked(house: House, lang: str = "es", number: int = 1001) -> Person:
    """Somebody who was called on Tuesday evening, has agreed, and sees the first question."""
    person = await come(house, number, lang)
    await house.at("2017-05-30T20:31")
    await press(house, person, WORDS[lang]["begin"])
    await press(house, person, WORDS[lang]["who"])
    return person


async def values(house: House) -> dict[str, str]:
    """Return the values of Tuesday's answers of the only person, by question."""
    return {row["question_id"]: row["value"] for row in await house.rows(ANSWERS)}


@pytest.mark.parametrize("lang", WORDS)
async def test_day_is_told_in_six_taps_and_two_sentences(house: House, lang: str) -> None:
    words = WORDS[lang]
    ana = await asked(house, lang)
    assert "1 " in ana.last.text.splitlines()[0]
    assert "✅" in (await press(house, ana, words["good"])).text.splitlines()[0]
    shown = await say(house, ana, "La cultura metro <se> enseña & se cuida")
    assert "«La cultura metro <se> enseña & se cuida»" in shown.text or "“La cultura" in shown.text
    await say(house, ana, "Las escaleras eléctricas")
    await press(house, ana, words["time"])
    assert (await press(house, ana, words["next"])).text.startswith(words["done"])
    assert await house.rows(ANSWERS) == [
        _row("aprendido", "La cultura metro <se> enseña & se cuida"),
        _row("dia", "4"),
        _row("falto", "tiempo"),
        _row("replicar", "Las escaleras eléctricas"),
    ]
    assert await house.rows(DAYS) == [
        {"day": "2017-05-30", "status": "finished", "skipped": ""},
    ]


def _row(question: str, value: str, **more: Any) -> dict[str, Any]:
    return {
        "person_id": 1001,
        "day": "2017-05-30",
        "question_id": question,
        "value": value,
        "comment": None,
        "visibility": "organisers",
        "file_kind": None,
        **more,
    }


async def test_answer_is_stored_before_the_next_question_shows(house: House) -> None:
    ana = await asked(house)
    assert await values(house) == {}
    ana.press("4 · Bueno")
    await ana.reply()
    assert await values(house) == {"dia": "4"}


async def test_question_is_skipped_opened_again_and_answered(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "5 · Excelente")
    assert "3 de 4" in (await press(house, ana, "Saltar ›")).text
    assert await house.rows(DAYS) == [
        {"day": "2017-05-30", "status": "open", "skipped": "aprendido"},
    ]
    assert "2 de 4" in (await press(house, ana, "‹ Atrás")).text
    assert "3 de 4" in (await say(house, ana, "Escuchar primero")).text
    assert await values(house) == {"dia": "5", "aprendido": "Escuchar primero"}


async def test_required_question_cannot_be_skipped_but_left_for_later(house: House) -> None:
    ana = await asked(house)
    assert [label for row in ana.last.buttons for label in row][-2:] == [
        "👁 Quién la lee",
        "Hoy no",
    ]
    ana.press_data(f"1/rs/{LAB}/20170530/dia")
    shown = await house.said(ana)
    assert "2 de 4" in shown.text
    for label in ("Saltar ›", "Saltar ›", "Saltar ›"):
        shown = await press(house, ana, label)
    assert "1 de 4" in shown.text
    assert (await house.rows(DAYS))[0]["status"] == "open"


async def test_words_steer_as_buttons_do(house: House) -> None:
    ana = await asked(house)
    assert "2 de 4" in (await say(house, ana, "muy bueno, un 5")).text
    assert "3 de 4" in (await say(house, ana, "Saltar")).text
    assert "2 de 4" in (await say(house, ana, "atrás")).text
    assert (await say(house, ana, "más tarde")).text.startswith("👍 Lo dejamos aquí.")
    await press(house, ana, "▶️ Seguir")
    assert (await say(house, ana, "Después sigo")).text.startswith("👍 Lo dejamos aquí.")
    assert await values(house) == {"dia": "5"}
    assert (await house.rows(DAYS))[0]["status"] == "paused"


async def test_words_beside_a_rating_are_kept_and_the_rating_still_asked(house: House) -> None:
    ana = await asked(house)
    shown = await say(house, ana, "Cansador pero valió la pena, con tanto que caminar todo el día")
    assert "1 de 4" in shown.text
    assert "2 de 4" in (await press(house, ana, "3 · Regular")).text
    assert [(row["value"], row["comment"]) for row in await house.rows(ANSWERS)] == [
        ("3", "Cansador pero valió la pena, con tanto que caminar todo el día")
    ]


async def test_answer_is_changed_and_its_history_kept(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Primera versión")
    await press(house, ana, "‹ Atrás")
    shown = await say(house, ana, "Segunda versión")
    assert "«Segunda versión»" in shown.text
    assert (await values(house))["aprendido"] == "Segunda versión"
    assert await house.rows("SELECT question_id, value FROM retro_revisions") == [
        {"question_id": "aprendido", "value": "Primera versión"}
    ]


async def test_corrected_message_corrects_its_answer(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.send("La cultura merto")
    await house.settled()
    (mine,) = [one for one in ana.messages if one.text == "La cultura merto"]
    ana.edit(mine, "La cultura metro")
    shown = await house.said(ana)
    assert "«La cultura metro»" in shown.text
    assert "3 de 4" in shown.text
    assert (await values(house))["aprendido"] == "La cultura metro"


async def test_stop_and_resume_on_another_day_after_a_restart(house: House, tmp_path: Path) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    assert (await press(house, ana, "⏸ Seguir después")).text.startswith("👍 Lo dejamos aquí.")
    async with restarted(house, tmp_path) as again:
        await again.at("2017-05-31T09:00")
        shown = await say(again, ana, "/retro")
        assert "martes 30 de mayo · 2 de 4" in shown.text
        await again.at("2017-05-31T17:00")
        shown = await say(again, ana, "/retro")
        assert "miércoles 31 de mayo · 1 de 4" in shown.text
        await say(again, ana, "/retro")
        await press(again, ana, "Hoy no")
        ana.press("🗂 Mis días")
        await again.settled()
        shown = await press(again, ana, "✏️ mar 30")
        assert "4 · Bueno" in shown.text
        assert "2 de 4" in (await press(again, ana, "▶️ Seguir")).text
        await say(again, ana, "Tardé un día en saberlo")
        assert (await values(again))["aprendido"] == "Tardé un día en saberlo"


async def test_question_amid_the_retro_is_answered_and_the_retro_waits(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.send("¿a qué hora sale el bus mañana?")
    await house.settled()
    answer, waiting = ana.messages[-2:]
    assert "miércoles 31 de mayo" in answer.text
    assert waiting.text == "📝 Su pregunta 2 de 4 sigue esperando:\n¿Qué aprendió hoy?"
    assert await values(house) == {"dia": "4"}
    await say(house, ana, "Que todo parte por escuchar")
    assert (await values(house))["aprendido"] == "Que todo parte por escuchar"


async def test_question_that_was_the_answer_is_kept_as_one(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "¿Por qué no hacemos lo mismo en Ñuñoa?")
    assert "3 de 4" in (await press(house, ana, "✅ Era mi respuesta")).text
    assert (await values(house))["aprendido"] == "¿Por qué no hacemos lo mismo en Ñuñoa?"


async def test_answer_that_was_a_question_is_taken_back_and_answered(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Primera idea")
    await press(house, ana, "‹ Atrás")
    await say(house, ana, "como se recupero moravia")
    assert (await values(house))["aprendido"] == "como se recupero moravia"
    ana.press("💬 Era una pregunta")
    await house.settled()
    answer, again = ana.messages[-2:]
    assert "Moravia" in answer.text
    assert "2 de 4" in again.text
    assert (await values(house))["aprendido"] == "Primera idea"


async def test_look_at_something_else_leaves_the_question_waiting(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "/agenda")
    await say(house, ana, "La memoria se cuenta en los muros de la Comuna 13, con permiso")
    assert (await values(house))["aprendido"].startswith("La memoria se cuenta")


async def test_voice_photo_and_document_answer_too(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.send_voice()
    assert "«🎤 nota de voz»" in (await house.said(ana)).text
    ana.send_photo(caption="El jardín de Moravia")
    assert "«El jardín de Moravia · 📷 foto»" in (await house.said(ana)).text
    ana.send_document("cifras.pdf")
    assert "«📎 documento»" in (await house.said(ana)).text
    assert await house.rows(ANSWERS) == [
        _row("aprendido", "", file_kind="voice"),
        _row("dia", "4"),
        _row("falto", "", file_kind="document"),
        _row("replicar", "El jardín de Moravia", file_kind="photo"),
    ]


READS = {
    "es": ("¿quién la lee?", "¿Quién puede leer", "borrar respuesta", "✏️ Puede", "👍 Aquí todavía"),
    "en": ("who reads this", "Who may read", "delete", "✏️ You can", "👍 There is no answer"),
    "pt": ("quem lê isto", "Quem pode ler", "apagar", "✏️ Você pode", "👍 Aqui ainda"),
}


@pytest.mark.parametrize("lang", READS)
async def test_words_that_ask_for_a_button_lead_where_it_does(house: House, lang: str) -> None:
    ask, readers, erase, changes, none_yet = READS[lang]
    ana = await asked(house, lang)
    assert (await say(house, ana, erase)).text.startswith(none_yet)
    await press(house, ana, WORDS[lang]["good"])
    assert readers in (await say(house, ana, ask)).text
    shown = await say(house, ana, erase)
    assert shown.text.startswith(none_yet)
    assert "2 " in shown.text
    assert shown.button(WORDS[lang]["skip"])
    assert await values(house) == {"dia": "4"}
    await say(house, ana, "Aprendí a escuchar")
    await press(house, ana, WORDS[lang]["back"])
    assert (await say(house, ana, erase)).text.startswith(changes)
    assert await values(house) == {"dia": "4", "aprendido": "Aprendí a escuchar"}


async def test_sticker_and_greeting_are_no_answers(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.send_sticker()
    await house.settled()
    for word in ("gracias", "ya", "👍"):
        shown = await say(house, ana, word)
        assert shown.text.startswith("👍 Aquí sigo. Conteste cuando quiera:\n\n📝 martes 30")
        assert "2 de 4" in shown.text
    assert "sigue esperando" in (await say(house, ana, "ayuda")).text
    assert await values(house) == {"dia": "4"}
    await say(house, ana, "Que se puede")
    assert (await values(house))["aprendido"] == "Que se puede"


async def test_double_tap_and_stale_button_answer_their_own_question(house: House) -> None:
    ana = await asked(house)
    first = ana.last
    ana.press("4 · Bueno", message=first)
    ana.press("4 · Bueno", message=first)
    await house.settled()
    assert "2 de 4" in first.text
    await house.at("2017-05-31T20:31")
    call = ana.last
    assert "miércoles 31 de mayo" in call.text
    ana.press_data(f"1/ra/{LAB}/20170530/dia/2", message=first)
    await house.settled()
    ana.press("5 · Excelente", message=call)
    await house.settled()
    found = [(row["day"], row["question_id"], row["value"]) for row in await house.rows(ANSWERS)]
    assert found == [("2017-05-30", "dia", "2"), ("2017-05-31", "dia", "5")]


async def test_two_phones_of_one_person_answer_each_question_once(house: House) -> None:
    ana = await asked(house)
    message = ana.last
    for label in ("3 · Regular", "5 · Excelente"):
        ana.press_data(f"1/ra/{LAB}/20170530/dia/{label[0]}", message=message)
    ana.send("Desde el teléfono")
    ana.send("Desde la tableta")
    await house.settled()
    assert await values(house) == {
        "dia": "5",
        "aprendido": "Desde el teléfono\nDesde la tableta",
    }


async def test_what_was_written_before_the_next_question_belongs_to_the_one_before(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    house.stop.set()
    await house.bot
    ana.send("Que la cultura metro")
    ana.send("se enseña desde niños")
    later = house.clock.now() + timedelta(minutes=20)
    async with open_house(tmp_path, at=later, server=house.server) as again:
        await again.settled()
        assert "3 de 4" in ana.last.text
        assert await values(again) == {
            "dia": "4",
            "aprendido": "Que la cultura metro\nse enseña desde niños",
        }


async def test_late_answer_is_taken_until_the_closing_date(house: House) -> None:
    ana = await asked(house)
    await house.at("2017-07-02T12:00")
    shown = await say(house, ana, "/retro")
    assert "viernes 2 de junio · 1 de 5" in shown.text
    ana.press_data(f"1/ra/{LAB}/20170530/dia/4", message=shown)
    await house.settled()
    assert await values(house) == {"dia": "4"}
    await house.at("2017-07-03T12:00")
    ana.press_data(f"1/ra/{LAB}/20170530/dia/1", message=shown)
    await house.settled()
    assert "Las respuestas se cerraron el 2 de julio de 2017." in ana.last.text
    assert await values(house) == {"dia": "4"}


async def test_day_ahead_cannot_be_answered(house: House) -> None:
    ana = await asked(house)
    ana.press_data(f"1/ra/{LAB}/20170601/dia/4")
    await house.settled()
    assert "Ese día todavía no llega." in ana.last.text
    assert await house.rows(ANSWERS) == []


async def test_who_refuses_is_not_asked_again_that_day_and_nothing_is_kept(house: House) -> None:
    ana = await come(house)
    await house.at("2017-05-30T20:31")
    await press(house, ana, "▶️ Comenzar")
    assert (await press(house, ana, "Hoy no")).text.startswith("👍 De acuerdo")
    count = len(ana.messages)
    await house.at("2017-05-30T21:46")
    await house.at("2017-05-31T08:01")
    assert [one.text[:1] for one in ana.messages[count:]] == ["☀"]
    ana.press_data(f"1/ra/{LAB}/20170530/dia/4")
    await house.settled()
    assert "¿Quién podrá leerlo?" in ana.last.text
    assert await house.rows(ANSWERS) == []
    assert await house.rows("SELECT * FROM consents") == []


@pytest.mark.parametrize("is_begun", [True, False])
async def test_who_has_not_finished_is_nudged_once_that_evening_and_once_next_morning(
    house: House, *, is_begun: bool
) -> None:
    ana = await come(house)
    await house.at("2017-05-30T20:31")
    if is_begun:
        await press(house, ana, "▶️ Comenzar")
        await press(house, ana, "👥 Solo la coordinación")
        await press(house, ana, "4 · Bueno")
    count = len(ana.messages)
    for hour in ("30T21:44", "30T21:45", "30T22:30", "31T07:59", "31T08:00", "31T10:59"):
        await house.at(f"2017-05-{hour}")
    texts = [one.text.split(".")[0] for one in ana.messages[count:] if one.text[0] == "📝"]
    assert texts == (
        [
            "📝 Le quedaron preguntas de hoy por responder",
            "📝 Le quedaron preguntas de ayer, martes 30 de mayo",
        ]
        if is_begun
        else [
            "📝 Todavía puede contar cómo estuvo el día de hoy",
            "📝 Ayer no alcanzó a contar su día",
        ]
    )


@pytest.mark.parametrize("way", ["finished", "paused", "declined"])
async def test_nobody_is_nudged_who_has_finished_paused_or_declined(house: House, way: str) -> None:
    ana = await asked(house)
    if way == "declined":
        await press(house, ana, "Hoy no")
    else:
        await press(house, ana, "4 · Bueno")
    if way == "paused":
        await press(house, ana, "⏸ Seguir después")
    if way == "finished":
        for _ in range(3):
            await press(house, ana, "Saltar ›")
    count = len(ana.messages)
    await house.at("2017-05-30T21:46")
    await house.at("2017-05-31T08:01")
    assert [one.text[:1] for one in ana.messages[count:]] == ["☀"]
    assert {row["status"] for row in await house.rows(DAYS)} == {way}


async def test_readers_are_chosen_once_and_changed_for_one_answer(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Solo para mí")
    await press(house, ana, "‹ Atrás")
    await press(house, ana, "👁 Quién la lee")
    shown = await press(house, ana, "🔒 Solo yo")
    assert "🔒 Su respuesta: solo para usted." in shown.text
    await press(house, ana, "Siguiente ›")
    await say(house, ana, "Para todos")
    await house.at("2017-06-01T10:00")
    shown = await say(house, ana, "/retro")
    found = {row["question_id"]: row["visibility"] for row in await house.rows(ANSWERS)}
    assert found == {"dia": "organisers", "aprendido": "me", "replicar": "organisers"}


async def test_what_is_shared_carries_no_name(house: House) -> None:
    ana, beto = await asked(house), await come(house, 1002)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "👁 Quién la lee")
    await press(house, ana, "📣 El grupo, sin mi nombre")
    await say(house, ana, "Aprendí a escuchar")
    await say(house, ana, "Otra que comparto")
    await press(house, ana, "‹ Atrás")
    await press(house, ana, "👁 Quién la lee")
    await press(house, ana, "🔒 Solo yo")
    beto.press_data(f"1/rsh/{LAB}/20170530")
    shown = (await house.said(beto)).text
    assert "«Aprendí a escuchar»" in shown
    assert "Otra que comparto" not in shown
    assert "P1001" not in shown


async def test_cafe_mundial_asks_its_three_questions_on_the_first_day(tmp_path: Path) -> None:
    monday = datetime(2017, 5, 29, 12, 0, tzinfo=UTC)
    async with open_house(tmp_path, at=monday) as house:
        ana = await come(house)
        await house.at("2017-05-29T20:31")
        await press(house, ana, "▶️ Comenzar")
        await press(house, ana, "👥 Solo la coordinación")
        shown = [await press(house, ana, "4 · Bueno")]
        texts = [shown[0].text]
        texts += [(await say(house, ana, f"respuesta {number}")).text for number in range(1, 5)]
        assert "¿qué le alegraría?" in texts[1]
        assert "¿qué lamentaría?" in texts[2]
        assert "¿qué haría o propondría?" in texts[3]
        assert texts[4].splitlines()[2] == SPANISH["done"]


@asynccontextmanager
async def _elsewhere(tmp_path: Path, at: str, tour: str) -> AsyncIterator[tuple[House, Person]]:
    moment = datetime.fromisoformat(f"{at}-05:00")
    async with open_house(tmp_path, at=moment) as house:
        yield house, await come(house, tour=tour)


@pytest.mark.parametrize(
    ("at", "tour", "said"),
    [
        ("2022-11-28T20:30", "itagui-encuentro-2022", "no hay preguntas al final del día"),
        ("2025-01-20T20:30", "achm-medellin-2025", "comienzan el lunes 27 de enero"),
        ("2026-01-20T20:30", "achm-medellin-2025", "se cerraron el 2 de marzo de 2025"),
    ],
)
async def test_retro_says_why_there_is_nothing_to_answer(
    tmp_path: Path, at: str, tour: str, said: str
) -> None:
    async with _elsewhere(tmp_path, at, tour) as (house, ana):
        assert said in (await say(house, ana, "/retro")).text
        assert "📝 Mi día" in [key for row in ana.keyboard for key in row]


async def test_retro_is_not_spoken_of_in_a_group(house: House) -> None:
    ana = await come(house)
    group = house.server.group("Gira", [ana])
    ana.send("/retro@gira_bot", chat=group)
    await house.settled()
    assert group.last.text.startswith("Eso es personal")


async def test_my_data_has_the_answers_and_erasure_leaves_none(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Uno")
    await press(house, ana, "‹ Atrás")
    await say(house, ana, "Dos")
    ana.send("/misdatos")
    message = await house.said(ana)
    stored = house.server.file(message.document["file_id"]).decode()
    assert '"Dos"' in stored
    assert '"Uno"' in stored
    await say(house, ana, "/baja")
    await press(house, ana, "🗑 Sí, borrar todo")
    for table in ("retro_answers", "retro_revisions", "retro_days", "retro_habits"):
        assert await house.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - our own names


async def test_answers_are_erased_when_the_tours_date_for_it_is_over(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ticked = await house.serving
    house.clock.set(datetime(2018, 6, 3, 4, 59, tzinfo=UTC))  # 2 June 2018, 23:59 in Medellín
    await ticked.forget()
    assert await values(house) == {"dia": "4"}
    house.clock.set(datetime(2018, 6, 3, 5, 1, tzinfo=UTC))
    await ticked.forget()
    assert await house.rows(ANSWERS) == []
    assert await house.rows(DAYS) == []


async def test_album_is_one_answer_and_its_other_photos_notes(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.send_album(3, caption="La biblioteca")
    shown = await house.said(ana)
    assert "3 de 4" in shown.text
    found = await house.rows(ANSWERS)
    assert [(row["question_id"], row["value"], row["file_kind"]) for row in found] == [
        ("aprendido", "La biblioteca", "photo"),
        ("dia", "4", None),
    ]
    kept = await house.rows("SELECT day, activity_id, file_kind FROM notes")
    assert kept == [{"day": "2017-05-30", "activity_id": None, "file_kind": "photo"}] * 2


LEARNT = {
    "es": ("Que hay que partir por la gente", "Cuando es necesario, hay que insistir"),
    "en": ("How much can be done with little", "Who is in charge matters less"),
    "pt": ("O que tem de novo é a confiança", "Como chegamos aos jovens importa"),
}


@pytest.mark.parametrize("lang", LEARNT)
async def test_what_was_learnt_is_kept_though_it_begins_as_a_question(
    house: House, lang: str
) -> None:
    ana = await asked(house, lang)
    await press(house, ana, WORDS[lang]["good"])
    for learnt in LEARNT[lang]:
        ana.press_data(f"1/rq/{LAB}/20170530/aprendido")
        await house.settled()
        shown = await say(house, ana, learnt)
        assert (await values(house))["aprendido"] == learnt
        assert any("💬" in row[0] for row in shown.buttons)


async def test_sentence_that_ends_in_a_digit_is_no_rating(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "Salimos a las 5")
    await say(house, ana, "Muy bueno, un 4")
    assert await house.rows(ANSWERS) == [
        _row("dia", "4", comment="Salimos a las 5\nMuy bueno, un 4"),
    ]


SIGNING = {
    "es": ("✍️ Firmar lo que comparto", "con su nombre", "📣 El grupo, con mi nombre"),
    "en": ("✍️ Sign what I share", "with your name", "📣 The group, with my name"),
    "pt": ("✍️ Assinar o que compartilho", "com o seu nome", "📣 O grupo, com o meu nome"),
}


@pytest.mark.parametrize("lang", SIGNING)
async def test_who_signs_reads_that_their_name_stands_there(house: House, lang: str) -> None:
    sign, named, shared = SIGNING[lang]
    ana = await asked(house, lang)
    await press(house, ana, WORDS[lang]["good"])
    ana.press_data(f"1/rv2/{LAB}/20170530/aprendido/g")
    assert named not in (await house.said(ana)).text
    ana.press_data(f"1/rv/{LAB}/20170530/aprendido")
    assert "✍️" in (await house.said(ana)).text
    await press(house, ana, sign)
    shown = await say(house, ana, "Ana Soto")
    assert named in shown.text
    ana.press_data(f"1/rv/{LAB}/20170530/aprendido")
    shown = await house.said(ana)
    assert [f"✓ {shared}"] in shown.buttons
    ana.press_data(f"1/logx/{LAB}")
    await house.settled()
    ana.press_data(f"1/rq/{LAB}/20170530/aprendido")
    assert named not in (await house.said(ana)).text


async def test_name_stands_below_what_is_shared_only_of_who_signs(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "👁 Quién la lee")
    await press(house, ana, "📣 El grupo, sin mi nombre")
    await say(house, ana, "Aprendí a escuchar")
    await press(house, ana, "👁 Quién la lee")
    shown = await press(house, ana, "✍️ Firmar lo que comparto")
    assert shown.text.startswith("✍️ ¿Con qué nombre firma?")
    ana.press_data(f"1/rsh/{LAB}/20170530")
    assert "Ana Soto" not in (await house.said(ana)).text
    await press(house, ana, "‹ Mis respuestas")
    ana.press_data(f"1/rsig/{LAB}/20170530/replicar/on")
    await house.settled()
    shown = await say(house, ana, "Ana Soto")
    assert shown.text.startswith("✅ Listo: firma como «Ana Soto».")
    assert "3 de 4" in shown.text
    assert await house.rows("SELECT name, institution FROM introductions") == [
        {"name": "Ana Soto", "institution": None}
    ]
    await say(house, ana, "Los parques")
    assert (await values(house))["replicar"] == "Los parques"
    ana.press_data(f"1/rsh/{LAB}/20170530")
    assert "«Aprendí a escuchar» — Ana Soto" in (await house.said(ana)).text
    ana.press_data(f"1/rsig/{LAB}/20170530/aprendido/off")
    await house.settled()
    ana.press_data(f"1/rsh/{LAB}/20170530")
    assert "Ana Soto" not in (await house.said(ana)).text


async def test_who_is_asked_for_a_name_may_sign_nothing_or_ask_something(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.press_data(f"1/rv2/{LAB}/20170530/aprendido/g")
    await house.settled()
    ana.press_data(f"1/rsig/{LAB}/20170530/aprendido/on")
    await house.settled()
    await press(house, ana, "Mejor sin mi nombre")
    await say(house, ana, "La cultura metro")
    ana.press_data(f"1/rsig/{LAB}/20170530/replicar/on")
    await house.settled()
    await say(house, ana, "¿Qué hay mañana?")
    await say(house, ana, "Las escaleras")
    assert await house.rows("SELECT name FROM introductions") == []
    assert await values(house) == {
        "dia": "4",
        "aprendido": "La cultura metro",
        "replicar": "Las escaleras",
    }


async def test_commitment_that_is_shared_is_read_by_the_group(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2017, 6, 2, 23, 30, tzinfo=UTC)) as house:
        ana = await come(house)
        ana.press_data(f"1/rok/{POLICY_VERSION}/{LAB}/20170602/g")
        await house.settled()
        ana.press_data(f"1/rq/{LAB}/20170602/compromiso")
        await house.settled()
        await say(house, ana, "Crear una mesa")
        ana.press_data(f"1/rsh/{LAB}/20170602")
        assert "• «Crear una mesa»" in (await house.said(ana)).text


async def test_who_leaves_out_yesterday_reads_that_it_was_another_day(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "5 · Excelente")
    await house.at("2017-05-31T09:31")
    shown = await press(house, ana, "Dejarlo así")
    assert shown.text.startswith("👍 De acuerdo, de ese día no le pregunto más.")
