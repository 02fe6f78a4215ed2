"""Spreadsheets and separated values, opened by LibreOffice: it shows what is written there."""

import csv
import os
import shutil
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.language import Language
from bot.reports.separated import SEPARATORS, harmless, separated
from bot.reports.spreadsheet import spreadsheet
from bot.reports.tables import holdable
from tests.reports.nasty import FULL, NASTY, export, of_texts
from tests.reports.test_office import _run

OFFICE = shutil.which("soffice")
HAS_CALC = (
    OFFICE and (Path(OFFICE).resolve().parent / "libsclo.so").exists() and shutil.which("pdftotext")
)
AS_SHOWN = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
"""Semicolons, UTF-8, cells as they are shown, and what formulas have come to."""


@pytest.fixture(autouse=True)
def _calc() -> None:
    if HAS_CALC:
        return
    told = "not here: apt-get install libreoffice-calc-nogui poppler-utils"
    if os.environ.get("REQUIRE_OFFICE") == "1":
        pytest.fail(told)
    pytest.skip(told)


def _convert(folder: Path, *options: str) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    _run(folder, "soffice", profile, "--headless", *options)


def _shown(folder: Path, content: bytes) -> list[list[str]]:
    """Return the cells of a spreadsheet as LibreOffice shows them."""
    (folder / "sheet.xlsx").write_bytes(content)
    _convert(folder, "--convert-to", AS_SHOWN, "sheet.xlsx")
    text = (folder / "sheet.csv").read_text(encoding="utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


def test_office_shows_texts_of_a_spreadsheet_as_they_were_written(tmp_path: Path) -> None:
    _, *rows = _shown(tmp_path, spreadsheet(of_texts(*NASTY)))
    assert [row[0] for row in rows] == [holdable(text) for text in NASTY]


def test_office_shows_numbers_dates_and_hours_in_the_readers_way(tmp_path: Path) -> None:
    (tmp_path / "sheet.xlsx").write_bytes(spreadsheet(export([FULL])))
    _convert(tmp_path, "--convert-to", "pdf", "sheet.xlsx")
    _, row = _run(tmp_path, "pdftotext", "-layout", "sheet.pdf", "-").strip().splitlines()
    assert row.split() == ["=1+1", "4", "30-05-2017", "30-05-2017", "20:15", "Sí"]


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("read_as", [",", ";"])
def test_office_computes_nothing_of_separated_values(
    tmp_path: Path, lang: Language, read_as: str
) -> None:
    """Also where the file is read with the separator of another language."""
    of = of_texts(*NASTY, lang=lang)
    (sheet,) = of.sheets.values()
    (tmp_path / "sheet.csv").write_bytes(separated(of, sheet))
    how = f"--infilter=CSV:{ord(read_as)},34,76,1"
    _convert(tmp_path, how, "--convert-to", "xlsx", "sheet.csv")
    page = load_workbook(tmp_path / "sheet.xlsx").active
    assert page is not None
    cells = [cell for row in page.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    if SEPARATORS[lang] == read_as:
        texts = [str(row[0].value) for row in page.iter_rows(min_row=2)]
        like_numbers = {"0012", "1e5", "12/5", "TRUE"}
        told = zip(texts, NASTY, strict=True)
        for text, written in told:
            assert written in like_numbers or text == harmless(written)
