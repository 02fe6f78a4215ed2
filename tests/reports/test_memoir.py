"""The memoir's Word file, read back and compared with what it was made from."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Sheet
from docx.oxml.ns import qn

from bot.language import Language
from bot.reports.composing_memoir import TourAccount, compose_memoir
from bot.reports.memoir import Heading
from bot.reports.memoir_file import memoir_file
from bot.retro.values import SharedCommitment, SharedWork, Standing, WorkingGroup
from tests.reports.sample import LAB, png
from tests.reports.summaries import LACKS, dates, full, gathered, rated, tour_of


def _file(of: TourAccount) -> Sheet:
    memoir = compose_memoir(of)
    pictures = {one.name: png(1080, 860) for one in memoir.charts}
    return Document(BytesIO(memoir_file(memoir, of.now, pictures)))


def _texts(sheet: Sheet, style: str) -> list[str]:
    return [one.text for one in sheet.paragraphs if one.style.name == style]


def _whole(sheet: Sheet) -> str:
    cells = (cell.text for table in sheet.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in sheet.paragraphs), *cells])


@pytest.mark.parametrize("lang", Language)
def test_contents_are_a_field_with_every_heading_and_a_mark_for_each(lang: Language) -> None:
    of = gathered(lang)
    sheet = _file(of)
    codes = [one.text.strip() for one in sheet.element.iter(qn("w:instrText"))]
    assert codes[0] == 'TOC \\o "1-2" \\h \\z \\u'
    kinds = [one.get(qn("w:fldCharType")) for one in sheet.element.iter(qn("w:fldChar"))]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")
    blocks = [*compose_memoir(of).blocks, compose_memoir(of).signing]
    headings = [one for one in blocks if isinstance(one, Heading) and one.level < 3]
    listed = [*_texts(sheet, "toc 1"), *_texts(sheet, "toc 2")]
    assert sorted(one.strip() for one in listed) == sorted(one.text for one in headings)
    marks = {one.get(qn("w:name")) for one in sheet.element.iter(qn("w:bookmarkStart"))}
    links = {one.get(qn("w:anchor")) for one in sheet.element.iter(qn("w:hyperlink"))}
    assert links == marks
    assert len(marks) == len(headings)


FIGURES = {
    Language.ES: ("Figura", "Cómo se evaluó el lunes 29 de mayo"),
    Language.EN: ("Figure", "How Monday 29 May was rated"),
    Language.PT: ("Figura", "Como foi avaliado o dia: segunda-feira, 29 de maio"),
}


@pytest.mark.parametrize("lang", Language)
def test_pictures_are_numbered_by_word_and_described(lang: Language) -> None:
    named, caption = FIGURES[lang]
    sheet = _file(gathered(lang))
    counted = [
        one for one in sheet.element.iter(qn("w:fldSimple")) if "SEQ" in one.get(qn("w:instr"))
    ]
    assert [one.get(qn("w:instr")) for one in counted] == [f" SEQ {named} \\* ARABIC "] * 4
    assert [text.text for one in counted for text in one.iter(qn("w:t"))] == ["1", "2", "3", "4"]
    captions = _texts(sheet, "Caption")
    assert captions[0] == f"{named} . {caption}"  # python-docx does not read what is in a field
    described = [one.get("descr") for one in sheet.element.iter(qn("wp:docPr"))]
    assert described[0] == caption
    assert len(described) == 4


def test_figures_are_those_of_the_summary_and_nothing_that_is_not_shared_is_in() -> None:
    sheet = _file(gathered())
    told = _whole(sheet)
    rows = [tuple(cell.text for cell in row.cells) for row in sheet.tables[1].rows]
    assert rows[0] == ("Opción", "Personas")
    assert [int(people) for _, people in rows[1:]] == sorted(LACKS.values(), reverse=True)
    for words in (
        (
            "Lo que más se repitió, y cuántas personas lo dijeron: "
            "cultura metro (12) · trabajo con la comunidad (7)."
        ),
        "«Escuchar primero.»\n— Ana Pérez",
        "«La cultura metro se sembró antes.»",
        "Evaluar las redes existentes (Ana Pérez)",
        "Lo integran 4 personas.",
        "Sus integrantes no han compartido compromisos todavía.",
        "El día mejor evaluado fue el martes 30 de mayo: 4,6 de 5.",
        "El día con la evaluación más baja fue el viernes 2 de junio: 3,5 de 5.",
        (
            "Entre lo aprendido, lo que más personas dijeron cada día: "
            "lunes 29 de mayo, cultura metro (12 personas); "
            "martes 30 de mayo, cultura metro (12 personas); "
            "viernes 2 de junio, cultura metro (12 personas)."
        ),
        (
            "Entre las ideas para replicar, lo que más personas dijeron cada día: "
            "martes 30 de mayo, carrera de observación (6 personas); "
            "viernes 2 de junio, carrera de observación (6 personas)."
        ),
        "cultura metro (31 veces); trabajo con la comunidad (20 veces).",
        "«¿Qué le faltó hoy?», lo más marcado fue «Más tiempo»: 36 veces, sumando los días.",
        "Se formaron 2 grupos de trabajo.",
        "Se compartieron 4 compromisos. A corto plazo: 1; a mediano: 1; a largo: 1; sin plazo: 1.",
        "Medellín Lab (2017). Memoria del primer Medellín Lab, 29 de mayo al 2 de junio de 2017.",
    ):
        assert words in told, words
    assert "Lo que nadie comparte con el grupo" not in told
    assert "hora por confirmar" not in told


def test_days_that_are_shown_with_the_same_mean_are_concluded_together() -> None:
    one, two, three, *_ = dates(5)
    days = (
        rated({"5": 17, "4": 3}, day=one),
        rated({"5": 13, "4": 4}, day=two),
        rated({"3": 6}, day=three),
    )
    told = _whole(_file(replace(gathered(), summary=tour_of(*days))))
    best = "Los días mejor evaluados fueron: lunes 29 de mayo; martes 30 de mayo."
    assert f"{best} Cada uno con 4,8 de 5." in told
    assert "El día con la evaluación más baja fue el miércoles 31 de mayo: 3,0 de 5." in told


def test_every_activity_of_the_agenda_is_told_in_order() -> None:
    of = gathered()
    titles = [
        of.voice.read(activity.title) for day in of.tour.agenda.days for activity in day.activities
    ]
    told = [one for one in _texts(_file(of), "Heading 3") if one != "Lo que dijo el grupo"]
    assert told == titles


def test_days_that_may_not_be_shown_have_no_figure() -> None:
    sheet = _file(gathered())
    trend = next(one for one in sheet.tables if one.rows[0].cells[0].text == "Día")
    rows = [tuple(cell.text for cell in row.cells) for row in trend.rows][1:]
    assert [row[1:] for row in rows] == [
        ("31", "3,9"),
        ("31", "4,6"),
        ("–", "–"),
        ("–", "–"),
        ("18", "3,5"),
    ]


def test_what_people_typed_breaks_nothing() -> None:
    odd = "a\x00\ud800\u202e<b>&«» " + "palabra" * 400
    work = (
        SharedWork(
            WorkingGroup(1, LAB, odd, 1), (SharedCommitment(odd, None, Standing.OPEN, odd),)
        ),
    )
    of = gathered()
    told = _whole(_file(TourAccount(of.catalog, of.tour, of.voice, of.now, full(), work)))
    assert told.count("palabra" * 400) == 4
    assert "\u202e" not in told
    assert "a<b>&«»" in told
