"""Who accompanies a tour, and who is invited to."""

from dataclasses import dataclass

from bot.address.routes import ForCoordinators, route


@route("coords")
@dataclass(frozen=True)
class Coordinators(ForCoordinators):
    """Who accompanies a tour, and the invitations nobody has used yet."""

    tour: str


@route("invite")
@dataclass(frozen=True)
class Invite(ForCoordinators):
    """Makes a link that lets one person accompany a tour."""

    tour: str


@route("uninvite")
@dataclass(frozen=True)
class WithdrawInvitation(ForCoordinators):
    """Withdraws an invitation that nobody has used."""

    tour: str
    id: int


@route("unrole")
@dataclass(frozen=True)
class WithdrawRole(ForCoordinators):
    """Asks whether somebody shall accompany a tour no more."""

    tour: str
    role: int


@route("unrole2")
@dataclass(frozen=True)
class ConfirmWithdrawRole(ForCoordinators):
    """Withdraws a role, if pressed within minutes of ``minute`` (since 1970, UTC)."""

    tour: str
    role: int
    minute: int
