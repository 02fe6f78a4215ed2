"""What Telegram finds in a text by itself: commands, mentions, links, numbers.

Source: https://core.telegram.org/bots/api#messageentity
"""

import re

from bot.preview.text.shapes import Entity
from bot.preview.text.utf16 import units

_SHORT_NAMES = frozenset({"gif", "vid", "pic", "bing", "wiki", "imdb", "bold", "vote", "like"})
_NAME_MIN = 4
_PHONE_DIGITS = range(7, 16)
_DOMAINS = (
    "com|org|net|info|edu|gov|mil|int|biz|io|me|ai|app|dev|eu|us|uk|cl|co|br|mx|ar|pe|ec|uy|py|bo|"
    "ve|cr|pa|gt|es|pt|fr|de|it|jm|gy|lc|ca|lat|city|online|site|tv|xyz|ru|cn|jp|in|int"
)
_MENTION = re.compile(r"(?<!\w)@([a-zA-Z0-9_]{2,32})(?!\w)")
_COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>@])")
_HASHTAG = re.compile(r"(?<![\w\u200c])#[\w\u200c]{1,256}(?![\w\u200c]*#)")
_CASHTAG = re.compile(r"(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?![\w$])")
_EMAIL = re.compile(r"(?<![\w.+-])[a-zA-Z0-9._%+-]+@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}(?![\w-])")
_SCHEMED_URL = re.compile(r"(?<![\w@.+-])(?:https?|tg|ftp|ton)://[^\s<>\"]+", re.IGNORECASE)
_DOTTED_URL = re.compile(
    rf"(?<![\w@.+/-])(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:{_DOMAINS})(?![\w-])"
    r"(?::\d{1,5})?(?:[/?#][^\s<>\"]*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w+])\+\d[\d ()\-]{5,20}\d(?!\w)")
_MARKS = {")": "(", "]": "[", "}": "{"}


def find_entities(text: str) -> list[Entity]:
    """Return what Telegram marks by itself in `text`, in order, none overlapping another."""
    found: list[tuple[int, int, str]] = []
    for kind, mark, pattern in _PATTERNS:
        if mark not in text:
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if kind == "url":
                end = start + len(_without_tail(match[0]))
            if _holds(kind, text[start:end]) and not _overlaps(found, start, end):
                found.append((start, end, kind))
    found.sort()
    return [
        {"type": kind, "offset": units(text[:start]), "length": units(text[start:end])}
        for start, end, kind in found
    ]


# What to look for, and a sign without which there is none.
_PATTERNS = (
    ("email", "@", _EMAIL),
    ("url", "://", _SCHEMED_URL),
    ("url", ".", _DOTTED_URL),
    ("bot_command", "/", _COMMAND),
    ("mention", "@", _MENTION),
    ("hashtag", "#", _HASHTAG),
    ("cashtag", "$", _CASHTAG),
    ("phone_number", "+", _PHONE),
)


def _holds(kind: str, found: str) -> bool:
    if kind == "mention":
        return len(found) > _NAME_MIN or found[1:].lower() in _SHORT_NAMES
    if kind == "hashtag":
        return any(c.isalpha() for c in found)
    if kind == "phone_number":
        return sum(c.isdigit() for c in found) in _PHONE_DIGITS
    return True


def _overlaps(found: list[tuple[int, int, str]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end, _ in found)


def _without_tail(url: str) -> str:
    """Leave out closing punctuation, and a closing bracket that was not opened in the link."""
    while url:
        last = url[-1]
        opening = _MARKS.get(last)
        if last in ".,:;!?'»…" or (opening and url.count(last) > url.count(opening)):
            url = url[:-1]
        else:
            break
    return url
