"""One tag or character reference of `parse_mode=HTML` at a time."""

import re
import sys
from dataclasses import dataclass
from typing import NoReturn

from bot.preview.text.shapes import EntityError, byte_offset

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#[xX]?([0-9a-fA-F]*)|([a-zA-Z]+));?")
_NUMERIC_MAX = 9
_SPACES = re.compile(r"\s*")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"[^\s=]*")
_BARE_ATTRIBUTE = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag; `end` is where the text goes on."""

    name: str
    argument: str
    expandable: bool
    end: int


def decode_reference(source: str, at: int) -> tuple[str, int]:
    """Return the character at `&` and where the text goes on; an unknown one stays as it is."""
    match = _REFERENCE.match(source, at)
    if match is None:
        return "&", at + 1
    body = match[0].rstrip(";")
    if match[2] is not None:
        character = _NAMED.get(match[2])
    else:
        hexadecimal = body[2:3] == "x"
        digits = re.match(
            r"[0-9a-fA-F]*" if hexadecimal else r"[0-9]*", body[3 if hexadecimal else 2 :]
        )
        found = digits[0] if digits else ""
        body = body[: (3 if hexadecimal else 2)] + found
        code = int(found, 16 if hexadecimal else 10) if found else 0
        character = chr(code) if 0 < code < sys.maxunicode and len(body) <= _NUMERIC_MAX else None
    if character is None:
        return "&", at + 1
    end = at + len(body)
    return character, end + 1 if source.startswith(";", end) else end


def read_opening(source: str, at: int) -> Tag:
    """Read the start tag at `at`.

    Raises:
        EntityError: with Telegram's wording.
    """
    name, position = _take(_NAME, source, at + 1)
    name = name.lower()
    if position >= len(source):
        _fail("Unclosed start tag", source, at)
    if name not in KINDS:
        _fail(f'Unsupported start tag "{name}"', source, at)
    if source[position] == ">" and name != "span":
        return Tag(name, "", expandable=False, end=position + 1)
    argument, expandable = "", False
    while True:
        position = _after_spaces(source, position)
        if source.startswith(">", position):
            break
        attribute, value, position = _read_attribute(source, position, name, at)
        expandable = expandable or (name == "blockquote" and attribute == "expandable")
        argument = _argument(name, attribute, value) or argument
    if name == "span" and argument != "spoiler":
        _fail('Tag "span" must have class "tg-spoiler"', source, at)
    return Tag(name, argument, expandable, position + 1)


def read_closing(source: str, at: int) -> tuple[str, int]:
    """Return the name in the end tag at `at`, and where the text goes on."""
    name, position = _take(_NAME, source, at + 2)
    position = _after_spaces(source, position)
    if not source.startswith(">", position):
        _fail("Unclosed end tag", source, at)
    return name.lower(), position + 1


def _take(pattern: re.Pattern[str], source: str, at: int) -> tuple[str, int]:
    match = pattern.match(source, at)
    found = match[0] if match else ""
    return found, at + len(found)


def _after_spaces(source: str, at: int) -> int:
    return _take(_SPACES, source, at)[1]


def _read_attribute(source: str, at: int, tag: str, begin: int) -> tuple[str, str, int]:
    """Return an attribute of the tag that begins at `begin`, its value, and what follows it."""
    pattern = _BARE_ATTRIBUTE if tag == "blockquote" else _ATTRIBUTE
    attribute, position = _take(pattern, source, at)
    if not attribute and position >= len(source):
        _fail("Unclosed start tag", source, begin)
    if not attribute:
        _fail(f'Empty attribute name in the tag "{tag}"', source, begin)
    position = _after_spaces(source, position)
    if not source.startswith("=", position):
        if tag == "blockquote" and attribute == "expandable":
            return attribute, "", position
        reason = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
        _fail(reason, source, begin)
    position = _after_spaces(source, position + 1)
    if position >= len(source):
        _fail(f'Unclosed start tag "{tag}"', source, begin)
    value, position = _read_value(source, position)
    if position >= len(source):
        _fail("Unclosed start tag", source, begin)
    return attribute, value, position


def _fail(reason: str, source: str, at: int) -> NoReturn:
    message = f"{reason} at byte offset {byte_offset(source, at)}"
    raise EntityError(message)


def _read_value(source: str, at: int) -> tuple[str, int]:
    quote = source[at]
    if quote not in "'\"":
        token, position = _take(_TOKEN, source, at)
        if not re.match(r"[\s>]|$", source[position : position + 1]):
            message = f"Unexpected end of name token at byte offset {byte_offset(source, at)}"
            raise EntityError(message)
        return token.lower(), position
    value: list[str] = []
    position = at + 1
    while position < len(source) and source[position] != quote:
        if source[position] == "&":
            character, position = decode_reference(source, position)
        else:
            character, position = source[position], position + 1
        value.append(character)
    return "".join(value), position + 1


def _argument(tag: str, attribute: str, value: str) -> str:
    if (tag, attribute) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if (tag, attribute) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, attribute) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return ""
