"""The content in force: read again while the bot runs, as a whole or not at all."""

import asyncio
import gc
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import sleep
from typing import Protocol

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.answers.engine import Engine
from bot.catalog.catalog import Catalog
from bot.catalog.loading import ContentError, load
from bot.catalog.problem import Problem
from bot.checking import examine
from bot.clock import Clock
from bot.settings import Settings
from bot.storage.database import Database
from bot.texts.wording import WordingError, load_wording
from bot.transport.turn import World

log = structlog.get_logger()

TRIES = 5
"""How often files that change while they are read are read once more."""
PAUSE = 0.3
"""Seconds between two of these."""
TOLD = 20
"""Problems that a log line names; `check` tells all."""


Lay = Callable[[Catalog], Catalog]
"""What lays something over a content; pure."""


class Overlay(Protocol):
    """Something kept in the database that lies over the content: what people have changed of it."""

    async def stamp(self, db: AsyncConnection) -> Hashable:
        """Return what is another one whenever there is something new; cheap."""

    async def read(self, db: AsyncConnection) -> Lay:
        """Return what lays all there now is over any content."""


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
    """The world that every new turn begins with; a turn keeps the one it began with.

    It is the content with the overlays on it. The content is kept beside it, so that either can be
    replaced without the other.
    """

    def __init__(self, world: World, read: Callable[[], World]) -> None:
        """Begin with ``world``; ``read`` reads the next one, in a thread of its own."""
        self.world = world
        self._content = world
        self._database: Database | None = None
        self._overlays: Sequence[Overlay] = ()
        self._stamps: tuple[Hashable, ...] = ()
        self._laid: tuple[Lay, ...] = ()
        self._when_replaced: list[Callable[[], None]] = []
        self._read = read
        self._one_at_a_time = asyncio.Lock()

    def when_replaced(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` each time that another world is in force."""
        self._when_replaced.append(tell)

    async def lay_over(self, database: Database, overlays: Sequence[Overlay]) -> None:
        """Lay over the content, from now on, what ``database`` has; a later one over the earlier.

        Raises:
            DBAPIError: the database cannot be read.
        """
        async with self._one_at_a_time:
            self._database, self._overlays = database, overlays
            await self._refresh()

    async def refresh(self) -> None:
        """Put in force what lies over the content now, if that is another than before.

        Raises:
            DBAPIError: the database cannot be read; what was in force stays.
        """
        async with self._one_at_a_time:
            await self._refresh()

    async def _refresh(self) -> None:
        if self._database is None:
            return
        async with self._database.writing() as db:
            stamps = tuple([await one.stamp(db) for one in self._overlays])
            if stamps == self._stamps:
                return
            laid = tuple([await one.read(db) for one in self._overlays])
        self.world = await asyncio.to_thread(_laid_over, self._content, laid)
        self._stamps, self._laid = stamps, laid

    async def reload(self) -> Reloaded:
        """Put in force what the files say now; if they have a fault, what was in force stays."""
        async with self._one_at_a_time:
            try:
                content = await asyncio.to_thread(self._read)
                world = await asyncio.to_thread(_laid_over, content, self._laid)
            except ContentError as error:
                return self._refused([str(problem) for problem in error.problems])
            except (WordingError, OSError) as error:
                return self._refused([str(error)])
            except Exception as error:  # noqa: BLE001 - whatever is in the files, the bot goes on
                return self._refused([f"{type(error).__name__}: {error}"])
            self._content, self.world = content, world
            del content, world
            gc.collect()
            for tell in self._when_replaced:
                tell()
        catalog = self.world.catalog
        log.info("content-reloaded", version=catalog.version, tours=len(catalog.tours))
        return Reloaded(catalog.version)

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


def _laid_over(content: World, laid: Sequence[Lay]) -> World:
    """Return a content with all that lies over it; itself where nothing does.

    Its answers follow: the engine takes some 0.3 seconds to build, so this is for a thread.
    """
    catalog = content.catalog
    for lay in laid:
        catalog = lay(catalog)
    if catalog is content.catalog:
        return content
    return replace(content, catalog=catalog, engine=Engine(catalog))


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
