"""Messages without a file: text, places, contacts, polls, dice, and what the bot is doing."""

from typing import Any

from bot.preview.errors import refuse
from bot.preview.methods.access import writable_chat
from bot.preview.methods.params import Params
from bot.preview.methods.posting import destination, post
from bot.preview.methods.texts import text_content
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
_DICE = {"🎲": 4, "🎯": 4, "🏀": 3, "⚽": 3, "🎳": 4, "🎰": 22}
_MOST_OPTIONS = 12


def send_message(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#sendmessage."""
    chat = destination(world, params)
    return post(world, params, chat, text_content(world, params)).json()


def send_location(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#sendlocation."""
    chat = destination(world, params)
    return post(world, params, chat, {"location": _location(params)}).json()


def send_venue(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#sendvenue."""
    chat = destination(world, params)
    location = _location(params)
    for name in ("title", "address"):
        if not params.text(name):
            refuse(f"{name} is empty" if name == "title" else "venue address is empty")
    venue = {
        "location": location,
        "title": params.text("title"),
        "address": params.text("address"),
    }
    return post(world, params, chat, {"location": location, "venue": venue}).json()


def send_contact(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#sendcontact."""
    chat = destination(world, params)
    contact: Json = {"phone_number": params.text("phone_number")}
    if not contact["phone_number"]:
        refuse("phone number is empty")
    if not params.text("first_name"):
        refuse("first name is empty")
    for name in ("first_name", "last_name", "vcard"):
        if params.text(name):
            contact[name] = params.text(name)
    return post(world, params, chat, {"contact": contact}).json()


def send_poll(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#sendpoll, without the voting."""
    chat = destination(world, params)
    options = [_option(option) for option in params.array("options")]
    if not params.text("question"):
        refuse("poll question must be non-empty")
    if not options:
        refuse("poll must have at least 1 option")
    if len(options) > _MOST_OPTIONS:
        refuse(f"poll can't have more than {_MOST_OPTIONS} options")
    poll = {
        "id": str(world.timestamp() * 1000 + len(chat.messages)),
        "question": params.text("question"),
        "options": options,
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": params.values.get("is_anonymous", True),
        "type": params.text("type", "regular"),
        "allows_multiple_answers": params.flag("allows_multiple_answers"),
        "allows_revoting": True,
        "members_only": False,
    }
    return post(world, params, chat, {"poll": poll}).json()


def send_dice(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#senddice, always with the same value."""
    chat = destination(world, params)
    emoji = params.text("emoji", "🎲")
    if emoji not in _DICE:
        refuse("wrong dice emoji")
    return post(world, params, chat, {"dice": {"emoji": emoji, "value": _DICE[emoji]}}).json()


def send_chat_action(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#sendchataction."""
    chat = writable_chat(world, params)
    if params.text("action") not in _ACTIONS:
        refuse("wrong parameter action in request")
    world.tell("action", chat=chat, action=params.text("action"))
    return True


def _location(params: Params) -> Json:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:  # noqa: PLR2004 - degrees
        refuse("wrong location specified" if latitude is not None else "latitude is empty")
    return {"latitude": latitude, "longitude": longitude}


def _option(option: Any) -> Json:
    text = option.get("text", "") if isinstance(option, dict) else option
    return {"persistent_id": str(text), "text": str(text), "voter_count": 0}
