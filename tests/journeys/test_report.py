"""The report of one's tour, asked for in the chat."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as Sheet

from bot.people.introduction import Joint
from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted
from tests.reports.sample import png

LAB = "medellin-lab-2017"
AFTER = datetime(2017, 6, 3, 15, 0, tzinfo=UTC)
NAMES = "SELECT person_id, name, institution, institution_key FROM introductions ORDER BY person_id"
JOINT = "SELECT person_id, tour_id FROM joint_reports ORDER BY person_id"


async def _come(house: House, number: int, name: str, lang: str = "es") -> Person:
    person = house.person(number, name, lang)
    person.start(LAB)
    await house.settled()
    return person


async def _press(house: House, person: Person, *labels: str) -> Message:
    for label in labels:
        person.press(label)
        await house.settled()
    return person.last


async def _say(house: House, person: Person, *texts: str) -> Message:
    for text in texts:
        person.send(text)
        await house.settled()
    return person.last


def _sheet(house: House, message: Message) -> Sheet:
    return Document(BytesIO(house.server.file(message.document["file_id"])))


def _told(house: House, message: Message) -> str:
    sheet = _sheet(house, message)
    cells = (cell.text for table in sheet.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in sheet.paragraphs), *cells])


def _labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


async def _write(house: House, *rows: tuple[str, Sequence[dict[str, Any]]]) -> None:
    """Put rows into tables, through a connection of their own."""
    from sqlalchemy import insert  # noqa: PLC0415 - beside its table

    from bot.storage.database import open_database  # noqa: PLC0415
    from bot.storage.tables import metadata  # noqa: PLC0415

    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            for table, values in rows:
                await db.execute(insert(metadata.tables[table]), list(values))
    finally:
        await database.close()


def _answer(person: int, question: str, value: str, **more: Any) -> dict[str, Any]:
    given = {"tour_id": LAB, "day": "2017-05-30", "visibility": "organisers", "answered_at": AFTER}
    return {"person_id": person, "question_id": question, "value": value, **given, **more}


def _note(person: int, number: int, **more: Any) -> dict[str, Any]:
    given = {"tour_id": LAB, "day": "2017-05-29", "text": "", "taken_at": AFTER}
    given |= {"activity_id": "cafe-mundial", "chat_id": person, "message_id": number}
    return {"person_id": person, **given, **more}


async def _photo(house: House, person: Person, content: bytes) -> str:
    """Let a person send a photo; return its ``file_id``."""
    person.send_photo(content)
    await house.settled()
    sent = [one for one in person.messages if one.photo]
    return str(sent[-1].photo["file_id"])


ASKED = {
    "es": (
        "/bitacora", "📄 Su bitácora · Medellín Lab 2017", "📄 Archivo Word",
        "bitacora-medellin-lab-2017.docx", "📄 Su informe de Medellín Lab 2017",
        "Informe de viaje", "Café Mundial", "29 de mayo al 2 de junio de 2017", "• 1 respuesta",
    ),
    "en": (
        "/logbook", "📄 Your logbook · Medellín Lab 2017", "📄 Word file",
        "logbook-medellin-lab-2017.docx", "📄 Your report of Medellín Lab 2017",
        "Travel report", "World café (Café Mundial)", "29 May to 2 June 2017", "• 1 answer",
    ),
    "pt": (
        "/relatorio", "📄 Seu relatório · Medellín Lab 2017", "📄 Arquivo Word",
        "relatorio-medellin-lab-2017.docx", "📄 Seu relatório de Medellín Lab 2017",
        "Relatório de viagem", "Café mundial", "29 de maio a 2 de junho de 2017", "• 1 resposta",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lang", ASKED)
async def test_report_comes_as_a_word_file_with_what_was_said(tmp_path: Path, lang: str) -> None:
    command, opening, button, name, caption, title, activity, dates, counted = ASKED[lang]
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana", lang)
        photo = await _photo(house, ana, png())
        await _write(
            house,
            ("retro_answers", [_answer(1001, "aprendido", "Que se puede")]),
            ("notes", [_note(1001, 1, text="La mesa 3", file_kind="photo", file_id=photo)]),
        )
        screen = await _say(house, ana, command)
        assert screen.text.startswith(opening)
        assert counted in screen.text.split("\n")
        sent = await _press(house, ana, button)
        assert sent.document["file_name"] == name
        assert sent.text.startswith(caption)
        told = _told(house, sent)
        for fact in (title, activity, dates, "Que se puede", "La mesa 3"):
            assert fact in told, fact
        assert len(_sheet(house, sent).inline_shapes) == 1
        (action,) = house.server.called("sendChatAction")
        assert action.params["action"] == "upload_document"


async def test_report_as_text_holds_the_same(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        await _write(house, ("retro_answers", [_answer(1001, "replicar", "Un <b>metro</b> & más")]))
        before = len(ana.messages)
        await _say(house, ana, "/bitacora")
        await _press(house, ana, "💬 Como texto aquí")
        told = "\n".join(message.text for message in ana.messages[before + 2 :])
        assert "Informe de viaje\nPrimer Medellín Lab (2017)" in told
        assert "Por la tarde (hora por confirmar)" in told
        assert "Martes 30 de mayo\nUn <b>metro</b> & más" in told
        assert "• Medellín Lab (2017). Memoria del primer Medellín Lab" in told


async def test_photo_that_cannot_be_had_is_told_in_the_file(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        gone = _note(1001, 1, file_kind="photo", file_id="AgAC-gone")
        await _write(house, ("notes", [gone]))
        await _say(house, ana, "/bitacora")
        sent = await _press(house, ana, "📄 Archivo Word")
        assert "[Falta aquí una foto; sigue en su chat] Foto, sábado 3 de junio, 10:00" in _told(
            house, sent
        )


async def test_nothing_of_anybody_else_is_in_ones_report(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana, luis = await _come(house, 1001, "Ana"), await _come(house, 1002, "Luis")
        await _write(house, ("retro_answers", [_answer(1002, "aprendido", "Lo de Luis")]))
        await _say(house, ana, "/bitacora")
        assert "Lo de Luis" not in _told(house, await _press(house, ana, "📄 Archivo Word"))
        await _say(house, luis, "/bitacora")
        assert "Lo de Luis" in _told(house, await _press(house, luis, "📄 Archivo Word"))


async def test_name_is_asked_for_kept_and_stands_on_the_cover(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        await _say(house, ana, "/bitacora")
        asked = await _press(house, ana, "✏️ Mi nombre e institución")
        assert asked.text.endswith("¿Está de acuerdo?")
        await _press(house, ana, "Sí, de acuerdo")
        await _say(house, ana, "Ana\nPérez")
        assert (await house.rows(NAMES))[0]["name"] == "Ana Pérez"
        async with restarted(house, tmp_path) as again:
            screen = await _say(again, ana, "I. Municipalidad de  Maipú")
            assert screen.text.startswith("✅ Guardado.")
            assert await again.rows(NAMES) == [
                {
                    "person_id": 1001,
                    "name": "Ana Pérez",
                    "institution": "I. Municipalidad de Maipú",
                    "institution_key": "municipalidad maipu",
                }
            ]
            sent = await _press(again, ana, "📄 Archivo Word")
            told = _told(again, sent)
            assert "Preparado por: Ana Pérez" in told
            assert "Institución: I. Municipalidad de Maipú" in told
            await _say(again, ana, "/bitacora")
            screen = await _press(
                again, ana, "✏️ Mi nombre e institución", "🗑 Borrar nombre e institución"
            )
            assert screen.text.startswith("✅ Borré su nombre y su institución.")
            assert await again.rows(NAMES) == []


async def test_who_refuses_is_not_stored_and_has_the_report_all_the_same(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        await _say(house, ana, "/bitacora")
        await _press(house, ana, "✏️ Mi nombre e institución", "Ahora no")
        await _say(house, ana, "Ana Pérez")
        assert await house.rows(NAMES) == []
        await _say(house, ana, "/bitacora")
        assert "Preparado por: (por completar)" in _told(
            house, await _press(house, ana, "📄 Archivo Word")
        )
        assert await house.rows("SELECT * FROM consents") == []


async def test_question_in_between_is_answered_and_not_taken_for_a_name(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        await _introduce(house, ana)
        await _press(house, ana, "✏️ Mi nombre e institución")
        answer = await _say(house, ana, "¿qué es el Metrocable?")
        assert "Metrocable" in answer.text
        assert [row["name"] for row in await house.rows(NAMES)] == ["Ana"]


async def _introduce(house: House, person: Person, institution: str = "Maipú") -> Message:
    """Let a person agree to be known, and say their name and institution."""
    await _say(house, person, "/bitacora")
    asked = await _press(house, person, "✏️ Mi nombre e institución")
    if "Sí, de acuerdo" in _labels(asked):
        await _press(house, person, "Sí, de acuerdo")
    return await _say(house, person, person.user.first_name, institution)


async def _agree(house: House, person: Person) -> Message:
    await _say(house, person, "/bitacora")
    return await _press(house, person, "👥 Informe conjunto", "Sí, compartir lo mío")


async def test_joint_report_holds_those_who_agreed_and_nothing_that_is_theirs_alone(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        luis = await _come(house, 1002, "Luis")
        eva = await _come(house, 1003, "Eva")
        far = await _come(house, 1004, "Zoe")
        mine = {"visibility": "me"}
        await _write(
            house,
            (
                "retro_answers",
                [
                    _answer(1001, "aprendido", "Lo de Ana"),
                    _answer(1001, "replicar", "Solo de Ana", **mine),
                    _answer(1002, "aprendido", "Lo de Luis"),
                    _answer(1002, "replicar", "Solo de Luis", **mine),
                    _answer(1003, "aprendido", "Lo de Eva"),
                    _answer(1004, "aprendido", "Lo de Zoe"),
                ],
            ),
            (
                "commitments",
                [
                    {
                        "person_id": 1002,
                        "tour_id": LAB,
                        "day": "2017-06-02",
                        "what": what,
                        "visibility": visibility,
                        "made_at": AFTER,
                        "status": "open",
                    }
                    for what, visibility in (("Volver", "group"), ("Callar", "me"))
                ],
            ),
        )
        await _introduce(house, ana, "Municipalidad de Maipú")
        await _introduce(house, luis, "municipalidad maipu")
        await _introduce(house, eva, "I. Municipalidad de Maipú")
        await _introduce(house, far, "Municipalidad de Lota")
        for person in (ana, luis, far):
            screen = await _agree(house, person)
        assert "Por ahora nadie más de su institución" in screen.text
        await _say(house, ana, "/bitacora")
        screen = await _press(house, ana, "👥 Informe conjunto")
        assert "✅ Luis dijo que sí." in screen.text
        assert "⏳ Eva todavía no ha dicho que sí" in screen.text
        assert "Zoe" not in screen.text
        told = _told(house, await _press(house, ana, "📄 Word del informe conjunto"))
        for there in ("Ana: Lo de Ana", "Luis: Lo de Luis", "Volver", "Preparado por: Ana, Luis"):
            assert there in told, there
        for absent in ("Solo de", "Eva", "Zoe", "Callar"):
            assert absent not in told, absent


async def test_who_withdraws_is_in_no_joint_report_any_more(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana, luis = await _come(house, 1001, "Ana"), await _come(house, 1002, "Luis")
        for person in (ana, luis):
            await _introduce(house, person)
        for person in (ana, luis):
            screen = await _agree(house, person)
        assert len(await house.rows(JOINT)) == 2
        await _say(house, ana, "/bitacora")
        offered = await _press(house, ana, "👥 Informe conjunto")
        assert "📄 Word del informe conjunto" in _labels(offered)
        luis.press("Retirarme del conjunto")
        await house.settled()
        assert await house.rows(JOINT) == [{"person_id": 1001, "tour_id": LAB}]
        screen = await _press(house, ana, "📄 Word del informe conjunto")
        assert screen is offered
        assert "⏳ Luis todavía no ha dicho que sí" in screen.text
        assert screen.document is None


async def test_who_comes_later_gets_nothing_before_the_others_agree_again(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana, luis = await _come(house, 1001, "Ana"), await _come(house, 1002, "Luis")
        await _introduce(house, ana)
        await _agree(house, ana)
        await house.at("2017-06-03T11:00")
        await _introduce(house, luis)
        screen = await _agree(house, luis)
        assert "⏳ Ana todavía no ha dicho que sí a compartir con usted." in screen.text
        assert "📄 Word del informe conjunto" not in _labels(screen)
        luis.press_data(f"1/jointw/{LAB}", message=screen)
        await house.settled()
        assert luis.last.document is None
        await _say(house, ana, "/bitacora")
        screen = await _press(house, ana, "👥 Informe conjunto")
        assert "🆕 Luis dio su nombre después que usted dijo que sí." in screen.text
        await house.at("2017-06-03T11:05")
        await _press(house, ana, "Sí, compartir lo mío")
        luis.press_data(f"1/jointw/{LAB}", message=luis.last)
        await house.settled()
        assert "Preparado por: Luis, Ana" in _told(house, luis.last)


async def test_old_yes_agrees_to_nobody_its_author_was_not_shown(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana, luis = await _come(house, 1001, "Ana"), await _come(house, 1002, "Luis")
        await _write(house, ("retro_answers", [_answer(1001, "aprendido", "Lo de Ana")]))
        await _introduce(house, ana)
        await _say(house, ana, "/bitacora")
        screen = await _press(house, ana, "👥 Informe conjunto")
        assert "Por ahora nadie más" in screen.text
        await house.at("2017-06-03T11:00")
        await _introduce(house, luis)
        await house.at("2017-06-03T11:05")
        ana.press("Sí, compartir lo mío", message=screen)
        await house.settled()
        assert await house.rows(JOINT) == []
        assert screen.text.startswith("👆 La lista cambió desde que la vio.")
        assert "⏳ Luis todavía no ha dicho que sí" in screen.text
        await _agree(house, luis)
        luis.press_data(f"1/jointw/{LAB}", message=luis.last)
        await house.settled()
        assert luis.last.document is None
        ana.press("Sí, compartir lo mío", message=screen)
        await house.settled()
        luis.press_data(f"1/jointw/{LAB}", message=luis.last)
        await house.settled()
        assert "Lo de Ana" in _told(house, luis.last)


async def test_old_yes_agrees_to_nobody_who_has_another_name_now(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana, luis = await _come(house, 1001, "Ana"), await _come(house, 1002, "Luis")
        await _introduce(house, ana)
        await _introduce(house, luis)
        await _say(house, ana, "/bitacora")
        screen = await _press(house, ana, "👥 Informe conjunto")
        await _say(house, luis, "/bitacora")
        await _press(house, luis, "✏️ Mi nombre e institución")
        await _say(house, luis, "Otro", "Maipú")
        ana.press("Sí, compartir lo mío", message=screen)
        await house.settled()
        assert await house.rows(JOINT) == []
        assert "⏳ Otro todavía no ha dicho que sí" in screen.text


async def test_who_moves_to_another_institution_has_agreed_to_nothing_there(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        await _introduce(house, ana)
        await _agree(house, ana)
        assert len(await house.rows(JOINT)) == 1
        await _introduce(house, ana, "Lota")
        assert await house.rows(JOINT) == []


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("joint1", f"/{Joint().mark}"),
        ("joint0", ""),
        ("jointw", ""),
        ("logx", ""),
        ("logi", ""),
        ("logn", ""),
    ],
)
async def test_forged_press_of_who_gave_no_name_keeps_nothing(
    tmp_path: Path, name: str, rest: str
) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        screen = await _say(house, ana, "/bitacora")
        for tour in (LAB, "no-such-tour"):
            ana.press_data(f"1/{name}/{tour}{rest}", message=screen)
            await house.settled()
        assert await house.rows(NAMES) == []
        assert await house.rows(JOINT) == []
        assert [one for one in ana.messages if one.document] == []


async def test_report_is_personal_in_a_group(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        group = house.server.group("Bus", [ana])
        ana.send("/bitacora@gira_bot", chat=group)
        await house.settled()
        assert group.last.text.startswith("Eso es personal")


async def test_my_data_hands_over_every_file_each_as_what_it_is(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana = await _come(house, 1001, "Ana")
        photo = await _photo(house, ana, png())
        ana.send_voice(b"OggS voice")
        await house.settled()
        (voice,) = [
            one.content["voice"]["file_id"] for one in ana.messages if "voice" in one.content
        ]
        notes = [_note(1001, number, file_kind="photo", file_id=photo) for number in (1, 2)]
        lost = _note(1001, 3, file_kind="document", file_id="BQAC-lost", file_name="a.pdf")
        answer = _answer(1001, "aprendido", "", file_kind="voice", file_id=voice)
        old = {**_answer(1001, "falto", ""), "replaced_at": AFTER}
        await _write(
            house,
            ("notes", [*notes, lost]),
            ("retro_answers", [answer]),
            ("retro_revisions", [{**old, "file_kind": "voice", "file_id": voice}]),
        )
        before = len(ana.messages)
        await _say(house, ana, "/misdatos")
        data, words, *files = ana.messages[before + 1 :]
        assert data.document["file_name"] == "mis-datos.json"
        assert words.text == "Y estos son los archivos que usted envió (1 a 3 de 3)."
        sent = {("photo", photo), ("voice", voice)}
        got = [("photo", one.photo["file_id"]) for one in files if one.photo]
        got += [("voice", one.content["voice"]["file_id"]) for one in files if not one.photo]
        assert (set(got), len(files)) == (sent, 2)


async def test_who_takes_consent_back_is_out_of_the_joint_report(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER) as house:
        ana, luis = await _come(house, 1001, "Ana"), await _come(house, 1002, "Luis")
        for person in (ana, luis):
            await _introduce(house, person)
        for person in (ana, luis):
            await _agree(house, person)
        await _say(house, luis, "/privacidad")
        await _press(house, luis, "Retirar mi permiso")
        await _say(house, ana, "/bitacora")
        screen = await _press(house, ana, "👥 Informe conjunto")
        assert "Luis" not in screen.text
        assert "📄 Word del informe conjunto" not in _labels(screen)


async def test_what_the_conversation_kept_is_in_the_report(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2017, 5, 30, 1, 40, tzinfo=UTC)) as house:
        ana = await _come(house, 1001, "Ana")
        await _say(house, ana, "/retro")
        await _press(house, ana, "🔒 Solo yo", "5 · Excelente")
        ana.send_photo(png(), caption="La mesa de al lado")
        await house.settled()
        await _say(house, ana, "/bitacora")
        sent = await _press(house, ana, "📄 Archivo Word")
        told = _told(house, sent)
        assert "¿Cómo estuvo el día?\n5 · Excelente" in told
        assert "¿Qué aprendió hoy?" in told
        assert "La mesa de al lado · Foto, lunes 29 de mayo, 20:40" in told
        assert len(_sheet(house, sent).inline_shapes) == 1


async def test_every_file_is_handed_over_some_at_a_time(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=AFTER, send_rate=1000) as house:
        ana = await _come(house, 1001, "Ana")
        photos = [await _photo(house, ana, png(number + 20, 20)) for number in range(22)]
        kept = [
            _note(1001, number, file_kind="photo", file_id=photo)
            for number, photo in enumerate(photos)
        ]
        await _write(house, ("notes", kept))
        before = len(ana.messages)
        await _say(house, ana, "/misdatos")
        (words,) = [one for one in ana.messages if one.text.startswith("Y estos son")]
        assert words.text.endswith("(1 a 20 de 22).")
        ana.press("Los siguientes archivos ›", message=words)
        await house.settled()
        sent = [one.photo["file_id"] for one in ana.messages[before:] if one.photo]
        assert sorted(sent) == sorted(photos)
        ana.press_data("1/files/22", message=words)
        await house.settled()
        assert words.text.startswith("🔒 Sus datos")
