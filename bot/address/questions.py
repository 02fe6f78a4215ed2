"""Questions, and those passed on."""

from dataclasses import dataclass

from bot.address.routes import Address, Personal, route


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
    """Passes the question on to the coordinators, with the reader's name."""


@route("passun")
@dataclass(frozen=True)
class PassOnUnnamed(Personal):
    """Passes the question on to the coordinators, who are not told by whom."""


@route("askp")
@dataclass(frozen=True)
class AskPerson(Personal):
    """Asks for what shall be passed on to the coordinators, whatever was asked before."""


@route("mine")
@dataclass(frozen=True)
class MyInquiries(Personal):
    """What the reader has passed on, a page at a time (from 0), the newest first."""

    page: int = 0


@route("mine1")
@dataclass(frozen=True)
class MyInquiry(Personal):
    """One of these with all that was said since."""

    id: int


@route("mineask")
@dataclass(frozen=True)
class AskOn(Personal):
    """Asks for what the reader wants to say next; what is said then goes to the coordinators."""

    id: int


@route("minefile")
@dataclass(frozen=True)
class MyInquiryFiles(Personal):
    """The files that came with the replies."""

    id: int


@route("kept")
@dataclass(frozen=True)
class Kept(Address):
    """An answer that the coordinators of a tour keep for everybody on it."""

    tour: str
    id: int
