"""Questions, and those passed on."""

from dataclasses import dataclass

from bot.address.routes import Address, ForCoordinators, Personal, route


@route("faq")
@dataclass(frozen=True)
class Faq(Address):
    """A frequent question of a tour, or of the ``library``."""

    owner: str
    faq: str


@route("ask")
@dataclass(frozen=True)
class Ask(Address):
    """The invitation to ask anything."""


@route("unk")
@dataclass(frozen=True)
class Unknown(Address):
    """The admission that the documents do not say."""


@route("pass")
@dataclass(frozen=True)
class PassOn(Personal):
    """Passes the question on to the coordinators."""


@route("open")
@dataclass(frozen=True)
class OpenQuestions(ForCoordinators):
    """The questions nobody has answered yet, a page at a time (from 0), the newest first."""

    page: int = 0
