"""How any message of the bot gets into a chat."""

from typing import Any

from bot.preview.errors import refuse
from bot.preview.methods.access import writable_chat
from bot.preview.methods.params import Params
from bot.preview.world.chats import Chat
from bot.preview.world.keyboards import checked_markup
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.world import World


def destination(world: World, params: Params) -> Chat:
    """Return the chat to post to, counting the message where flood limits are on.

    Raises:
        ApiError: 400, 403 or 429.
    """
    chat = writable_chat(world, params)
    if world.pace is not None:
        world.pace.admit(chat.id, world.monotonic())
    return chat


def post(
    world: World, params: Params, chat: Chat, content: Json, extra: Json | None = None
) -> Message:
    """Put a message of the bot into `chat` with the markup and reply that the call asks for.

    Raises:
        ApiError: 400, when the markup or the message replied to is wrong.
    """
    markup = checked_markup(params.object("reply_markup"))
    reply_to = _replied_to(params, chat)
    further = dict(extra or {})
    if params.flag("protect_content"):
        further["has_protected_content"] = True
    message = Message(
        world.new_message_id(chat),
        chat,
        None if chat.type == "channel" else world.bot.json(),
        world.timestamp(),
        content,
        from_bot=True,
        reply_markup=markup,
        reply_to=reply_to,
        extra=further,
    )
    if chat.type == "channel":
        message.extra["sender_chat"] = chat.json()
    return world.post(chat, message)


def _replied_to(params: Params, chat: Chat) -> Message | None:
    wanted = params.object("reply_parameters")
    message_id: Any = wanted.get("message_id", params.integer("reply_to_message_id"))
    if message_id is None:
        return None
    message = chat.messages.get(int(message_id))
    if message is not None and not message.deleted:
        return message
    lenient = wanted.get("allow_sending_without_reply", params.flag("allow_sending_without_reply"))
    if not lenient:
        refuse("message to be replied not found")
    return None
