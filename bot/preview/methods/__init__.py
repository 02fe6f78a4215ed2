"""The methods of the Bot API, by topic: `(world, parameters) -> result`, no waiting.

`getUpdates` waits, so it lives with the server. Source: https://core.telegram.org/bots/api
"""

from collections.abc import Callable
from typing import Any

from bot.preview.methods import (
    callbacks,
    chats,
    commands,
    editing,
    identity,
    media,
    moving,
    sending,
    webhooks,
)
from bot.preview.methods.params import Params
from bot.preview.world.world import World

Method = Callable[[World, Params], Any]

METHODS: dict[str, Method] = {
    "answerCallbackQuery": callbacks.answer_callback_query,
    "close": webhooks.close,
    "copyMessage": moving.copy_message,
    "deleteMessage": moving.delete_message,
    "deleteMessages": moving.delete_messages,
    "deleteMyCommands": commands.delete_my_commands,
    "deleteWebhook": webhooks.delete_webhook,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageText": editing.edit_message_text,
    "forwardMessage": moving.forward_message,
    "getChat": chats.get_chat,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMember": chats.get_chat_member,
    "getChatMemberCount": chats.get_chat_member_count,
    "getChatMenuButton": identity.get_chat_menu_button,
    "getFile": media.get_file,
    "getMe": identity.get_me,
    "getMyCommands": commands.get_my_commands,
    "getMyDescription": identity.get_my_description,
    "getMyName": identity.get_my_name,
    "getMyShortDescription": identity.get_my_short_description,
    "getUserProfilePhotos": chats.get_user_profile_photos,
    "getWebhookInfo": webhooks.get_webhook_info,
    "leaveChat": chats.leave_chat,
    "logOut": webhooks.log_out,
    "pinChatMessage": moving.pin_chat_message,
    "sendAnimation": media.send_animation,
    "sendAudio": media.send_audio,
    "sendChatAction": sending.send_chat_action,
    "sendContact": sending.send_contact,
    "sendDice": sending.send_dice,
    "sendDocument": media.send_document,
    "sendLocation": sending.send_location,
    "sendMediaGroup": media.send_media_group,
    "sendMessage": sending.send_message,
    "sendPhoto": media.send_photo,
    "sendPoll": sending.send_poll,
    "sendSticker": media.send_sticker,
    "sendVenue": sending.send_venue,
    "sendVideo": media.send_video,
    "sendVideoNote": media.send_video_note,
    "sendVoice": media.send_voice,
    "setChatMenuButton": identity.set_chat_menu_button,
    "setMessageReaction": moving.set_message_reaction,
    "setMyCommands": commands.set_my_commands,
    "setMyDescription": identity.set_my_description,
    "setMyName": identity.set_my_name,
    "setMyShortDescription": identity.set_my_short_description,
    "setWebhook": webhooks.set_webhook,
    "unpinAllChatMessages": moving.unpin_all_chat_messages,
    "unpinChatMessage": moving.unpin_chat_message,
}

NAMES: dict[str, str] = {name.lower(): name for name in (*METHODS, "getUpdates")}
"""The proper name of each method; Telegram takes them in any case."""
