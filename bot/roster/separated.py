"""A CSV, as spreadsheet programs write it where numbers have a decimal comma. Pure."""

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO

from bot.roster.sheet import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Fault, Row, Sheet, fitting

SEPARATORS = ";,\t|"
_LOOKED_AT = 20
"""Lines that tell which sign separates the cells."""
_MOST_LINES = MOST_ROWS * 3
"""With the empty ones."""


def read_separated(content: bytes) -> Sheet | Fault:
    """Return what stands in the file: UTF-8, UTF-16 with its mark, or Windows-1252."""
    text = _decoded(content)
    if "\0" in text or _is_noise(text):
        return Fault.NO_SHEET
    first, _, rest = text.partition("\n")
    told = first.strip().lower().strip('"')
    separator = told[4:] if told.startswith("sep=") and len(told) == len("sep=;") else ""
    rows: list[Row] = [()] if separator else []  # Excel counts that line as well
    try:
        for row in csv.reader(
            StringIO(rest if separator else text, newline=""),
            delimiter=separator or _separator(text),
        ):
            rows.append(tuple(_cell(one) for one in row[:MOST_COLUMNS]))
            if len(rows) > _MOST_LINES:
                return Fault.TOO_MANY
    except csv.Error:
        return Fault.DAMAGED
    return fitting(rows)


def _decoded(content: bytes) -> str:
    if content.startswith(BOM_UTF8):
        return content.decode("utf-8-sig", errors="replace")
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _is_noise(text: str) -> bool:
    """Tell whether a text is none: a picture or a program, read as one."""
    odd = sum(not char.isprintable() and char not in "\r\n\t\u2028\xa0" for char in text[:2000])
    return odd > len(text[:2000]) / 50


def _separator(text: str) -> str:
    """Return the sign that parts the most lines, and in how many pieces most of all."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
    return max(
        SEPARATORS,
        key=lambda sign: (
            sum(sign in line for line in lines),
            sum(line.count(sign) for line in lines),
        ),
    )


def _cell(text: str) -> str:
    return " ".join(text.split())[:LONGEST_CELL]
