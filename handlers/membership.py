"""The bot is blocked, let back in, or added to a group."""

from telegram import ChatMember

from bot.people.profile import mark_blocked, meet
from bot.reply import Replies
from bot.screens.odd import show_group_hello
from bot.transport.turn import Turn

_OUT = {ChatMember.LEFT, ChatMember.BANNED}


async def membership(turn: Turn) -> Replies:
    """Remember who cannot be reached; greet a group once."""
    change = turn.update.my_chat_member
    if change is None:
        return ()
    is_out = change.new_chat_member.status in _OUT
    if turn.scene.is_private:
        if is_out:
            await mark_blocked(turn.db, turn.scene.reader.id, turn.now)
        elif turn.scene.reader.is_known:
            await meet(turn.db, turn.scene.reader, turn.telegram_language, turn.now)
        return ()
    was_out = change.old_chat_member.status in _OUT
    return (show_group_hello(turn.scene),) if was_out and not is_out else ()
