"""Who may do what, and where."""

from collections.abc import Awaitable, Callable

from bot.reply import Replies
from bot.screens.odd import show_private_only
from bot.transport.turn import Handler, Turn
from handlers.messages import unknown_command


def in_private(handler: Callable[[Turn], Awaitable[Replies]]) -> Handler:
    """Let a handler work in private chats alone; in a group, point to the private one."""

    async def run(turn: Turn) -> Replies:
        if not turn.scene.is_private:
            return (show_private_only(turn.scene),)
        return await handler(turn)

    return run


def for_coordinators(handler: Handler) -> Handler:
    """Let a handler work for coordinators, in private; for anybody else it does not exist."""

    async def run(turn: Turn) -> Replies:
        is_coordinator = turn.scene.reader.id in turn.world.admin_ids
        if not is_coordinator or not turn.scene.is_private:
            return await unknown_command(turn)
        return await handler(turn)

    return run
