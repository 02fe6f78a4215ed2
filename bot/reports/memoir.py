"""A tour's memoir as values: a cover, and what stands below each other from there to its end.

All its words are already in the reader's language; who draws it adds none.
"""

from dataclasses import dataclass

from bot.reports.logbook import Table
from bot.summary.values import DaySummary, TourSummary


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3; those of 1 and 2 stand in the contents."""

    text: str
    level: int


@dataclass(frozen=True)
class Words:
    """A paragraph; ``lead`` begins it in bold."""

    text: str
    lead: str = ""
    is_when: bool = False
    """Whether it says when and where an activity was."""
    leads_on: bool = False
    """Whether it stays on a page with what is below it."""


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Saying:
    """What somebody shares with the group, in their words; ``by`` is empty unless they sign."""

    text: str
    by: str = ""


@dataclass(frozen=True)
class Chart:
    """A picture of a day's ratings, or of all days; ``name`` is its own in the memoir."""

    name: str
    caption: str
    of: DaySummary | TourSummary


Block = Heading | Words | Bullets | Saying | Chart | Table


@dataclass(frozen=True)
class Memoir:
    """The whole memoir, in the order in which it is read."""

    language: str
    """A tag such as ``es-CL``."""
    title: str
    subtitle: str
    header: str
    cover: tuple[tuple[str, str], ...]
    """What each line of the cover is, and what it says."""
    contents: str
    """What the table of contents is called."""
    figure: str
    """What a picture is called, before its number."""
    blocks: tuple[Block, ...]
    signing: Heading
    signers: tuple[str, ...]
    """What stands below each line to sign on."""

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Return the pictures in it, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Chart))
