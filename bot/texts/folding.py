"""Text as people type it → plain text that can be compared.

Case, accents, punctuation, invisible characters and emoji go; ``ñ`` becomes ``n``; ``holaaaa``
becomes ``hola``. Dates such as ``28/1`` and hours such as ``8:30`` stay one word.
"""

import re
import unicodedata

LENGTH = 4096
"""Characters of a text that are read: the longest message Telegram sends."""

_LEARNT = 5000

_JOINERS = frozenset("/.:-")
_SILENT = frozenset("'`\u2018\u2019\u00b4")
_LOOSE_JOINER = re.compile(r"(?<![0-9])[/.:-]|[/.:-](?![0-9])")
_DRAWL = re.compile(r"([^\W\d])\1{2,}")


class _Table(dict[int, str]):
    """What becomes of each character; learnt as it is met, up to a bound."""

    def __missing__(self, code: int) -> str:
        kept = _kept(chr(code))
        if len(self) < _LEARNT:
            self[code] = kept
        return kept


def _kept(char: str) -> str:
    if char.isalnum() or char in _JOINERS:
        return char
    invisible = unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"}
    return "" if invisible or char in _SILENT else " "


_TABLE = _Table()


def fold(text: str) -> str:
    """Return ``text`` in lower case, without accents or signs, its words one space apart.

    Never longer than ``LENGTH``; folding twice changes nothing.
    """
    plain = text[:LENGTH]
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)[:LENGTH]
        plain = unicodedata.normalize("NFKD", plain.casefold())
    plain = plain.casefold().translate(_TABLE)
    plain = _LOOSE_JOINER.sub(" ", plain)
    plain = _DRAWL.sub(r"\1", plain)
    return " ".join(plain.split())[:LENGTH].rstrip("/.:- ")
