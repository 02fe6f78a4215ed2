"""From a `parse_mode` and a text to what is stored."""

from collections.abc import Callable
from functools import lru_cache

from bot.preview.errors import refuse
from bot.preview.text.html_mode import parse_html
from bot.preview.text.legacy_markdown import parse_legacy_markdown
from bot.preview.text.markdown_mode import parse_markdown
from bot.preview.text.shapes import Entity, EntityError, Formatted
from bot.preview.text.tidy import cleaned, tidied

_MODES: dict[str, Callable[[str], Formatted]] = {
    "html": parse_html,
    "markdownv2": parse_markdown,
    "markdown": parse_legacy_markdown,
}


def formatted(text: str, parse_mode: str = "", entities: list[Entity] | None = None) -> Formatted:
    """Return `text` as Telegram would store it.

    Raises:
        ApiError: 400 with Telegram's wording, when the parse mode or the text is wrong.
    """
    if entities and not parse_mode:
        return tidied(Formatted(cleaned(text), _given(entities)))
    found = _parsed(text, parse_mode)
    return Formatted(found.text, [dict(entity) for entity in found.entities])


@lru_cache(maxsize=2048)  # bots send the same screens again and again
def _parsed(text: str, parse_mode: str) -> Formatted:
    text = cleaned(text)
    if not parse_mode:
        return tidied(Formatted(text))
    parse = _MODES.get(parse_mode.lower())
    if parse is None:
        refuse("unsupported parse_mode")
    try:
        return tidied(parse(text))
    except EntityError as error:
        refuse(f"can't parse entities: {error}")


def _given(entities: list[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in entities:
        if not isinstance(entity, dict) or not {"type", "offset", "length"} <= entity.keys():
            refuse("can't parse entities: expected an Object with type, offset, length")
        if entity["type"] == "text_mention":
            user = entity.get("user") or {}
            kept.append({**entity, "user_id": user.get("id")})
        else:
            kept.append(dict(entity))
    return kept
