"""The Excel file, read back by a library that did not write it."""

from datetime import datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook

from bot.language import Language
from bot.reports import spreadsheet as writing
from bot.reports.spreadsheet import MOST_UNITS, fitted, spreadsheet
from bot.reports.tables import Export, holdable
from tests.reports.nasty import AT, FULL, NASTY, export, of_texts, texts


def _opened(of: Export) -> Workbook:
    return load_workbook(BytesIO(spreadsheet(of)))


def _texts(of: Export) -> list[object]:
    return [row[0].value for row in _opened(of)["Respuestas"].iter_rows(min_row=2)]


@settings(max_examples=150, deadline=None)
@given(texts)
def test_whatever_is_written_stays_text_and_as_it_was(text: str) -> None:
    cell = _opened(of_texts(text))["Respuestas"]["A2"]
    assert cell.data_type == "s"
    assert unescape(cell.value or "") == holdable(text)
    assert cell.hyperlink is None


def test_each_nasty_text_is_a_string_cell() -> None:
    page = _opened(of_texts(*NASTY))["Respuestas"]
    cells = [row[0] for row in page.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [unescape(str(cell.value)) for cell in cells] == [holdable(text) for text in NASTY]


def test_no_formula_link_or_external_part_is_in_the_file() -> None:
    from zipfile import ZipFile  # noqa: PLC0415 - beside its use

    with ZipFile(BytesIO(spreadsheet(of_texts(*NASTY)))) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet
        assert "<f " not in sheet
        assert "hyperlink" not in sheet
        assert [name for name in parts.namelist() if "external" in name.lower()] == []


def test_cells_have_the_types_of_their_columns() -> None:
    page = _opened(export([FULL, (None,) * len(FULL)]))["Respuestas"]
    text, number, on, moment, yes = page[2]
    assert (text.value, text.data_type) == ("=1+1", "s")
    assert (number.value, number.data_type) == (4, "n")
    assert on.is_date
    assert on.value.date() == FULL[2]
    assert (moment.value, moment.number_format) == (FULL[3], "dd-mm-yyyy hh:mm")
    assert (yes.value, yes.number_format) == (1, '"Sí";;"No"')
    assert [cell.value for cell in page[3]] == [None] * len(FULL)


def test_header_is_frozen_and_filters_what_is_there() -> None:
    page = _opened(export([FULL, FULL]))["Respuestas"]
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:E3"
    assert page["A1"].font.bold
    assert page.column_dimensions["A"].width > 15


def test_rows_are_as_high_as_their_texts_and_no_higher_than_excel_takes() -> None:
    page = _opened(of_texts("corto", "a\nb\nc", "x" * 37, "y" * 5_000))["Respuestas"]
    heights = [page.row_dimensions[number].height for number in range(2, 6)]
    assert heights == [None, 45, 45, 408.75]


def test_file_says_of_what_it_is_and_when_it_was_made() -> None:
    of = _opened(export([FULL])).properties
    assert (of.title, of.subject, of.created) == ("Planillas", "Gira", AT.replace(tzinfo=None))


def test_sheet_without_rows_is_a_header() -> None:
    page = _opened(export([]))["Respuestas"]
    assert [cell.value for cell in page[1]] == ["text", "number", "date", "moment", "yes-no"]
    assert page.max_row == 1


def test_sheet_that_is_full_goes_on_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MOST_ROWS", 2)
    book = _opened(of_texts("uno", "dos", "tres"))
    assert book.sheetnames == ["Respuestas", "Respuestas 2"]
    assert [cell.value for cell in book["Respuestas 2"]["A"]] == ["text", "tres"]


@pytest.mark.parametrize("letter", ["a", "🎉"])
def test_text_too_long_for_a_cell_is_cut_and_says_so(letter: str) -> None:
    units = len(letter.encode("utf-16-le")) // 2
    whole = letter * (MOST_UNITS // units)
    assert _texts(of_texts(whole)) == [whole]
    (cut,) = _texts(of_texts(whole + letter))
    assert isinstance(cut, str)
    assert cut.endswith(f"{letter}… [cortado]")
    assert MOST_UNITS - 2 < len(cut.encode("utf-16-le")) // 2 <= MOST_UNITS


@given(texts)
def test_fitted_text_never_ends_in_half_a_letter(text: str) -> None:
    long = holdable(text) + "🎉" * MOST_UNITS
    assert fitted(long, "…").encode() is not None


def test_same_export_is_the_same_file_to_the_byte() -> None:
    assert spreadsheet(export([FULL])) == spreadsheet(export([FULL]))


@pytest.mark.parametrize(
    ("lang", "format_"),
    [(Language.ES, "dd-mm-yyyy"), (Language.EN, "dd/mm/yyyy"), (Language.PT, "dd/mm/yyyy")],
)
def test_dates_are_written_as_the_language_does(lang: Language, format_: str) -> None:
    page = _opened(export([FULL], lang))["Respuestas"]
    assert page["C2"].number_format == format_
    assert isinstance(page["C2"].value, datetime)
