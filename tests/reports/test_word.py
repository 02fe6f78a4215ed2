"""The Word file, read back."""

import itertools
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Sheet
from docx.oxml.ns import qn
from hypothesis import given, settings, strategies as st

from bot.language import Language
from bot.reports.composing import compose
from bot.reports.plain import plain
from bot.reports.subject import Author, Subject
from bot.reports.word import word_file
from bot.retro.diary import Diary
from bot.retro.values import FileKind, KeptFile
from tests.reports.sample import (
    ACHM,
    AFTER,
    CATALOG,
    DIARY,
    LAB,
    MONDAY,
    PHOTO,
    answer,
    commitment,
    note,
    png,
    subject,
)


def _file(of: Subject, photos: dict[str, bytes] | None = None) -> Sheet:
    return Document(BytesIO(word_file(compose(of), of.now, photos or {})))


def _texts(sheet: Sheet, style: str) -> list[str]:
    return [one.text for one in sheet.paragraphs if one.style.name == style]


def _rows(sheet: Sheet, table: int) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in sheet.tables[table].rows]


def _all(sheet: Sheet) -> str:
    cells = (cell.text for table in sheet.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in sheet.paragraphs), *cells])


FEE = {
    Language.ES: [
        ("Dato", "Detalle"),
        ("Valor", "$ 950.000 por participante"),
        ("Nota", "El documento no indica la moneda."),
        (
            "Incluye",
            (
                "Gestión y desarrollo del programa de actividades\nSet de materiales de trabajo\n"
                "Registro audiovisual\nCena de camaradería\n"
                "Visita demostrativa a Santa Fe de Antioquia\nCertificación"
            ),
        ),
        (
            "No incluye",
            "Estadía\nTickets aéreos\nLos financia la institución de cada participante.",
        ),
        (
            "Cuándo se paga",
            (
                "Antes del inicio de la actividad (parte el 27 de enero de 2025), ya sea pagado"
                " o con la O/C emitida."
            ),
        ),
        ("Cupo", "Máximo tres personas por municipio o institución."),
    ],
    Language.EN: [
        ("What", "Detail"),
        ("Fee", "$ 950.000 per participant"),
        ("Note", "The document does not state the currency."),
        (
            "Includes",
            (
                "Organisation and running of the programme of activities\n"
                "Set of working materials\nAudiovisual record\nGroup dinner (cena de camaradería)\n"
                "Demonstration visit to Santa Fe de Antioquia\nCertificate"
            ),
        ),
        (
            "Does not include",
            "Accommodation\nAir tickets\nThese are paid for by each participant's institution.",
        ),
        (
            "When it is paid",
            (
                "Before the activity starts (27 January 2025), either paid or with the purchase"
                " order (O/C) issued."
            ),
        ),
        ("Places", "At most three people per municipality or institution."),
    ],
    Language.PT: [
        ("Dado", "Detalhe"),
        ("Valor", "$ 950.000 por participante"),
        ("Nota", "O documento não informa a moeda."),
        (
            "Inclui",
            (
                "Organização e realização do programa de atividades\nKit de materiais de trabalho\n"
                "Registro audiovisual\nJantar de confraternização\n"
                "Visita demonstrativa a Santa Fe de Antioquia\nCertificado"
            ),
        ),
        (
            "Não inclui",
            "Hospedagem\nPassagens aéreas\nSão custeadas pela instituição de cada participante.",
        ),
        (
            "Quando se paga",
            (
                "Antes do início da atividade (27 de janeiro de 2025), pago ou com a ordem de"
                " compra (O/C) emitida."
            ),
        ),
        ("Vagas", "No máximo três pessoas por município ou instituição."),
    ],
}


@pytest.mark.parametrize("lang", Language)
def test_fee_is_that_of_the_document(lang: Language) -> None:
    sheet = _file(subject(Author(Diary()), lang=lang, tour=ACHM))
    assert _rows(sheet, 1) == FEE[lang]
    payment = CATALOG.tours[ACHM].payment
    assert payment
    assert payment.transfer.account_number not in _all(sheet)


def test_tour_without_a_fee_says_nothing_of_money() -> None:
    sheet = _file(subject())
    assert len(sheet.tables) == 2
    assert "$" not in _all(sheet)


DATES = {
    Language.ES: ("Fechas", "29 de mayo al 2 de junio de 2017"),
    Language.EN: ("Dates", "29 May to 2 June 2017"),
    Language.PT: ("Datas", "29 de maio a 2 de junho de 2017"),
}


@pytest.mark.parametrize("lang", Language)
def test_facts_and_every_activity_of_the_agenda_are_there(lang: Language) -> None:
    of = subject(lang=lang)
    sheet = _file(of)
    facts = dict(_rows(sheet, 0))
    assert facts[DATES[lang][0]] == DATES[lang][1]
    activities = [one for day in of.tour.agenda.days for one in day.activities]
    titles = [of.voice.read(one.title) for one in activities]
    shown = _texts(sheet, "Heading 3")
    reflections = of.voice.label("report-reflections")
    assert [one for one in shown if one != reflections] == titles
    told = _all(sheet)
    assert [
        one for one in activities for part in one.text if of.voice.read(part.text) not in told
    ] == []
    days = _texts(sheet, "Heading 2")
    assert len(days) == 1 + len(of.tour.dates)
    assert [of.voice.day(on) in day for on, day in zip(of.tour.dates, days[1:], strict=True)] == [
        True
    ] * 5


def test_no_hour_is_told_that_is_not_known() -> None:
    of = subject()
    whens = _texts(_file(of), "When")
    assert len(whens) == sum(len(day.activities) for day in of.tour.agenda.days)
    assert [one for one in whens if "(hora por confirmar)" not in one] == []
    itagui = subject(Author(Diary()), tour="itagui-encuentro-2022")
    assert [one[:11] for one in _texts(_file(itagui), "When")] == ["08:00–12:00"]


def test_answers_notes_and_ideas_stand_in_their_place() -> None:
    sheet = _file(subject(), {PHOTO.id: png()})
    told = [one.text for one in sheet.paragraphs]
    cafe, later = told.index("Café Mundial"), told.index("Presentación del Modelo Integral")
    assert (
        cafe < told.index("La mesa 3, en plena discusión · Foto, lunes 29 de mayo, 16:40") < later
    )
    assert cafe < told.index("Nota. Pedir las láminas") < later
    asked = next(
        one.text.es for one in CATALOG.tours[LAB].asked_on(MONDAY) if one.id == "alegraria"
    )
    first = told.index("Reflexiones y notas del día")
    assert told[first + 1 : first + 5] == [
        "¿Cómo estuvo el día?\n4 · Bueno. Intenso",
        "¿Qué aprendió hoy?\nLa cultura metro se sembró antes de que partiera el Metro.",
        f"{asked}\nNota de voz, lunes 29 de mayo, 16:40",
        "Nota\nDocumento «plan.pdf», lunes 29 de mayo, 16:40",
    ]  # fmt: skip
    assert "¿Qué le faltó hoy?\nCostos y cifras, Más tiempo. Y ver los contratos" in told
    ideas = told.index("Ideas para replicar")
    assert told[ideas + 1] == "Martes 30 de mayo. Una carrera de observación por el centro"
    assert told.count("¿Qué aprendió hoy?\nSolo para mí") == 1


def test_commitments_are_a_table_and_not_told_twice() -> None:
    sheet = _file(subject())
    assert _rows(sheet, 1) == [
        ("Qué", "Con quién", "Plazo", "Estado"),
        (
            "Proponer un plan de convivencia",
            "La directora de DIDECO\nGrupo de trabajo: Joven Lab",
            "Corto",
            "Pendiente",
        ),
        ("Medir la confianza en los barrios", "", "Largo", "En marcha\nYa hay encuesta"),
    ]
    assert _all(sheet).count("Proponer un plan de convivencia") == 1


def test_photo_is_in_the_file_and_one_that_cannot_be_had_is_told() -> None:
    content = png()
    (shape,) = _file(subject(), {PHOTO.id: content}).inline_shapes
    assert (round(shape.width.mm), round(shape.height.mm)) == (120, 75)
    for photos in ({}, {PHOTO.id: b""}, {PHOTO.id: b"GIF89a"}, {PHOTO.id: content[:20]}):
        sheet = _file(subject(), photos)
        assert len(sheet.inline_shapes) == 0
        missing = "[Falta aquí una foto; sigue en su chat] La mesa 3, en plena discusión"
        assert any(one.startswith(missing) for one in _texts(sheet, "Caption"))


def test_who_said_nothing_gets_a_sensible_draft() -> None:
    sheet = _file(subject(Author(Diary()), tour=ACHM))
    told = [one.text for one in sheet.paragraphs]
    assert "Preparado por: (por completar)" in told
    assert told.count("Los documentos no dicen qué se hizo este día: complételo usted.") == 5
    assert "Ruta N" in _texts(sheet, "List Bullet")
    assert any(one.startswith("Aquí van las ideas") for one in told)
    assert any(one.startswith("Aquí van los compromisos") for one in told)
    assert told[-1] == (
        "ACHM (2025). Pasantía internacional Medellín/Colombia, 27 al 31 de enero de 2025"
        " (invitación)."
    )


@pytest.mark.parametrize(("lang", "tag", "draft"), [
    (Language.ES, "es-CL", "BORRADOR"),
    (Language.EN, "en-US", "DRAFT"),
    (Language.PT, "pt-BR", "RASCUNHO"),
])  # fmt: skip
def test_file_says_what_it_is(lang: Language, tag: str, draft: str) -> None:
    sheet = _file(subject(lang=lang))
    assert sheet.paragraphs[0].text.startswith(f"{draft}. ")
    assert sheet.sections[0].header.paragraphs[0].text == f"{draft} · Medellín Lab 2017"
    footer = sheet.sections[0].footer.paragraphs[0]._p
    assert [one.get(qn("w:instr")) for one in footer.iter(qn("w:fldSimple"))] == [
        "PAGE",
        "NUMPAGES",
    ]
    (spoken,) = sheet.styles.element.iter(qn("w:lang"))
    assert (spoken.get(qn("w:val")), sheet.core_properties.language) == (tag, tag)
    assert sheet.core_properties.author == "Ana Pérez"
    assert sheet.core_properties.created == AFTER
    assert (sheet.sections[0].page_width.mm, sheet.sections[0].page_height.mm) == (215.9, 279.4)


def test_headings_step_down_one_at_a_time_and_tables_have_a_row_of_headings() -> None:
    sheet = _file(subject())
    names = [one.style.name for one in sheet.paragraphs]
    levels = [int(name[-1]) for name in names if name.startswith("Heading")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert {"Title", "Heading 1", "Heading 2", "List Bullet", "Caption"} <= set(names)
    for table in sheet.tables:
        assert table.style.name == "Light Grid Accent 1"
        assert [row._tr.trPr is not None for row in table.rows] == [
            True,
            *(False for _ in table.rows[1:]),
        ]


def test_tour_that_is_on_is_told_until_today() -> None:
    of = subject(now=AFTER.replace(year=2017, month=5, day=30))
    sheet = _file(of)
    days = [one for one in _texts(sheet, "Heading 2") if one.startswith("Día")]
    assert [one[:5] for one in days] == [
        "Día 1",
        "Día 2",
        "Día 5",
    ]  # of the fifth something is said
    assert "La gira sigue en curso: aquí está lo que hay hasta hoy, martes 30 de mayo." in _all(
        sheet
    )


def test_what_was_said_of_what_is_gone_is_still_there() -> None:
    diary = Diary(
        answers=(answer("old-question", "Dicho igual"),),
        notes=(note("De una visita que ya no está", activity="gone"),),
    )
    told = _all(_file(subject(Author(diary))))
    assert "Respuesta\nDicho igual" in told
    assert "Nota\nDe una visita que ya no está" in told


def test_report_of_several_says_who_said_what() -> None:
    one = Author(DIARY, "Ana Pérez", "Municipalidad de Maipú")
    other = Author(
        Diary((answer("aprendido", "Otra cosa"),), (), (commitment("Volver"),)),
        "Luis Soto",
        "Maipú",
    )
    sheet = _file(subject(one, other))
    told = [paragraph.text for paragraph in sheet.paragraphs]
    assert "Preparado por: Ana Pérez, Luis Soto" in told
    assert "¿Qué aprendió hoy?\nLuis Soto: Otra cosa" in told
    assert [row[:2] for row in _rows(sheet, 1)][-1] == ("Luis Soto", "Volver")
    assert sheet.core_properties.author == "Ana Pérez, Luis Soto"


ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x00\x07\x1b\ud800\udfff\ufffe\uffff\u202e\u2066\u200f\r\n\t\x85\u2028😀"),
    ),
    max_size=60,
)


@settings(max_examples=40, deadline=None)
@given(ODD, ODD, ODD, st.sampled_from(Language), st.sampled_from(FileKind))
def test_no_text_breaks_the_file_and_none_is_lost(
    said: str, noted: str, name: str, lang: Language, kind: FileKind
) -> None:
    file = KeptFile(kind, "one", name)
    diary = Diary(
        (
            answer("aprendido", said, comment=noted),
            answer("replicar", said),
            answer("x", "", file=file),
        ),
        (note(noted, activity="cafe-mundial", file=file), note(noted)),
        (commitment(said, with_whom=noted, word=name),),
    )
    told = _all(_file(subject(Author(diary, name, name), lang=lang)))
    assert plain(said) in told
    assert plain(noted) in told
    assert "\u202e" not in told


def test_long_text_is_whole() -> None:
    long = "palabra " * 30_000
    diary = Diary((answer("aprendido", long),), (), (commitment(long),))
    assert _all(_file(subject(Author(diary)))).count("palabra") == 60_000


def test_pictures_of_a_logbook_are_told_once_each() -> None:
    of = subject(Author(Diary(DIARY.answers, (*DIARY.notes, note("Otra vez", file=PHOTO)))))
    assert compose(of).pictures == (PHOTO,)
