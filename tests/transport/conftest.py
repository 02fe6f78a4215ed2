from collections.abc import AsyncIterator

import pytest

from bot.preview import BotApiServer
from tests.conftest import TOKEN
from tests.pushes.conftest import database, postgres, url
from tests.pushing import StillClock

__all__ = ["database", "postgres", "url"]  # fixtures count where pytest finds them


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
async def telegram(clock: StillClock) -> AsyncIterator[BotApiServer]:
    """A Telegram that keeps no limits."""
    async with BotApiServer(TOKEN, now=clock.now) as started:
        yield started
