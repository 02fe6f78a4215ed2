"""Forwarding, copying, deleting, pinning, reacting."""

from bot.preview.errors import refuse
from bot.preview.limits import DELETE_AT_ONCE, DELETE_WITHIN_SECONDS
from bot.preview.methods.access import find_chat, find_message, writable_chat
from bot.preview.methods.params import Params
from bot.preview.methods.posting import destination, post
from bot.preview.methods.reactions import REACTIONS
from bot.preview.methods.texts import caption_content
from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.world import World


def forward_message(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#forwardmessage."""
    source = find_chat(world, params, "from_chat_id")
    message = find_message(source, params.integer("message_id"), "forward")
    chat = destination(world, params)
    origin = {"type": "user", "sender_user": message.sender, "date": message.date}
    kept = message.extra.get("forward_origin", origin)
    return post(world, params, chat, message.content, {"forward_origin": kept}).json()


def copy_message(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#copymessage."""
    source = find_chat(world, params, "from_chat_id")
    message = find_message(source, params.integer("message_id"), "copy")
    chat = destination(world, params)
    content = dict(message.content)
    if "caption" in params and "text" not in content:
        content = {n: v for n, v in content.items() if not n.startswith("caption")}
        content |= caption_content(world, params)
    return {"message_id": post(world, params, chat, content).id}


def delete_message(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletemessage."""
    chat = writable_chat(world, params)
    message = find_message(chat, params.integer("message_id"), "delete")
    if not _deletable(world, chat, message):
        refuse("message can't be deleted for everyone")
    _delete(world, message)
    return True


def delete_messages(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletemessages: those that cannot be found are skipped."""
    chat = writable_chat(world, params)
    wanted = params.array("message_ids")
    if not wanted:
        refuse("message identifiers are not specified")
    if len(wanted) > DELETE_AT_ONCE:
        refuse("too many message identifiers specified")
    for message_id in wanted:
        message = chat.messages.get(int(message_id))
        if message is not None and not message.deleted and _deletable(world, chat, message):
            _delete(world, message)
    return True


def pin_chat_message(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#pinchatmessage."""
    chat = writable_chat(world, params)
    _may_pin(chat)
    message = find_message(chat, params.integer("message_id"), "pin")
    if message.id not in chat.pins:
        chat.pins.append(message.id)
    world.tell("pins", chat=chat)
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#unpinchatmessage: the newest pin when none is named."""
    chat = writable_chat(world, params)
    _may_pin(chat)
    message_id = params.integer("message_id") or (chat.pins[-1] if chat.pins else None)
    if message_id not in chat.pins:
        refuse("message to unpin not found")
    chat.pins.remove(message_id)
    world.tell("pins", chat=chat)
    return True


def unpin_all_chat_messages(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#unpinallchatmessages."""
    chat = writable_chat(world, params)
    _may_pin(chat)
    chat.pins.clear()
    world.tell("pins", chat=chat)
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#setmessagereaction."""
    chat = writable_chat(world, params)
    message = find_message(chat, params.integer("message_id"), "react")
    reactions = params.array("reaction")
    for reaction in reactions:
        if str(reaction.get("emoji", "")).removesuffix("\ufe0f") not in REACTIONS:
            refuse("REACTION_INVALID")
    if len(reactions) > 1:
        refuse("REACTIONS_TOO_MANY")
    message.reactions = reactions
    world.tell("message", message=message)
    return True


def _may_pin(chat: Chat) -> None:
    if chat.is_group and chat.bot_status != "administrator":
        refuse("not enough rights to manage pinned messages in the chat")


def _deletable(world: World, chat: Chat, message: Message) -> bool:
    if chat.is_group and not message.from_bot and chat.bot_status != "administrator":
        return False
    return world.timestamp() - message.date < DELETE_WITHIN_SECONDS


def _delete(world: World, message: Message) -> None:
    message.deleted = True
    if message.id in message.chat.pins:
        message.chat.pins.remove(message.id)
    world.changed(message)
