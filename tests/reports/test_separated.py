"""Separated values, read back by Python's own reader, with the right separator and another."""

import csv
import re
import unicodedata
from io import StringIO

import pytest
from hypothesis import given

from bot.language import Language
from bot.reports.separated import SEPARATORS, harmless, separated
from bot.reports.tables import ColumnKind, Export, holdable
from tests.reports.nasty import FULL, NASTY, export, of_texts, texts

BEFORE = re.compile('[\\s\u200b-\u200f\u2060\ufeff"\u00ab\u00bb\u2018-\u201f]*')


def _bytes(of: Export) -> bytes:
    (sheet,) = of.sheets.values()
    return separated(of, sheet)


def _rows(content: bytes, separator: str) -> list[list[str]]:
    text = content.decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=separator))


def _is_formula(cell: str) -> bool:
    """Tell whether any spreadsheet may take a cell for a formula."""
    sign = BEFORE.sub("", cell, count=1)[:1]
    if sign == "'":
        return False
    return cell[:1] in {"\t", "\r", "\n"} or unicodedata.normalize("NFKC", sign) in {*"=+-@"}


@given(texts)
def test_no_cell_is_a_formula_and_nothing_else_is_changed(text: str) -> None:
    ((_,), (cell,)) = _rows(_bytes(of_texts(f"{text}.")), ";")
    assert not _is_formula(cell)
    assert cell.replace("'", "") == holdable(f"{text}.").replace("'", "")


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_is_a_formula_with_whatever_separator_it_is_read(text: str, separator: str) -> None:
    kinds = (ColumnKind.TEXT, ColumnKind.TEXT)
    content = _bytes(export([("a", text), ("b", text)], kinds=kinds)).decode("utf-8-sig")
    naive = (cell for line in content.splitlines() for cell in line.split(separator))
    assert [cell for cell in naive if _is_formula(cell)] == []
    assert [
        cell for row in _rows(content.encode(), separator) for cell in row if _is_formula(cell)
    ] == []


@pytest.mark.parametrize("text", ["hola", "4 - 3", "a=b", "uno, dos", "¡qué bien!", "50 %", "🎉"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_file_is_as_spreadsheets_expect_it() -> None:
    content = _bytes(export([FULL, (None,) * len(FULL)]))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content[3:].decode() == (
        "text;number;date;moment;yes-no\r\n'=1+1;4;2017-05-30;2017-05-30 20:15;Sí\r\n;;;;\r\n"
    )


@pytest.mark.parametrize(
    ("lang", "separator"), [(Language.ES, ";"), (Language.EN, ","), (Language.PT, ";")]
)
def test_separator_is_the_one_of_the_language(lang: Language, separator: str) -> None:
    assert SEPARATORS[lang] == separator
    kinds = (ColumnKind.TEXT, ColumnKind.TEXT)
    content = _bytes(export([('di "hola"', "a;b,c\nd")], lang, kinds))
    assert _rows(content, separator)[1] == ['di "hola"', "a;b,c\nd"]
    assert content.count(b'"di ""hola"""') == 1
