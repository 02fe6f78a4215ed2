"""A sheet as separated values (CSV), as spreadsheets in the reader's language open it."""

import csv
import re
from datetime import date, datetime
from io import StringIO

from bot.language import Language
from bot.reports.tables import Cell, Export, Sheet, holdable

SEPARATORS = {Language.ES: ";", Language.EN: ",", Language.PT: ";"}
"""Excel goes by the locale: where the comma is for decimals, the semicolon separates."""

_BEFORE = (
    r"\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # spaces, and what is not seen
    r"\"'`\u00b4\u00ab\u00bb\u2018-\u201f\u2039\u203a\uff02\uff07"  # quotation marks
)
"""What may stand before a formula and still leave it one, in one program or another."""
_SIGNS = (
    r"=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"  # also full and small width
    r"\u207c\u207a\u207b\u208c\u208a\u208b"  # and raised or lowered
)
"""What formulas begin with, and what some programs take for the same."""
_FIRST = re.compile(rf"[\t\n]|[{_BEFORE}]*[{_SIGNS}]")
_WITHIN = re.compile(rf"(?<=[,;\t\n])([{_BEFORE}]*)(?=[{_SIGNS}])")


def separated(of: Export, sheet: Sheet) -> bytes:
    """Return a sheet as UTF-8 with a byte order mark; RFC 4180, lines end with CR LF."""
    into = StringIO(newline="")
    rows = csv.writer(into, delimiter=SEPARATORS[of.lang], lineterminator="\r\n")
    rows.writerow([harmless(column.title) for column in sheet.columns])
    rows.writerows([_plain(cell, of) for cell in row] for row in sheet.rows)
    return into.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe stands before it.

    One stands as well within the text before whatever would begin a formula, were the file read
    with another separator.
    """
    held = _WITHIN.sub(r"\1'", holdable(text))
    return f"'{held}" if _FIRST.match(held) else held


def _plain(cell: Cell, of: Export) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return of.yes if cell else of.no
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case str():
            return harmless(cell)
        case _:
            return str(cell)
