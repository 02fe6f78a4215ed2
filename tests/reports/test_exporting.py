"""What was gathered, put into sheets."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.address.export import ExportKind, ExportOf
from bot.catalog.loading import load
from bot.catalog.retro import Question
from bot.language import Language
from bot.people.inquiry import PassedOn, Stage
from bot.people.participant import Participant
from bot.pushes.delivered import Delivered, Fate, Missed, Told
from bot.pushes.kinds import FOR_COORDINATORS, FOR_ONE, PushKind
from bot.reports.exporting import export_of, file_name
from bot.reports.gathered import Gathered
from bot.reports.spreadsheet import LONGEST_NAME
from bot.reports.tables import Cell, ColumnKind, Export
from bot.roster.values import Entry, Said
from bot.summary.values import DaySummary, Distribution, QuestionSummary, Quote, TourSummary
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
LAB = CATALOG.tours["medellin-lab-2017"]
TOLD = tuple(
    kind for kind in PushKind if kind not in FOR_COORDINATORS | FOR_ONE | {PushKind.RETRACT}
)
"""The kinds that stand in a list: what deletes a notice is none of its own."""
AT = datetime(2017, 5, 30, 3, 15, 42, tzinfo=UTC)
MONDAY, TUESDAY = date(2017, 5, 29), date(2017, 5, 30)


def _question(question_id: str) -> Question:
    return next(one for one in LAB.asked_on(TUESDAY) if one.id == question_id)


def _summary(*shown: QuestionSummary, withheld: tuple[Question, ...] = ()) -> TourSummary:
    return TourSummary(LAB, 9, (DaySummary(LAB, TUESDAY, 9, 6, shown, withheld),))


def _push(kind: PushKind, subject: str) -> Delivered:
    return Delivered(Told(kind, LAB.id, subject, "El bus…"), AT, AT, {Fate.SENT: 3, Fate.LATE: 1})


def _told(of: Gathered, lang: Language = Language.ES) -> Export:
    return export_of(of, Voice(WORDING, lang), AT)


def _answers(summary: TourSummary) -> list[tuple[Cell, ...]]:
    rows = _told(Gathered(LAB, summary=summary)).sheets[ExportOf.ANSWERS].rows
    return [row[1:7] for row in rows]


EVERYTHING = Gathered(
    LAB,
    _summary(
        QuestionSummary(_question("dia"), 5, AT, Distribution({"5": 5}), texts=("uno",) * 5),
        withheld=(_question("aprendido"),),
    ),
    (Participant(1, Language.PT, AT, None, AT),),
    tuple(_push(kind, "20170529") for kind in TOLD),
    (Missed(Told(PushKind.RETRO, LAB.id, "20170529"), 1, Fate.UNKNOWN),),
    tuple(PassedOn("¿?", AT, stage) for stage in Stage),
    (Entry(1, Said("Ana Soto", "Muni de Ñuñoa", "ana@x.cl"), "r-1", person_id=1001),),
)


@pytest.mark.parametrize("lang", Language)
def test_each_sheet_has_a_name_that_a_spreadsheet_takes_and_cells_of_its_kinds(
    lang: Language,
) -> None:
    of = _told(EVERYTHING, lang)
    assert list(of.sheets) == list(ExportOf)
    kinds = {
        ColumnKind.TEXT: str,
        ColumnKind.NUMBER: int,
        ColumnKind.DATE: date,
        ColumnKind.MOMENT: datetime,
        ColumnKind.YES_NO: bool,
    }
    for sheet in of.sheets.values():
        assert re.fullmatch(rf"[^\[\]:*?/\\']{{1,{LONGEST_NAME - 3}}}", sheet.name)
        assert re.fullmatch(r"[a-z-]+", sheet.stem)
        assert sheet.rows
        for row in sheet.rows:
            for column, cell in zip(sheet.columns, row, strict=True):
                assert cell is None or isinstance(cell, kinds[column.kind]), (column, cell)
                assert not isinstance(cell, datetime) or cell.tzinfo is None
    assert len({sheet.name for sheet in of.sheets.values()}) == len(of.sheets)


def test_cover_is_there_with_everything_alone() -> None:
    assert list(_told(Gathered(LAB, questions=())).sheets) == [ExportOf.QUESTIONS]
    rows = dict(_told(EVERYTHING).sheets[ExportOf.ALL].rows)
    assert rows["Hecho el"] == "29 de mayo de 2017, 22:15"
    assert rows["Horas"] == "Todas las horas son las de Medellín (America/Bogota)."
    assert str(rows["Participantes"]).startswith("1 fila. Nadie dio su nombre para esto:")
    assert str(rows["Respuestas"]).startswith("11 filas. Una por nota,")


def test_answers_are_a_row_a_mark_and_a_row_a_text() -> None:
    falto, dia = _question("falto"), _question("dia")
    first, second = falto.options[:2]
    rows = _answers(
        _summary(
            QuestionSummary(dia, 5, AT, Distribution({"1": 0, "4": 3, "5": 2})),
            QuestionSummary(
                falto, 5, AT, Distribution({first.id: 2, second.id: 0}), texts=("Agua",)
            ),
        )
    )
    text, missing = dia.text.es, falto.text.es
    assert rows == [
        *[(text, "Nota", 4, "4 · Bueno", None, None)] * 3,
        *[(text, "Nota", 5, "5 · Excelente", None, None)] * 2,
        *[(missing, "Opción marcada", None, first.title.es, None, None)] * 2,
        (missing, "Comentario", None, "Agua", False, None),
    ]


def test_name_stands_beside_a_text_that_was_signed_and_not_beside_its_equal() -> None:
    learnt = _question("aprendido")
    summary = QuestionSummary(
        learnt,
        5,
        AT,
        texts=("igual", "otro", "igual", "más", "igual"),
        shared=(Quote("igual", ""), Quote("igual", "Ana"), Quote("más", "")),
    )
    told = [row[3:] for row in _answers(_summary(summary))]
    assert sorted(told, key=str) == [
        ("igual", False, None),
        ("igual", True, "Ana"),
        ("igual", True, None),
        ("más", True, None),
        ("otro", False, None),
    ]


def test_what_is_withheld_is_said_once_a_question() -> None:
    learnt, dia = _question("aprendido"), _question("dia")
    rows = _answers(_summary(QuestionSummary(learnt, 5, AT), withheld=(dia,)))
    assert [(row[0], row[1]) for row in rows] == [
        (dia.text.es, "No se muestra"),
        (learnt.text.es, "No se muestra"),
    ]
    assert str(rows[0][3]).startswith("No se muestra: todavía no la han contestado 5 personas")
    assert str(rows[1][3]).startswith("No se muestran los textos: no hay 5 que")


@pytest.mark.parametrize(
    ("kind", "subject", "row"),
    [
        (PushKind.MORNING, "20170530", ("Plan del día", None, date(2017, 5, 30))),
        (PushKind.RETRO, "20170530", ("Preguntas del día", None, date(2017, 5, 30))),
        (
            PushKind.RETRO,
            "20170530/evening",
            ("Preguntas del día", "Recordatorio de la noche", date(2017, 5, 30)),
        ),
        (
            PushKind.RETRO,
            "20170530/morning",
            ("Preguntas del día", "Recordatorio de la mañana siguiente", date(2017, 5, 30)),
        ),
        (
            PushKind.ACTIVITY,
            "cafe-mundial/201705290900",
            ("Antes de cada actividad", "Café Mundial", MONDAY),
        ),
        (PushKind.ACTIVITY, "ya-no/201705290900", ("Antes de cada actividad", "ya-no", MONDAY)),
        (PushKind.BEFORE, "payment/7/20170529", ("Antes del viaje", "Pago", date(2017, 5, 22))),
        (
            PushKind.BEFORE,
            "checklist/1/20170529",
            ("Antes del viaje", "Lista antes del viaje", date(2017, 5, 28)),
        ),
        (PushKind.AFTER, "1/20170602", ("Después de la gira", None, date(2017, 6, 3))),
        (PushKind.COMMITMENTS, "30/20170602", ("Sus compromisos", None, date(2017, 7, 2))),
        (PushKind.URGENT, "x", ("Urgente", None, None)),
        (PushKind.URGENT, "all/7/1", ("Urgente", "N.º 7: El bus…", None)),
        (PushKind.NOTICE, "silent/8/1", ("Aviso de la coordinación", "N.º 8: El bus…", None)),
        (PushKind.MORNING, "of another version", ("Plan del día", "of another version", None)),
        (PushKind.ACTIVITY, "visita", ("Antes de cada actividad", "visita", None)),
    ],
)
def test_push_is_told_by_what_it_was_about(
    kind: PushKind, subject: str, row: tuple[Cell, ...]
) -> None:
    of = _told(Gathered(LAB, deliveries=(_push(kind, subject),)))
    (told,) = of.sheets[ExportOf.DELIVERIES].rows
    hour = datetime(2017, 5, 29, 22, 15)  # noqa: DTZ001 - a clock's
    assert told == (*row, hour, hour, 4, 3, 0, 0, 0, 1, 0, 0, 0)


def test_file_is_named_after_what_it_holds_its_tour_and_the_local_day() -> None:
    sheet = _told(EVERYTHING).sheets[ExportOf.MISSED]
    name = "no-recibidos-medellin-lab-2017-2017-05-29.csv"
    assert file_name(sheet, LAB, AT, ExportKind.CSV) == name
