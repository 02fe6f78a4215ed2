"""The first screens, and which tour one is on."""

from dataclasses import dataclass

from bot.address.routes import Address, Personal, route


@route("home")
@dataclass(frozen=True)
class Home(Address):
    """The first screen."""


@route("help")
@dataclass(frozen=True)
class Help(Address):
    """What the assistant can do."""


@route("trs")
@dataclass(frozen=True)
class Tours(Personal):
    """The tours one may choose from."""


@route("go")
@dataclass(frozen=True)
class EnterTour(Personal):
    """Enrols in a tour, or switches to it."""

    tour: str


@route("tour")
@dataclass(frozen=True)
class TourFacts(Address):
    """What a tour is, for whom, and why."""

    tour: str
