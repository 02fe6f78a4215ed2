"""What one means to do: the list, each one, and what is asked while one is made."""

from dataclasses import dataclass
from enum import StrEnum

from bot.address.retro import Who
from bot.address.routes import Personal, route
from bot.retro.values import Horizon, Standing


class Way(StrEnum):
    """Whether one thing after the other is asked of a new commitment, or just one is changed."""

    NEW = "n"
    OWN = "o"


class Wish(StrEnum):
    """What somebody was about to do when they were asked for their agreement."""

    NEW = "new"
    SEE = "see"
    OPEN = Standing.OPEN.value
    UNDER_WAY = Standing.UNDER_WAY.value
    DONE = Standing.DONE.value
    DROPPED = Standing.DROPPED.value
    JOIN = "join"
    FOUND = "found"


@route("cms")
@dataclass(frozen=True)
class Commitments(Personal):
    """What one means to do, a page at a time (from 0), the newest first."""

    page: int = 0


@route("cm")
@dataclass(frozen=True)
class Commitment(Personal):
    """One commitment, and all that can be changed of it."""

    id: int


@route("cmn")
@dataclass(frozen=True)
class NewCommitment(Personal):
    """Asks what one means to do after a tour; what is said next is it."""

    tour: str


@route("cmw")
@dataclass(frozen=True)
class ChangeWhat(Personal):
    """Asks anew what one means to do; what is said next takes its place."""

    id: int


@route("cmh")
@dataclass(frozen=True)
class CommitmentHorizon(Personal):
    """By when."""

    id: int
    way: Way = Way.NEW


@route("cmh2")
@dataclass(frozen=True)
class SetHorizon(Personal):
    """Chooses by when."""

    id: int
    horizon: Horizon
    way: Way


@route("cmp")
@dataclass(frozen=True)
class CommitmentWith(Personal):
    """With whom; what is said next is it."""

    id: int
    way: Way = Way.NEW


@route("cmp0")
@dataclass(frozen=True)
class WithNobody(Personal):
    """Takes away with whom."""

    id: int


@route("cmg")
@dataclass(frozen=True)
class CommitmentGroup(Personal):
    """In which working group, a page of them at a time (from 0)."""

    id: int
    way: Way = Way.NEW
    page: int = 0


@route("cmg2")
@dataclass(frozen=True)
class PutInGroup(Personal):
    """Puts a commitment into a working group, which one thereby joins; 0 is none."""

    id: int
    group: int
    way: Way


@route("cmd")
@dataclass(frozen=True)
class CommitmentMade(Personal):
    """A new commitment, all asked; the way to another, and on."""

    id: int


@route("cmv")
@dataclass(frozen=True)
class CommitmentReaders(Personal):
    """Who may read a commitment."""

    id: int


@route("cmv2")
@dataclass(frozen=True)
class SetCommitmentReaders(Personal):
    """Says who may read a commitment."""

    id: int
    who: Who


@route("cmx")
@dataclass(frozen=True)
class ForgetCommitment(Personal):
    """Asks whether a commitment shall be deleted."""

    id: int


@route("cmx2")
@dataclass(frozen=True)
class ConfirmForget(Personal):
    """Deletes a commitment."""

    id: int


@route("cms2")
@dataclass(frozen=True)
class SetStanding(Personal):
    """Says how a commitment is going."""

    id: int
    standing: Standing


@route("cmf")
@dataclass(frozen=True)
class TellStanding(Personal):
    """Says it below the push that asks, which stays for the other commitments in it."""

    id: int
    standing: Standing


@route("cmf2")
@dataclass(frozen=True)
class FollowUpWord(Personal):
    """Asks for a word on how it is going; what is said next is it."""

    id: int


@route("cmok")
@dataclass(frozen=True)
class AgreeToCommitments(Personal):
    """Agrees to a version of the policy, and goes on with what waited for it.

    ``of`` is the commitment or the group it is about, 0 where there is none.
    """

    version: int
    wish: Wish
    of: int
