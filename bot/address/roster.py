"""The list of those enrolled in a tour: who is on it, where it comes from, links and payments."""

from dataclasses import dataclass
from enum import StrEnum

from bot.address.routes import ForCoordinators, route
from bot.roster.columns import Field
from bot.roster.values import Payment


class RosterView(StrEnum):
    """Which of those on the list are shown."""

    ALL = "all"
    WAITING = "waiting"
    """Who has not followed their link."""
    BLOCKED = "blocked"
    OWING = "owing"
    GONE = "gone"
    """Who is in the last file no more."""


@route("roster")
@dataclass(frozen=True)
class Roster(ForCoordinators):
    """How many are on the list of a tour, have started, and have paid."""

    tour: str


@route("ros-list")
@dataclass(frozen=True)
class RosterList(ForCoordinators):
    """Some of those on it, with a button each; pages from 0."""

    tour: str
    view: RosterView
    page: int


@route("ros-insts")
@dataclass(frozen=True)
class RosterInstitutions(ForCoordinators):
    """The institutions on it, with how many are from each; pages from 0."""

    tour: str
    page: int


@route("ros-inst")
@dataclass(frozen=True)
class RosterInstitution(ForCoordinators):
    """Those of the institution that somebody on the list is from."""

    tour: str
    id: int


@route("ros-one")
@dataclass(frozen=True)
class RosterPerson(ForCoordinators):
    """Somebody on the list."""

    tour: str
    id: int


@route("ros-pay")
@dataclass(frozen=True)
class SetPayment(ForCoordinators):
    """Notes how far somebody is with paying."""

    tour: str
    id: int
    payment: Payment


@route("ros-new")
@dataclass(frozen=True)
class RenewLink(ForCoordinators):
    """Asks whether somebody shall get another link."""

    tour: str
    id: int


@route("ros-new2")
@dataclass(frozen=True)
class ConfirmRenewLink(ForCoordinators):
    """Gives somebody another link, in the place of the one numbered ``link``."""

    tour: str
    id: int
    link: int


@route("ros-off")
@dataclass(frozen=True)
class StrikeOff(ForCoordinators):
    """Asks whether somebody shall be taken off the list."""

    tour: str
    id: int


@route("ros-off2")
@dataclass(frozen=True)
class ConfirmStrikeOff(ForCoordinators):
    """Takes somebody off, if pressed within minutes of ``minute`` (since 1970, UTC)."""

    tour: str
    id: int
    minute: int


@route("ros-gone")
@dataclass(frozen=True)
class StrikeGone(ForCoordinators):
    """Asks whether all those who are in the last file no more shall be taken off."""

    tour: str


@route("ros-gone2")
@dataclass(frozen=True)
class ConfirmStrikeGone(ForCoordinators):
    """Takes them off, if they are as many as shown and it is within minutes of ``minute``."""

    tour: str
    count: int
    minute: int


@route("ros-in")
@dataclass(frozen=True)
class RosterUpload(ForCoordinators):
    """Asks for a file with the list."""

    tour: str


@route("ros-file")
@dataclass(frozen=True)
class RosterDraft(ForCoordinators):
    """What was understood of a file, and what it would change."""

    tour: str
    id: int


@route("ros-bad")
@dataclass(frozen=True)
class RosterBadRows(ForCoordinators):
    """The rows of it that are left out, and why; pages from 0."""

    tour: str
    id: int
    page: int


@route("ros-cols")
@dataclass(frozen=True)
class RosterColumns(ForCoordinators):
    """Asks in which column of a file something stands."""

    tour: str
    id: int
    field: Field


@route("ros-col")
@dataclass(frozen=True)
class SetRosterColumn(ForCoordinators):
    """Says in which column it stands, from 1; 0 is in none."""

    tour: str
    id: int
    field: Field
    column: int


@route("ros-ok")
@dataclass(frozen=True)
class TakeOver(ForCoordinators):
    """Makes the list what the file has it to be, if that is still what was shown as ``mark``."""

    tour: str
    id: int
    mark: str


@route("ros-no")
@dataclass(frozen=True)
class LeaveDraft(ForCoordinators):
    """Leaves the list as it is."""

    tour: str
    id: int


@route("ros-links")
@dataclass(frozen=True)
class RosterLinks(ForCoordinators):
    """Everybody's personal link, as a spreadsheet."""

    tour: str


@route("ros-qr")
@dataclass(frozen=True)
class RosterCards(ForCoordinators):
    """The links of those who have not started, as cards with a QR to be printed."""

    tour: str
