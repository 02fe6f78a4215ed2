"""Files as organisers really have them, read as text; and those that are none."""

from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings, strategies as st
from openpyxl import Workbook

from bot.roster.reading import read
from bot.roster.sheet import MOST_COLUMNS, Fault, Sheet
from tests.rostering import LIST, saved, workbook

CSV = "Nombre;Institución;Correo\nAna Soto;Muni de Ñuñoa;ana@nunoa.cl\n"
ROWS = (("Nombre", "Institución", "Correo"), ("Ana Soto", "Muni de Ñuñoa", "ana@nunoa.cl"))


def _rows(content: bytes) -> tuple[tuple[str, ...], ...]:
    found = read(content)
    assert isinstance(found, Sheet)
    return found.rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", ";,\t|")
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_separated_values_are_read_however_a_program_writes_them(
    encoding: str, separator: str, end: str
) -> None:
    text = CSV.replace(";", separator).replace("\n", end)
    assert _rows(text.encode(encoding)) == ROWS


def test_line_that_names_the_separator_counts_as_a_row() -> None:
    assert _rows(f"sep=;\n{CSV}".encode()) == ((), *ROWS)


def test_quoted_cells_with_separators_and_line_breaks_are_one_cell() -> None:
    assert _rows('Nombre;Institución\n"Soto; Ana";"Muni\nde Ñuñoa"\n'.encode())[1] == (
        "Soto; Ana",
        "Muni de Ñuñoa",
    )


def test_dates_numbers_and_what_formulas_came_to_are_text() -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["Nombre", datetime(2025, 1, 27), date(2025, 1, 28), datetime(2025, 1, 27, 8, 30)])  # noqa: DTZ001 - a cell's
    page.append([12345678, 9.5, True, 15.0])
    page.append(["=1+1", "#N/A", "  Ana \n Soto ", None])
    assert _rows(saved(book)) == (
        ("Nombre", "27-01-2025", "28-01-2025", "27-01-2025 08:30"),
        ("12345678", "9.5", "sí", "15"),
        ("", "", "Ana Soto", ""),
    )


def test_first_sheet_with_something_in_it_that_is_not_hidden_is_read() -> None:
    book = Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.append(["Secreto"])
    book.create_sheet("Vacía")
    book.create_sheet("Lista").append(["Nombre"])
    book.create_sheet("Otra").append(["Hotel"])
    hidden.sheet_state = "hidden"
    assert read(saved(book)) == Sheet((("Nombre",),), "Lista", 1)


def test_cells_merged_downwards_stand_in_each_row_and_sideways_in_the_first() -> None:
    rows = (("Lista", "", ""), ("Ana", "Ñuñoa", "x"), ("Beto", "", "y"), ("Eva", "", "z"))
    found = _rows(workbook(*rows, merged=("A1:C1", "B2:B3")))
    assert found == (
        ("Lista", "", ""),
        ("Ana", "Ñuñoa", "x"),
        ("Beto", "Ñuñoa", "y"),
        ("Eva", "", "z"),
    )


def test_what_is_far_to_the_right_is_left() -> None:
    assert len(_rows(workbook(["x"] * 200))[0]) == MOST_COLUMNS


def _zip(**parts: bytes) -> bytes:
    into = BytesIO()
    with ZipFile(into, "w", ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return into.getvalue()


def test_zip_of_something_else_is_no_sheet() -> None:
    assert read(_zip(word__document_xml=b"<a/>")) is Fault.NO_SHEET


def test_text_that_names_a_text_is_refused_before_it_is_understood() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><workbook>&b;</workbook>'
    assert read(_zip(xl__workbook_xml=bomb)) is Fault.DAMAGED
    wide = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'.encode("utf-16")
    assert read(_zip(xl__workbook_xml=b"<a/>", xl__styles_xml=wide)) is Fault.DAMAGED


def test_bomb_that_says_it_is_small_is_refused_as_well() -> None:
    """The list of a zip may lie about its parts: what it says is looked at, and what is there."""
    honest = _zip(xl__workbook_xml=b"<a/>", xl__sheet_xml=b" " * 60_000_000)
    assert read(honest) is Fault.BLOATED
    size = (60_000_000).to_bytes(4, "little")
    assert honest.count(size) == 2
    assert read(honest.replace(size, (1_000).to_bytes(4, "little"))) in {
        Fault.DAMAGED,
        Fault.BLOATED,
    }


def test_too_many_parts_are_refused() -> None:
    assert read(_zip(**{f"xl__part{number}_xml": b"" for number in range(1_200)})) is Fault.BLOATED


def test_rows_without_end_are_too_many() -> None:
    assert read(workbook(*[("Ana",)] * 2_001)) is Fault.TOO_MANY
    assert isinstance(read(workbook(*[("Ana",)] * 2_000)), Sheet)
    assert read(b"Ana;x\n" * 2_001) is Fault.TOO_MANY


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_whatever_bytes_there_are_something_is_said_of_them(content: bytes) -> None:
    assert isinstance(read(content), Sheet | Fault)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_excel_file_with_any_byte_changed_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(EXCEL)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(read(bytes(content)), Sheet | Fault)


EXCEL = workbook(*LIST)
