"""What `audit` prints: who did or tried what, and when."""

from collections.abc import Iterator

from bot.people.audit import Noted, last_noted
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import require_current


async def read_trail(settings: Settings, tour: str | None, last: int) -> tuple[Noted, ...]:
    """Return the last things noted in the audit trail.

    Raises:
        DatabaseError: there is no database, or not one of this version.
    """
    database = open_database(settings.database_url)
    try:
        await require_current(database)
        async with database.writing() as db:
            return await last_noted(db, tour, last)
    finally:
        await database.close()


def as_lines(trail: tuple[Noted, ...]) -> Iterator[str]:
    """Yield a line for each thing noted: tabs between, so that other programs can read it."""
    for one in trail:
        at = f"{one.at:%Y-%m-%d %H:%M:%S} UTC"
        who = "erased" if one.person_id is None else str(one.person_id)
        outcome = "refused" if one.is_refused else "done"
        parts = (at, who, outcome, one.what, one.tour_id or "-", one.detail or "-")
        yield "\t".join(parts)
