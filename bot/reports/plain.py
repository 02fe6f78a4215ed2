"""What people typed → text that a Word file can hold."""

import re

_REFUSED = re.compile(
    "[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # by XML
    "|[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]"  # controls; what turns text around
)
_BREAKS = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_GAPS = re.compile(r"\n\s*\n+")


def plain(text: str) -> str:
    """Return a text without what XML refuses or what would turn the words after it around.

    Marks that only say which way a single word runs stay, and so does all that can be seen.
    """
    lines = _REFUSED.sub("", _BREAKS.sub("\n", text))
    return _GAPS.sub("\n", lines).strip()
