"""The coordinators' inbox: what people ask, the replies, and the answers kept for all."""

from dataclasses import dataclass

from bot.address.routes import ForCoordinators, route
from bot.language import Language


@route("open")
@dataclass(frozen=True)
class OpenQuestions(ForCoordinators):
    """The questions nobody has answered yet, a page at a time (from 0), the newest first."""

    page: int = 0


@route("closed")
@dataclass(frozen=True)
class ClosedQuestions(ForCoordinators):
    """The questions that are answered or settled, likewise."""

    page: int = 0


@route("inq")
@dataclass(frozen=True)
class Inquiry(ForCoordinators):
    """A question with all that was said of it."""

    tour: str
    id: int


@route("inqre")
@dataclass(frozen=True)
class ReplyTo(ForCoordinators):
    """Asks for the reply to a question; what is said next is it."""

    tour: str
    id: int


@route("inqsend")
@dataclass(frozen=True)
class SendTo(ForCoordinators):
    """Sends the message that the pressed one quotes as a reply to a question, answered or not."""

    tour: str
    id: int


@route("inqdone")
@dataclass(frozen=True)
class Settle(ForCoordinators):
    """Settles a question without a reply."""

    tour: str
    id: int


@route("inqfile")
@dataclass(frozen=True)
class InquiryFiles(ForCoordinators):
    """The files that were sent with a question's replies."""

    tour: str
    id: int


@route("keepall")
@dataclass(frozen=True)
class KeepForAll(ForCoordinators):
    """Shows what an answered question would be as an answer for everybody."""

    tour: str
    id: int


@route("keptall")
@dataclass(frozen=True)
class KeptAnswers(ForCoordinators):
    """The answers kept for everybody on a tour, a page at a time (from 0), the newest first."""

    tour: str
    page: int = 0


@route("kept1")
@dataclass(frozen=True)
class KeptAnswer(ForCoordinators):
    """An answer for everybody, as a coordinator sees it: kept, withdrawn, or being written."""

    tour: str
    id: int


@route("keptq")
@dataclass(frozen=True)
class KeptQuestion(ForCoordinators):
    """Asks for the wording of its question."""

    tour: str
    id: int


@route("kepta")
@dataclass(frozen=True)
class KeptReply(ForCoordinators):
    """Asks for the wording of its answer."""

    tour: str
    id: int


@route("keptlang")
@dataclass(frozen=True)
class KeptLanguage(ForCoordinators):
    """Sets in which language it is written."""

    tour: str
    id: int
    lang: Language


@route("keptok")
@dataclass(frozen=True)
class ConfirmKept(ForCoordinators):
    """Lets it answer everybody from now on."""

    tour: str
    id: int


@route("keptno")
@dataclass(frozen=True)
class WithdrawKept(ForCoordinators):
    """Lets it answer nobody any more."""

    tour: str
    id: int
