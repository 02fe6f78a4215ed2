"""Updates taken one turn each, each turn one transaction; what a repeated update is owed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Chat, Update
from telegram.ext import Application

from bot.address import PassOn, PassOnUnnamed
from bot.people.arrival import Arrival, look_up
from bot.people.conversation import save_conversation
from bot.people.mydata import NOBODY
from bot.people.profile import meet
from bot.reply import Replies
from bot.screens.scene import Scene
from bot.screens.show import show
from bot.texts.voice import Voice
from bot.transport.delivery import Destination
from bot.transport.receipts import Receipts, keep_receipt
from bot.transport.turn import CURRENT, Outcome, Turn, World


class Turns:
    """Takes updates, one turn each."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        receipts: Receipts,
        world: Callable[[], World],
    ) -> None:
        """Run turns through ``application``'s handlers; ``world`` gives the content in force."""
        self._application = application
        self._receipts = receipts
        self._world = world

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
        async with self._receipts.writing() as db:
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
                return Outcome(to, await self._again(turn), to_read=turn.to_read)
            await _run(turn, self._application)
            await _finish(turn)
        return Outcome(
            to,
            turn.replies,
            has_new_roles=turn.has_new_roles,
            has_pushes=turn.has_pushes,
            has_news=turn.has_news,
            to_read=turn.to_read,
        )

    async def go_on(self, update: Update, then: Callable[[Turn], Awaitable[Replies]]) -> Outcome:
        """Go on with an update whose turn is over, in a turn of its own; return what it decided.

        Raises:
            Exception: whatever ``then`` raised; nothing is written then.
        """
        user, chat = update.effective_user, update.effective_chat
        assert user is not None  # noqa: S101 - `take` has seen to it
        assert chat is not None  # noqa: S101 - likewise
        async with self._receipts.writing() as db:
            arrival = await look_up(
                db,
                person_id=user.id,
                telegram_language=user.language_code,
                chat_id=chat.id,
                update_id=update.update_id,
            )
            turn = await self._begin(db, update, arrival)
            replies = await then(turn)
            if replies and not arrival.conversation.is_new:  # else they have been erased meanwhile
                await save_conversation(db, chat.id, user.id, turn.conversation, turn.now)
        return Outcome(replace(_destination(update, chat), callback_id=None), replies)

    async def _again(self, turn: Turn) -> Replies:
        """Return the reply that a repeated update is still owed; write nothing.

        Its handler runs once more and is taken back. What it did the first time stands, so that a
        question that was passed on, or a handler that cannot do its work twice, shows where it led.
        """
        current = show(turn.scene, turn.conversation.screen)
        if isinstance(turn.conversation.screen, PassOn | PassOnUnnamed):
            return (current,)
        turn.is_repeated = True
        attempt = await turn.db.begin_nested()
        try:
            await _run(turn, self._application)
        except Exception:  # noqa: BLE001 - it succeeded once; what it led to is there to be shown
            return (current,)
        finally:
            await attempt.rollback()
        return turn.replies

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
    await keep_receipt(
        turn.db,
        update_id=turn.update.update_id,
        chat_id=NOBODY if turn.is_erased else chat.id,
        now=turn.now,
        is_answered=not turn.replies,
    )
    if turn.replies and not turn.is_erased:
        await save_conversation(turn.db, chat.id, user.id, turn.conversation, turn.now)


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
