"""Ticks: how they begin, beside others that send, and how they end."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.changes.telling import Telling
from bot.clock import SystemClock
from bot.people.audit import note
from bot.people.invitations import invite
from bot.preview import BotApiServer
from bot.pushes.kinds import LIVE
from bot.pushes.planning import Planning
from bot.pushes.pulse import BEAT, Pulse
from bot.pushes.to_coordinators import Briefing
from bot.pushes.unanswered import Unanswered
from bot.storage.database import Database
from bot.storage.tables import audit, invitations
from bot.summary.alerting import Alerting
from bot.summary.names import NO_NAMES
from bot.ticking import Ticked, tick
from tests.pushes.conftest import database, enrol, postgres, url
from tests.pushing import Sender, StillClock, introduce, nothing_new, put, sending
from tests.transport.conftest import clock, telegram
from tests.worlds import world_at

__all__ = ["clock", "database", "postgres", "telegram", "url"]  # fixtures


def _ticked(database: Database, clock: StillClock, sender: Sender) -> Ticked:
    tours = world_at(clock).catalog.tours
    return Ticked(
        database=database,
        clock=lambda: clock,
        tours=lambda: tours,
        planning=Planning(database, lambda: tours, LIVE),
        briefing=Briefing(database, lambda: tours, tuple),
        refresh=nothing_new,
        telling=Telling(database, lambda: world_at(clock).catalog),
        alerting=Alerting(database, lambda: tours, tuple, lambda: NO_NAMES),
        unanswered=Unanswered(database, lambda: tours, tuple),
        pusher=sender.pusher,
        pulse=Pulse(database, "one"),
        pacing=sender.pacing,
    )


@pytest.mark.parametrize("is_alone", [True, False])
async def test_newcomer_sends_once_the_others_know_of_it(
    database: Database, telegram: BotApiServer, clock: StillClock, *, is_alone: bool
) -> None:
    introduce(telegram, [1])
    await enrol(database, 1)
    await put(database, [1], clock.now())
    if not is_alone:
        await Pulse(database, "other").beat(clock.now())
    loop = asyncio.get_running_loop()
    async with sending(database, telegram.url, clock, is_running=False) as sender:
        ticked = _ticked(database, clock, sender)
        since = loop.time()
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(ticked.run())
            await ticked.send()
            await telegram.until(lambda: len(telegram.called("sendMessage")) == 1)
            waited = loop.time() - since
            running.cancel()
    assert (waited >= BEAT) is not is_alone


async def test_stop_in_the_middle_of_a_round_is_no_fault(
    database: Database, telegram: BotApiServer, clock: StillClock, caplog: pytest.LogCaptureFixture
) -> None:
    async with sending(database, telegram.url, clock) as sender:
        ticked = _ticked(database, clock, sender)
        async with database.writing():  # SQLite has one writer: a round waits for it
            rounds = tick(ticked)
            jobs = rounds.scheduler.get_jobs()
            assert [job.name for job in jobs] == [
                "send",
                "tell",
                "plan",
                "beat",
                "alert",
                "forget",
            ]
            for job in jobs:
                job.modify(next_run_time=SystemClock().now())
            await asyncio.sleep(0.2)
            await rounds.stop()
            await asyncio.sleep(0.1)
    assert [record.message for record in caplog.records if record.name.startswith("apsch")] == []


async def test_what_was_noted_of_coordinators_is_forgotten_after_a_year(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    await enrol(database, 1)
    now = clock.now()
    old, new = now - timedelta(days=366), now - timedelta(days=364)
    async with database.writing() as db:
        for at in (old, new):
            await note(db, 1, "/panel", at)
            await invite(db, "medellin-lab-2017", 1, at)
    async with sending(database, telegram.url, clock, is_running=False) as sender:
        await _ticked(database, clock, sender).forget()
    async with database.writing() as db:
        assert list(await db.scalars(select(audit.c.at))) == [new]
        assert list(await db.scalars(select(invitations.c.made_at))) == [new]
