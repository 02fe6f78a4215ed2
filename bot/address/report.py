"""The report of one's tour: alone, or with others of one's institution."""

from dataclasses import dataclass

from bot.address.routes import Personal, route


@route("log")
@dataclass(frozen=True)
class Report(Personal):
    """What there is for one's report, and the ways to have it."""

    tour: str


@route("logw")
@dataclass(frozen=True)
class ReportFile(Personal):
    """One's report as a Word file."""

    tour: str


@route("logt")
@dataclass(frozen=True)
class ReportText(Personal):
    """One's report as text in the chat."""

    tour: str


@route("logn")
@dataclass(frozen=True)
class ReportName(Personal):
    """What one is called; what is said next is it."""

    tour: str


@route("logi")
@dataclass(frozen=True)
class ReportInstitution(Personal):
    """Where one is from; what is said next is it."""

    tour: str


@route("logok")
@dataclass(frozen=True)
class AgreeToName(Personal):
    """Agrees to a version of the policy, so that a name can be kept."""

    version: int
    tour: str


@route("logx")
@dataclass(frozen=True)
class ForgetName(Personal):
    """Forgets the name and the institution, and with them every joint report."""

    tour: str


@route("joint")
@dataclass(frozen=True)
class JointReport(Personal):
    """Who of one's institution could be in a joint report, and who has agreed to one."""

    tour: str


@route("joint1")
@dataclass(frozen=True)
class AgreeToJoint(Personal):
    """Agrees that what one said stands in the report of those of one's institution.

    ``seen`` is the mark of those who were shown: it agrees to nobody else.
    """

    tour: str
    seen: str


@route("joint0")
@dataclass(frozen=True)
class LeaveJoint(Personal):
    """Takes that back."""

    tour: str


@route("jointw")
@dataclass(frozen=True)
class JointFile(Personal):
    """The joint report as a Word file."""

    tour: str
