"""Counts as bars of text that stand aligned on a phone; pure."""

from collections.abc import Sequence

from markupsafe import Markup

WIDTH = 10
"""Blocks of the longest bar: with what stands before it, it fits on a narrow phone's line."""


def bars(lines: Sequence[tuple[str, int]]) -> Markup:
    """Return a line a count: what it is of, the count, the bar.

    Figures stand before the bars: blocks are not of the same width in every typeface.
    """
    most = max((count for _, count in lines), default=0)
    name = max((len(label) for label, _ in lines), default=0)
    digits = len(str(most))
    return Markup("\n").join(
        Markup("<code>{}</code>").format(
            f"{label:<{name}} {count:>{digits}} {'▇' * blocks(count, most)}".rstrip()
        )
        for label, count in lines
    )


def blocks(count: float, most: float) -> int:
    """Return how many blocks stand for a count: one at least for whatever is not nothing."""
    return max(1, round(WIDTH * count / most)) if count > 0 else 0
