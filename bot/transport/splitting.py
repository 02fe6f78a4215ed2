"""A long HTML text → messages within Telegram's limit, each with whole HTML."""

import re
from collections.abc import Iterator
from html import unescape

LIMIT = 4096
"""UTF-16 units after entities are parsed, https://core.telegram.org/bots/api#sendmessage."""

_TOKEN = re.compile(r"<(/?)([a-z]+)[^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);|.", re.DOTALL)
_BOUNDARIES = ("\n\n", "\n", ". ", " ")


def units(text: str) -> int:
    """Return the length of plain text as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible(html: str) -> str:
    """Return what a reader sees of an HTML text."""
    return unescape(re.sub(r"</?[a-z]+[^>]*>", "", html))


def split(html: str, limit: int = LIMIT) -> tuple[str, ...]:
    """Split at paragraphs, else lines, sentences, words, characters; tags reopen in the next part.

    A text that fits comes back as it is. Space at a cut is dropped, nothing else is.
    """
    if units(visible(html)) <= limit:
        return (html,)
    return tuple(_parts(html, limit))


def _parts(html: str, limit: int) -> Iterator[str]:
    rest = html
    while units(visible(rest)) > limit:
        cut = _cut(rest, limit)
        opened = _open_tags(rest[:cut])
        head = rest[:cut].rstrip() + "".join(f"</{name}>" for name, _ in reversed(opened))
        if visible(head).strip():
            yield head
        rest = "".join(tag for _, tag in opened) + rest[cut:].lstrip()
    if visible(rest).strip():
        yield rest


def _cut(html: str, limit: int) -> int:
    """Return the best index to cut at, so that what is before it is within ``limit``."""
    used = 0
    end = 0
    for token in _TOKEN.finditer(html):
        if not token.group(2):
            used += units(unescape(token.group()))
            if used > limit:
                break
        end = token.end()
    for boundary in _BOUNDARIES:
        at = html.rfind(boundary, 0, end)
        if at > 0 and units(visible(html[:at])) >= limit // 4 and not _inside_tag(html, at):
            return at + len(boundary)
    return end


def _inside_tag(html: str, at: int) -> bool:
    return html.rfind("<", 0, at) > html.rfind(">", 0, at)


def _open_tags(html: str) -> list[tuple[str, str]]:
    opened: list[tuple[str, str]] = []
    for token in _TOKEN.finditer(html):
        closing, name = token.group(1), token.group(2)
        if not name:
            continue
        if closing:
            opened.pop()
        else:
            opened.append((name, token.group()))
    return opened
