"""Ten free questions a source, asked in one conversation, in each language."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import address
from bot.address import encode
from bot.language import Language
from bot.people.questions import pass_on
from bot.people.reader import Reader
from bot.preview import Person
from bot.storage.database import open_database
from tests.conftest import LAB_MORNING, House, open_house
from tests.coordinating import accompany

BEFORE_2025 = datetime(2025, 1, 20, 15, 0, tzinfo=UTC)
EVENING_IN_MEDELLIN = datetime(2025, 1, 28, 1, 0, tzinfo=UTC)

INVITATION_ES = [
    ("¿cuánto cuesta la pasantía?", "$ 950.000"),
    ("cuando hay que cancelar", "O/C"),
    ("q incluye el valor", "ertificación"),
    ("me pagan el hotel?", "stadía"),
    ("kuantos podemos ir x municipio", "tres personas"),
    ("a que cuenta deposito", "9003169"),
    ("se puede con orden de compra", "O/C"),
    ("por que medellin", "planificación participativa"),
    ("telefono de juan salinas", "+56988889327"),
    ("quien firma la invitacion", "Andrés Santander Ortega"),
]
INVITATION_EN = [
    ("how much is the study tour?", "$ 950.000"),
    ("when do we have to pay", "27 January 2025"),
    ("wat is included in the fee", "certifica"),
    ("is the hotel included?", "ccommodation"),
    ("how many people per municipality", "hree"),
    ("bank account for the transfer", "9003169"),
    ("can we pay with a purchase order", "O/C"),
    ("why medellin", "participatory planning"),
    ("phone of juan salinas", "+56988889327"),
    ("who signs the invitation", "Andrés Santander Ortega"),
]
INVITATION_PT = [
    ("quanto custa a viagem?", "$ 950.000"),
    ("quando é preciso pagar", "27 de janeiro de 2025"),
    ("o que está incluído no valor", "ertifica"),
    ("o hotel está incluído?", "ospedagem"),
    ("quantas pessoas por município", "rês pessoas"),
    ("qual a conta para transferir", "9003169"),
    ("posso pagar com ordem de compra", "O/C"),
    ("por que medellín", "planejamento participativo"),
    ("telefone do juan salinas", "+56988889327"),
    ("quem assina o convite", "Andrés Santander Ortega"),
]
MEMOIR_ES = [
    ("¿qué hay hoy?", "lunes 29 de mayo"),
    ("y el jueves?", "jueves 1 de junio"),
    ("quien organizo el medellin lab", "Banco Mundial"),
    ("que se pregunto en el cafe mundial", "alegraría"),
    ("quien presento el modelo integral", "Andrés Preciado"),
    ("que es la comuna 13", "Comuna 13"),
    ("como se recupero moravia", "Moravia"),
    ("que es el cepar", "CEPAR"),
    ("que es sies-m", "Emergencia"),
    ("que paises participaron", "Santa Lucía"),
]
MEMOIR_EN = [
    ("what's on today?", "Monday 29 May"),
    ("and on thursday?", "Thursday 1 June"),
    ("who organised the medellin lab", "Banco Mundial"),
    ("what did they ask at the world café", "glad"),
    ("who presented the model", "Andrés Preciado"),
    ("what is comuna 13", "Comuna 13"),
    ("how was moravia recovered", "Moravia"),
    ("what is cepar", "CEPAR"),
    ("what is sies-m", "SIES-M"),
    ("which countries took part", "Saint Lucia"),
]
MEMOIR_PT = [
    ("o que tem hoje?", "segunda-feira, 29 de maio"),
    ("e na quinta?", "quinta-feira, 1 de junho"),
    ("quem organizou o medellín lab", "Banco Mundial"),
    ("o que perguntaram no café mundial", "alegr"),
    ("quem apresentou o modelo", "Andrés Preciado"),
    ("o que é a comuna 13", "Comuna 13"),
    ("como moravia foi recuperada", "Moravia"),
    ("o que é o cepar", "CEPAR"),
    ("o que é sies-m", "SIES-M"),
    ("quais países participaram", "Jamaica"),
]


@pytest.mark.parametrize(
    ("language", "tour", "at", "questions"),
    [
        ("es", "achm-medellin-2025", BEFORE_2025, INVITATION_ES),
        ("en", "achm-medellin-2025", BEFORE_2025, INVITATION_EN),
        ("pt", "achm-medellin-2025", BEFORE_2025, INVITATION_PT),
        ("es", "medellin-lab-2017", LAB_MORNING, MEMOIR_ES),
        ("en", "medellin-lab-2017", LAB_MORNING, MEMOIR_EN),
        ("pt", "medellin-lab-2017", LAB_MORNING, MEMOIR_PT),
    ],
)
async def test_ten_questions_a_source_are_answered_with_their_document_and_year(
    tmp_path: Path, language: str, tour: str, at: datetime, questions: list[tuple[str, str]]
) -> None:
    async with open_house(tmp_path, at=at) as house:
        ana = house.person(1001, "Ana", language)
        ana.start(tour)
        await house.settled()
        wrong = {}
        for question, fact in questions:
            ana.send(question)
            answer = (await house.said(ana)).text
            if fact not in answer or tour[-4:] not in answer.splitlines()[-1]:
                wrong[question] = answer
        assert wrong == {}


async def test_follow_up_keeps_what_the_conversation_is_about(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("¿qué es el CEPAR?")
    await house.settled()
    ana.send("¿y las lecciones?")
    answer = await house.said(ana)
    assert "Centro de Formación para la Paz y la Reconciliación" in answer.text
    assert "lecciones" in answer.text


async def test_what_no_document_says_is_admitted_and_a_person_offered(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("achm-medellin-2025")
    await house.settled()
    ana.send("¿qué clima hace en enero?")
    answer = await house.said(ana)
    assert answer.text.startswith("Eso no lo sé")
    assert answer.buttons[0] == ["🙋 Pasar a la coordinación"]
    assert answer.reply_to is not None


async def test_answer_is_in_the_readers_language_whatever_the_questions(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("achm-medellin-2025")
    await house.settled()
    ana.send("how much does it cost?")
    answer = await house.said(ana)
    assert "$ 950.000" in answer.text
    assert "Fuente: ACHM" in answer.text


async def test_preguntar_with_a_question_answers_it_and_alone_invites(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("achm-medellin-2025")
    await house.settled()
    ana.send("/preguntar ¿cuánto cuesta?")
    assert "$ 950.000" in (await house.said(ana)).text
    ana.send("/preguntar")
    assert (await house.said(ana)).text.startswith("💬 Pregúnteme")


async def test_coordinator_reads_the_open_questions_and_nobody_else(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=BEFORE_2025, admin_ids=(7,)) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        ana.send("¿hay <piscina> en el hotel?")
        await house.settled()
        ana.press("🙋 Pasar a la coordinación")
        await house.settled()
        ana.press("Sí, de acuerdo")
        await house.settled()
        ana.send("/consultas")
        assert "piscina" not in (await house.said(ana)).text
        juan = house.person(7, "Juan", "es")
        juan.start("achm-medellin-2025")
        await house.settled()
        juan.send("/consultas")
        assert "¿hay <piscina> en el hotel?" in (await house.said(juan)).text


async def test_every_open_question_is_seen_page_by_page_the_newest_first(tmp_path: Path) -> None:
    async with _coordinated_by_juan(tmp_path) as (house, juan):
        await _keep_open(house, 25)
        juan.send("/consultas")
        page = await house.said(juan)
        assert page.text.startswith("25 preguntas abiertas")
        seen = [int(number) for number in re.findall(r"¿pregunta (\d+)\?", page.text)]
        ways = [["✅ Ya atendidas"], ["⭐ Guardadas para todos"], ["📊 Panel"]]
        assert page.buttons[:2] == [[f"N.º {25 - at}" for at in row] for row in _ROWS]
        assert page.buttons[2:] == [["Siguiente ›"], *ways]
        while ["Siguiente ›"] in page.buttons or ["‹ Anterior", "Siguiente ›"] in page.buttons:
            juan.press("Siguiente ›", message=page)
            await house.settled()
            seen += [int(number) for number in re.findall(r"¿pregunta (\d+)\?", page.text)]
        assert page is juan.last
        assert seen == list(range(25, 0, -1))
        assert page.buttons == [["N.º 1"], ["‹ Anterior"], *ways]
        juan.press("‹ Anterior", message=page)
        await house.settled()
        assert "Página 3 de 4" in page.text


async def test_open_question_is_dated_where_its_tour_is_else_in_utc(tmp_path: Path) -> None:
    async with _coordinated_by_juan(tmp_path) as (house, juan):
        await _keep_open(house, 1)
        await _keep_open(house, 1, tour=None)
        juan.send("/consultas")
        asked = (await house.said(juan)).text
        assert "Medellín 2025, 27 de enero de 2025\n" in f"{asked}\n"
        assert "sin gira, 28 de enero de 2025 (UTC)" in asked


@pytest.mark.parametrize("page", [-3, 0, 99])
async def test_page_of_open_questions_is_no_ones_but_a_coordinators(
    tmp_path: Path, page: int
) -> None:
    async with _coordinated_by_juan(tmp_path) as (house, juan):
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        juan.press_data(encode(address.OpenQuestions(page)))
        assert (await house.said(juan)).text == "No hay preguntas abiertas."
        await _keep_open(house, 9)
        for person in (juan, ana):
            person.press_data(encode(address.OpenQuestions(page)))
            await house.settled()
        assert f"Página {1 if page < 1 else 2} de 2" in juan.last.text
        assert "pregunta" not in ana.last.text
        assert ana.answers[-1].text


_ROWS = (range(4), range(4, 8))


@asynccontextmanager
async def _coordinated_by_juan(tmp_path: Path) -> AsyncIterator[tuple[House, Person]]:
    async with open_house(tmp_path, at=EVENING_IN_MEDELLIN, admin_ids=(7,)) as house:
        juan = house.person(7, "Juan", "es")
        juan.start("achm-medellin-2025")
        await house.settled()
        yield house, juan


async def _keep_open(house: House, count: int, tour: str | None = "achm-medellin-2025") -> None:
    database = open_database(house.settings.database_url)
    try:
        for number in range(1, count + 1):
            async with database.writing() as db:
                await pass_on(
                    db,
                    Reader(7, Language.ES, tour_id=tour),
                    f"¿pregunta {number}?",
                    message=(len(tour or ""), 1000 + number),
                    now=EVENING_IN_MEDELLIN,
                )
    finally:
        await database.close()


async def test_coordinator_reads_the_questions_of_the_tours_they_accompany_alone(
    tmp_path: Path,
) -> None:
    async with _coordinated_by_juan(tmp_path) as (house, juan):
        await _keep_open(house, 9, tour="medellin-lab-2017")
        await _keep_open(house, 1)
        await _keep_open(house, 1, tour=None)
        maria = house.person(9, "María", "es")
        maria.start("achm-medellin-2025")
        await house.settled()
        await accompany(house, maria, "achm-medellin-2025")
        maria.send("/consultas")
        mine = await house.said(maria)
        assert mine.text.startswith("1 pregunta abierta\n")
        assert "Medellín 2025" in mine.text
        assert mine.buttons[0] == ["N.º 10"]
        assert mine.buttons[-1] == ["📊 Panel"]
        maria.press_data(encode(address.OpenQuestions(1)), message=mine)
        await house.settled()
        assert mine.text.startswith("1 pregunta abierta\n")
        juan.send("/consultas")
        assert (await house.said(juan)).text.startswith("11 preguntas abiertas")
