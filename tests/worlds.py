"""The real content, read once a process: a world is never changed, so tests can share it."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.clock import Clock, SystemClock
from bot.inforce import load_world
from bot.settings import Settings
from bot.transport.turn import World

CONTENT = Path(__file__).parent.parent / "content"


@cache
def _content() -> World:
    return load_world(Settings(content_dir=CONTENT), SystemClock())


def world_at(clock: Clock) -> World:
    """Return the real content, by a clock of the test's own."""
    return replace(_content(), clock=clock)


def read_world(settings: Settings, clock: Clock) -> World:
    """Read a world as the bot does; the real content is read already."""
    if settings.content_dir != CONTENT:
        return load_world(settings, clock)
    return replace(world_at(clock), admin_ids=frozenset(settings.admin_ids))
