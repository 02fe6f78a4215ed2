"""Texts and captions of messages that the bot sends."""

from typing import Any

from bot.preview.errors import refuse
from bot.preview.limits import CAPTION, TEXT
from bot.preview.methods.params import Params
from bot.preview.text.parse import formatted
from bot.preview.text.shapes import Formatted
from bot.preview.text.tidy import is_blank
from bot.preview.text.utf16 import units
from bot.preview.world.shapes import Json
from bot.preview.world.world import World


def text_content(world: World, params: Params, *, too_long: str = "message is too long") -> Json:
    """Return `text` and `entities` as a message holds them.

    Raises:
        ApiError: 400, when the text is empty, too long, or cannot be parsed.
    """
    source = params.text("text")
    if not source:
        refuse("message text is empty")
    result = formatted(source, params.text("parse_mode"), params.array("entities"))
    if is_blank(result.text):
        refuse("text must be non-empty")
    if units(result.text) > TEXT:
        refuse(too_long)
    content = _content(world, result, "text", "entities")
    options = params.object("link_preview_options")
    if params.flag("disable_web_page_preview"):
        options = {"is_disabled": True}
    if options:
        content["link_preview_options"] = options
    return content


def caption_content(world: World, source: Params | Json) -> Json:
    """Return `caption` and `caption_entities`, from a call or from an `InputMedia`.

    Raises:
        ApiError: 400, when the caption is too long or cannot be parsed.
    """
    values: Json = source.values if isinstance(source, Params) else source
    entities: Any = values.get("caption_entities") or []
    result = formatted(
        str(values.get("caption") or ""), str(values.get("parse_mode") or ""), entities
    )
    if units(result.text) > CAPTION:
        refuse("message caption is too long")
    if not result.text:
        return {}
    return _content(world, result, "caption", "caption_entities")


def _content(world: World, result: Formatted, text_name: str, entities_name: str) -> Json:
    content: Json = {text_name: result.text}
    entities = []
    for entity in result.entities:
        if entity["type"] == "text_mention":
            user = world.users.get(entity["user_id"])
            if user is None:
                continue
            kept = {name: value for name, value in entity.items() if name != "user_id"}
            entities.append({**kept, "user": user.json()})
        else:
            entities.append(entity)
    if entities:
        content[entities_name] = entities
    return content
