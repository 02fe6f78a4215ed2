"""The coordinators' panel."""

from dataclasses import dataclass

from bot.address.routes import ForCoordinators, route


@route("panel")
@dataclass(frozen=True)
class Panel(ForCoordinators):
    """How a tour stands: its people, their questions, what is sent next."""

    tour: str


@route("panels")
@dataclass(frozen=True)
class Panels(ForCoordinators):
    """The choice of a panel, for who accompanies several tours."""
