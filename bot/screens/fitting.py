"""Texts of people's in one message: a push is never split."""

from collections.abc import Callable

from markupsafe import Markup

from bot.catalog.checks.lengths import MESSAGE
from bot.screens.scene import shortened


def fitting(draw: Callable[[str], Markup], text: str) -> Markup:
    """Return what ``draw`` makes of a text, cut at a word where the whole is over one message.

    Tags and entities count too, though Telegram leaves them out: never too long, at times short.
    """
    whole = draw(text)
    if _fits(whole):
        return whole
    fits, over = 1, len(text)
    while over - fits > 1:
        middle = (fits + over) // 2
        if _fits(draw(shortened(text, middle))):
            fits = middle
        else:
            over = middle
    return draw(shortened(text, fits))


def _fits(text: Markup) -> bool:
    return len(str(text).encode("utf-16-le", "surrogatepass")) // 2 <= MESSAGE
