"""The changes of the agenda, laid over the content in force."""

from collections.abc import Callable, Hashable

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.catalog import Catalog
from bot.catalog.laying import lay_changes
from bot.changes.log import read_changes, stamp


class ChangesOverlay:
    """What coordinators have changed; one of what ``InForce`` lays over the content."""

    async def stamp(self, db: AsyncConnection) -> Hashable:
        """Return what is another one whenever there is something new."""
        return await stamp(db)

    async def read(self, db: AsyncConnection) -> Callable[[Catalog], Catalog]:
        """Return what lays the changes that there now are over any content; pure."""
        log = await read_changes(db)
        return lambda catalog: lay_changes(catalog, log)
