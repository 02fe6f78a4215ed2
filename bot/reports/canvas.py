"""A picture to be read on a phone: its size, letters, colours, and texts broken to fit.

Lengths are pixels. Nothing of a picture is kept beyond it, so that several threads can draw.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from matplotlib import get_data_path
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font

DOTS = 72
"""To the inch, so that a point of a letter is a pixel."""
TITLE, FIGURE, NORMAL, SMALL = 46, 64, 34, 28
"""Heights of letters; none is smaller than 28 on a sheet 1080 wide, so that a phone shows it."""
INK, GREY, PALE = "#1a1a1a", "#595959", "#d9d9d9"
BLUE, ORANGE, SKY = "#0072B2", "#D55E00", "#56B4E9"
"""Okabe and Ito's colours, which the colour-blind tell apart; a hatch or a word says the same."""
MARGIN = 60
GAP = 16
"""Between two texts below each other."""
LINE = 1.3
"""Heights of a letter from one line to the next."""


@dataclass(frozen=True)
class Size:
    """The width and height of a picture."""

    wide: int
    high: int


PHONE = Size(1080, 1350)
"""Upright, as a phone is held."""
PAGE = Size(1080, 860)
"""Across a page, where it stands between two paragraphs."""


class Canvas:
    """An empty picture; texts are written from above and from below, the axes take what is left."""

    def __init__(self, size: Size) -> None:
        """Begin at the top."""
        self.size = size
        self.figure = Figure(figsize=(size.wide / DOTS, size.high / DOTS), dpi=DOTS)
        drawn_on = FigureCanvasAgg(self.figure)
        self._drawn_by = drawn_on.get_renderer()  # type: ignore[no-untyped-call]
        self._top = self._bottom = float(MARGIN)

    @property
    def width(self) -> float:
        """Return what is between the margins."""
        return float(self.size.wide - 2 * MARGIN)

    def write(
        self, text: str, letters: int = NORMAL, colour: str = INK, *, bold: bool = False
    ) -> None:
        """Write a text below what is written already, on as many lines as it needs."""
        for line in self._lines(text, lettering(letters, bold=bold), self.width):
            self._put(line, letters, colour, self._top, bold=bold)
            self._top += letters * LINE
        self._top += GAP

    def write_below(self, text: str, letters: int = SMALL, colour: str = GREY) -> None:
        """Write a text at the foot, above what stands there already."""
        lines = tuple(self._lines(text, lettering(letters), self.width))
        self._bottom += len(lines) * letters * LINE
        for number, line in enumerate(lines):
            top = self.size.high - self._bottom + number * letters * LINE
            self._put(line, letters, colour, top)

    def axes(self, left: float = 0, right: float = 0, above: float = 0, below: float = 0) -> Axes:
        """Return axes without a frame for what is left, and as much kept free on each side."""
        wide, high = self.size.wide, self.size.high
        low = self._bottom + below + SMALL
        down = max(high - self._top - above - low, 1.0)
        across = self.width - left - right
        place = ((MARGIN + left) / wide, low / high, across / wide, down / high)
        made = self.figure.add_axes(place)
        made.set_axis_off()
        return made

    def broken(self, text: str, letters: int, wide: float) -> str:
        """Return a text with its lines broken to fit into a width."""
        return "\n".join(self._lines(text, lettering(letters), wide))

    def wide(self, text: str, letters: int) -> float:
        """Return how wide the widest line of a text is."""
        return max(self._wide(line, lettering(letters)) for line in text.split("\n"))

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        file = BytesIO()
        self.figure.savefig(file, format="png", dpi=DOTS)
        return file.getvalue()

    def _put(self, line: str, letters: int, colour: str, top: float, *, bold: bool = False) -> None:
        self.figure.text(
            MARGIN / self.size.wide,
            1 - (top + letters) / self.size.high,
            line,
            color=colour,
            fontproperties=lettering(letters, bold=bold),
            parse_math=False,
        )

    def _lines(self, text: str, font: FontProperties, wide: float) -> Iterator[str]:
        """Break a text between words, and within one that is alone too long."""
        line = ""
        for word in drawable(text).split():
            longer = f"{line} {word}" if line else word
            if line and self._wide(longer, font) > wide:
                yield line
                longer = word
            while len(longer) > 1 and self._wide(longer, font) > wide:
                cut = max(1, self._fitting(longer, font, wide))
                yield longer[:cut]
                longer = longer[cut:]
            line = longer
        if line:
            yield line

    def _fitting(self, line: str, font: FontProperties, wide: float) -> int:
        """Return how many letters of a line fit."""
        return bisect_right(range(1, len(line)), wide, key=lambda end: self._wide(line[:end], font))

    def _wide(self, line: str, font: FontProperties) -> float:
        return float(self._drawn_by.get_text_width_height_descent(line, font, ismath=False)[0])


def label(  # noqa: PLR0913 - what a word in a picture is
    axes: Axes,
    at: tuple[float, float],
    text: str,
    letters: int = SMALL,
    *,
    colour: str = INK,
    sideways: str = "left",
    upright: str = "center",
    turned: bool = False,
    moved: tuple[float, float] = (0, 0),
) -> None:
    """Write a text at a place of the axes, moved by some pixels; what our letters lack is left out.

    ``sideways`` and ``upright`` say which part of the text stands there. What is behind it pales.
    """
    axes.annotate(
        drawable(text),
        at,
        xytext=moved,
        textcoords="offset points",
        color=colour,
        ha=sideways,
        va=upright,
        rotation=90 if turned else 0,
        fontproperties=lettering(letters),
        annotation_clip=False,
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1},
        parse_math=False,
    )


def lettering(letters: int, *, bold: bool = False) -> FontProperties:
    """Return the letters that matplotlib brings along, at a height."""
    return FontProperties(fname=_file(bold=bold), size=letters)


def drawable(text: str) -> str:
    """Return a text without what our letters lack, such as most emoji."""
    return "".join(one for one in text if one == "\n" or ord(one) in _known()).strip()


@cache
def _known() -> frozenset[int]:
    plain, bold = (get_font(_file(bold=one)).get_charmap() for one in (False, True))
    return frozenset(plain) & frozenset(bold)


def _file(*, bold: bool) -> Path:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return Path(get_data_path()) / "fonts" / "ttf" / name
