"""Text as people type it → plain words that can be compared; see ``fold``."""

from bot.answers.lexicon.short import SHORT
from bot.texts.folding import fold

COUNT = 40
"""Words of a text that are kept: its beginning and its end."""


def all_words(text: str) -> list[str]:
    """Return the words of ``text``, usual abbreviations written out."""
    found: list[str] = []
    for word in fold(text).split():
        if word in SHORT:
            found += SHORT[word]
        else:
            found.append(word)
    return found


def words(text: str) -> tuple[str, ...]:
    """Return the words of a question: ``all_words``, or ``COUNT`` of them from both ends."""
    found = all_words(text)
    if len(found) > COUNT:
        half = COUNT // 2
        found = [*found[:half], *found[-half:]]
    return tuple(found)
