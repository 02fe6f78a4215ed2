"""What ``report`` does: a tour's memoir, written from a shell."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.catalog.catalog import Catalog
from bot.catalog.laying import lay_changes
from bot.catalog.loading import load
from bot.changes.log import read_changes
from bot.clock import Clock, SystemClock
from bot.exporting import write
from bot.language import spoken
from bot.people import audit
from bot.people.cohort import Cohort
from bot.reports.composing_memoir import TourAccount, compose_memoir
from bot.reports.memoir_charts import draw
from bot.retro.groups import shared_of_tour
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import require_current
from bot.summary.look import Look
from bot.summary.names import names_of
from bot.summary.summarising import summarise_tour
from bot.texts.voice import Voice
from bot.texts.wording import load_wording


class ReportError(Exception):
    """The options lead to no memoir; the message says why in one line."""


@dataclass(frozen=True)
class Reporting:
    """A memoir to be written: whose, in which language, and where to."""

    tour: str
    lang: str = "es"
    to: Path | None = None


async def write_memoir(settings: Settings, of: Reporting, clock: Clock | None = None) -> Path:
    """Write the memoir of a tour into a file, and return which.

    What may be shown for the first time is released by it, as it is in the chat, and the audit
    trail has that it was taken. The file is there whole, or not at all.

    Raises:
        ReportError: there is no such tour or language.
        DatabaseError: there is no database, or not one of this version.
        OSError: the file cannot be written.
    """
    catalog = load(settings.content_dir)
    tour, lang = catalog.tours.get(of.tour), spoken(of.lang)
    if tour is None:
        msg = f"--tour: there is no tour {of.tour!r}; one of {', '.join(sorted(catalog.tours))}"
        raise ReportError(msg)
    if lang is None:
        msg = f"--lang: {of.lang!r} is not spoken; one of es, en, pt"
        raise ReportError(msg)
    now = (clock or SystemClock()).now()
    voice = Voice(load_wording(settings.content_dir / "texts"), lang)
    account = await _read(settings, catalog, tour.id, voice, now)
    memoir = compose_memoir(account)
    from bot.reports.memoir_file import memoir_file  # noqa: PLC0415 - 23 MB when first used

    pictures = {one.name: draw(one, voice) for one in memoir.charts}
    name = voice.label("memoir-file-name")
    to = of.to or Path(f"{name}-{tour.id}.docx")
    write(to, memoir_file(memoir, now, pictures))
    return to


async def _read(
    settings: Settings, content: Catalog, tour_id: str, voice: Voice, now: datetime
) -> TourAccount:
    """Return a tour as it was, with the changes of its agenda, and what may be shown of it."""
    database = open_database(settings.database_url)
    try:
        await require_current(database)
        async with database.writing() as db:
            await audit.note(db, None, "report", now, tour_id=tour_id)
            catalog = lay_changes(content, await read_changes(db))
            tour = catalog.tours[tour_id]
            cohort = Cohort(tour_id, frozenset(settings.admin_ids))
            look = Look(tour, cohort, names_of(catalog), now)
            summary = await summarise_tour(db, look)
            work = await shared_of_tour(db, tour_id)
            return TourAccount(catalog, tour, voice, now, summary, work)
    finally:
        await database.close()
