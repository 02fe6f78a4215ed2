"""`export`: the coordinators' files, from a shell."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Self

from bot.address.export import ExportKind, ExportOf
from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.catalog.nearest import nearest
from bot.catalog.tour import Tour
from bot.gathering import gather
from bot.language import spoken
from bot.people import audit
from bot.people.cohort import Cohort
from bot.reports.exporting import export_of, file_name
from bot.reports.separated import separated
from bot.reports.spreadsheet import spreadsheet
from bot.reports.tables import Export, Sheet
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import require_current
from bot.summary.look import Look
from bot.summary.names import names_of
from bot.texts.voice import Voice
from bot.texts.wording import load_wording


class ExportError(Exception):
    """What was asked for cannot be done; the message says why in one line."""


@dataclass(frozen=True)
class Exporting:
    """What is exported: a tour, in a language."""

    settings: Settings
    catalog: Catalog
    tour: Tour
    voice: Voice

    @classmethod
    def load(cls, settings: Settings, tour: str, lang: str) -> Self:
        """Read the content.

        Raises:
            ExportError: there is no such tour or language.
            ContentError: the content cannot be used.
        """
        speaks = spoken(lang)
        if speaks is None:
            msg = f"--lang: {lang!r} is not spoken; one of es, en, pt"
            raise ExportError(msg)
        catalog = load(settings.content_dir)
        voice = Voice(load_wording(settings.content_dir / "texts"), speaks)
        return cls(settings, catalog, tour_named(catalog, tour), voice)

    async def read(self, now: datetime) -> Export:
        """Return what there is, as of ``now``; the audit trail has that it was taken.

        Raises:
            DatabaseError: there is no database, or not one of this version.
        """
        database = open_database(self.settings.database_url)
        try:
            await require_current(database)
            async with database.writing() as db:
                cohort = Cohort(self.tour.id, frozenset(self.settings.admin_ids))
                look = Look(self.tour, cohort, names_of(self.catalog), now)
                found = await gather(db, look, ExportOf.ALL)
                export = export_of(found, self.voice, now)
                detail = export.detail
                await audit.note(db, None, "export", now, tour_id=self.tour.id, detail=detail)
        finally:
            await database.close()
        return export

    def spreadsheet(self, of: Export) -> Iterator[tuple[str, bytes]]:
        """Yield the name and content of the one spreadsheet."""
        yield self._name(of, of.sheets[ExportOf.ALL], ExportKind.XLSX), spreadsheet(of)

    def separated(self, of: Export) -> Iterator[tuple[str, bytes]]:
        """Yield the names and contents of the files with separated values."""
        for about, sheet in of.sheets.items():
            if about is not ExportOf.ALL:
                yield self._name(of, sheet, ExportKind.CSV), separated(of, sheet)

    def _name(self, of: Export, sheet: Sheet, kind: ExportKind) -> str:
        return file_name(sheet, self.tour, of.made_at, kind)


def tour_named(catalog: Catalog, tour: str) -> Tour:
    """Return a tour by its id.

    Raises:
        ExportError: there is none of that id; the message says which there are.
    """
    if tour not in catalog.tours:
        meant = nearest(tour, catalog.tours)
        known = f"did you mean {meant}?" if meant else f"one of {', '.join(catalog.tours)}"
        msg = f"--tour: there is no tour {tour!r}: {known}"
        raise ExportError(msg)
    return catalog.tours[tour]


def write(to: Path, content: bytes) -> None:
    """Put a file in its place whole, or not at all; its folder is made.

    Raises:
        OSError: that cannot be done.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=to.parent, prefix=f".{to.name}.", delete=False) as file:
        try:
            file.write(content)
            file.close()
            Path(file.name).replace(to)
        except OSError:
            with suppress(OSError):
                Path(file.name).unlink()
            raise
