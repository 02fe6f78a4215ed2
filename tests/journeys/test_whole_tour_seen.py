"""A whole tour as its two coordinators see it: a day of no answers, of one, of twenty."""

import csv
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import load_workbook

from bot.address import DaySummaryOf, Exports, Memoir, Panel, Summary, encode
from bot.preview import Message, Person
from bot.retro.visibility import Visibility
from tests.answering import said
from tests.conftest import House, open_house
from tests.coordinating import ACHM, accompany, come, opened

SUNDAY = datetime(2025, 1, 26, 15, 0, tzinfo=UTC)
"""The day before the tour, 10:00 in Medellín."""
TUESDAY, WEDNESDAY = date(2025, 1, 28), date(2025, 1, 29)
ITAGUI = "itagui-encuentro-2022"
LONG = "Aprendí que todo parte de la gente. " * 111
"""3,996 characters: what fits into one message."""
SECRET = "Esto lo guardo para mí"  # noqa: S105 - no password
TAPPED = {
    1001: ("es", "4", "Moravia era un basural y hoy es un jardín"),
    1002: ("es", "5", LONG.strip()),
    1003: ("es", "5", "Subir en el Metrocable 🚠"),
    1004: ("en", "3", "Moravia: the neighbours were asked first"),
    1005: ("pt", "4", "Em Moravia a comunidade participou"),
}
"""Who answers by taps and words: the language, the mark, and what they learnt."""
WORDS = {
    "es": ("▶️ Comenzar", "👥 Solo la coordinación", "Saltar ›", "☐ Más tiempo", "Siguiente ›"),
    "en": ("▶️ Begin", "👥 Only the coordinators", "Skip ›", "☐ More time", "Next ›"),
    "pt": ("▶️ Começar", "👥 Só a coordenação", "Pular ›", "☐ Mais tempo", "Seguinte ›"),
}
WRITTEN = range(1006, 1021)
EMOJI = "🚠🚠🌄"
OTHERS = ("es", "es", "en", "pt")


@asynccontextmanager
async def _bus(tmp_path: Path) -> AsyncIterator[tuple[House, Person, Person, list[Person]]]:
    """Open a house with two coordinators and twenty participants, on the day before."""
    async with open_house(tmp_path, at=SUNDAY) as house:
        eva = await come(house, 1, "Eva", ACHM, "es")
        bruno = await come(house, 2, "Bruno", ACHM, "pt")
        await accompany(house, eva, ACHM, ITAGUI)
        await accompany(house, bruno, ACHM)
        people = []
        for number in range(1001, 1021):
            lang = TAPPED[number][0] if number in TAPPED else OTHERS[number % len(OTHERS)]
            person = house.person(number, f"P{number}", lang)
            person.start(ACHM)
            people.append(person)
        await house.settled()
        yield house, eva, bruno, people


async def _pressed(house: House, person: Person, label: str) -> Message:
    person.press(label)
    return await house.said(person)


async def _at(house: House, person: Person, to: Any) -> list[str]:
    """Go to an address; return the paragraphs that are shown."""
    person.press_data(encode(to))
    return (await house.said(person)).text.split("\n\n")


async def _answer_by_taps(house: House, person: Person) -> None:
    lang, mark, learnt = TAPPED[person.id]
    begin, organisers, skip, more_time, go_on = WORDS[lang]
    await _pressed(house, person, begin)
    await _pressed(house, person, organisers)
    (good,) = [one for row in person.last.buttons for one in row if one.startswith(f"{mark} · ")]
    await _pressed(house, person, good)
    assert "👍" in (await opened(house, person, EMOJI)).text  # asked again: words are wanted
    await opened(house, person, learnt)
    await _pressed(house, person, skip)
    await _pressed(house, person, more_time)
    await _pressed(house, person, go_on)


async def _answer_in_writing(house: House) -> None:
    """Let the fifteen others answer: 4 and 3 in turn, one for themselves alone, two for all."""
    for number in WRITTEN:
        mark = "4" if number % 2 else "3"
        who = Visibility.ME if number == 1020 else Visibility.ORGANISERS
        await said(house, number, (ACHM, WEDNESDAY, "dia"), mark, who=who)
        text = EMOJI if number == 1009 else f"La EPM reparte su ganancia, {number}"
        text = SECRET if who is Visibility.ME else text
        who = Visibility.GROUP if number in {1006, 1007} else who
        await said(house, number, (ACHM, WEDNESDAY, "aprendido"), text, who=who)
        lack = "cifras" if number < 1010 else "nada"
        await said(house, number, (ACHM, WEDNESDAY, "falto"), lack, who=who)


def _sent(person: Person, begins: str) -> list[str]:
    return [one.text for one in person.messages if one.text.startswith(begins)]


def _file(house: House, message: Message) -> bytes:
    return house.server.file(message.document["file_id"])


def _told(content: bytes) -> tuple[str, list[list[tuple[str, ...]]]]:
    """Return the paragraphs of a Word file, and its tables."""
    sheet = Document(BytesIO(content))
    tables = [[tuple(cell.text for cell in row.cells) for row in one.rows] for one in sheet.tables]
    return "\n".join(one.text for one in sheet.paragraphs), tables


async def test_tour_that_has_not_begun(tmp_path: Path) -> None:
    async with _bus(tmp_path) as (house, eva, bruno, _):
        assert (await opened(house, eva, "/panel")).text.split("\n\n") == [
            "📊 Medellín 2025\ndomingo 26 de enero, 10:00\nFalta 1 día para comenzar.",
            "👥 Inscritos: 20. Reciben los avisos: 20. Bloquearon al asistente: 0.",
            (
                "⏰ Lo próximo que envío\n"
                "• hoy, 17:30: Plan del día siguiente\n"
                "• mañana, 07:00: Plan del día\n"
                "• mañana, 19:30: Plan del día siguiente"
            ),
        ]
        assert (await opened(house, eva, "/resumen")).text == (
            "📊 Resumen · Medellín 2025\n\n"
            "Todavía no hay nada que resumir: las preguntas empiezan con la gira."
        )
        assert (await opened(house, bruno, "/resumo")).text == (
            "📊 Resumo · Medellín 2025\n\n"
            "Ainda não há nada a resumir: as perguntas começam com a viagem."
        )
        memoir = (await opened(house, bruno, "/memoria")).text.split("\n\n")
        assert memoir[2] == (
            "• 0 dias com respostas que podem ser mostradas\n"
            "• 0 grupos de trabalho\n"
            "• 0 compromissos compartilhados"
        )
        told, _ = _told(_file(house, await _pressed(house, bruno, "📄 Português")))
        assert "Ainda não há respostas suficientes para tirar conclusões." in told
        assert "Dia 1" not in told
        assert (
            "La gira comienza el lunes 27 de enero" in (await opened(house, eva, "/exportar")).text
        )


async def test_tour_of_one_day_that_asks_nothing(tmp_path: Path) -> None:
    async with _bus(tmp_path) as (house, eva, _, _):
        await opened(house, eva, "/panel")
        assert await _at(house, eva, Panel(ITAGUI)) == [
            (
                "📊 Itagüí 2022\ndomingo 26 de enero, 10:00\n"
                "La gira terminó el 28 de noviembre de 2022."
            ),
            (
                "Todavía no se ha inscrito nadie. Este es el enlace para los participantes: "
                f"https://t.me/gira_bot?start={ITAGUI}"
            ),
            "⏰ No queda nada por enviar.",
        ]
        assert await _at(house, eva, Summary(ITAGUI)) == [
            "📊 Resumen · Itagüí 2022",
            "En esta gira no se hacen preguntas al final del día: no hay nada que resumir.",
        ]
        assert await _at(house, eva, DaySummaryOf(ITAGUI, date(2022, 11, 28))) == [
            "📊 Resumen · Itagüí 2022",
            "En esta gira no se hacen preguntas al final del día: no hay nada que resumir.",
        ]
        assert (await _at(house, eva, Memoir(ITAGUI)))[0] == "📘 Memoria · Itagüí 2022"
        told, _ = _told(_file(house, await _pressed(house, eva, "📄 Español")))
        assert "Día 1: lunes 28 de noviembre" in told
        assert "Lo que dijo el grupo" not in told
        assert "Itagüí 2022" in (await _at(house, eva, Exports(ITAGUI)))[0]


async def test_days_of_none_of_one_and_of_twenty_answers(tmp_path: Path) -> None:
    async with _bus(tmp_path) as (house, eva, bruno, people):
        await house.at("2025-01-27T21:00")
        assert (await opened(house, eva, "/resumen")).text.split("\n\n") == [
            "📊 Resumen · Medellín 2025",
            (
                "Inscritos: 20. Por cada día: la nota promedio, de 1 a 5, "
                "y cuántas personas contestaron.\nlun 27 – 0 de 20"
            ),
        ]
        await house.at("2025-01-28T07:31")
        assert _sent(eva, "☀️ Para abrir") == []
        await _see_a_day_of_one_answer(house, eva, bruno, people[7])
        await house.at("2025-01-29T20:31")
        for person in people[:5]:
            await _answer_by_taps(house, person)
        await _answer_in_writing(house)
        await house.at("2025-01-29T21:45")
        await _see_the_alert(house, eva, bruno)
        await _see_the_panel(house, eva, bruno)
        await _see_the_day(house, eva, bruno)
        await _see_the_tour(house, eva, bruno)
        await _take_the_files(house, eva)
        await house.at("2025-01-30T07:31")
        _see_the_brief(eva, bruno)
        for person in (eva, bruno):
            assert not any(SECRET in one.text for one in person.messages)
        for person in people:
            for begins in ("📊", "☀️ Para abrir", "☀️ Para abrir o dia", "⚠️", "📘", "📗"):
                assert _sent(person, begins) == []


async def _see_a_day_of_one_answer(house: House, eva: Person, bruno: Person, ana: Person) -> None:
    await house.at("2025-01-28T20:31")
    await _pressed(house, ana, "▶️ Comenzar")
    await _pressed(house, ana, "👥 Solo la coordinación")
    await _pressed(house, ana, "1 · Muy flojo")
    assert "📝 Hoy respondió 1 de 20." in (await opened(house, eva, "/panel")).text
    day = (await opened(house, eva, "/resumen")).text.split("\n\n")
    assert day[0] == "📊 martes 28 de enero · Medellín 2025\nContestó 1 persona de 20."
    assert day[1].startswith("🔒 Aquí no muestro lo siguiente: ¿Cómo estuvo el día?; ")
    assert len(day) == 2
    await house.at("2025-01-29T07:31")
    (brief,) = _sent(bruno, "☀️ Para abrir o dia")
    assert brief.split("\n\n")[1] == "Respondeu 1 pessoa de 20."
    assert "1,0" not in brief


async def _see_the_alert(house: House, eva: Person, bruno: Person) -> None:
    (row,) = await house.rows(
        "SELECT count(*) AS people FROM retro_answers WHERE day = '2025-01-29'"
        " AND question_id = 'falto' AND value LIKE '%tiempo%' AND visibility != 'me'"
    )
    assert row == {"people": 5}
    (spanish,) = [one for one in _sent(eva, "⚠️") if "Más tiempo" in one]
    assert spanish == (
        "⚠️ A varias personas les faltó lo mismo: Más tiempo. Lo dicen al menos 5 personas "
        "sobre el miércoles 29 de enero. Quizá todavía se pueda arreglar."
    )
    assert any(one.startswith("⚠️") and "Mais tempo" in one for one in _sent(bruno, "⚠️"))


async def _see_the_panel(house: House, eva: Person, bruno: Person) -> None:
    panel = (await opened(house, eva, "/panel")).text
    assert "📝 Hoy respondieron 19 de 20.\n📝 Sobre el día de ayer respondió 1 de 20." in panel
    panel = (await opened(house, bruno, "/panel")).text
    assert "📝 Hoje responderam 19 de 20.\n📝 Sobre o dia de ontem respondeu 1 de 20." in panel


async def _rated(house: House) -> tuple[dict[str, int], float]:
    """Return how many gave which mark on Wednesday, and the mean, as the database has it."""
    found = await house.rows(
        "SELECT value, count(*) AS people FROM retro_answers WHERE day = '2025-01-29'"
        " AND question_id = 'dia' AND visibility != 'me' GROUP BY value"
    )
    counts = {row["value"]: row["people"] for row in found}
    people = sum(counts.values())
    return counts, sum(int(mark) * count for mark, count in counts.items()) / people


async def _see_the_day(house: House, eva: Person, bruno: Person) -> None:
    counts, mean = await _rated(house)
    assert (counts, round(mean, 1)) == ({"3": 8, "4": 9, "5": 2}, 3.7)
    day = (await opened(house, eva, "/resumen")).text.split("\n\n")
    assert day[:2] == [
        (
            "📊 miércoles 29 de enero · Medellín 2025\n"
            "Contestaron 19 de 20. El día estuvo bueno (3,7 de 5). Lo que más faltó: Más tiempo."
        ),
        "¿Cómo estuvo el día? · 19 respuestas\n5 2 ▇▇\n4 9 ▇▇▇▇▇▇▇▇▇▇\n3 8 ▇▇▇▇▇▇▇▇▇\n2 0\n1 0",
    ]
    assert day[2].startswith("💡 Lo aprendido · 19 respuestas\nSe repite: epm reparte\u00a0(13)")
    assert "Moravia\u00a0(3)" in day[2]
    assert "• Más tiempo: 5\n• Costos y cifras: 4" in "\n".join(day)
    other = (await opened(house, bruno, "/resumo")).text.split("\n\n")
    assert other[0] == (
        "📊 quarta-feira, 29 de janeiro · Medellín 2025\n"
        "Responderam 19 de 20. O dia foi bom (3,7 de 5). O que mais faltou: Mais tempo."
    )
    await opened(house, eva, "/resumen")
    pages = [(await _pressed(house, eva, "💬 💡 Lo aprendido (19)")).text]
    pages += [(await _pressed(house, eva, "›")).text for _ in range(2)]
    texts = [text for page in pages for text in page.split("\n\n")[1:]]
    assert len(texts) == 19
    assert f"• {EMOJI}" in texts
    (long,) = [text for text in texts if text.startswith("• Aprendí que todo")]
    assert len(long) < 400
    assert max(len(page) for page in pages) < 4096


async def _see_the_tour(house: House, eva: Person, bruno: Person) -> None:
    await opened(house, eva, "/resumen")
    tour = (await _pressed(house, eva, "📈 Toda la gira")).text.split("\n\n")
    assert tour[:2] == [
        (
            "📊 Resumen · Medellín 2025\n"
            "La nota promedio hasta ahora es 3,7 de 5. Lo que más faltó: Más tiempo."
        ),
        (
            "Inscritos: 20. Por cada día: la nota promedio, de 1 a 5, "
            "y cuántas personas contestaron.\n"
            "lun 27 – 0 de 20\nmar 28 – 1 de 20\nmié 29 3,7 ▇▇▇▇▇▇▇ 19 de 20"
        ),
    ]
    photo = await _pressed(house, eva, "📊 Ver en una imagen")
    assert photo.text == "📈 Día a día · Medellín 2025"
    await opened(house, bruno, "/resumo")
    photo = await _pressed(house, bruno, "📊 Ver em uma imagem")
    assert photo.text == "📊 quarta-feira, 29 de janeiro · Medellín 2025"
    assert photo.photo["width"] == 1080


async def _take_the_files(house: House, eva: Person) -> None:
    await opened(house, eva, "/memoria")
    told, tables = _told(_file(house, await _pressed(house, eva, "📄 Español")))
    assert "Nadie respondió las preguntas de este día." in told
    assert "Respondió 1 persona de 20." in told
    assert "El miércoles 29 de enero se evaluó con 3,7 de 5." in told
    assert "«La EPM reparte su ganancia, 1006»" in told
    assert "1008" not in told
    assert [row[1:] for row in tables[-2][1:]] == [("–", "–"), ("–", "–"), ("19", "3,7")]
    await opened(house, eva, "/exportar")
    book = load_workbook(BytesIO(_file(house, await _pressed(house, eva, "📗 Todo en Excel"))))
    rows = list(book["Respuestas"].iter_rows(min_row=2, values_only=True))
    await opened(house, eva, "/exportar")
    content = _file(house, await _pressed(house, eva, "📄 CSV · Respuestas"))
    lines = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(lines) == len(rows) + 1
    counts, _ = await _rated(house)
    assert _marks(rows) == counts
    assert any(LONG.strip() in line for line in lines)
    assert any(EMOJI in line for line in lines)
    for secret in (SECRET, "1 · Muy flojo"):
        assert secret not in told
        assert secret not in content.decode("utf-8-sig")
        assert not any(secret in str(cell) for row in rows for cell in row)


def _marks(rows: Sequence[tuple[Any, ...]]) -> dict[str, int]:
    marks = [str(row[3]) for row in rows if row[3] is not None]
    return {mark: marks.count(mark) for mark in sorted(set(marks))}


def _see_the_brief(eva: Person, bruno: Person) -> None:
    spanish = _sent(eva, "☀️ Para abrir el día")[-1].split("\n\n")
    assert spanish[:2] == [
        "☀️ Para abrir el día: lo que dijo el grupo el miércoles 29 de enero",
        "Contestaron 19 de 20. El día estuvo bueno (3,7 de 5). Lo que más faltó: Más tiempo.",
    ]
    assert "«La EPM reparte su ganancia, 1006»" in spanish[3]
    assert _sent(bruno, "☀️ Para abrir o dia")[-1].split("\n\n")[:2] == [
        "☀️ Para abrir o dia: o que o grupo disse (quarta-feira, 29 de janeiro)",
        "Responderam 19 de 20. O dia foi bom (3,7 de 5). O que mais faltou: Mais tempo.",
    ]
