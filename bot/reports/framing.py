"""What the sheets of an export have in common: a tour, its local time, its reader's language."""

from dataclasses import dataclass
from datetime import datetime

from bot.address.export import ExportOf
from bot.catalog.tour import Tour
from bot.reports.tables import Column, ColumnKind, Row, Sheet
from bot.texts.voice import Voice


@dataclass(frozen=True)
class Frame:
    """A tour as somebody reads of it."""

    tour: Tour
    voice: Voice

    def local(self, at: datetime | None) -> datetime | None:
        """Return an instant as clocks show it where the tour is, to the minute."""
        if at is None:
            return None
        return at.astimezone(self.tour.zone).replace(tzinfo=None, second=0, microsecond=0)

    def column(self, key: str, kind: ColumnKind = ColumnKind.TEXT, width: int = 18) -> Column:
        """Return a column; the title of one with hours names whose hours they are."""
        title = self.voice.label(f"export-column-{key}")
        if kind is ColumnKind.MOMENT:
            title = self.voice.label("export-local-time", what=title, city=self.tour.city)
        return Column(title, kind, width)

    def sheet(self, of: ExportOf, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> Sheet:
        """Return a sheet under the name of what it is about."""
        return Sheet(
            self.voice.label(f"export-sheet-{of}"),
            self.voice.label(f"export-stem-{of}"),
            columns,
            rows,
        )
