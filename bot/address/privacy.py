"""What is kept of a person, and what they agree to."""

from dataclasses import dataclass

from bot.address.routes import Personal, route


@route("priv")
@dataclass(frozen=True)
class Privacy(Personal):
    """What is stored, why, for how long and by whom."""


@route("pass2")
@dataclass(frozen=True)
class AgreeAndPass(Personal):
    """Agrees to a version of the policy, and passes the question on that was waiting for it."""

    version: int


@route("passun2")
@dataclass(frozen=True)
class AgreeAndPassUnnamed(Personal):
    """The same, without the reader's name."""

    version: int


@route("ok")
@dataclass(frozen=True)
class Consent(Personal):
    """Agrees to a version of the policy."""

    version: int


@route("no")
@dataclass(frozen=True)
class Decline(Personal):
    """Refuses, or takes the agreement back."""


@route("data")
@dataclass(frozen=True)
class MyData(Personal):
    """Everything stored about the reader, as a file."""


@route("wipe")
@dataclass(frozen=True)
class Erase(Personal):
    """Asks whether everything shall be erased."""


@route("wipe2")
@dataclass(frozen=True)
class ConfirmErase(Personal):
    """Erases everything, if pressed within minutes of ``minute`` (since 1970, UTC)."""

    minute: int


@route("files")
@dataclass(frozen=True)
class MyFiles(Personal):
    """The files that one has sent and that are kept, from the one numbered ``first`` (from 0)."""

    first: int
