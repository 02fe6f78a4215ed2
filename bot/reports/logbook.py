"""The report of somebody's tour, as values: the same for the Word file and for the chat.

All its words are already in the reader's language; who draws it adds none.
"""

from dataclasses import dataclass

from bot.retro.values import FileKind, KeptFile


@dataclass(frozen=True)
class Table:
    """A table under its heading: a row of column names, and rows as long as it."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    """Paragraphs below it; alone where there is no row."""
    shares: tuple[float, ...] = ()
    """How much of the width each column has; as is usual where it is not said."""


@dataclass(frozen=True)
class Picture:
    """A photo to be shown with its caption; ``missing`` stands where it cannot be had."""

    file: KeptFile
    caption: str
    missing: str


@dataclass(frozen=True)
class Remark:
    """One thing somebody said: to which question, in which words, with which photo.

    ``by`` is who said it, in a report of several people alone.
    """

    text: str
    lead: str = ""
    by: str = ""
    picture: Picture | None = None


@dataclass(frozen=True)
class Visit:
    """One activity: when, to the precision that is known, where, what it is, what was noted."""

    title: str
    when: str
    texts: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class DayPart:
    """One date: what was done and what was said of it."""

    heading: str
    note: str = ""
    """What is to be said where the documents tell of no activity."""
    visits: tuple[Visit, ...] = ()
    reflections: str = ""
    remarks: tuple[Remark, ...] = ()
    """Answers, and notes that belong to no activity; below ``reflections`` as their heading."""


@dataclass(frozen=True)
class Listing:
    """A list under its heading; ``note`` introduces it, or stands alone."""

    heading: str
    items: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Days:
    """What was visited, day by day; and what was announced without a day."""

    heading: str
    note: str
    parts: tuple[DayPart, ...]
    open: Listing | None = None


@dataclass(frozen=True)
class Ideas:
    """What could be replicated at home, or a note that it is still to be written."""

    heading: str
    note: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class Logbook:
    """The whole report, a draft for its authors to edit."""

    language: str
    """A tag such as ``es-CL``."""
    title: str
    subtitle: str
    draft: str
    """One word: that it is a draft."""
    draft_note: str
    header: str
    cover: tuple[tuple[str, str], ...]
    """Who wrote it and when: what each line is, and what it says."""
    authors: tuple[str, ...]
    facts: Table
    objectives: Listing | None
    fee: Table | None
    days: Days
    ideas: Ideas
    commitments: Table
    sources: Listing

    @property
    def pictures(self) -> tuple[KeptFile, ...]:
        """Return the photos in it, in order, each once."""
        remarks = [
            *(one for part in self.days.parts for one in _remarks(part)),
            *self.ideas.remarks,
        ]
        files = (one.picture.file for one in remarks if one.picture)
        return tuple(dict.fromkeys(file for file in files if file.kind is FileKind.PHOTO))


def _remarks(part: DayPart) -> tuple[Remark, ...]:
    return (*(one for visit in part.visits for one in visit.remarks), *part.remarks)
