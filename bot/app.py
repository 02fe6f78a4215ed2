"""The composition root: settings → database → catalogue → handlers → run."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import structlog
from pydantic import SecretStr
from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import Application

from bot.changes.overlay import ChangesOverlay
from bot.changes.telling import Telling
from bot.clock import Clock
from bot.control import folder_for, listening
from bot.inforce import InForce, load_checked_world, load_world
from bot.people.keeping import KeptOverlay
from bot.pushes.kinds import LIVE
from bot.pushes.outbox import Outbox
from bot.pushes.pacing import Pacing
from bot.pushes.planning import Planning
from bot.pushes.pulse import Pulse
from bot.pushes.to_coordinators import Briefing
from bot.pushes.unanswered import Unanswered
from bot.screens.reminders import tell
from bot.settings import Settings
from bot.storage.database import OUT_OF_REACH, Database, open_database
from bot.storage.migrate import migrate
from bot.summary.alerting import Alerting
from bot.ticking import Ticked, tick
from bot.transport.apology import apologise
from bot.transport.delivery import Delivery
from bot.transport.intake import Intake
from bot.transport.lanes import Lanes
from bot.transport.persistence import Outage, insist
from bot.transport.polling import Polling
from bot.transport.publish import Publisher
from bot.transport.pushing import Channel, Pusher
from bot.transport.reading import Reading
from bot.transport.receipts import Receipts
from bot.transport.request import AiohttpRequest
from bot.transport.telling import Telling as Progress
from bot.transport.turn import Outcome, World
from bot.transport.turns import Turns
from handlers import add_routes

log = structlog.get_logger()

STOP_WITHIN = 4.0
"""Seconds that work in hand gets to finish after a SIGTERM; the host waits 10."""
LAST_WRITE_WITHIN = 1.5
"""Seconds that the last write gets, should another process hold the database."""

App = Application[Any, Any, Any, Any, Any, Any]


class StartError(Exception):
    """The bot cannot start; the message says why in one line."""


async def run(  # noqa: PLR0913 - options, by name
    settings: Settings,
    clock: Clock,
    stop: asyncio.Event,
    reload: asyncio.Event | None = None,
    *,
    serving: Callable[[Ticked], None] | None = None,
    read: Callable[[Settings, Clock], World] = load_world,
) -> None:
    """Run the bot until ``stop`` is set; what is in hand is finished, the rest left at Telegram.

    It begins with the world that ``read`` returns; whenever ``reload`` is set, the content is read
    again. ``serving`` is told what is ticked, once it is.

    Raises:
        StartError: the token is missing or unknown to Telegram.
    """
    if settings.telegram_bot_token is None:
        msg = "TELEGRAM_BOT_TOKEN: it is not set; an example: 123456789:AAExampleExampleExample"
        raise StartError(msg)
    inforce = InForce(read(settings, clock), lambda: load_checked_world(settings, clock))
    is_refused = False
    database = open_database(settings.database_url)
    try:
        await database.reach()
        await migrate(database)
        await inforce.lay_over(database, (ChangesOverlay(), KeptOverlay()))
        async with _joined(settings, settings.telegram_bot_token, database, inforce) as parts:
            if await _greeted(parts, stop):
                await _serve(parts, stop, reload or asyncio.Event(), serving)
    except* InvalidToken:
        is_refused = True
    finally:
        await database.close()
    if is_refused:
        msg = "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for it"
        raise StartError(msg)


@dataclass(frozen=True)
class _Parts:
    settings: Settings
    application: App
    request: AiohttpRequest
    polls: AiohttpRequest
    database: Database
    inforce: InForce
    outage: Outage


@asynccontextmanager
async def _joined(
    settings: Settings, token: SecretStr, database: Database, inforce: InForce
) -> AsyncIterator[_Parts]:
    request, polls = AiohttpRequest(), AiohttpRequest(connections=2)
    application = (
        Application.builder()
        .token(token.get_secret_value())
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .request(request)
        .get_updates_request(polls)
        .updater(None)
        .job_queue(None)
        .build()
    )
    add_routes(application)
    try:
        yield _Parts(settings, application, request, polls, database, inforce, Outage())
    finally:
        await application.shutdown()
        await application.bot.shutdown()  # also where it was never initialized


async def _greeted(parts: _Parts, stop: asyncio.Event) -> bool:
    """Ask Telegram who we are, until it answers; return False if ``stop`` comes first."""
    async with asyncio.TaskGroup() as tasks:
        greeting = tasks.create_task(insist(parts.application.initialize, parts.outage))
        stopping = tasks.create_task(stop.wait())
        await asyncio.wait({greeting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        greeting.cancel()
        stopping.cancel()
    return not greeting.cancelled()


def _pushing(parts: _Parts, pacing: Pacing) -> Ticked:
    """Join what speaks first: the planner, the outbox, and who sends."""
    inforce, database = parts.inforce, parts.database
    worker = secrets.token_hex(8)
    pusher = Pusher(
        database,
        Outbox(database, worker),
        Channel(parts.application.bot, parts.request, pacing),
        lambda: inforce.world,
        tell,
    )
    return Ticked(
        database=database,
        clock=lambda: inforce.world.clock,
        tours=lambda: inforce.world.catalog.tours,
        planning=Planning(database, lambda: inforce.world.catalog.tours, LIVE),
        refresh=inforce.refresh,
        telling=Telling(database, lambda: inforce.world.catalog),
        briefing=Briefing(
            database, lambda: inforce.world.catalog.tours, lambda: inforce.world.admin_ids
        ),
        alerting=Alerting(
            database,
            lambda: inforce.world.catalog.tours,
            lambda: inforce.world.admin_ids,
            lambda: inforce.world.names,
        ),
        unanswered=Unanswered(
            database, lambda: inforce.world.catalog.tours, lambda: inforce.world.admin_ids
        ),
        pusher=pusher,
        pulse=Pulse(database, worker),
        pacing=pacing,
        progress=Progress(
            database, parts.application.bot, parts.request, lambda: inforce.world
        ).look,
    )


async def _serve(
    parts: _Parts,
    stop: asyncio.Event,
    reload: asyncio.Event,
    serving: Callable[[Ticked], None] | None,
) -> None:
    inforce, database, outage = parts.inforce, parts.database, parts.outage
    clock = inforce.world.clock
    bot = parts.application.bot
    pacing = Pacing(parts.settings.send_rate)
    delivery = Delivery(bot, parts.request, outage, pacing)
    pushing = _pushing(parts, pacing)
    publisher = Publisher(bot, database, lambda: inforce.world.wording, clock)
    inforce.when_replaced(publisher.renew)
    receipts = Receipts(database)
    turns = Turns(parts.application, receipts, lambda: inforce.world)

    async def apology(update: Update, *, is_done: bool) -> Outcome | None:
        return await apologise(inforce.world, database, bot.username, update, is_done=is_done)

    folder = folder_for(parts.settings.database_url)
    async with asyncio.TaskGroup() as tasks, listening(folder, inforce.reload):
        lanes = Lanes(tasks)
        intake = Intake(
            bot=bot,
            turns=turns,
            receipts=receipts,
            delivery=delivery,
            lanes=lanes,
            database=database,
            clock=clock,
            reached=publisher.reached,
            has_new_roles=publisher.renew,
            has_pushes=pushing.pusher.wake,
            has_news=inforce.refresh,
            apology=apology,
            reading=Reading(bot, parts.request, turns),
        )
        polling = Polling(parts.polls, bot.base_url, intake, outage)
        rounds = tick(pushing)
        background = [
            tasks.create_task(pushing.run()),
            tasks.create_task(polling.run()),
            tasks.create_task(receipts.keep_marking()),
            tasks.create_task(publisher.keep_publishing(parts.settings.admin_ids, outage)),
            tasks.create_task(inforce.keep_reloading(reload)),
        ]
        log.info(
            "started", bot=bot.username, tours=len(inforce.world.catalog.tours), pid=os.getpid()
        )
        if serving is not None:
            serving(pushing)
        try:
            await stop.wait()
        finally:
            await rounds.stop()
        log.info("stopping", chats_in_hand=len(lanes))
        is_finished, _ = await asyncio.gather(
            lanes.finish(STOP_WITHIN), pushing.finish(STOP_WITHIN, LAST_WRITE_WITHIN)
        )
        for task in background:
            task.cancel()
        if not is_finished:
            log.warning("stopped-with-work-in-hand", then="Telegram gives it again at the start")
        try:
            async with asyncio.timeout(LAST_WRITE_WITHIN):
                await asyncio.wait(background)  # a mark that one could not keep is noted again
                await receipts.keep_answered()
        except OUT_OF_REACH:
            log.warning("answers-not-marked", then="some may be repeated after the start")
        await polling.confirm()
    log.info("stopped")
