"""Whether a message in a group is meant for the bot."""

import re

from telegram import Message, MessageEntity


def is_meant_for(message: Message, username: str) -> bool:
    """Tell whether a message names the bot ``username``, or answers something it said."""
    answered = message.reply_to_message
    if answered and answered.from_user and _same(answered.from_user.username, username):
        return True
    return bool(_mention(username).search(message.text or message.caption or ""))


def is_command(message: Message) -> bool:
    """Tell whether a message begins with a command."""
    return any(
        entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0
        for entity in message.entities
    )


def without_mention(text: str, username: str) -> str:
    """Return a text without the bot's name in it."""
    return _mention(username).sub(" ", text).strip()


def _mention(username: str) -> re.Pattern[str]:
    return re.compile(rf"@{re.escape(username)}\b", re.IGNORECASE)


def _same(one: str | None, other: str) -> bool:
    return (one or "").lower() == other.lower()
