"""Entities back into HTML, so that a test can read formatting at a glance."""

from html import escape

from bot.preview.text.shapes import Entity
from bot.preview.text.utf16 import cut, units

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


def to_html(text: str, entities: list[Entity]) -> str:
    """Return `text` as Telegram's HTML; what Telegram finds by itself has no tags."""
    edges: dict[int, tuple[list[str], list[str]]] = {}
    for entity in entities:
        opening, closing = _tags(entity)
        end = entity["offset"] + entity["length"]
        edges.setdefault(entity["offset"], ([], []))[0].append(opening)
        edges.setdefault(end, ([], []))[1].insert(0, closing)
    out: list[str] = []
    position = 0
    for offset in sorted(edges):
        out.append(escape(cut(text, position, offset - position), quote=False))
        openings, closings = edges[offset]
        out.extend([*closings, *openings])
        position = offset
    out.append(escape(cut(text, position, units(text) - position), quote=False))
    return "".join(out)


def _tags(entity: Entity) -> tuple[str, str]:
    kind = entity["type"]
    if kind == "text_link":
        return f'<a href="{escape(entity["url"])}">', "</a>"
    if kind == "text_mention":
        return f'<a href="tg://user?id={entity["user"]["id"]}">', "</a>"
    if kind == "expandable_blockquote":
        return "<blockquote expandable>", "</blockquote>"
    if kind == "pre" and "language" in entity:
        return f'<pre><code class="language-{escape(entity["language"])}">', "</code></pre>"
    if kind == "custom_emoji":
        return f'<tg-emoji emoji-id="{entity["custom_emoji_id"]}">', "</tg-emoji>"
    tag = _TAGS.get(kind)
    return (f"<{tag}>", f"</{tag}>") if tag else ("", "")
