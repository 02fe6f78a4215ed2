"""An export as an Excel file (XLSX): typed cells, and nothing that people wrote is a formula."""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.language import Language
from bot.reports.tables import Cell, ColumnKind, Export, Row, Sheet, holdable

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""Below the header of a sheet; what is more goes on, on another."""
MOST_UNITS = 32_767
"""UTF-16 units that a cell can hold."""
LONGEST_NAME = 31
"""Characters of a sheet's name."""

LINE, HIGHEST = 15.0, 408.75
"""Points of a line of text, and of the highest row there can be."""

MOST_MEASURED = 5_000
"""Rows of a sheet whose height is given: the library remembers each, and nobody leafs so far."""

Looks = dict[ColumnKind, tuple["Format", "Format"]]

_TEXT = {"text_wrap": True, "num_format": 49, "quote_prefix": True}
"""Text it stays also when somebody has opened it to be changed: 49 is Excel's own ``@``."""
_DATE = {Language.ES: "dd-mm-yyyy", Language.EN: "dd/mm/yyyy", Language.PT: "dd/mm/yyyy"}


def spreadsheet(of: Export) -> bytes:
    """Return the file; rows leave memory as they are written, into files that are gone at once."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - 4 MB when first used

    into = BytesIO()
    with Workbook(into, {"constant_memory": True}) as book:
        book.set_properties(
            {"title": of.title, "subject": of.subject, "created": of.made_at.replace(tzinfo=None)}
        )
        looks = _looks(book, of)
        for sheet in of.sheets.values():
            for name, rows in _parts(sheet):
                _write(book.add_worksheet(name), sheet, rows, of, looks)
    return into.getvalue()


def fitted(text: str, cut: str) -> str:
    """Return a text that a cell can hold; one that is too long is cut, and ends with ``cut``."""
    if len(text) * 2 <= MOST_UNITS or _units(text) <= MOST_UNITS:
        return text
    room = (MOST_UNITS - _units(cut)) * 2
    whole = text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore")
    return f"{whole}{cut}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _parts(sheet: Sheet) -> Iterator[tuple[str, Sequence[Row]]]:
    """Yield the rows with the name of the sheet that they stand on; one of a sheet has none."""
    for number, first in enumerate(range(0, max(len(sheet.rows), 1), MOST_ROWS), 1):
        name = sheet.name if number == 1 else f"{sheet.name} {number}"
        yield name, sheet.rows[first : first + MOST_ROWS]


def _looks(book: "Workbook", of: Export) -> Looks:
    """Return how cells of each kind look, and the one above them."""
    on = _DATE[of.lang]
    looks: dict[ColumnKind, dict[str, Any]] = {
        ColumnKind.TEXT: {**_TEXT, "align": "left"},
        ColumnKind.NUMBER: {"num_format": "0", "align": "center"},
        ColumnKind.DATE: {"num_format": on, "align": "left"},
        ColumnKind.MOMENT: {"num_format": f"{on} hh:mm", "align": "left"},
        ColumnKind.YES_NO: {"num_format": f'"{of.yes}";;"{of.no}"', "align": "center"},
    }
    top = {"valign": "top"}
    head = {**top, "bold": True, "text_wrap": True, "bottom": 1}
    return {
        kind: (book.add_format({**top, **look}), book.add_format({**head, "align": look["align"]}))
        for kind, look in looks.items()
    }


def _height(sheet: Sheet, texts: Sequence[Cell]) -> float | None:
    """Return how high a row must be for its texts, in points; None for an ordinary one.

    Excel measures this when it opens a file; LibreOffice and telephones mostly do not.
    """
    lines = 1
    for column, text in zip(sheet.columns, texts, strict=True):
        if isinstance(text, str) and (len(text) > column.width or "\n" in text):
            each = (-(-len(line) // column.width) or 1 for line in text.split("\n"))
            lines = max(lines, sum(each))
    return min(lines * LINE, HIGHEST) if lines > 1 else None


def _write(page: "Worksheet", sheet: Sheet, rows: Sequence[Row], of: Export, looks: Looks) -> None:
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(rows), 1), len(sheet.columns) - 1)
    page.set_landscape()
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)
    page.set_row(0, _height(sheet, [column.title for column in sheet.columns]))
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        page.write_string(0, at, column.title, looks[column.kind][1])
    kinds = [column.kind for column in sheet.columns]
    for number, row in enumerate(rows, 1):
        height = _height(sheet, row) if number <= MOST_MEASURED else None
        if height is not None:
            page.set_row(number, height)
        for at, (kind, cell) in enumerate(zip(kinds, row, strict=True)):
            if cell is not None:
                _WRITE[kind](page, (number, at), _plain(cell, of.cut), looks[kind][0])


def _plain(cell: Cell, cut: str) -> Any:
    return fitted(holdable(cell), cut) if isinstance(cell, str) else cell


def _write_text(page: "Worksheet", at: tuple[int, int], cell: Any, look: "Format") -> None:
    page.write_string(*at, cell, look)


def _write_number(page: "Worksheet", at: tuple[int, int], cell: Any, look: "Format") -> None:
    page.write_number(*at, int(cell), look)


def _write_date(page: "Worksheet", at: tuple[int, int], cell: Any, look: "Format") -> None:
    page.write_datetime(*at, cell, look)


_WRITE: dict[ColumnKind, Callable[["Worksheet", tuple[int, int], Any, "Format"], None]] = {
    ColumnKind.TEXT: _write_text,
    ColumnKind.NUMBER: _write_number,
    ColumnKind.DATE: _write_date,
    ColumnKind.MOMENT: _write_date,
    ColumnKind.YES_NO: _write_number,
}
"""Each kind by its own method: the library's ``write`` would guess, and take ``=1+1`` for one."""
