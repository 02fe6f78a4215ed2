"""How what a person does becomes a message and an update."""

from bot.preview.methods.chats import bot_member, membership
from bot.preview.text.tidy import entity_text
from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.users import User
from bot.preview.world.world import World


def post(
    world: World, user: User, chat: Chat, content: Json, reply_to: Message | None = None
) -> int | None:
    """Put a person's message into a chat; return its update id, None if the bot does not see it."""
    if user.blocked and chat.user is user:
        message = f"{user.first_name} has blocked the bot: unblock() first"
        raise RuntimeError(message)
    if chat.is_group and user.id not in chat.members:
        message = f"{user.first_name} is not in {chat.title}"
        raise RuntimeError(message)
    chat.read = len(chat.log)
    if chat.user is user:
        user.started = True
    said = Message(
        world.new_message_id(chat),
        chat,
        user.json(),
        world.timestamp(),
        content,
        reply_to=reply_to,
    )
    world.post(chat, said)
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        chat.keyboard = None
        world.tell("keyboard", chat=chat)
    if not seen_by_bot(world, said):
        return None
    return world.push("message", said.json(), chat)


def edit(world: World, message: Message, content: Json) -> int | None:
    """Change a person's message; return the update id."""
    message.content = content
    message.edit_date = world.timestamp()
    world.changed(message)
    if not seen_by_bot(world, message):
        return None
    return world.push("edited_message", message.json(), message.chat)


def seen_by_bot(world: World, message: Message) -> bool:
    """Tell whether the bot gets this message.

    Source: https://core.telegram.org/bots/features#privacy-mode; a mention of the bot is
    delivered too, as it is in practice.
    """
    chat = message.chat
    if not chat.is_group:
        return True
    if chat.bot_status in {"left", "kicked"}:
        return False
    if not world.bot.privacy or chat.bot_status == "administrator" or _is_service(message):
        return True
    if message.reply_to is not None and message.reply_to.from_bot:
        return True
    return any(_for_bot(world, message, entity) for entity in message.entities)


def set_blocked(world: World, user: User, *, blocked: bool) -> int | None:
    """Block or unblock the bot; return the update id of `my_chat_member`."""
    chat = world.chats[user.id]
    before = bot_member(world, chat)
    user.blocked = blocked
    world.tell("people")
    return world.push("my_chat_member", membership(world, chat, before, user.json()), chat)


_SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "new_chat_title",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
)


def _is_service(message: Message) -> bool:
    return any(name in message.content for name in _SERVICE)


def _for_bot(world: World, message: Message, entity: Json) -> bool:
    from_text = entity["type"] in {"bot_command", "mention"}
    if not from_text:
        return bool(entity.get("user", {}).get("id") == world.bot.id)
    covered = entity_text(message.text, entity).lower()
    name, at, addressee = covered.partition("@")
    if entity["type"] == "mention" or at:
        return addressee == world.bot.username.lower()
    return bool(name)
