"""What is to be done before a tour."""

from dataclasses import dataclass

from bot.address.routes import Personal, route


@route("list")
@dataclass(frozen=True)
class Checklist(Personal):
    """What is to be done before the trip, with what the reader has ticked off."""

    tour: str


@route("did")
@dataclass(frozen=True)
class TickOff(Personal):
    """Ticks an errand off; its short name leaves room for the longest ids."""

    tour: str
    errand: str


@route("not")
@dataclass(frozen=True)
class Untick(Personal):
    """Takes the tick from an errand again."""

    tour: str
    errand: str
