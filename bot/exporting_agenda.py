"""`export --agenda`: the agenda in force, with the changes in it, as a file of the content."""

from datetime import datetime
from pathlib import Path

from bot.catalog.agenda_file import agenda_file
from bot.catalog.catalog import Catalog
from bot.catalog.laying import lay_changes
from bot.catalog.loading import load
from bot.changes.log import read_changes
from bot.exporting import tour_named, write
from bot.people import audit
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import require_current

HEADING = (
    "Agenda en vigor al {at:%Y-%m-%d %H:%M} (hora de la gira), con {count} cambios de la"
    " coordinación. Lo cancelado no está. Los documentos citados no dicen las horas que puso la"
    " coordinación."
)


async def write_agenda(settings: Settings, tour_id: str, to: Path | None, now: datetime) -> Path:
    """Write the agenda in force of a tour as YAML, and return where; `check` takes it as it is.

    Raises:
        ExportError: there is no such tour.
        ContentError: the content cannot be used.
        DatabaseError: there is no database, or not one of this version.
        OSError: the file cannot be written.
    """
    content = load(settings.content_dir)
    tour_named(content, tour_id)
    catalog = await _in_force(settings, content, tour_id, now)
    tour = catalog.tours[tour_id]
    count = len(catalog.changes.of_tour(tour_id))
    heading = HEADING.format(at=now.astimezone(tour.zone), count=count)
    file = to or Path(f"agenda-{tour_id}.yaml")
    write(file, agenda_file(tour, heading).encode())
    return file


async def _in_force(settings: Settings, content: Catalog, tour_id: str, now: datetime) -> Catalog:
    database = open_database(settings.database_url)
    try:
        await require_current(database)
        async with database.writing() as db:
            await audit.note(db, None, "export --agenda", now, tour_id=tour_id)
            return lay_changes(content, await read_changes(db))
    finally:
        await database.close()
