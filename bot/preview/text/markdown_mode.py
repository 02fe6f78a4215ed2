"""`parse_mode=MarkdownV2`, with Telegram's own strictness and error texts.

Source: https://core.telegram.org/bots/api#markdownv2-style
"""

import re

from bot.preview.text.links import checked_or_none, mentioned_user
from bot.preview.text.shapes import Entity, EntityError, Formatted, Opened, byte_offset
from bot.preview.text.utf16 import units

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!\n")
_MARKS = {"__": "underline", "||": "spoiler", "![": "custom_emoji", "```": "pre"}
_SINGLE = {"_": "italic", "*": "bold", "~": "strikethrough", "[": "text_link", "`": "code"}
_ENDS = {
    "bold": "*",
    "italic": "_",
    "underline": "__",
    "strikethrough": "~",
    "spoiler": "||",
    "code": "`",
    "pre": "```",
    "text_link": "]",
    "custom_emoji": "]",
}
_NAMES = {"text_link": "TextUrl", "custom_emoji": "CustomEmoji", "blockquote": "BlockQuote"}
_LANGUAGE = re.compile(r"([^\s`]+)(?=\s)")
_NEWLINE = re.compile(r"\r\n|\n\r|\n|\r")


def parse_markdown(source: str) -> Formatted:
    """Return the text without its marks, and the entities in the order in which they ended.

    Raises:
        EntityError: with Telegram's wording, offsets in bytes of UTF-8.
    """
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.offset = 0
        self.stack: list[Opened] = []
        self.entities: list[Entity] = []
        self.quoting = False

    def read(self) -> Formatted:
        while self.at < len(self.source):
            self._step()
        if self.stack and self.stack[-1].kind == "blockquote":
            self._finish(self.stack.pop())
        if self.stack:
            raise self._endless(self.stack[-1])
        return Formatted("".join(self.out), self.entities)

    def _step(self) -> None:
        character = self.source[self.at]
        following = self.source[self.at + 1 : self.at + 2]
        if character == "\\" and following and following <= "~":
            self._write(following)
            self.at += 2
        elif character not in self._reserved():
            self._write(character)
            self.at += 1
        elif character == "\n":
            self._newline()
        elif self.stack and self._ends(self.stack[-1].kind):
            self._close()
        else:
            self._open(character)

    def _reserved(self) -> frozenset[str]:
        code = bool(self.stack) and self.stack[-1].kind in {"code", "pre"}
        return frozenset("`") if code else _RESERVED

    def _write(self, text: str) -> None:
        self.out.append(text)
        self.offset += units(text)

    def _newline(self) -> None:
        quoted = self.source.startswith(">", self.at + 1)
        self._write("\n")
        self.at += 1
        if self.quoting and not quoted:
            if self.stack[-1].kind != "blockquote":
                raise self._endless(self.stack[-1])
            self.quoting = False
            self._finish(self.stack.pop())
        elif quoted:
            self.at += 1
            if not self.quoting:
                self._begin("blockquote", "")
                self.quoting = True

    def _ends(self, kind: str) -> bool:
        end = _ENDS.get(kind)
        if end is None or not self.source.startswith(end, self.at):
            return False
        return kind != "italic" or not self.source.startswith("__", self.at)

    def _open(self, character: str) -> None:
        mark = next((m for m in _MARKS if self.source.startswith(m, self.at)), character)
        kind = _MARKS.get(mark) or _SINGLE.get(mark)
        start = self.at
        if mark == ">" and self.at == 0:
            kind, self.quoting = "blockquote", True
        if kind is None:
            message = (
                f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
            )
            raise EntityError(message)
        self.at += len(mark)
        self._begin(kind, self._language() if kind == "pre" else "", start)

    def _begin(self, kind: str, argument: str, at: int | None = None) -> None:
        place = self.at if at is None else at
        self.stack.append(Opened(kind, argument, self.offset, place, len(self.out)))

    def _language(self) -> str:
        match = _LANGUAGE.match(self.source, self.at)
        if match:
            self.at = match.end()
        newline = _NEWLINE.match(self.source, self.at)
        if newline:
            self.at = newline.end()
        return match[1] if match else ""

    def _close(self) -> None:
        opened = self.stack.pop()
        self.at += len(_ENDS[opened.kind])
        if opened.kind == "text_link":
            opened.argument = self._url("a URL") or "".join(self.out[opened.piece :])
        elif opened.kind == "custom_emoji":
            opened.argument = (self._url("a custom emoji URL") or "").rpartition("=")[2]
            if not opened.argument.isdigit():
                message = "Custom emoji entity must contain a tg://emoji URL"
                raise EntityError(message)
        self._finish(opened)

    def _url(self, what: str) -> str | None:
        if not self.source.startswith("(", self.at):
            return None
        start = self.at = self.at + 1
        url: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != ")":
            if self.source[self.at] == "\\" and self.at + 1 < len(self.source):
                self.at += 1
            url.append(self.source[self.at])
            self.at += 1
        if self.at >= len(self.source):
            message = f"Can't find end of {what} at byte offset {byte_offset(self.source, start)}"
            raise EntityError(message)
        self.at += 1
        return "".join(url)

    def _finish(self, opened: Opened) -> None:
        entity: Entity = {
            "type": opened.kind,
            "offset": opened.offset,
            "length": self.offset - opened.offset,
        }
        if opened.kind == "text_link":
            user, link = mentioned_user(opened.argument), checked_or_none(opened.argument)
            if user is not None:
                entity.update(type="text_mention", user_id=user)
            elif link is None:
                return
            else:
                entity["url"] = link
        elif opened.kind == "custom_emoji":
            entity["custom_emoji_id"] = opened.argument
        elif opened.kind == "pre" and opened.argument:
            entity["language"] = opened.argument
        if entity["length"]:
            self.entities.append(entity)

    def _endless(self, opened: Opened) -> EntityError:
        name = _NAMES.get(opened.kind, opened.kind.capitalize())
        if opened.kind == "pre" and opened.argument:
            name = "PreCode"
        return EntityError(
            f"Can't find end of {name} entity at byte offset {byte_offset(self.source, opened.at)}"
        )
