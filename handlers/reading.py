"""What a person has sent, read from an update."""

from bot.transport.addressee import is_meant_for, without_mention
from bot.transport.turn import Turn


def text_of(turn: Turn) -> str:
    """Return the text of the message, without a mention of the bot."""
    message = turn.update.effective_message
    text = (message.text or message.caption or "") if message else ""
    return without_mention(text, turn.scene.bot_username)


def argument(turn: Turn) -> str:
    """Return what follows a command."""
    _, _, rest = text_of(turn).partition(" ")
    return rest.strip()


def is_addressed(turn: Turn) -> bool:
    """Tell whether a message is meant for the bot: in private always, in a group if it says so."""
    message = turn.update.effective_message
    if turn.scene.is_private or message is None:
        return True
    return is_meant_for(message, turn.scene.bot_username)


def quoted_text(turn: Turn) -> str:
    """Return the text of the message that the pressed one answers, if Telegram still has it."""
    message = turn.update.effective_message
    quoted = message.reply_to_message if message else None
    return ((quoted.text or quoted.caption or "") if quoted else "").strip()


def message_number(turn: Turn) -> tuple[int, int]:
    """Return the chat and number of the message that says it: the quoted one, else this one."""
    message = turn.update.effective_message
    assert message is not None  # noqa: S101 - a question is in a message
    said = message.reply_to_message if turn.update.callback_query else None
    return message.chat_id, (said or message).message_id
