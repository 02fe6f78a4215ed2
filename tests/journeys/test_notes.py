"""Notes on the way: taken in every manner, put elsewhere, corrected, deleted."""

import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import app
from bot.people.policy import POLICY_VERSION
from bot.preview import Message, Person
from tests.conftest import CONTENT, House, open_house, restarted

LAB = "medellin-lab-2017"
TUESDAY = datetime(2017, 5, 30, 14, 0, tzinfo=UTC)
"""Tuesday 30 May 2017, 09:00 in Medellín: on the visit to Comuna 13."""
NOTES = "SELECT day, activity_id, text, file_kind FROM notes ORDER BY message_id"
VISIT = {"day": "2017-05-30", "activity_id": "visita-comuna-13"}
AWAITED = "SELECT step FROM conversations"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path, at=TUESDAY) as opened:
        yield opened


async def _come(
    house: House, lang: str = "es", *, tour: str = LAB, agrees: bool = True, number: int = 1001
) -> Person:
    person = house.person(number, "Ana", lang)
    person.start(tour)
    await house.settled()
    if agrees:
        person.press_data(f"1/ok/{POLICY_VERSION}")
        await house.settled()
    return person


async def _said(house: House, person: Person, text: str, **more: Any) -> Message:
    person.send(text, **more)
    return await house.said(person)


async def _pressed(house: House, person: Person, label: str) -> Message:
    person.press(label)
    return await house.said(person)


def _own(person: Person) -> Message:
    """Return what the person sent last."""
    return next(one for one in reversed(person.messages) if not one.from_bot)


def _labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


def _count(person: Person) -> int:
    return len([one for one in person.messages if one.from_bot])


WORDS = {
    "es": (
        "/nota",
        "📌 Guardado con «Visita a la Comuna 13».",
        ["🔁 Cambiar de actividad", "🗑 Borrar", "📌 Mis notas"],
        "📌 ¿Qué quiere anotar?",
    ),
    "en": (
        "/note",
        "📌 Kept with “Visit to Comuna 13”.",
        ["🔁 Change the activity", "🗑 Delete", "📌 My notes"],
        "📌 What would you like to note?",
    ),
    "pt": (
        "/nota",
        "📌 Guardado com “Visita à Comuna 13”.",
        ["🔁 Mudar de atividade", "🗑 Apagar", "📌 Minhas notas"],
        "📌 O que você quer anotar?",
    ),
}


@pytest.mark.parametrize("lang", WORDS)
async def test_text_behind_the_command_is_kept_at_once(house: House, lang: str) -> None:
    command, kept, labels, _ = WORDS[lang]
    ana = await _come(house, lang)
    answer = await _said(house, ana, f"{command} El mural\nde <Kolacho>")
    assert answer.text == kept
    assert _labels(answer) == labels
    assert await house.rows(NOTES) == [
        {**VISIT, "text": "El mural\nde <Kolacho>", "file_kind": None}
    ]


@pytest.mark.parametrize("lang", WORDS)
async def test_command_alone_waits_for_what_comes_next(house: House, lang: str) -> None:
    command, kept, _, invitation = WORDS[lang]
    ana = await _come(house, lang)
    assert (await _said(house, ana, command)).text.startswith(invitation)
    assert (await _said(house, ana, "¿Cómo lo financian?")).text == kept
    assert [row["text"] for row in await house.rows(NOTES)] == ["¿Cómo lo financian?"]
    await _said(house, ana, "hola")
    assert len(await house.rows(NOTES)) == 1


QUESTIONS = {
    "es": ("/nota", "¿qué hay mañana?", "💬 Era una pregunta", "miércoles 31 de mayo"),
    "en": ("/note", "what is next tomorrow", "💬 It was a question", "Wednesday 31 May"),
    "pt": ("/nota", "o que tem amanhã", "💬 Era uma pergunta", "quarta-feira, 31 de maio"),
}


@pytest.mark.parametrize("lang", QUESTIONS)
async def test_question_that_was_kept_as_a_note_is_taken_back_and_answered(
    house: House, lang: str
) -> None:
    command, question, way, answer = QUESTIONS[lang]
    ana = await _come(house, lang)
    await _said(house, ana, command)
    kept = await _said(house, ana, question)
    assert _labels(kept)[0] == way
    assert [row["text"] for row in await house.rows(NOTES)] == [question]
    before = _count(ana)
    to = await _pressed(house, ana, way)
    assert answer in to.text
    assert await house.rows(NOTES) == []
    ana.press_data("1/nwq/1", message=to)
    await house.settled()
    assert answer in ana.last.text
    assert _count(ana) == before


async def test_note_that_asks_nothing_any_more_stays_one(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    kept = await _said(house, ana, "¿qué hay mañana?")
    ana.edit(_own(ana), "Mañana hay que llevar zapatos")
    await house.settled()
    ana.press("💬 Era una pregunta", message=kept)
    await house.settled()
    assert [row["text"] for row in await house.rows(NOTES)] == ["Mañana hay que llevar zapatos"]
    assert "Mañana hay que llevar zapatos" in kept.text


async def test_question_of_a_note_is_answered_as_it_was_corrected(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    kept = await _said(house, ana, "¿qué hay ayer?")
    ana.edit(_own(ana), "¿qué hay mañana?")
    await house.settled()
    ana.press("💬 Era una pregunta", message=kept)
    await house.settled()
    assert "miércoles 31 de mayo" in kept.text
    assert await house.rows(NOTES) == []


async def test_note_behind_the_command_or_that_tells_is_no_question(house: House) -> None:
    ana = await _come(house)
    assert _labels(await _said(house, ana, "/nota ¿quién lo paga?")) == WORDS["es"][2]
    await _said(house, ana, "/nota")
    assert _labels(await _said(house, ana, "La gente lo cuida")) == WORDS["es"][2]


KINDS = [
    ("photo", {"caption": "el mural"}, "el mural"),
    ("voice", {}, ""),
    ("video", {"caption": "la escalera"}, "la escalera"),
    ("document", {"caption": "el plano"}, "el plano"),
]


@pytest.mark.parametrize(("kind", "more", "text"), KINDS)
async def test_file_is_kept_with_its_caption(
    house: House, kind: str, more: dict[str, str], text: str
) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    getattr(ana, f"send_{kind}")(**more)
    assert (await house.said(ana)).text == WORDS["es"][1]
    assert await house.rows(NOTES) == [{**VISIT, "text": text, "file_kind": kind}]
    (row,) = await house.rows("SELECT file_id FROM notes")
    shown = _own(ana).content[kind]
    assert row["file_id"] == (shown[-1] if kind == "photo" else shown)["file_id"]


async def test_photo_with_the_command_for_its_caption_is_kept(house: House) -> None:
    ana = await _come(house)
    ana.send_photo(caption="/nota el mural de Kolacho")
    assert (await house.said(ana)).text == WORDS["es"][1]
    assert await house.rows(NOTES) == [
        {**VISIT, "text": "el mural de Kolacho", "file_kind": "photo"}
    ]


async def test_command_that_answers_ones_own_message_keeps_that(house: House) -> None:
    ana = await _come(house)
    ana.send_photo(caption="El mural")
    await house.settled()
    photo = _own(ana)
    house.clock.advance(timedelta(hours=5))
    await _said(house, ana, "/nota", reply_to=photo)
    assert await house.rows(NOTES) == [{**VISIT, "text": "El mural", "file_kind": "photo"}]
    await _said(house, ana, "/nota Es de 2015", reply_to=photo)
    assert (await house.rows(NOTES))[1] == {
        "day": "2017-05-30",
        "activity_id": "presentacion-alcalde",
        "text": "El mural\n\nEs de 2015",
        "file_kind": "photo",
    }


@pytest.mark.parametrize(
    ("local", "day", "activity"),
    [
        ("2017-05-20T10:00", "2017-05-29", None),
        ("2017-05-30T05:30", "2017-05-30", None),
        ("2017-05-30T07:00", "2017-05-30", "visita-comuna-13"),
        ("2017-05-30T13:00", "2017-05-30", "presentacion-alcalde"),
        ("2017-05-30T17:00", "2017-05-30", "firma-convenios"),
        ("2017-05-30T23:30", "2017-05-30", "firma-convenios"),
        ("2017-06-10T10:00", "2017-06-02", None),
    ],
)
async def test_note_goes_with_what_is_on(
    tmp_path: Path, local: str, day: str, activity: str | None
) -> None:
    async with open_house(tmp_path, at=datetime.fromisoformat(f"{local}-05:00")) as house:
        ana = await _come(house)
        await _said(house, ana, "/nota algo")
        assert await house.rows(NOTES) == [
            {"day": day, "activity_id": activity, "text": "algo", "file_kind": None}
        ]


async def test_note_without_an_activity_is_told_by_its_day(tmp_path: Path) -> None:
    early = datetime.fromisoformat("2017-05-30T05:30-05:00")
    async with open_house(tmp_path, at=early) as house:
        ana = await _come(house)
        answer = await _said(house, ana, "/nota algo")
        assert answer.text == "📌 Guardado en sus notas del martes 30 de mayo."


async def test_after_an_outage_the_hour_of_sending_counts(tmp_path: Path, house: House) -> None:
    ana = await _come(house)
    house.stop.set()
    await house.bot
    ana.send("/nota a las nueve")
    ana.send_photo(caption="/nota también")
    house.clock.set(datetime(2017, 5, 31, 20, 0, tzinfo=UTC))
    async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
        await again.settled()
        assert [row["activity_id"] for row in await again.rows(NOTES)] == ["visita-comuna-13"] * 2
        (first, _) = await again.rows("SELECT taken_at FROM notes")
        assert first["taken_at"].startswith("2017-05-30T14:0")


async def test_restart_between_the_command_and_the_text_loses_nothing(
    tmp_path: Path, house: House
) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    async with restarted(house, tmp_path) as again:
        ana.send("después del reinicio")
        assert (await again.said(ana)).text == WORDS["es"][1]
        assert [row["text"] for row in await again.rows(NOTES)] == ["después del reinicio"]


async def test_what_cannot_be_kept_is_told_and_the_note_is_still_awaited(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    ana.send_sticker()
    assert (await house.said(ana)).text.startswith("¡Bonito!")
    assert await house.rows(AWAITED) == [{"step": "1/note"}]
    await _said(house, ana, "el mural")
    assert [row["text"] for row in await house.rows(NOTES)] == ["el mural"]


async def test_another_screen_ends_the_waiting(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    await _pressed(house, ana, "Ahora no")
    await _said(house, ana, "¿qué hay mañana?")
    assert "miércoles 31 de mayo" in ana.last.text
    assert await house.rows(NOTES) == []


OFFERS = {
    "es": (
        "📌 ¿Quiere que lo guarde como nota? Iría con «Visita a la Comuna 13».",
        "📌 Guardar como nota",
    ),
    "en": ("It would go with “Visit to Comuna 13”.", "📌 Keep as a note"),
    "pt": ("Ficaria com “Visita à Comuna 13”.", "📌 Guardar como nota"),
}


@pytest.mark.parametrize("lang", OFFERS)
async def test_what_comes_without_a_word_is_offered_to_be_kept(house: House, lang: str) -> None:
    offer, label = OFFERS[lang]
    ana = await _come(house, lang)
    kinds = ("photo", "voice", "document", "video", "location")
    offers = []
    for kind in kinds:
        getattr(ana, f"send_{kind}")()
        offers.append(await house.said(ana))
        assert offers[-1].text.endswith(offer)
        assert offers[-1].reply_to is _own(ana)
    assert await house.rows(NOTES) == []
    house.clock.advance(timedelta(hours=8))
    for window in (*offers, *offers):
        ana.press_data("1/keep", message=window)
    assert _labels(offers[0])[0] == label
    await house.settled()
    assert {window.text for window in offers} == {WORDS[lang][1]}
    assert await house.rows(NOTES) == [
        *({**VISIT, "text": "", "file_kind": kind} for kind in kinds[:-1]),
        {**VISIT, "text": "6.24420, -75.58120", "file_kind": None},
    ]


async def test_caption_that_asks_is_answered_and_the_photo_offered(house: House) -> None:
    ana = await _come(house)
    ana.send_photo(caption="¿Qué es Moravia?")
    offer = await house.said(ana)
    assert "Moravia" in [one for one in ana.messages if one.from_bot][-2].text
    assert offer.text == OFFERS["es"][0]
    await _pressed(house, ana, "📌 Guardar como nota")
    assert offer.text == WORDS["es"][1]
    assert [row["text"] for row in await house.rows(NOTES)] == ["¿Qué es Moravia?"]


async def test_caption_that_tells_is_offered_and_not_taken_for_a_question(house: House) -> None:
    ana = await _come(house)
    before = _count(ana)
    for told in ("zzqx con la lideresa wwvk", "La plaza"):
        ana.send_photo(caption=told)
        offer = await house.said(ana)
        assert offer.text.startswith("📌 ¿Quiere que lo guarde como nota?")
    assert _count(ana) == before + 2


async def test_what_is_told_and_nothing_is_known_of_can_be_kept(house: House) -> None:
    ana = await _come(house)
    shown = await _said(house, ana, "faltó agua y sombra en la caminata")
    assert shown.buttons[:2] == [["🙋 Pasar a la coordinación"], ["📌 Guardar como nota"]]
    ana.press("📌 Guardar como nota")
    await house.said(ana)
    assert await house.rows(NOTES) == [
        {**VISIT, "text": "faltó agua y sombra en la caminata", "file_kind": None}
    ]


async def test_album_is_kept_whole_after_its_first_file_with_one_answer(house: House) -> None:
    ana = await _come(house)
    before = _count(ana)
    ana.send_album(4, caption="/nota los murales")
    answer = await house.said(ana)
    assert answer.text == "📌 Guardado todo con «Visita a la Comuna 13»."
    assert _count(ana) == before + 1
    rows = await house.rows(NOTES)
    assert [row["text"] for row in rows] == ["los murales", "", "", ""]
    assert {(row["activity_id"], row["file_kind"]) for row in rows} == {
        ("visita-comuna-13", "photo")
    }


async def test_album_that_nobody_announced_is_asked_about_once(house: House) -> None:
    ana = await _come(house)
    before = _count(ana)
    ana.send_album(4)
    answer = await house.said(ana)
    assert answer.text.startswith("📌 Me llegaron varios archivos juntos.")
    assert _count(ana) == before + 1
    await _pressed(house, ana, "📌 Anotar")
    ana.send_album(4)
    await house.settled()
    assert _count(ana) == before + 3
    assert len(await house.rows(NOTES)) == 4


async def test_note_is_put_with_another_activity_of_another_day(house: House) -> None:
    ana = await _come(house)
    window = await _said(house, ana, "/nota la escuela")
    await _pressed(house, ana, "🔁 Cambiar de actividad")
    assert window.text.startswith("¿Con qué actividad va esta nota?\n\n🗓 martes 30 de mayo")
    assert "1. Visita a la Comuna 13" in window.text
    await _pressed(house, ana, "mié 31 ›")
    assert "🗓 miércoles 31 de mayo" in window.text
    await _pressed(house, ana, "1")
    assert window.text == "📌 Guardado con «Visita a la Comuna 4 (Moravia)»."
    assert await house.rows(NOTES) == [
        {
            "day": "2017-05-31",
            "activity_id": "visita-comuna-4",
            "text": "la escuela",
            "file_kind": None,
        }
    ]
    await _pressed(house, ana, "🔁 Cambiar de actividad")
    await _pressed(house, ana, "‹ mar 30")
    await _pressed(house, ana, "Sin actividad")
    assert window.text == "📌 Guardado en sus notas del martes 30 de mayo."
    assert (await house.rows(NOTES))[0]["activity_id"] is None
    assert ana.last is window


async def test_note_is_put_with_what_has_no_day_yet(tmp_path: Path) -> None:
    start = datetime(2025, 1, 28, 15, 0, tzinfo=UTC)
    async with open_house(tmp_path, at=start) as house:
        ana = await _come(house, tour="achm-medellin-2025")
        window = await _said(house, ana, "/nota algo")
        await _pressed(house, ana, "🔁 Cambiar de actividad")
        await _pressed(house, ana, "Día por confirmar")
        assert "1. " in window.text
        await _pressed(house, ana, "1")
        (row,) = await house.rows(NOTES)
        assert row["day"] == "2025-01-28"
        assert row["activity_id"] is not None
        assert window.text.startswith("📌 Guardado con «")


async def test_notes_are_listed_by_day_opened_and_deleted(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota uno")
    house.clock.set(datetime(2017, 5, 31, 14, 0, tzinfo=UTC))
    await _said(house, ana, "/nota")
    ana.send_voice()
    window = await house.said(ana)
    await _pressed(house, ana, "📌 Mis notas")
    assert window.text == (
        "📌 Mis notas · Medellín Lab 2017 · 2 notas\n\n"
        "🗓 martes 30 de mayo\n"
        "1. 09:00 · uno\ncon «Visita a la Comuna 13»\n\n"
        "🗓 miércoles 31 de mayo\n"
        "2. 09:00 · 🎤 nota de voz\ncon «Visita a la Comuna 4 (Moravia)»"
    )
    await _pressed(house, ana, "1")
    assert window.text == (
        "📌 Nota con «Visita a la Comuna 13»\n🕑 martes 30 de mayo · 09:00\n\nuno"
    )
    await _pressed(house, ana, "🗑 Borrar")
    assert window.text == "🗑 ¿Borrar esta nota? No se puede deshacer.\n\nuno"
    assert len(await house.rows(NOTES)) == 2
    await _pressed(house, ana, "🗑 Sí, borrar")
    assert window.text == "✅ Nota borrada."
    assert [row["text"] for row in await house.rows(NOTES)] == [""]


async def test_deletion_can_be_thought_better_of(house: House) -> None:
    ana = await _come(house)
    window = await _said(house, ana, "/nota uno")
    await _pressed(house, ana, "🗑 Borrar")
    await _pressed(house, ana, "No, conservar")
    assert window.text.startswith("📌 Nota con")
    assert len(await house.rows(NOTES)) == 1


async def test_many_notes_come_page_by_page(house: House) -> None:
    ana = await _come(house)
    for number in range(10):
        await _said(house, ana, f"/nota nota {number}")
    window = await _pressed(house, ana, "📌 Mis notas")
    assert "nota 7" in window.text
    assert "nota 8" not in window.text
    await _pressed(house, ana, "Siguiente ›")
    assert "nota 8" in window.text
    assert "nota 7" not in window.text
    await _pressed(house, ana, "‹ Anterior")
    assert "nota 0" in window.text


async def test_who_has_no_notes_is_told_how(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota")
    window = await _pressed(house, ana, "📌 Mis notas")
    assert window.text.startswith("Todavía no tiene notas de Medellín Lab 2017.")


async def test_corrected_message_corrects_its_note(house: House) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota el murall")
    ana.edit(_own(ana), "/nota el mural")
    assert (await house.said(ana)).text == "📌 Listo: su nota quedó corregida."
    assert [row["text"] for row in await house.rows(NOTES)] == ["el mural"]
    await _said(house, ana, "/nota")
    ana.send_photo(caption="la escalerra")
    await house.settled()
    ana.edit(_own(ana), "la escalera")
    await house.settled()
    rows = await house.rows(NOTES)
    assert (rows[1]["text"], rows[1]["file_kind"]) == ("la escalera", "photo")


async def test_correction_while_another_note_is_awaited_takes_nothing_from_it(
    house: House,
) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota uno")
    first = _own(ana)
    await _said(house, ana, "/nota")
    ana.edit(first, "/nota uno!")
    await house.settled()
    await _said(house, ana, "dos")
    assert [row["text"] for row in await house.rows(NOTES)] == ["uno!", "dos"]


@pytest.mark.parametrize("text", ["/nota el mural", "el mural"])
async def test_repeated_update_is_one_note_and_the_same_answer(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)
    ana = await _come(house)
    await _said(house, ana, "/nota")
    heard, asked = _count(ana), len(house.server.called("sendMessage"))
    house.server.faults.fail("sendMessage", 500)
    ana.send(text)
    bodies = [update.body for update in house.server.pending]
    await house.server.until(lambda: len(house.server.called("sendMessage")) > asked)
    house.stop.set()
    await house.bot
    house.server.faults.clear()
    assert _count(ana) == heard
    house.server.world.updates.clear()
    house.server.world.updates.confirmed = bodies[0]["update_id"] - 1
    for body in bodies:
        house.server.inject(body)
    async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
        await again.settled()
        assert (_count(ana), ana.last.text) == (heard + 1, WORDS["es"][1])
        assert [row["text"] for row in await again.rows(NOTES)] == ["el mural"]


async def test_note_waits_for_consent_and_is_kept_with_it(house: House) -> None:
    ana = await _come(house, agrees=False)
    for send in (
        lambda: ana.send("/nota el mural"),
        lambda: ana.send_photo(caption="/nota foto"),
    ):
        send()
        await house.settled()
    asked = ana.last
    assert asked.text.startswith("Para guardar sus notas necesito su permiso.")
    assert "Se conservan hasta el 2 de junio de 2018." in asked.text
    assert await house.rows(NOTES) == []
    for message in [one for one in ana.messages if one.from_bot][-2:]:
        ana.press("Sí, de acuerdo", message=message)
        await house.settled()
        assert message.text == WORDS["es"][1]
    assert [row["text"] for row in await house.rows(NOTES)] == ["el mural", "foto"]
    assert len(await house.rows("SELECT * FROM consents")) == 1


async def test_who_agrees_before_writing_is_invited_to_write(house: House) -> None:
    ana = await _come(house, agrees=False)
    await _said(house, ana, "/nota")
    invitation = await _pressed(house, ana, "Sí, de acuerdo")
    assert invitation.text.startswith("📌 ¿Qué quiere anotar?")
    await _said(house, ana, "el mural")
    assert [row["text"] for row in await house.rows(NOTES)] == ["el mural"]


async def test_who_writes_before_agreeing_loses_nothing(house: House) -> None:
    ana = await _come(house, agrees=False)
    await _said(house, ana, "/nota")
    asked = await _said(house, ana, "el mural")
    assert asked.reply_to is _own(ana)
    await _pressed(house, ana, "Sí, de acuerdo")
    assert [row["text"] for row in await house.rows(NOTES)] == ["el mural"]


async def test_refusal_keeps_nothing_and_questions_are_answered(house: House) -> None:
    ana = await _come(house, agrees=False)
    ana.send_photo()
    await house.settled()
    await _pressed(house, ana, "📌 Guardar como nota")
    answer = await _pressed(house, ana, "No, gracias")
    assert answer.text.startswith("De acuerdo, no guardo nada.")
    await _said(house, ana, "/nota")
    await _said(house, ana, "¿qué hay mañana?")
    assert "miércoles 31 de mayo" in ana.last.text
    assert await house.rows(NOTES) == []
    assert await house.rows("SELECT * FROM consents") == []


async def test_album_before_consent_is_asked_about_once(house: House) -> None:
    ana = await _come(house, agrees=False)
    before = _count(ana)
    ana.send_album(3, caption="/nota murales")
    await house.settled()
    assert _count(ana) == before + 1
    answer = await _pressed(house, ana, "Sí, de acuerdo")
    assert answer.text.startswith("📌 Me llegaron varios archivos juntos.")


async def test_agreement_to_an_old_policy_keeps_nothing(house: House) -> None:
    ana = await _come(house, agrees=False)
    asked = await _said(house, ana, "/nota el mural")
    ana.press_data(f"1/note2/{POLICY_VERSION - 1}", message=asked)
    await house.settled()
    assert asked.text.startswith("La política cambió")
    assert await house.rows(NOTES) == []


async def _reminded(tmp_path: Path) -> Path:
    """Return content where the visit to Comuna 13 has an hour, so that a reminder comes."""
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    agenda = content / "tours" / LAB / "agenda.yaml"
    text = agenda.read_text(encoding="utf-8")
    before, visit, after = text.partition("      - id: visita-comuna-13\n")
    after = after.replace("        time: morning\n", "        time: 10:00-12:00\n", 1)
    agenda.write_text(before + visit + after, encoding="utf-8")
    return content


@pytest.mark.parametrize("lang", WORDS)
async def test_answer_to_a_reminder_is_a_note_of_its_activity(tmp_path: Path, lang: str) -> None:
    content = await _reminded(tmp_path)
    async with open_house(tmp_path, at=TUESDAY, content_dir=content) as house:
        ana = await _come(house, lang)
        await house.at("2017-05-30T09:45")
        push = ana.last
        house.clock.set(datetime(2017, 5, 31, 20, 0, tzinfo=UTC))
        for send in (
            lambda: ana.send("el mural", reply_to=push),
            lambda: ana.send_photo(reply_to=push),
            lambda: ana.send_voice(reply_to=push),
        ):
            send()
            assert (await house.said(ana)).text == WORDS[lang][1]
        rows = await house.rows(NOTES)
        assert [(row["text"], row["file_kind"]) for row in rows] == [
            ("el mural", None),
            ("", "photo"),
            ("", "voice"),
        ]
        assert {(row["day"], row["activity_id"]) for row in rows} == {tuple(VISIT.values())}


async def test_question_that_answers_a_reminder_is_answered_and_offered(tmp_path: Path) -> None:
    content = await _reminded(tmp_path)
    async with open_house(tmp_path, at=TUESDAY, content_dir=content) as house:
        ana = await _come(house)
        await house.at("2017-05-30T09:45")
        push = ana.last
        house.clock.set(datetime(2017, 5, 31, 20, 0, tzinfo=UTC))
        offer = await _said(house, ana, "¿Qué es Moravia?", reply_to=push)
        assert "Moravia" in [one for one in ana.messages if one.from_bot][-2].text
        assert await house.rows(NOTES) == []
        await _pressed(house, ana, "📌 Guardar como nota")
        assert offer.text == WORDS["es"][1]
        assert await house.rows(NOTES) == [{**VISIT, "text": "¿Qué es Moravia?", "file_kind": None}]


async def test_answer_to_a_reminder_waits_for_consent_with_its_activity(tmp_path: Path) -> None:
    content = await _reminded(tmp_path)
    async with open_house(tmp_path, at=TUESDAY, content_dir=content) as house:
        ana = await _come(house, agrees=False)
        await house.at("2017-05-30T09:45")
        push = ana.last
        house.clock.set(datetime(2017, 5, 31, 20, 0, tzinfo=UTC))
        await _said(house, ana, "el mural", reply_to=push)
        await _pressed(house, ana, "Sí, de acuerdo")
        assert await house.rows(NOTES) == [{**VISIT, "text": "el mural", "file_kind": None}]


async def test_command_that_answers_a_reminder_waits_for_a_note_of_it(tmp_path: Path) -> None:
    content = await _reminded(tmp_path)
    async with open_house(tmp_path, at=TUESDAY, content_dir=content) as house:
        ana = await _come(house)
        await house.at("2017-05-30T09:45")
        push = ana.last
        house.clock.set(datetime(2017, 5, 31, 20, 0, tzinfo=UTC))
        invitation = await _said(house, ana, "/nota", reply_to=push)
        assert invitation.text.endswith("Lo guardaré con «Visita a la Comuna 13».")
        await _said(house, ana, "el mural")
        assert await house.rows(NOTES) == [{**VISIT, "text": "el mural", "file_kind": None}]


async def test_activity_leads_to_a_note_of_it_while_notes_are_taken(house: House) -> None:
    ana = await _come(house)
    window = await _said(house, ana, "/hoy")
    ana.press_data(f"1/act/{LAB}/visita-comuna-4", message=window)
    await house.settled()
    invitation = await _pressed(house, ana, "📌 Anotar")
    assert "«Visita a la Comuna 4 (Moravia)»" in invitation.text
    assert window.text.startswith("Visita a la Comuna 4")
    await _said(house, ana, "el mural")
    assert await house.rows(NOTES) == [
        {
            "day": "2017-05-31",
            "activity_id": "visita-comuna-4",
            "text": "el mural",
            "file_kind": None,
        }
    ]
    for far in ("2017-05-28T12:00", "2017-07-03T12:00"):
        house.clock.set(datetime.fromisoformat(f"{far}-05:00"))
        ana.press_data(f"1/act/{LAB}/visita-comuna-4", message=window)
        await house.settled()
        assert "📌 Anotar" not in _labels(window), far


async def test_tour_that_is_closed_takes_no_more_notes_and_shows_those_there_are(
    house: House,
) -> None:
    ana = await _come(house)
    await _said(house, ana, "/nota uno")
    house.clock.set(datetime(2017, 7, 3, 12, 0, tzinfo=UTC))
    for text in ("/nota dos", "/nota"):
        answer = await _said(house, ana, text)
        assert answer.text.startswith("Medellín Lab 2017 ya está cerrada"), text
    ana.send_photo()
    assert "Guardar como nota" not in str((await house.said(ana)).buttons)
    window = await _said(house, ana, "/nota")
    await _pressed(house, ana, "📌 Mis notas")
    assert "1. 09:00 · uno" in window.text
    assert len(await house.rows(NOTES)) == 1


async def test_tour_that_keeps_nothing_says_so(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2022, 11, 28, 14, tzinfo=UTC)) as house:
        ana = await _come(house, tour="itagui-encuentro-2022")
        answer = await _said(house, ana, "/nota algo")
        assert answer.text.endswith("no guardo notas.")
        assert await house.rows(NOTES) == []


async def test_who_has_no_tour_chooses_one_first(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    answer = await _said(house, ana, "/nota algo")
    assert answer.text.startswith("Para guardar una nota necesito saber cuál es su gira.")
    assert "Medellín Lab 2017" in _labels(answer)
    assert await house.rows(NOTES) == []


async def test_notes_are_personal_in_a_group(house: House) -> None:
    ana = await _come(house)
    group = house.server.group("Bus", [ana])
    for text in ("/nota@gira_bot secreto", "/note@gira_bot"):
        ana.send(text, chat=group)
        await house.settled()
        assert group.last.text.startswith("Eso es personal"), text
    ana.send_photo(caption="/nota@gira_bot secreto", chat=group)
    await house.settled()
    assert group.last.text.startswith("Eso es personal")
    ana.send("/hoy@gira_bot", chat=group)
    await house.settled()
    for data in ("1/note", "1/keep", f"1/notes/{LAB}/0", "1/n1/1", "1/ndel2/1"):
        ana.press_data(data, message=group.last)
        await house.settled()
        assert group.last.text.startswith("Eso es personal"), data
    assert await house.rows(NOTES) == []


@pytest.mark.parametrize(
    "data",
    [
        "1/n1/{}",
        "1/nday/{}/20170530",
        "1/nuns/{}",
        "1/nput/{}/visita-comuna-4",
        "1/nfree/{}/20170531",
        "1/ndel/{}",
        "1/ndel2/{}",
        "1/nwq/{}",
    ],
)
async def test_nobody_reads_or_changes_anothers_note(house: House, data: str) -> None:
    ana, beto = await _come(house), await _come(house, number=1002)
    await _said(house, ana, "/nota secreto")
    before = await house.rows("SELECT * FROM notes")
    for number in (before[0]["id"], 0, -1, 99, 10**20):
        window = await _said(house, beto, "/ayuda")
        beto.press_data(data.format(number), message=window)
        await house.settled()
        assert beto.answers[-1].text.startswith("Ese botón era de una versión anterior"), number
        assert "secreto" not in window.text
    assert await house.rows("SELECT * FROM notes") == before
    assert await house.rows("SELECT * FROM set_aside") == []


async def test_note_that_is_gone_is_told_by_its_old_buttons(house: House) -> None:
    ana = await _come(house)
    window = await _said(house, ana, "/nota uno")
    await _pressed(house, ana, "🗑 Borrar")
    await _pressed(house, ana, "🗑 Sí, borrar")
    for data in ("1/ndel2/1", "1/n1/1", "1/nput/1/visita-comuna-4"):
        ana.press_data(data, message=window)
        await house.settled()
        assert window.text.startswith("Todavía no tiene notas")
        assert ana.answers[-1].text.startswith("Ese botón era")


async def test_forged_activity_or_day_moves_no_note(house: House) -> None:
    ana = await _come(house)
    window = await _said(house, ana, "/nota uno")
    for data in ("1/nput/1/no-such-activity", "1/nfree/1/20170603"):
        ana.press_data(data, message=window)
        await house.settled()
    ana.press_data("1/nday/1/20300101", message=window)
    await house.settled()
    assert "martes 30 de mayo" in window.text
    assert await house.rows(NOTES) == [{**VISIT, "text": "uno", "file_kind": None}]


async def test_message_that_is_no_longer_at_hand_is_asked_for_again(house: House) -> None:
    ana = await _come(house)
    ana.press_data("1/keep")
    assert (await house.said(ana)).text == (
        "Ya no encuentro ese mensaje. Envíemelo otra vez y lo guardo."
    )
    ana.send_voice()
    assert (await house.said(ana)).text == WORDS["es"][1]


async def test_my_data_holds_the_notes_and_erasure_takes_them(house: House) -> None:
    ana = await _come(house)
    ana.send_photo(caption="/nota el mural")
    await house.settled()
    await _said(house, ana, "/misdatos")
    data, _, photo = ana.messages[-3:]
    stored = json.loads(house.server.file(data.document["file_id"]))
    assert photo.photo
    assert [(one["text"], one["file_kind"]) for one in stored["notes"]] == [("el mural", "photo")]
    await _said(house, ana, "/baja")
    await _pressed(house, ana, "🗑 Sí, borrar todo")
    assert await house.rows(NOTES) == []


async def test_command_is_in_the_menu_and_the_help(house: House) -> None:
    for number, (lang, name) in enumerate({"es": "nota", "en": "note", "pt": "nota"}.items()):
        person = await _come(house, lang, number=1001 + number)
        await house.server.until(
            lambda person=person, name=name: name in [one["command"] for one in person.commands]
        )
        assert f"/{name} –" in (await _said(house, person, "/help")).text


async def test_place_that_moves_is_not_answered_at_every_step(house: House) -> None:
    ana = await _come(house)
    ana.send_location()
    await house.settled()
    before = _count(ana)
    house.server.inject({"edited_message": {**_own(ana).json(), "edit_date": 1}})
    await house.settled()
    assert _count(ana) == before


async def test_note_in_between_leaves_the_question_of_the_day_waiting(house: House) -> None:
    ana = await _come(house)
    ana.press_data(f"1/rok/{POLICY_VERSION}/{LAB}/20170530/o")
    await house.settled()
    ana.press_data(f"1/rq/{LAB}/20170530/aprendido")
    await house.settled()
    waiting = await house.rows(AWAITED)
    assert waiting == [{"step": f"1/rq/{LAB}/20170530/aprendido"}]
    for text in ("/nota uno", "/nota", "dos"):
        await _said(house, ana, text)
    assert [row["text"] for row in await house.rows(NOTES)] == ["uno", "dos"]
    assert await house.rows(AWAITED) == waiting
    await _said(house, ana, "Que la comunidad decide")
    assert await house.rows("SELECT question_id, value FROM retro_answers") == [
        {"question_id": "aprendido", "value": "Que la comunidad decide"}
    ]
