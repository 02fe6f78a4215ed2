"""The composition root: settings → database → catalogue → handlers → run."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from pydantic import SecretStr
from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.answers.engine import Engine
from bot.catalog.loading import load
from bot.clock import Clock
from bot.language import choose
from bot.people.reader import Reader
from bot.screens.odd import show_failure
from bot.screens.scene import Scene
from bot.settings import Settings
from bot.storage.database import Database, open_database
from bot.storage.migrate import migrate
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.delivery import Delivery, Destination
from bot.transport.intake import Intake
from bot.transport.lanes import Lanes
from bot.transport.persistence import Outage, insist
from bot.transport.polling import Polling
from bot.transport.publish import Publisher
from bot.transport.request import AiohttpRequest
from bot.transport.turn import Outcome, Turns, World, forget_old_updates
from handlers import add_routes

log = structlog.get_logger()

STOP_WITHIN = 7.0
"""Seconds that work in hand gets to finish after a SIGTERM; the host waits 10."""
HOUSEKEEPING = 3600
"""Seconds between two rounds of forgetting."""

App = Application[Any, Any, Any, Any, Any, Any]


class StartError(Exception):
    """The bot cannot start; the message says why in one line."""


def load_world(settings: Settings, clock: Clock) -> World:
    """Read the content and the texts.

    Raises:
        ContentError: with every problem in the content.
        WordingError: a text is missing or malformed.
    """
    catalog = load(settings.content_dir)
    return World(
        catalog=catalog,
        wording=load_wording(settings.content_dir / "texts"),
        engine=Engine(catalog),
        clock=clock,
        admin_ids=frozenset(settings.admin_ids),
    )


async def run(settings: Settings, clock: Clock, stop: asyncio.Event) -> None:
    """Run the bot until ``stop`` is set; what is in hand is finished, the rest left at Telegram.

    Raises:
        StartError: the token is missing or unknown to Telegram.
    """
    if settings.telegram_bot_token is None:
        msg = "TELEGRAM_BOT_TOKEN: it is not set; an example: 123456789:AAExampleExampleExample"
        raise StartError(msg)
    world = load_world(settings, clock)
    database = open_database(settings.database_url)
    try:
        await migrate(database)
        joined = _application(settings.telegram_api_url, settings.telegram_bot_token)
        async with joined as (application, poll_request):
            await _serve(settings, application, poll_request, database, world, stop)
    except InvalidToken:
        msg = "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for it"
        raise StartError(msg) from None
    finally:
        await database.close()


@asynccontextmanager
async def _application(root: str, token: SecretStr) -> AsyncIterator[tuple[App, BaseRequest]]:
    poll_request = AiohttpRequest(connections=2)
    application = (
        Application.builder()
        .token(token.get_secret_value())
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .request(AiohttpRequest())
        .get_updates_request(poll_request)
        .updater(None)
        .job_queue(None)
        .build()
    )
    add_routes(application)
    await insist(application.initialize, Outage())
    try:
        yield application, poll_request
    finally:
        await application.shutdown()


async def _serve(  # noqa: PLR0913, PLR0917 - the rooms it joins
    settings: Settings,
    application: App,
    poll_request: BaseRequest,
    database: Database,
    world: World,
    stop: asyncio.Event,
) -> None:
    bot = application.bot
    delivery = Delivery(bot)
    publisher = Publisher(bot, database, world.wording, world.clock)
    turns = Turns(application, database, lambda: world)
    async with asyncio.TaskGroup() as tasks:
        lanes = Lanes(tasks)
        intake = Intake(
            bot=bot,
            turns=turns,
            delivery=delivery,
            lanes=lanes,
            database=database,
            clock=world.clock,
            apology=lambda update: _apology(world, update),
        )
        polling = Polling(poll_request, bot.base_url, intake)
        scheduler = _housekeeping(database, world.clock)
        background = [
            tasks.create_task(polling.run()),
            tasks.create_task(publisher.publish(settings.admin_ids)),
        ]
        log.info("started", bot=bot.username, tours=len(world.catalog.tours), pid=os.getpid())
        await stop.wait()
        log.info("stopping", chats_in_hand=len(lanes))
        for task in background:
            task.cancel()
        scheduler.shutdown(wait=False)
        if not await lanes.finish(STOP_WITHIN):
            log.warning("stopped-with-work-in-hand", then="Telegram gives it again at the start")
        await polling.confirm()
    log.info("stopped")


async def _apology(world: World, update: Update) -> Outcome | None:
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None:
        return None
    lang = choose(None, user.language_code)
    scene = Scene(
        voice=Voice(world.wording, lang),
        catalog=world.catalog,
        reader=Reader(user.id, lang),
        now=world.clock.now(),
    )
    query = update.callback_query
    to = Destination(chat.id, callback_id=query.id if query else None)
    return Outcome(to, (show_failure(scene),))


def _housekeeping(database: Database, clock: Clock) -> AsyncIOScheduler:
    async def forget() -> None:
        async with database.writing() as db:
            await forget_old_updates(db, clock.now())

    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        forget, "interval", seconds=HOUSEKEEPING, misfire_grace_time=None, coalesce=True
    )
    scheduler.start()
    return scheduler
