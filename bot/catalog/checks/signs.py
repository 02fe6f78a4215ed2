"""Signs that people would see as they are: tags, entities, marks of other programs."""

import re
from collections.abc import Iterator

from bot.catalog.problem import Problem
from bot.catalog.reading import Document

_SIGN = re.compile(
    r"</?[A-Za-z][^<>\n]*>|&(?:[a-z]{2,8}|\#\d{1,6});|\*\*|__|\[[^\]\n]+\]\(", re.VERBOSE
)


def check_signs(document: Document) -> Iterator[Problem]:
    """Yield a problem for every text with a sign of formatting: content has none."""
    if not _SIGN.search(document.text):
        return
    for path, text in document.texts:
        for sign in dict.fromkeys(_SIGN.findall(text)):
            what = f"{sign} would be shown as it stands"
            yield document.problem(path, what, "take it out: texts here have no formatting")
