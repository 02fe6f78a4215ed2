"""What happens by itself and when: planning, sending, beats, forgetting.

APScheduler only ticks; what is due is looked up by whoever is ticked.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.catalog.tour import Tour
from bot.changes.drafts import forget_old_drafts
from bot.changes.log import forget_old_authors
from bot.changes.telling import Telling
from bot.clock import Clock, SystemClock
from bot.notices.kept import forget_old_notices
from bot.people.audit import forget_old_audit
from bot.people.invitations import forget_old_invitations
from bot.pushes.outbox import forget_old_pushes
from bot.pushes.pacing import Pacing
from bot.pushes.planning import Planning
from bot.pushes.pulse import BEAT, Pulse
from bot.pushes.to_coordinators import Briefing
from bot.pushes.unanswered import Unanswered
from bot.retro.retention import forget_old_tours
from bot.roster.drafts import forget_old_drafts as forget_files
from bot.roster.keeping import forget_old_lists
from bot.rounds import Rounds
from bot.storage.database import OUT_OF_REACH, Database
from bot.summary.alerting import Alerting
from bot.transport.pushing import Pusher
from bot.transport.receipts import forget_old_updates

log = structlog.get_logger()

PLANNING = 2.0
"""Seconds between two looks at what is due: so late a push is at most by itself."""
SENDING = 1.0
"""Seconds between two looks into the outbox for what has become due again."""
ALERTING = 60.0
"""Seconds between two looks at what people miss."""
HOUSEKEEPING = 3600.0
"""Seconds between two rounds of forgetting."""
PUSHES_KEPT = timedelta(days=180)
"""How long the list of what was sent is kept; the privacy policy says so."""
AUDIT_KEPT = timedelta(days=365)
"""How long it is kept what coordinators did and others tried; the privacy policy says so."""
DRAFTS_KEPT = timedelta(days=7)
"""How long it is kept what a coordinator began: a change, or a list that was never confirmed."""


@dataclass(frozen=True)
class Ticked:
    """Those that are ticked."""

    database: Database
    clock: Callable[[], Clock]
    tours: Callable[[], Mapping[str, Tour]]
    planning: Planning
    refresh: Callable[[], Awaitable[None]]
    """Puts in force what was laid over the content meanwhile, by whichever process."""
    briefing: Briefing
    telling: Telling
    alerting: Alerting
    unanswered: Unanswered
    pusher: Pusher
    pulse: Pulse
    pacing: Pacing
    progress: Callable[[], Awaitable[int]] | None = None
    """Tells coordinators how far their notices are."""

    async def plan(self) -> None:
        """Write what is due into the outbox."""
        await self.refresh()
        now = self.clock().now()
        if sum([await one(now) for one in self._planners]):
            self.pusher.wake()

    @property
    def _planners(self) -> tuple[Callable[[datetime], Awaitable[int]], ...]:
        return self.planning.plan, self.briefing.plan, self.telling.tell

    async def alert(self) -> None:
        """Write what coordinators have to know at once into the outbox."""
        now = self.clock().now()
        if await self.alerting.look(now) + await self.unanswered.look(now):
            self.pusher.wake()

    async def push_all_due(self) -> None:
        """Write what is due now and send it; return when nothing of it is left to do.

        Where the database is out of reach, the ticks will see to it.
        """
        with suppress(*OUT_OF_REACH):
            await self.alert()
            await self.plan()
            await self.pusher.at_rest()

    async def next_push(self) -> datetime | None:
        """Return when the next push is due after now, for whomever; None where none is."""
        now = self.clock().now()
        found: tuple[datetime | None, ...] = ()
        with suppress(*OUT_OF_REACH):
            found = (
                await self.planning.next_at(now),
                self.briefing.next_at(now),
                await self.telling.next_at(),
                await self.pusher.next_at(),
            )
        return min((at for at in found if at is not None and at > now), default=None)

    async def run(self) -> None:
        """Send whatever is due, whenever ticked; runs until cancelled.

        Where others send already, it begins once they have had the time to notice and leave it its
        share of the rate, or together they would be too fast for Telegram.
        """
        while (alive := await self._first_beat()) == 0:  # noqa: ASYNC110 - the database, again
            await asyncio.sleep(SENDING)
        if alive > 1:
            await asyncio.sleep(BEAT + SENDING)
        await self.pusher.run()

    async def _first_beat(self) -> int:
        """Return how many send, this process included; 0 while the database does not say."""
        with suppress(*OUT_OF_REACH):
            alive = await self.pulse.beat(self.clock().now())
            self.pacing.share(alive)
            return alive
        return 0

    async def send(self) -> None:
        """Look into the outbox."""
        self.pusher.wake()

    async def tell(self) -> None:
        """Tell coordinators how far their notices are."""
        if self.progress is not None:
            await self.progress()

    async def beat(self) -> None:
        """Say that this process is alive, and share the rate with those that are."""
        self.pacing.share(await self.pulse.beat(self.clock().now()))

    async def forget(self) -> None:
        """Forget what nobody needs any more."""
        now = self.clock().now()
        async with self.database.writing() as db:
            await forget_old_updates(db, now)
            await forget_old_pushes(db, now - PUSHES_KEPT)
            await forget_old_audit(db, now - AUDIT_KEPT)
            await forget_old_authors(db, now - AUDIT_KEPT)
            await forget_old_drafts(db, now - DRAFTS_KEPT)
            await forget_old_invitations(db, now - AUDIT_KEPT)
            await forget_old_notices(db, now - AUDIT_KEPT)
            await forget_files(db, now - DRAFTS_KEPT)
            await forget_old_lists(db, self.tours().values(), now)
            await forget_old_tours(db, self.tours().values(), now)

    async def finish(self, within: float, last_write: float) -> None:
        """Let what is being sent be settled in ``within`` seconds; give the rest back."""
        try:
            async with asyncio.timeout(within + last_write):
                if await self.pusher.finish(within):
                    await self.pulse.end()
        except OUT_OF_REACH:
            log.warning("pushes-not-given-back", then="others take them up when this is gone")


def tick(ticked: Ticked) -> Rounds:
    """Tick from now on."""
    every = (
        (ticked.plan, PLANNING),
        (ticked.alert, ALERTING),
        (ticked.send, SENDING),
        (ticked.tell, SENDING),
        (ticked.beat, BEAT),
        (ticked.forget, HOUSEKEEPING),
    )
    return Rounds(every, SystemClock())
