"""The same bot against a local Bot API and its chat page, with a clock that can be set."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path

from pydantic import SecretStr

from bot import app
from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.catalog.tour import Tour
from bot.preview.server import BotApiServer
from bot.preview_time import PreviewTime
from bot.settings import Settings

TOKEN = "100000001:preview-no-secret"  # noqa: S105 - opens nothing but our own loopback server
MORNING = time(7, 0)
DATABASES = Path("data")


async def run_preview(  # noqa: PLR0913 - what an operator decides, and the signals
    settings: Settings,
    at: str | None,
    stop: asyncio.Event,
    reload: asyncio.Event,
    announce: Callable[[str, str], None],
    *,
    has_own_database: bool,
) -> None:
    """Serve the preview until ``stop`` is set; ``announce`` is told the page's address and clock.

    Every start begins anew, with an empty database, unless the operator named one.

    Raises:
        StartError: ``at`` is no local time, or the port is taken.
    """
    tour = living_tour(load(settings.content_dir))
    local = _read(at, tour)
    clock = PreviewTime(local)
    server = BotApiServer(
        TOKEN,
        now=lambda: clock.now().astimezone(tour.zone),
        port=settings.preview_port,
        username="gira_preview_bot",
        first_name="Asistente de la gira",
        first_update_id=int(datetime.now(UTC).timestamp()),  # noqa: TID251 - unique, whatever the clock
        hands=clock,
    )
    try:
        await server.open()
    except OSError:
        msg = f"PREVIEW_PORT: port {settings.preview_port} is taken; an example: 8082"
        raise app.StartError(msg) from None
    if not has_own_database:
        settings = settings.model_copy(update={"database_url": _new_database(server.url)})
    try:
        announce(server.url, f"{local:%Y-%m-%d %H:%M} {tour.timezone}")
        pointed = settings.model_copy(
            update={"telegram_api_url": server.url, "telegram_bot_token": SecretStr(TOKEN)}
        )
        async with asyncio.TaskGroup() as tasks:
            going = tasks.create_task(clock.run())
            await app.run(
                pointed,
                clock,
                stop,
                reload,
                serving=lambda ticked: clock.join(ticked.next_push, ticked.push_all_due),
            )
            going.cancel()
    finally:
        await server.close()


def _new_database(url: str) -> str:
    """Return the address of an empty database for the page at ``url``.

    It is named by the port, which is this preview's alone: one beside it keeps its own.
    """
    name = f"preview-{url.rpartition(':')[2]}.sqlite3"
    for leftover in DATABASES.glob(f"{name}*"):
        leftover.unlink()
    return f"sqlite:///{DATABASES / name}"


def living_tour(catalog: Catalog) -> Tour:
    """Return the latest open tour with something planned, so that a newcomer meets a living one."""
    tours = catalog.open_tours
    planned = (tour for tour in tours if any(day.activities for day in tour.agenda.days))
    return next(planned, tours[0])


def _read(at: str | None, tour: Tour) -> datetime:
    if at is None:
        return datetime.combine(tour.starts_on, MORNING, tour.zone)
    try:
        local = datetime.fromisoformat(at)
    except ValueError:
        msg = f'--at: {at!r} is no local time; an example: "2025-01-27 06:55"'
        raise app.StartError(msg) from None
    return local.astimezone(tour.zone) if local.tzinfo else local.replace(tzinfo=tour.zone)
