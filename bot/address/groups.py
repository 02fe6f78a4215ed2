"""Working groups: people of a tour who go on with one thing together."""

from dataclasses import dataclass

from bot.address.commitments import Way
from bot.address.routes import Personal, route


@route("wgs")
@dataclass(frozen=True)
class WorkingGroups(Personal):
    """The groups of a tour, a page at a time (from 0)."""

    tour: str
    page: int = 0


@route("wg")
@dataclass(frozen=True)
class WorkingGroup(Personal):
    """One group, with what its people share."""

    id: int


@route("wgn")
@dataclass(frozen=True)
class NewGroup(Personal):
    """Asks what a new group is for; what is said next is its title."""

    tour: str


@route("wgn2")
@dataclass(frozen=True)
class NewGroupFor(Personal):
    """Asks the same, for a commitment that is then put into the group."""

    id: int
    way: Way


@route("wgj")
@dataclass(frozen=True)
class JoinGroup(Personal):
    """Joins a group."""

    id: int


@route("wgl")
@dataclass(frozen=True)
class LeaveGroup(Personal):
    """Leaves a group, with what one had put into it."""

    id: int
