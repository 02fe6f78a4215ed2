"""Changing what has been sent.

Source: https://core.telegram.org/bots/api#updating-messages
"""

from bot.preview.errors import refuse
from bot.preview.methods.access import editable_message
from bot.preview.methods.media import media_content
from bot.preview.methods.params import Params
from bot.preview.methods.texts import caption_content, text_content
from bot.preview.world.keyboards import checked_markup
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_CAPTIONED = frozenset({"photo", "document", "video", "audio", "voice", "animation"})


def edit_message_text(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#editmessagetext; without markup the buttons go."""
    message = editable_message(world, params)
    if "text" not in message.content:
        refuse("there is no text in the message to edit")
    return _edit(world, params, message, text_content(world, params, too_long="MESSAGE_TOO_LONG"))


def edit_message_caption(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#editmessagecaption."""
    message = editable_message(world, params)
    if not _CAPTIONED & message.content.keys():
        refuse("there is no caption in the message to edit")
    kept = {n: v for n, v in message.content.items() if not n.startswith("caption")}
    return _edit(world, params, message, kept | caption_content(world, params))


def edit_message_media(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#editmessagemedia."""
    message = editable_message(world, params)
    if not params.object("media"):
        refuse("media is empty")
    return _edit(world, params, message, media_content(world, params, params.object("media")))


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#editmessagereplymarkup."""
    message = editable_message(world, params)
    return _edit(world, params, message, message.content)


def _edit(world: World, params: Params, message: Message, content: Json) -> Json:
    markup = checked_markup(params.object("reply_markup"))
    if content == message.content and markup == message.inline_keyboard:
        refuse(_SAME)
    if content != message.content:
        message.edit_date = world.timestamp()
    message.content = content
    message.reply_markup = markup
    world.changed(message)
    return message.json()
