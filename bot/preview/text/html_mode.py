"""`parse_mode=HTML`, with Telegram's own strictness and error texts.

Source: https://core.telegram.org/bots/api#html-style
"""

import re

from bot.preview.text.html_tags import (
    KINDS,
    Tag,
    decode_reference,
    read_closing,
    read_opening,
)
from bot.preview.text.links import checked_or_none, mentioned_user
from bot.preview.text.shapes import Entity, EntityError, Formatted, Opened, byte_offset
from bot.preview.text.utf16 import units

_PLAIN = re.compile(r"[^<&]+")


def parse_html(source: str) -> Formatted:
    """Return the text without its tags, and the entities in the order in which they ended.

    Raises:
        EntityError: with Telegram's wording, offsets in bytes of UTF-8.
    """
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.out: list[str] = []
        self.offset = 0
        self.stack: list[Opened] = []
        self.entities: list[Entity] = []

    def read(self) -> Formatted:
        at = 0
        while at < len(self.source):
            plain = _PLAIN.match(self.source, at)
            if plain:
                self._write(plain[0])
                at = plain.end()
            elif self.source[at] == "&":
                character, at = decode_reference(self.source, at)
                self._write(character)
            elif self.source.startswith("</", at):
                at = self._close(at)
            else:
                tag = read_opening(self.source, at)
                self._open(tag, at)
                at = tag.end
        if self.stack:
            message = f'Can\'t find end tag corresponding to start tag "{self.stack[-1].kind}"'
            raise EntityError(message)
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return Formatted(_joined(self.out), self.entities)

    def _write(self, text: str) -> None:
        self.out.append(text)
        self.offset += units(text)

    def _open(self, tag: Tag, at: int) -> None:
        self.stack.append(
            Opened(tag.name, tag.argument, self.offset, at, len(self.out), tag.expandable)
        )

    def _close(self, at: int) -> int:
        if not self.stack:
            message = f"Unexpected end tag at byte offset {byte_offset(self.source, at)}"
            raise EntityError(message)
        name, end = read_closing(self.source, at)
        opened = self.stack.pop()
        if name and name != opened.kind:
            message = (
                f"Unmatched end tag at byte offset {byte_offset(self.source, at)}, "
                f'expected "</{opened.kind}>", found "</{name}>"'
            )
            raise EntityError(message)
        if self.offset > opened.offset:
            self._add(opened)
        return end

    def _add(self, opened: Opened) -> None:
        kind = KINDS[opened.kind]
        entity: Entity = {
            "type": kind,
            "offset": opened.offset,
            "length": self.offset - opened.offset,
        }
        if kind == "blockquote" and opened.expandable:
            entity["type"] = "expandable_blockquote"
        elif kind == "custom_emoji":
            if not opened.argument.isdigit() or int(opened.argument) == 0:
                message = "Invalid custom emoji identifier specified"
                raise EntityError(message)
            entity["custom_emoji_id"] = opened.argument
        elif kind == "text_link":
            if not self._link(entity, opened):
                return
        elif kind in {"pre", "code"} and self._is_code_block(entity, opened):
            return
        self.entities.append(entity)

    def _link(self, entity: Entity, opened: Opened) -> bool:
        url = opened.argument or "".join(self.out[opened.piece :])
        user = mentioned_user(url)
        if user is not None:
            entity.update(type="text_mention", user_id=user)
            return True
        link = checked_or_none(url)
        if link is not None:
            entity["url"] = link
        return link is not None

    def _is_code_block(self, entity: Entity, opened: Opened) -> bool:
        """Join `<pre><code class="language-…">` (either way round) into one entity."""
        inner = self.entities[-1] if self.entities else None
        same = inner is not None and all(inner[k] == entity[k] for k in ("offset", "length"))
        if entity["type"] == "code" and opened.argument:
            entity["language"] = opened.argument
        if inner is None or not same:
            return False
        pair = (inner["type"], entity["type"])
        if pair == ("code", "pre") and "language" in inner:
            inner["type"] = "pre"
            return True
        if pair == ("pre", "code") and "language" in entity:
            inner["language"] = entity["language"]
            return True
        return False


def _joined(pieces: list[str]) -> str:
    text = "".join(pieces)
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        message = (
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
        raise EntityError(message) from None
