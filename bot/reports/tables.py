"""What an export holds: sheets of typed columns, whatever kind of file they go into. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.address.export import ExportOf
from bot.language import Language


class ColumnKind(StrEnum):
    """What stands in a column; an empty cell is None in each."""

    TEXT = "text"
    """A ``str``: always text, whatever it looks like."""
    NUMBER = "number"
    """An ``int``."""
    DATE = "date"
    """A ``date``."""
    MOMENT = "moment"
    """A ``datetime`` without a zone: the local time that the column's title names."""
    YES_NO = "yes-no"
    """A ``bool``."""


Cell = str | int | date | datetime | bool | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """A column with its title, and its width in characters."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 18


@dataclass(frozen=True)
class Sheet:
    """A table: ``name`` is what its tab says, ``stem`` what the name of a file begins with."""

    name: str
    stem: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]


@dataclass(frozen=True)
class Export:
    """Sheets by what they are about, with the words that are the same in each.

    ``cut`` ends a text that is too long for a cell.
    """

    title: str
    subject: str
    lang: Language
    made_at: datetime
    yes: str
    no: str
    cut: str
    sheets: Mapping[ExportOf, Sheet]

    @property
    def detail(self) -> str:
        """Return what it holds in short, for the audit trail: how many rows of what."""
        counts = {of: len(one.rows) for of, one in self.sheets.items() if of != ExportOf.ALL}
        return " ".join(f"{of}={count}" for of, count in counts.items())


_UNHOLDABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def holdable(text: str) -> str:
    r"""Return a text as every file can hold it.

    What XML or UTF-8 has no place for (control characters, halves of a pair) becomes ``�``, each
    line ends with ``\n``; all else stays as it was written.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNHOLDABLE.sub("\N{REPLACEMENT CHARACTER}", lines)
