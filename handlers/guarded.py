"""Commands that are there for coordinators alone."""

from bot.reply import Replies
from bot.transport.turn import Handler, Turn
from handlers.messages import unknown_command
from handlers.roles import note


def for_coordinators(name: str, handler: Handler) -> Handler:
    """Let a command work for coordinators, in private; for anybody else it does not exist."""

    async def run(turn: Turn) -> Replies:
        is_allowed = turn.is_coordinators
        await note(turn, f"/{name}", is_refused=not is_allowed)
        return await (handler if is_allowed else unknown_command)(turn)

    return run
