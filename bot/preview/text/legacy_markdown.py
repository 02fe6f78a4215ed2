"""`parse_mode=Markdown`, the old one: no nesting, an underscore inside a word counts.

Source: https://core.telegram.org/bots/api#markdown-style
"""

import re

from bot.preview.text.links import checked_or_none, mentioned_user
from bot.preview.text.shapes import Entity, EntityError, Formatted, byte_offset
from bot.preview.text.utf16 import units

_KINDS = {"_": "italic", "*": "bold", "`": "code", "```": "pre", "[": "text_link"}
_URL = re.compile(r"\(([^)]*)\)")


def parse_legacy_markdown(source: str) -> Formatted:
    """Return the text without its marks, and its entities.

    Raises:
        EntityError: with Telegram's wording, offsets in bytes of UTF-8.
    """
    out: list[str] = []
    entities: list[Entity] = []
    offset = at = 0
    while at < len(source):
        if source[at] == "\\" and source[at + 1 : at + 2] in {"_", "*", "`", "["}:
            text, at = source[at + 1], at + 2
        elif source[at] in "_*`[":
            text, entity, at = _entity(source, at)
            if entity is not None and text:
                entities.append({**entity, "offset": offset, "length": units(text)})
        else:
            text, at = source[at], at + 1
        out.append(text)
        offset += units(text)
    return Formatted("".join(out), entities)


def _entity(source: str, at: int) -> tuple[str, Entity | None, int]:
    mark = "```" if source.startswith("```", at) else source[at]
    begin = at + len(mark)
    close = "]" if mark == "[" else mark
    end = source.find(close, begin)
    if end < 0:
        message = f"Can't find end of the entity starting at byte offset {byte_offset(source, at)}"
        raise EntityError(message)
    text, after = source[begin:end], end + len(close)
    if mark == "[":
        return _link(source, text, after)
    return text, {"type": _KINDS[mark]}, after


def _link(source: str, text: str, after: int) -> tuple[str, Entity | None, int]:
    match = _URL.match(source, after)
    url = match[1] if match else text
    after = match.end() if match else after
    user, link = mentioned_user(url), checked_or_none(url)
    if user is not None:
        return text, {"type": "text_mention", "user_id": user}, after
    return text, None if link is None else {"type": "text_link", "url": link}, after
