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
        header = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        for sheet in of.sheets.values():
            for name, rows in _parts(sheet):
                _write(book.add_worksheet(name), sheet, rows, of, {**looks, None: header})
    return into.getvalue()


def fitted(text: str, cut: str) -> str:
    """Return a text that a cell can hold; one that is too long is cut, and ends with ``cut``."""
    if _units(text) <= MOST_UNITS:
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


def _looks(book: "Workbook", of: Export) -> dict[ColumnKind | None, "Format"]:
    top = {"valign": "top"}
    on = _DATE[of.lang]
    return {
        ColumnKind.TEXT: book.add_format({**top, **_TEXT}),
        ColumnKind.NUMBER: book.add_format({**top, "num_format": "0"}),
        ColumnKind.DATE: book.add_format({**top, "num_format": on}),
        ColumnKind.MOMENT: book.add_format({**top, "num_format": f"{on} hh:mm"}),
        ColumnKind.YES_NO: book.add_format({**top, "num_format": f'"{of.yes}";;"{of.no}"'}),
    }


def _write(
    page: "Worksheet",
    sheet: Sheet,
    rows: Sequence[Row],
    of: Export,
    looks: dict[ColumnKind | None, "Format"],
) -> None:
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(rows), 1), len(sheet.columns) - 1)
    page.set_landscape()
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        page.write_string(0, at, column.title, looks[None])
    kinds = [column.kind for column in sheet.columns]
    for number, row in enumerate(rows, 1):
        for at, (kind, cell) in enumerate(zip(kinds, row, strict=True)):
            if cell is not None:
                _WRITE[kind](page, (number, at), _plain(cell, of.cut), looks[kind])


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
