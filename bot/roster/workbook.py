"""An Excel file (.xlsx): looked at before it is unpacked, and read without a formula run. Pure."""

import re
import warnings
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from bot.roster.sheet import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Fault,
    Row,
    Sheet,
    fitting,
    is_blank,
)

MOST_PARTS = 1_000
MOST_UNPACKED = 40_000_000
"""Bytes of all parts of a file: a list of two thousand people has one."""
MOST_LINES = MOST_ROWS * 3
"""Rows that are looked at, the empty ones too."""
MOST_SHEETS = 20
_CHUNK = 1 << 18
_WORKBOOK = "xl/workbook.xml"
_DTD = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)|<\0!\0(?:D\0O\0C|E\0N\0T)", re.IGNORECASE)
"""Spreadsheets have none; in XML it could name a text that grows without end."""
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?\bref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"
)
_BROKEN = (BadZipFile, OSError, ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What comes of a file that is not what it says, beside what XML has to say of it."""


def read_workbook(content: bytes) -> Sheet | Fault:
    """Return the first sheet that anything stands in and that is not hidden."""
    try:
        with ZipFile(BytesIO(content)) as parts:
            fault = _looked_at(parts)
        return fault or _read(content)
    except (*_BROKEN, zlib.error, NotImplementedError, RuntimeError, SyntaxError, EOFError):
        return Fault.DAMAGED  # SyntaxError: what XML raises


def _looked_at(parts: ZipFile) -> Fault | None:
    """Return what is wrong with a file before anything of it is understood.

    What its list says is not believed: every part is unpacked once, up to a bound, and let go.
    """
    listed = parts.infolist()
    if len(listed) > MOST_PARTS or sum(one.file_size for one in listed) > MOST_UNPACKED:
        return Fault.BLOATED
    if any(one.flag_bits & 1 for one in listed):
        return Fault.PROTECTED
    if _WORKBOOK not in {one.filename.lstrip("/") for one in listed}:
        return Fault.NO_SHEET
    left = MOST_UNPACKED
    for one in listed:
        with parts.open(one) as part:
            before = b""
            while chunk := part.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    return Fault.BLOATED
                if _DTD.search(before + chunk) and one.filename.endswith((".xml", ".rels", ".vml")):
                    return Fault.DAMAGED
                before = chunk[-16:]
    return None


def _read(content: bytes) -> Sheet | Fault:
    from openpyxl import load_workbook  # noqa: PLC0415 - 10 MB when first used

    warnings.filterwarnings(
        "ignore", module=r"openpyxl\."
    )  # of styles and charts, which nobody reads
    book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    try:
        found = [
            (page.title, rows)
            for page in book.worksheets[:MOST_SHEETS]
            if page.sheet_state == "visible"
            and (rows := list(_rows(page)))
            and not all(is_blank(row) for row in rows)
        ]
    finally:
        book.close()
    if not found:
        return Fault.EMPTY
    (name, rows), *others = found
    if len(rows) > MOST_LINES:
        return Fault.TOO_MANY
    with ZipFile(BytesIO(content)) as parts:
        page: Any = book[name]
        _fill_down(rows, parts.read(page._worksheet_path.lstrip("/")))  # noqa: SLF001 - the part that merged cells stand in
    return fitting(rows, name, len(others))


def _rows(page: Any) -> Iterator[Row]:
    page.reset_dimensions()  # what a file says of its size need not be so
    for row in page.iter_rows(max_row=MOST_LINES + 1, max_col=MOST_COLUMNS, values_only=True):
        yield tuple(_text(value) for value in row)


def _text(value: Any) -> str:
    match value:
        case None:
            said = ""
        case bool():
            said = "sí" if value else "no"
        case datetime():
            said = f"{value:%d-%m-%Y %H:%M}".removesuffix(" 00:00")
        case date():
            said = f"{value:%d-%m-%Y}"
        case float() if value.is_integer():
            said = str(int(value))
        case str() if value.startswith("#") and value.rstrip("!?").isupper():
            said = ""  # a formula that came to nothing: #N/A, #REF!
        case _:
            said = " ".join(str(value).split())[:LONGEST_CELL]
    return said


def _fill_down(rows: list[Row], part: bytes) -> None:
    """Let what is merged over several rows stand in each of them: one institution, three people."""
    for left, top, _, bottom in _MERGED.findall(part):
        at, first, last = _column(left), int(top), min(int(bottom), len(rows))
        if at >= MOST_COLUMNS or not first < last <= len(rows) or at >= len(rows[first - 1]):
            continue
        for number in range(first, last):
            cells = [*rows[number], *[""] * (at + 1 - len(rows[number]))]
            cells[at] = rows[first - 1][at]
            rows[number] = tuple(cells)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
