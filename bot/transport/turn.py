"""One update, one turn: what a handler is given, and what comes of it."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Update
from telegram.ext import CallbackContext

from bot.address import Address
from bot.answers.engine import Engine
from bot.catalog.catalog import Catalog
from bot.clock import Clock
from bot.people.conversation import Conversation
from bot.people.reader import Reader
from bot.reply import Replies
from bot.retro.values import KeptFile
from bot.screens.scene import Scene
from bot.screens.show import show
from bot.summary.names import Names, names_of
from bot.texts.voice import Voice
from bot.texts.wording import Wording
from bot.transport.delivery import Destination


@dataclass(frozen=True)
class World:
    """What every turn works with; replaced as a whole when the content is."""

    catalog: Catalog
    wording: Wording
    engine: Engine
    clock: Clock
    admin_ids: frozenset[int] = frozenset()

    @cached_property
    def names(self) -> Names:
        """Return what the content calls things, for what people say of them."""
        return names_of(self.catalog)


@dataclass
class Turn:
    """What a handler is given: the update, the transaction, and the scene for its screens.

    A handler changes ``conversation`` through ``at`` and returns replies; it neither sends nor
    commits.
    """

    update: Update
    db: AsyncConnection
    world: World
    scene: Scene
    conversation: Conversation
    telegram_language: str | None
    replies: Replies = ()
    failure: BaseException | None = None
    is_erased: bool = False
    has_new_roles: bool = False
    """Whether somebody has become a coordinator, or is none any more."""
    has_pushes: bool = False
    """Whether something is written into the outbox that shall go out at once."""
    has_news: bool = False
    """Whether what lies over the content has changed: the agenda, or what is answered to all."""
    to_read: "FileToRead | None" = None
    """A file that is read once the turn is over, outside its transaction."""
    is_repeated: bool = False
    """Whether the update was here before: it writes nothing, and is only owed its reply."""

    @property
    def now(self) -> datetime:
        """Return the instant of this turn, aware, in UTC."""
        return self.scene.now

    @property
    def is_coordinators(self) -> bool:
        """Tell whether a coordinator is at the other end, with nobody reading along."""
        return bool(self.coordinated)

    @property
    def coordinated(self) -> tuple[str, ...]:
        """Return the tours that the reader accompanies as a coordinator; none amid a group."""
        if not self.scene.is_private:
            return ()
        tours, mine = self.world.catalog.tours, self.scene.reader.coordinates
        return tuple(one for one in tours if self.is_named or one in mine)

    @property
    def is_named(self) -> bool:
        """Tell whether the operator names the reader as a coordinator of every tour."""
        return self.scene.reader.id in self.world.admin_ids

    def at(self, screen: Address, *, awaiting: Address | None = None) -> None:
        """Remember the screen that is shown from now on, and what the next text is for."""
        awaited = awaiting or self._still_awaited
        self.conversation = replace(self.conversation, screen=screen, topic=screen, awaited=awaited)

    def expect(self, awaited: Address) -> None:
        """Take what is said next for this; the screen stays."""
        self.conversation = replace(self.conversation, awaited=awaited)

    def await_no_more(self) -> None:
        """Take the next text for a question, as any other."""
        self.conversation = replace(self.conversation, awaited=None)

    def show(self, screen: Address) -> Replies:
        """Remember a screen and return it."""
        self.at(screen)
        return (show(self.scene, screen),)

    def stay(self, screen: Address) -> None:
        """Remember a screen without changing what the conversation is about."""
        self.conversation = replace(self.conversation, screen=screen, awaited=self._still_awaited)

    @property
    def _still_awaited(self) -> Address | None:
        awaited = self.conversation.awaited
        return awaited if awaited is not None and awaited.keeps_waiting else None

    def become(self, reader: Reader) -> None:
        """Go on as a reader who has just changed: another tour, language, or agreement."""
        voice = Voice(self.world.wording, reader.lang)
        self.scene = replace(self.scene, reader=reader, voice=voice)


CURRENT: ContextVar[Turn] = ContextVar("turn")

Handler = Callable[[Turn], Awaitable[Replies]]


def route(handler: Handler) -> Callable[[Update, CallbackContext[Any, Any, Any, Any]], Any]:
    """Make one of our handlers one of the library's."""

    async def run(_update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
        turn = CURRENT.get()
        turn.replies = await handler(turn)

    return run


async def note_failure(_update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """Keep what a handler raised, so that its turn can roll back; the library would swallow it."""
    CURRENT.get().failure = context.error


@dataclass(frozen=True)
class FileToRead:
    """A file of somebody's that takes a while to be read, and what is done with what is in it.

    It is fetched from Telegram; ``read`` is pure and runs in a thread; ``then`` goes on in a turn
    of its own, given what ``read`` returned, or None where the file could not be had. A crash on
    the way begins anew with the update, which is confirmed at the end of all of it.
    """

    file: KeptFile
    read: Callable[[bytes], Any]
    then: Callable[[Turn, Any], Awaitable[Replies]]


@dataclass(frozen=True)
class Outcome:
    """What a turn decided."""

    to: Destination
    replies: Replies
    has_new_roles: bool = False
    has_pushes: bool = False
    has_news: bool = False
    to_read: FileToRead | None = None
