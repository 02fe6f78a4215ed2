"""Lengths and offsets as Telegram counts them: in UTF-16 code units.

Source: https://core.telegram.org/api/entities#entity-length
"""

_ENCODING = "utf-16-le"


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode(_ENCODING, "surrogatepass")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """Return `length` code units of `text` from `offset` on, both in UTF-16 code units."""
    if text.isascii():
        return text[offset : offset + length]
    raw = text.encode(_ENCODING, "surrogatepass")[offset * 2 : (offset + length) * 2]
    return raw.decode(_ENCODING, "surrogatepass")


def pieces(text: str, limit: int) -> list[str]:
    """Split `text` into parts of at most `limit` code units, never inside a character."""
    parts: list[str] = []
    start = used = 0
    for index, character in enumerate(text):
        size = units(character)
        if used + size > limit:
            parts.append(text[start:index])
            start, used = index, 0
        used += size
    parts.append(text[start:])
    return parts
