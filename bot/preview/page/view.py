"""What the page is shown, as JSON."""

from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.users import User
from bot.preview.world.world import World


def everything(world: World, *, has_clock: bool) -> Json:
    """Return who there is, what the bot is called, and what time it is."""
    groups = [chat for chat in world.chats.values() if chat.is_group and chat.migrated_to is None]
    return {
        "bot": {"id": world.bot.id, "username": world.bot.username},
        "now": world.now().isoformat(),
        "has_clock": has_clock,
        "people": [_person(user) for user in world.users.values()],
        "groups": [_group(chat) for chat in groups],
    }


def one_chat(world: World, chat: Chat, user: User) -> Json:
    """Return a chat as this person sees it."""
    language = user.language_code
    profile = world.profile
    return {
        "id": chat.id,
        "type": chat.type,
        "messages": [message_view(m) for m in chat.shown()],
        "keyboard": keyboard_view(chat),
        "pinned": chat.pins[-1] if chat.pins else None,
        "commands": world.commands_for(user, chat),
        "menu_button": profile.menu_buttons.get(chat.id, profile.menu_button),
        "name": profile.name.get(language) or world.bot.first_name,
        "description": profile.description.get(language),
        "short_description": profile.short_description.get(language),
    }


def message_view(message: Message) -> Json:
    """Return a message, with what the Bot API does not say of it."""
    return message.json() | {
        "from_bot": message.from_bot,
        "deleted": message.deleted,
        "reactions": message.reactions,
    }


def keyboard_view(chat: Chat) -> Json | None:
    """Return the reply keyboard, or the wish for a reply, at the bottom of a chat."""
    return chat.keyboard


def event_view(what: str, details: Json) -> Json | None:
    """Return what the page is told of an event, if anything."""
    if what == "message":
        message: Message = details["message"]
        return {"what": what, "chat": message.chat.id, "message": message_view(message)}
    if what == "keyboard":
        chat: Chat = details["chat"]
        return {"what": what, "chat": chat.id, "keyboard": keyboard_view(chat)}
    if what == "pins":
        pins = details["chat"].pins
        return {"what": what, "chat": details["chat"].id, "pinned": pins[-1] if pins else None}
    if what == "action":
        return {"what": what, "chat": details["chat"].id, "action": details["action"]}
    if what == "answer":
        answer = details["answer"]
        return {"what": what, "person": answer.person_id, **answer.json()}
    return {"what": what} if what in {"people", "profile", "clock"} else None


def _person(user: User) -> Json:
    return {
        "id": user.id,
        "name": f"{user.first_name} {user.last_name}".strip(),
        "language": user.language_code,
        "blocked": user.blocked,
        "started": user.started,
    }


def _group(chat: Chat) -> Json:
    return {
        "id": chat.id,
        "title": chat.title,
        "members": list(chat.members),
        "has_bot": chat.bot_status in {"member", "administrator"},
    }
