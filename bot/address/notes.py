"""Notes: taking them, and what can be done with those that are kept."""

from dataclasses import dataclass
from datetime import date

from bot.address.routes import Personal, route


@route("note")
@dataclass(frozen=True)
class TakeNote(Personal):
    """Takes what is said next as a note of its hour."""


@route("nt")
@dataclass(frozen=True)
class NoteOn(Personal):
    """Takes what is said next as a note of an activity; short names leave room for the ids."""

    tour: str
    activity: str


@route("keep")
@dataclass(frozen=True)
class KeepNote(Personal):
    """Keeps the message that the pressed one answers, as a note of its hour."""


@route("nk")
@dataclass(frozen=True)
class KeepNoteOn(Personal):
    """Keeps the message that the pressed one answers, as a note of an activity."""

    tour: str
    activity: str


@route("note2")
@dataclass(frozen=True)
class AgreeAndNote(Personal):
    """Agrees to a version of the policy, and keeps the note that was waiting for it."""

    version: int


@route("nalb")
@dataclass(frozen=True)
class NoteAlbum(Personal):
    """Stands for the rest of an album of which enough was said at its first file."""

    album: str


@route("notes")
@dataclass(frozen=True)
class MyNotes(Personal):
    """The reader's notes of a tour by day, a page at a time (from 0)."""

    tour: str
    page: int = 0


@route("n1")
@dataclass(frozen=True)
class Note(Personal):
    """One of the reader's notes."""

    id: int


@route("nwq")
@dataclass(frozen=True)
class NoteWasQuestion(Personal):
    """Takes a note back that was meant as a question, and answers that."""

    id: int


@route("nday")
@dataclass(frozen=True)
class ChooseForNote(Personal):
    """The activities of a day that a note may be put with."""

    id: int
    date: date


@route("nuns")
@dataclass(frozen=True)
class ChooseUnscheduledForNote(Personal):
    """The activities without a day that a note may be put with."""

    id: int


@route("nput")
@dataclass(frozen=True)
class PutNote(Personal):
    """Puts a note with an activity, and to its day."""

    id: int
    activity: str


@route("nfree")
@dataclass(frozen=True)
class FreeNote(Personal):
    """Puts a note to a day, with no activity."""

    id: int
    date: date


@route("ndel")
@dataclass(frozen=True)
class DeleteNote(Personal):
    """Asks whether a note shall be deleted."""

    id: int


@route("ndel2")
@dataclass(frozen=True)
class ConfirmDeleteNote(Personal):
    """Deletes a note."""

    id: int
