"""The library: programmes, places, institutions."""

from dataclasses import dataclass
from enum import StrEnum

from bot.address.routes import Address, route
from bot.catalog.library import Kind


class EntryPart(StrEnum):
    """A part of an entry's card."""

    OVERVIEW = "all"
    PROBLEM = "why"
    HOW = "how"
    RESULTS = "res"
    LESSONS = "less"


@route("kinds")
@dataclass(frozen=True)
class Library(Address):
    """The kinds of entries one may browse."""


@route("lib")
@dataclass(frozen=True)
class Browse(Address):
    """The entries of a kind, a page at a time (from 0)."""

    kind: Kind
    page: int = 0


@route("ent")
@dataclass(frozen=True)
class Entry(Address):
    """A part of an entry's card."""

    entry: str
    part: EntryPart = EntryPart.OVERVIEW
