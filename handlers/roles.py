"""Who may do what."""

from bot.reply import Replies
from bot.transport.turn import Handler, Turn
from handlers.messages import unknown_command


def for_coordinators(handler: Handler) -> Handler:
    """Let a handler work for coordinators, in private; for anybody else it does not exist."""

    async def run(turn: Turn) -> Replies:
        is_coordinator = turn.scene.reader.id in turn.world.admin_ids
        if not is_coordinator or not turn.scene.is_private:
            return await unknown_command(turn)
        return await handler(turn)

    return run
