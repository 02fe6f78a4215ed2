"""What coordinators keep for everybody, from the database into the content in force."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field

from bot.inforce import InForce
from bot.people.keeping import kept_answers_of
from bot.storage.database import OUT_OF_REACH, Database


@dataclass(frozen=True)
class LayingOver:
    """Keeps the content in force up to what is kept, by this process or another."""

    database: Database
    inforce: InForce
    _asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def look(self) -> None:
        """Put in force what is kept now; where nothing has changed, that is one SELECT."""
        async with self.database.writing() as db:
            kept = await kept_answers_of(db, self.inforce.world.catalog.tours)
        await self.inforce.lay_over(kept)

    def soon(self) -> None:
        """Look as soon as may be."""
        self._asked.set()

    async def run(self) -> None:
        """Look whenever asked to; a database out of reach is looked at again with the ticks."""
        while True:
            await self._asked.wait()
            self._asked.clear()
            with suppress(*OUT_OF_REACH):
                await self.look()
