"""Characters that nobody sees, or that a bank would not take: in values, and beside payments."""

import re
import unicodedata
from collections.abc import Iterator

import yaml

from bot.catalog.kinds import kind_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.walking import at, texts_in

_JOINED = re.compile("(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2600-\U0001faff])")
"""What joins two emoji into one."""
_UNSEEN = frozenset("\u034f\u115f\u1160\u2800\u3164\ufe0e\ufe0f\uffa0")
"""Letters and signs that leave a blank, whatever their category says."""
_QUOTES = frozenset("\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a")


def check_characters(document: Document) -> Iterator[Problem]:
    """Yield a problem for every text with a hidden character, or with nothing else."""
    for path, text in document.texts:
        if text.isprintable() and not _UNSEEN & set(text):
            continue
        hidden = [sign for sign in _JOINED.sub("", text) if _is_hidden(sign)]
        if text.strip() and all(_is_blank(sign) for sign in text):
            mend = "write a text, or take the line out"
            yield document.problem(path, "only invisible characters stand here", mend)
        elif hidden:
            what = f"an invisible character (U+{ord(hidden[0]):04X}) stands in this text"
            yield document.problem(path, what, "delete it, or type the text anew")


def check_payment(document: Document) -> Iterator[Problem]:
    """Yield a problem for what would change a value of a payment, and nobody would see it."""
    if kind_of(document.file) != "payment":
        return
    for path, text in texts_in(at(document.data, "transfer"), ("transfer",)):
        value = text.strip()
        if "source" not in path and {value[:1], value[-1:]} <= _QUOTES:
            what = f"{value} stands between typographic quotation marks"
            yield document.problem(path, what, 'take them out, or write "')
    for line, text in enumerate(_without_scalars(document.text).split("\n"), 1):
        before, sign, _ = text.partition("#")
        if sign and before.strip():
            mend = "quote the value, or put the note on a line of its own"
            yield Problem(document.file, line, "what is behind # is not read", mend)


def _is_hidden(sign: str) -> bool:
    return sign not in "\n\t" and unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"}


def _is_blank(sign: str) -> bool:
    return sign.isspace() or sign in _UNSEEN or _is_hidden(sign)


def _without_scalars(text: str) -> str:
    """Return a text with every sign of its keys and values made an x, so that a # is a note's."""
    if "#" not in text:
        return ""
    signs = list(text)
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if isinstance(token, yaml.ScalarToken):
            for index in range(token.start_mark.index, token.end_mark.index):
                if signs[index] not in "\n ":
                    signs[index] = "x"
    return "".join(signs)
