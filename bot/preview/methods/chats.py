"""What the bot can learn about chats and their members, and leaving them."""

from bot.preview.errors import refuse
from bot.preview.methods.access import find_chat, writable_chat
from bot.preview.methods.params import Params
from bot.preview.world.chats import Chat
from bot.preview.world.shapes import Json
from bot.preview.world.users import User
from bot.preview.world.world import World

_PERMISSIONS = [
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
]
_RIGHTS = [
    "can_be_edited",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
]
_GIFTS = [
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
]


def get_chat(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#getchat."""
    chat = find_chat(world, params)
    if chat.user is not None and not _met(world, chat.user):
        refuse("chat not found")
    body = chat.json() | {
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.user is None:
        body["permissions"] = dict.fromkeys(_PERMISSIONS, True)
    pinned = chat.messages.get(chat.pins[-1]) if chat.pins else None
    if pinned is not None:
        body["pinned_message"] = pinned.json()
    return body


def get_chat_member(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#getchatmember."""
    chat = find_chat(world, params)
    user_id = params.integer("user_id")
    if user_id is None:
        refuse("invalid user_id specified")
    if user_id == world.bot.id:
        return bot_member(world, chat)
    user = world.users.get(user_id)
    if user is None:
        refuse("PARTICIPANT_ID_INVALID" if chat.is_group else "user not found")
    return _member(chat, user)


def get_chat_administrators(world: World, params: Params) -> list[Json]:
    """https://core.telegram.org/bots/api#getchatadministrators."""
    chat = writable_chat(world, params)
    if chat.user is not None:
        refuse("there are no administrators in the private chat")
    found = [_member(chat, u) for u in chat.members.values() if u.id in chat.administrators]
    if chat.bot_status == "administrator":
        found.append(bot_member(world, chat))
    return found


def get_chat_member_count(world: World, params: Params) -> int:
    """https://core.telegram.org/bots/api#getchatmembercount."""
    chat = writable_chat(world, params)
    return 2 if chat.user is not None else len(chat.members) + 1


def leave_chat(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#leavechat."""
    chat = writable_chat(world, params)
    if chat.user is not None:
        refuse("chat member status can't be changed in private chats")
    before = bot_member(world, chat)
    chat.bot_status = "left"
    world.push("my_chat_member", membership(world, chat, before, world.bot.json()), chat)
    world.tell("people")
    return True


def get_user_profile_photos(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#getuserprofilephotos: nobody has any."""
    if params.integer("user_id") not in world.users:
        refuse("user not found")
    return {"total_count": 0, "photos": []}


def membership(world: World, chat: Chat, before: Json, actor: Json) -> Json:
    """Return the `ChatMemberUpdated` that tells the bot of its new standing."""
    return {
        "chat": chat.json(),
        "from": actor,
        "date": world.timestamp(),
        "old_chat_member": before,
        "new_chat_member": bot_member(world, chat),
    }


def bot_member(world: World, chat: Chat) -> Json:
    """Return the bot's own `ChatMember`."""
    status = chat.bot_status
    if chat.user is not None:
        status = "kicked" if chat.user.blocked else "member"
    body: Json = {"user": world.bot.json(), "status": status}
    if status == "kicked":
        body["until_date"] = 0
    if status == "administrator":
        body |= dict.fromkeys(_RIGHTS, True) | {"is_anonymous": False, "can_be_edited": False}
    return body


def _member(chat: Chat, user: User) -> Json:
    inside = user.id in chat.members or user is chat.user
    if inside and user.id in chat.administrators:
        first = user.id == next((i for i in chat.members if i in chat.administrators), None)
        body: Json = {"user": user.json(), "status": "creator" if first else "administrator"}
        body["is_anonymous"] = False
        return body if first else body | dict.fromkeys(_RIGHTS, True)
    return {"user": user.json(), "status": "member" if inside else "left"}


def _met(world: World, user: User) -> bool:
    return user.started or any(user.id in c.members for c in world.chats.values())
