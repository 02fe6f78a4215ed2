"""One update, one turn, one transaction."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import bindparam, delete, insert
from sqlalchemy import update as change
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Chat, Update
from telegram.ext import Application, CallbackContext

from bot.address import Address, PassOn
from bot.answers.engine import Engine
from bot.catalog.catalog import Catalog
from bot.clock import Clock
from bot.people.arrival import Arrival, look_up
from bot.people.conversation import Conversation, save_conversation
from bot.people.mydata import NOBODY
from bot.people.profile import meet
from bot.people.reader import Reader
from bot.reply import Replies
from bot.screens.scene import Scene
from bot.screens.show import show
from bot.storage.database import Database
from bot.storage.tables import updates
from bot.texts.voice import Voice
from bot.texts.wording import Wording
from bot.transport.delivery import Destination

KEPT = timedelta(days=2)
"""How long a handled update's number is kept; Telegram redelivers for 24 hours at most."""

MARK_WITHIN = 0.005
"""Seconds that a reply's mark waits for a turn to be written with."""

log = structlog.get_logger()

_MARK_ANSWERED = (
    change(updates).where(updates.c.update_id == bindparam("update")).values(is_answered=True)
)
_HANDLED = insert(updates)
"""Built once: they run at every turn, and building takes longer than running."""


@dataclass(frozen=True)
class World:
    """What every turn works with; replaced as a whole when the content is."""

    catalog: Catalog
    wording: Wording
    engine: Engine
    clock: Clock
    admin_ids: frozenset[int] = frozenset()


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

    @property
    def now(self) -> datetime:
        """Return the instant of this turn, aware, in UTC."""
        return self.scene.now

    def at(self, screen: Address, *, step: str | None = None) -> None:
        """Remember the screen that is shown from now on, and the step that awaits a text."""
        self.conversation = replace(self.conversation, screen=screen, topic=screen, step=step)

    def show(self, screen: Address) -> Replies:
        """Remember a screen and return it."""
        self.at(screen)
        return (show(self.scene, screen),)

    def stay(self, screen: Address) -> None:
        """Remember a screen without changing what the conversation is about."""
        self.conversation = replace(self.conversation, screen=screen, step=None)

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
class Outcome:
    """What a turn decided."""

    to: Destination
    replies: Replies


class Turns:
    """Takes updates, one turn each."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        database: Database,
        world: Callable[[], World],
    ) -> None:
        """Run turns through ``application``'s handlers; ``world`` gives the content in force."""
        self._application = application
        self._database = database
        self._world = world
        self._answered: set[int] = set()
        self._noted = asyncio.Event()

    async def take(self, update: Update) -> Outcome | None:
        """Handle an update and commit; None for one that asks for no reply.

        A repeated update, known by its number, writes nothing; unless its reply is known to have
        gone out, it shows the current screen.

        Raises:
            Exception: whatever its handler raised; nothing is written then.
        """
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None or user.is_bot:
            return None
        to = _destination(update, chat)
        async with self._writing() as db:
            arrival = await look_up(
                db,
                person_id=user.id,
                telegram_language=user.language_code,
                chat_id=chat.id,
                update_id=update.update_id,
            )
            if arrival.is_answered:
                return None
            turn = await self._begin(db, update, arrival)
            if arrival.is_answered is not None:
                return Outcome(to, await self._again(turn))
            await _run(turn, self._application)
            await _finish(turn)
        return Outcome(to, turn.replies)

    async def _again(self, turn: Turn) -> Replies:
        """Return the reply that a repeated update is still owed; write nothing.

        Its handler runs once more and is taken back. What it did the first time stands, so that a
        question that was passed on, or a handler that cannot do its work twice, shows where it led.
        """
        current = show(turn.scene, turn.conversation.screen)
        if isinstance(turn.conversation.screen, PassOn):
            return (current,)
        attempt = await turn.db.begin_nested()
        try:
            await _run(turn, self._application)
        except Exception:  # noqa: BLE001 - it succeeded once; what it led to is there to be shown
            return (current,)
        finally:
            await attempt.rollback()
        return turn.replies

    def was_answered(self, update_id: int) -> None:
        """Note that a reply has gone out; it is kept with the next turn, or soon after.

        Written at once it would double the commits; until then it is repeated after a crash.
        """
        self._answered.add(update_id)
        self._noted.set()

    async def keep_marking(self) -> None:
        """Keep what ``was_answered`` notes also where no turn comes soon; runs until cancelled."""
        while True:
            await self._noted.wait()
            await asyncio.sleep(MARK_WITHIN)
            self._noted.clear()
            if self._answered:
                try:
                    await self.keep_answered()
                except SQLAlchemyError as error:
                    log.warning("answers-not-marked", why=type(error).__name__)

    async def keep_answered(self) -> None:
        """Keep what ``was_answered`` has noted."""
        async with self._writing():
            pass

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        """Write, and with it mark the updates answered so far; note them anew if that fails.

        Each is marked by one block alone, in order: two that mark the same ones could wait for
        each other for ever.
        """
        noted, self._answered = self._answered, set()
        try:
            async with self._database.writing() as db:
                if noted:
                    await db.execute(_MARK_ANSWERED, [{"update": one} for one in sorted(noted)])
                yield db
        except BaseException:
            self._answered |= noted
            raise

    async def _begin(self, db: AsyncConnection, update: Update, arrival: Arrival) -> Turn:
        user, chat = update.effective_user, update.effective_chat
        assert user is not None  # noqa: S101 - `take` has seen to it
        assert chat is not None  # noqa: S101 - likewise
        world = self._world()
        now = world.clock.now()
        reader = arrival.reader
        is_private = chat.type == Chat.PRIVATE
        if reader.has_blocked and is_private and update.my_chat_member is None:
            await meet(db, reader, user.language_code, now)
        scene = Scene(
            voice=Voice(world.wording, reader.lang),
            catalog=world.catalog,
            reader=reader,
            now=now,
            is_private=is_private,
            bot_username=self._application.bot.username,
        )
        return Turn(update, db, world, scene, arrival.conversation, user.language_code)


async def _run(turn: Turn, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    token = CURRENT.set(turn)
    try:
        await application.process_update(turn.update)
    finally:
        CURRENT.reset(token)
    if turn.failure is not None:
        raise turn.failure


async def _finish(turn: Turn) -> None:
    user, chat = turn.update.effective_user, turn.update.effective_chat
    assert user is not None  # noqa: S101 - `take` has seen to it
    assert chat is not None  # noqa: S101 - likewise
    await turn.db.execute(
        _HANDLED,
        {
            "update_id": turn.update.update_id,
            "chat_id": NOBODY if turn.is_erased else chat.id,
            "handled_at": turn.now,
            "is_answered": not turn.replies,
        },
    )
    if turn.replies and not turn.is_erased:
        await save_conversation(turn.db, chat.id, user.id, turn.conversation, turn.now)


async def forget_old_updates(db: AsyncConnection, now: datetime) -> int:
    """Delete the numbers of updates handled over two days ago; return how many there were."""
    result = await db.execute(delete(updates).where(updates.c.handled_at < now - KEPT))
    return int(result.rowcount)


def _destination(update: Update, chat: Chat) -> Destination:
    query, message = update.callback_query, update.effective_message
    return Destination(
        chat_id=chat.id,
        pressed_message=message.message_id if query and message else None,
        callback_id=query.id if query else None,
        quoted_message=message.message_id if message and not query else None,
        thread=getattr(message, "message_thread_id", None)
        if getattr(message, "is_topic_message", False)
        else None,
    )
