"""Whether the bot may do what it asks: in this chat, to this message."""

from bot.preview.errors import forbid, refuse
from bot.preview.methods.params import Params
from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message
from bot.preview.world.world import World

_LEFT = {"group": "group", "supergroup": "supergroup", "channel": "channel"}


def find_chat(world: World, params: Params, name: str = "chat_id") -> Chat:
    """Return the chat that a parameter names, by id or by @username.

    Raises:
        ApiError: 400 for an empty or unknown one, and for a group that became a supergroup.
    """
    value = params.values.get(name)
    if value is None or value == "":
        refuse(f"{name} is empty")
    chat = world.chats.get(value) if isinstance(value, int) else _by_username(world, str(value))
    if chat is None:
        refuse("chat not found")
    if chat.migrated_to is not None:
        refuse("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    return chat


def writable_chat(world: World, params: Params) -> Chat:
    """Return the chat that the bot wants to write to.

    Raises:
        ApiError: 400 or 403, when it does not exist or the bot may not write there.
    """
    chat = find_chat(world, params)
    user = chat.user
    if user is None:
        if chat.bot_status == "kicked":
            forbid(f"bot was kicked from the {_LEFT[chat.type]} chat")
        if chat.bot_status == "left":
            forbid(f"bot is not a member of the {_LEFT[chat.type]} chat")
    elif user.deactivated:
        forbid("user is deactivated")
    elif user.blocked:
        forbid("bot was blocked by the user")
    elif not user.started:
        if any(user.id in group.members for group in world.chats.values()):
            forbid("bot can't initiate conversation with a user")
        refuse("chat not found")
    return chat


def find_message(chat: Chat, message_id: object, action: str) -> Message:
    """Return a message of `chat`; `action` is how Telegram calls what is to be done with it.

    Raises:
        ApiError: 400 "message to <action> not found".
    """
    message = chat.messages.get(message_id) if isinstance(message_id, int) else None
    if message is None or message.deleted:
        refuse(f"message to {action} not found")
    return message


def editable_message(world: World, params: Params) -> Message:
    """Return the bot's own message that is to be edited.

    Raises:
        ApiError: 400, when it is gone, somebody else's, or carries a reply keyboard.
    """
    chat = writable_chat(world, params)
    if "message_id" not in params:
        refuse("message identifier is not specified")
    message = find_message(chat, params.integer("message_id"), "edit")
    other_markup = message.reply_markup is not None and message.inline_keyboard is None
    if not message.from_bot or other_markup or "forward_origin" in message.extra:
        refuse("message can't be edited")
    return message


def _by_username(world: World, name: str) -> Chat | None:
    if not name.startswith("@"):
        return None
    wanted = name[1:].lower()
    return next(
        (c for c in world.chats.values() if c.user is None and c.username.lower() == wanted), None
    )
