"""What a person's app puts into a message."""

import struct
import zlib
from typing import Any

from bot.preview.limits import CAPTION
from bot.preview.methods.params import Upload
from bot.preview.methods.uploads import file_content, keep
from bot.preview.text.parse import formatted
from bot.preview.text.utf16 import pieces
from bot.preview.world.shapes import Json
from bot.preview.world.world import World


def picture() -> bytes:
    """Return the smallest PNG there is: one grey pixel."""
    return _PNG


def typed(text: str, entities: list[Json] | None = None) -> Json:
    """Return a text as it is typed: Telegram finds links, commands and so on in it."""
    result = formatted(text, entities=entities)
    content: Json = {"text": result.text}
    if result.entities:
        content["entities"] = result.entities
    return content


def captioned(caption: str) -> Json:
    """Return a caption as it is typed, cut by the app at Telegram's limit."""
    if not caption:
        return {}
    result = formatted(pieces(caption, CAPTION)[0])
    content: Json = {"caption": result.text}
    if result.entities:
        content["caption_entities"] = result.entities
    return content


def retyped(content: Json, text: str) -> Json:
    """Return a message's content with another text, or below its file another caption."""
    if "text" in content:
        return typed(text)
    kept = {key: value for key, value in content.items() if not key.startswith("caption")}
    return kept | captioned(text)


def sent_file(world: World, kind: str, upload: Upload, **details: Any) -> Json:
    """Store a file as Telegram does and return the field that shows it."""
    return file_content(keep(world, kind, upload), kind, details)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


_PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\x00\x80"))
    + _chunk(b"IEND", b"")
)
