"""Who may do what."""

from bot.reply import Replies
from bot.transport.turn import Handler, Turn
from handlers.messages import unknown_command


def for_coordinators(handler: Handler) -> Handler:
    """Let a handler work for coordinators, in private; for anybody else it does not exist."""

    async def run(turn: Turn) -> Replies:
        return await (handler if turn.is_coordinators else unknown_command)(turn)

    return run
