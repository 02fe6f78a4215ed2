"""What a report is made from: the tour, its reader's language, and what its authors said."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.catalog.catalog import Catalog
from bot.catalog.tour import Tour
from bot.retro.diary import Diary
from bot.texts.voice import Voice


@dataclass(frozen=True)
class Author:
    """Who said it; both names are empty where they were not given."""

    diary: Diary
    name: str = ""
    institution: str = ""


@dataclass(frozen=True)
class Account:
    """A tour as it is told in a report: from which content, in which language, as of when."""

    catalog: Catalog
    tour: Tour
    voice: Voice
    now: datetime

    @property
    def today(self) -> date:
        """Return the date it is where the tour is."""
        return self.now.astimezone(self.tour.zone).date()


@dataclass(frozen=True)
class Subject(Account):
    """One report: of one person, or of several together."""

    authors: tuple[Author, ...] = field(default=(Author(Diary()),))

    @property
    def is_joint(self) -> bool:
        """Tell whether several people wrote it."""
        return len(self.authors) > 1

    def by(self, author: Author) -> str:
        """Return who said something, where that has to be told."""
        return author.name if self.is_joint else ""

    def when(self, at: datetime) -> str:
        """Return a day and an hour where the tour is."""
        local = at.astimezone(self.tour.zone)
        return f"{self.voice.day(local.date())}, {self.voice.clock(local.time())}"
