"""The whole bot as a process that may end itself at a named step of a turn."""

import asyncio
import logging
import signal
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from pydantic import SecretStr

from bot import app, ticking
from bot.clock import ShiftedClock
from bot.pushes.pulse import Pulse
from bot.settings import Settings
from bot.transport import turns
from bot.transport.delivery import Delivery
from bot.transport.turns import Turns
from tests.conftest import TOKEN
from tests.crash.sender import GONE_AFTER, End
from tests.worlds import read_world

BEFORE_COMMIT, AFTER_COMMIT, AFTER_REPLY = "before commit", "after commit", "after reply"
TURN_STEPS = (BEFORE_COMMIT, AFTER_COMMIT, AFTER_REPLY)
"""Everything is written and nothing stored; stored and not said; said and not noted as said."""


@dataclass(frozen=True)
class Orders:
    """What a bot is told: where, when, and at which step it ends if at any."""

    database: str
    api: str
    now: datetime
    step: str | None = None
    number: int = 1
    is_soon_gone: bool = False
    """Whether the next bot takes this one for gone at once: it is, for one lives at a time."""


def run(orders: Orders) -> None:
    """Run the bot until SIGTERM, or its end."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    _come_to_its_end(End(orders.step, orders.number))
    if orders.is_soon_gone:
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # rounds may take longer than this
        setattr(app, "Pulse", partial(Pulse, gone_after=GONE_AFTER))  # noqa: B010
        setattr(ticking, "BEAT", 0.2)  # noqa: B010
        setattr(ticking, "SENDING", 0.2)  # noqa: B010
    asyncio.run(_run(orders))


async def _run(orders: Orders) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = Settings(
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=orders.api,
        database_url=orders.database,
        send_rate=1000,
    )
    await app.run(settings, ShiftedClock(orders.now), stop, read=read_world)


def _come_to_its_end(end: End) -> None:
    """Put the steps into this process, which is nobody else's."""
    finish, take, deliver = turns._finish, Turns.take, Delivery.deliver

    async def finished(*given: Any) -> None:
        await finish(*given)
        end.come_to(BEFORE_COMMIT)

    async def taken(*given: Any) -> Any:
        outcome = await take(*given)
        end.come_to(AFTER_COMMIT)
        return outcome

    async def delivered(*given: Any) -> Any:
        is_reached = await deliver(*given)
        end.come_to(AFTER_REPLY)
        return is_reached

    setattr(turns, "_finish", finished)  # noqa: B010 - a module's own, replaced here alone
    setattr(Turns, "take", taken)  # noqa: B010
    setattr(Delivery, "deliver", delivered)  # noqa: B010
