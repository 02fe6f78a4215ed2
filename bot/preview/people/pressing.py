"""Pressing an inline button: what each kind of button does."""

from urllib.parse import parse_qs, urlsplit

from bot.preview.people import acting
from bot.preview.people.content import typed
from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.users import User
from bot.preview.world.world import World


def find(chat: Chat, text: str, message: Message | None) -> tuple[Message, Json]:
    """Return the button that says `text`, on `message` or on the newest message that has it.

    Raises:
        LookupError: when there is none; it names those that there are.
    """
    places = [message] if message is not None else list(reversed(chat.shown()))
    for place in places:
        button = place.button(text)
        if button is not None:
            return place, button
    there_are = [b for place in places for row in place.buttons for b in row]
    reason = f"no button {text!r}; there are {there_are}"
    raise LookupError(reason)


def press(world: World, user: User, message: Message, button: Json) -> int | None:
    """Do what the button does; return the update id, None when the bot hears nothing of it.

    A copy button fills `user.clipboard`, a link `user.opened`; a link to the bot itself is a
    deep link and starts it.
    """
    if "callback_data" in button:
        return call_back(world, user, message, str(button["callback_data"]))
    if "copy_text" in button:
        user.clipboard = str(button["copy_text"]["text"])
        return None
    if "url" in button:
        return open_link(world, user, str(button["url"]))
    reason = f"a button of this kind cannot be pressed here: {button}"
    raise NotImplementedError(reason)


def call_back(world: World, user: User, message: Message, data: str) -> int | None:
    """Send the bot a callback query with any data, as a forged client could."""
    chat = message.chat
    chat.read = len(chat.log)
    query = {
        "id": world.callbacks.ask(user, world.monotonic()),
        "from": user.json(),
        "message": message.json(),
        "chat_instance": str(7_000_000_000_000 + abs(chat.id)),
        "data": data,
    }
    world.tell("pressed", query_id=query["id"], person_id=user.id)
    return world.push("callback_query", query, chat)


def open_link(world: World, user: User, url: str) -> int | None:
    """Open a link; one to the bot's own `start` begins a conversation."""
    payload = start_payload(world, url)
    if payload is None:
        user.opened.append(url)
        return None
    return start(world, user, payload)


def start(world: World, user: User, payload: str = "") -> int | None:
    """Press Start in the private chat, with what a deep link carries; unblocks the bot."""
    if user.blocked:
        acting.set_blocked(world, user, blocked=False)
    text = f"/start {payload}" if payload else "/start"
    return acting.post(world, user, world.chats[user.id], typed(text))


def start_payload(world: World, url: str) -> str | None:
    """Return what a `t.me` link to this bot carries, None when it is another link."""
    parts = urlsplit(url)
    name = parts.path.strip("/").lower()
    if parts.hostname not in {"t.me", "telegram.me"} or name != world.bot.username.lower():
        return None
    return parse_qs(parts.query).get("start", [""])[0]
