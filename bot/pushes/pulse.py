"""Which processes send from this database, and which of them are gone.

Each raises a count of its own; whoever has not for a while, by the watch of who looks on, is gone.
No clock of the machine has a part in it, so that none that jumps can make a living one seem dead.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from bot.pushes.outbox import free, holders
from bot.storage.database import Database
from bot.storage.tables import workers

BEAT = 3.0
"""Seconds between two beats."""
GONE_AFTER = 15.0
"""Seconds without a beat after which a worker is taken for gone; a request lasts 20 at most, and
what is then still under way is in doubt."""


@dataclass
class Pulse:
    """The beat of one worker, and its look at those of the others."""

    database: Database
    worker: str
    gone_after: float = GONE_AFTER
    _seen: dict[str, tuple[int, float]] = field(default_factory=dict)
    """The last count of each other worker, and when it was first seen, by the event loop's time."""

    async def beat(self, now: datetime) -> int:
        """Raise this worker's count and free what those held that are gone.

        Returns how many workers are alive, this one included.
        """
        at = asyncio.get_running_loop().time()
        async with self.database.writing() as db:
            mine = workers.c.id == self.worker
            raised = await db.execute(
                update(workers).where(mine).values(beats=workers.c.beats + 1, seen_at=now)
            )
            if raised.rowcount == 0:
                await db.execute(insert(workers).values(id=self.worker, beats=1, seen_at=now))
            others = await db.execute(select(workers.c.id, workers.c.beats).where(~mine))
            # one that died before its first beat holds rows all the same
            beats = dict.fromkeys(await holders(db), 0) | {row.id: row.beats for row in others}
            beats.pop(self.worker, None)
            seen: dict[str, tuple[int, float]] = {}
            for one, count in beats.items():
                known = self._seen.get(one)
                seen[one] = known if known and known[0] == count else (count, at)
            gone = [one for one, (_, since) in seen.items() if at - since >= self.gone_after]
            if gone:
                await free(db, gone, now)
                await db.execute(delete(workers).where(workers.c.id.in_(gone)))
        self._seen = {one: known for one, known in seen.items() if one not in gone}
        return 1 + len(self._seen)

    async def end(self) -> None:
        """Take this worker's count away: it holds nothing any more."""
        async with self.database.writing() as db:
            await db.execute(delete(workers).where(workers.c.id == self.worker))
