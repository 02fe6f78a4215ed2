"""A sheet as it was sent, all of it as text; or why it cannot be read. Pure."""

from dataclasses import dataclass
from enum import StrEnum

MOST_BYTES = 5_000_000
"""Of a file."""
MOST_ROWS = 2_000
"""Of a sheet, empty ones left out."""
MOST_COLUMNS = 40
"""That are read; what is further to the right is no list of people."""
LONGEST_CELL = 400
"""Characters of a cell that are kept."""


class Fault(StrEnum):
    """Why a file cannot be read."""

    NO_FILE = "no-file"
    """What was sent is a photo, a voice message or the like."""
    TOO_LARGE = "too-large"
    OLD_EXCEL = "old-excel"
    """An .xls, or what calls itself one."""
    PROTECTED = "protected"
    """An Excel file with a password."""
    NO_SHEET = "no-sheet"
    """A file of some other kind."""
    DAMAGED = "damaged"
    BLOATED = "bloated"
    """It is small, and unpacks to far more than any list."""
    EMPTY = "empty"
    TOO_MANY = "too-many"
    NOT_FETCHED = "not-fetched"
    """Telegram did not hand it over."""


Row = tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """The sheet of a file that was read; ``rows`` begin at its first, whatever stands there.

    ``others`` counts the sheets beside it with something in them.
    """

    rows: tuple[Row, ...]
    name: str = ""
    others: int = 0


def is_blank(row: Row) -> bool:
    """Tell whether nothing stands in a row."""
    return not any(row)


def fitting(rows: list[Row], name: str = "", others: int = 0) -> Sheet | Fault:
    """Return a sheet without what is empty below and beside, if it is of a size to be read."""
    while rows and is_blank(rows[-1]):
        rows.pop()
    count = sum(not is_blank(row) for row in rows)
    if count == 0:
        return Fault.EMPTY
    if count > MOST_ROWS:
        return Fault.TOO_MANY
    wide = max(at for row in rows for at, cell in enumerate(row, 1) if cell)
    return Sheet(tuple(row[:wide] for row in rows), name, others)
