"""The content in force: read again while the bot runs, as a whole or not at all."""

import asyncio
import gc
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import sleep

import structlog

from bot.answers.engine import Engine
from bot.catalog.catalog import Catalog
from bot.catalog.kept import KeptAnswer, with_kept_answers
from bot.catalog.loading import ContentError, load
from bot.catalog.problem import Problem
from bot.checking import examine
from bot.clock import Clock
from bot.settings import Settings
from bot.texts.wording import WordingError, load_wording
from bot.transport.turn import World

log = structlog.get_logger()

TRIES = 5
"""How often files that change while they are read are read once more."""
PAUSE = 0.3
"""Seconds between two of these."""
TOLD = 20
"""Problems that a log line names; `check` tells all."""


@dataclass(frozen=True)
class Reloaded:
    """What came of reading the content again: it is in force, unless there are problems."""

    version: str
    problems: tuple[str, ...] = ()


def load_world(settings: Settings, clock: Clock) -> World:
    """Read the content and the texts.

    Raises:
        ContentError: with every problem in the content and the texts.
    """
    return _world(load(settings.content_dir), settings, clock)


def load_checked_world(settings: Settings, clock: Clock) -> World:
    """Read the content and the texts as they stand at one moment, and check all that `check` does.

    Raises:
        ContentError: with every problem in the content and the texts, or with the one that the
            files do not come to rest.
        OSError: a file cannot be read.
    """
    for _ in range(TRIES):
        before = _stamps(settings.content_dir)
        found: World | ContentError | OSError
        try:
            found = _checked(settings, clock)
        except (ContentError, OSError) as error:
            found = error
        if before is not None and _stamps(settings.content_dir) == before:
            if isinstance(found, World):
                return found
            raise found
        sleep(PAUSE)
    what = "its files are still being changed"
    raise ContentError(
        (Problem(settings.content_dir.name, 1, what, "reload again when that is done"),)
    )


class InForce:
    """The world that every new turn begins with; a turn keeps the one it began with."""

    def __init__(self, world: World, read: Callable[[], World]) -> None:
        """Begin with ``world``; ``read`` reads the next one, in a thread of its own."""
        self.world = world
        self._of_files = world
        self._kept: tuple[KeptAnswer, ...] = ()
        self._when_replaced: list[Callable[[], None]] = []
        self._read = read
        self._one_at_a_time = asyncio.Lock()

    def when_replaced(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` each time that another world is in force."""
        self._when_replaced.append(tell)

    async def reload(self) -> Reloaded:
        """Put in force what the files say now; if they have a fault, what was in force stays."""
        async with self._one_at_a_time:
            try:
                of_files = await asyncio.to_thread(self._read)
                world = await asyncio.to_thread(_laid_over, of_files, self._kept)
            except ContentError as error:
                return self._refused([str(problem) for problem in error.problems])
            except (WordingError, OSError) as error:
                return self._refused([str(error)])
            except Exception as error:  # noqa: BLE001 - whatever is in the files, the bot goes on
                return self._refused([f"{type(error).__name__}: {error}"])
            self.world, self._of_files = world, of_files
            del world, of_files
            gc.collect()
            for tell in self._when_replaced:
                tell()
        catalog = self.world.catalog
        log.info("content-reloaded", version=catalog.version, tours=len(catalog.tours))
        return Reloaded(catalog.version)

    async def lay_over(self, kept: tuple[KeptAnswer, ...]) -> None:
        """Put in force that coordinators answer everybody so, beside what the files say."""
        async with self._one_at_a_time:
            if kept != self._kept:
                self.world = await asyncio.to_thread(_laid_over, self._of_files, kept)
                self._kept = kept

    async def keep_reloading(self, asked: asyncio.Event) -> None:
        """Reload whenever ``asked`` is set."""
        while True:
            await asked.wait()
            asked.clear()
            await self.reload()

    def _refused(self, problems: list[str]) -> Reloaded:
        stays = self.world.catalog.version
        log.error(
            "content-refused", problems=problems[:TOLD], count=len(problems), stays_in_force=stays
        )
        return Reloaded(stays, tuple(problems))


def _laid_over(world: World, kept: tuple[KeptAnswer, ...]) -> World:
    catalog = with_kept_answers(world.catalog, kept)
    if not catalog.kept:
        return world
    return replace(world, catalog=catalog, engine=Engine(catalog, world.engine))


def _checked(settings: Settings, clock: Clock) -> World:
    return _world(examine(settings.content_dir).catalog, settings, clock)


def _world(catalog: Catalog, settings: Settings, clock: Clock) -> World:
    return World(
        catalog=catalog,
        wording=load_wording(settings.content_dir / "texts"),
        engine=Engine(catalog),
        clock=clock,
        admin_ids=frozenset(settings.admin_ids),
    )


def _stamps(folder: Path) -> frozenset[tuple[str, int, int]] | None:
    """Return when each file was changed; None where one went away meanwhile."""
    files = (file for kind in ("*.yaml", "*.ftl") for file in folder.rglob(kind))
    files = (file for file in files if "/." not in f"/{file.relative_to(folder).as_posix()}")
    try:
        return frozenset(
            (str(file), stat.st_mtime_ns, stat.st_size) for file in files for stat in [file.stat()]
        )
    except OSError:
        return None
