"""The files that coordinators take with them: which there are, and each of them."""

from dataclasses import dataclass
from enum import StrEnum

from bot.address.routes import ForCoordinators, route


class ExportOf(StrEnum):
    """What a file is about; ``ALL`` is every other, each on a sheet of its own."""

    ALL = "all"
    ANSWERS = "answers"
    PARTICIPANTS = "participants"
    DELIVERIES = "deliveries"
    MISSED = "missed"
    QUESTIONS = "questions"
    ROSTER = "roster"
    """The organisers' own list: nothing of it stands beside what people said."""


class ExportKind(StrEnum):
    """What kind of file it is."""

    XLSX = "xlsx"
    CSV = "csv"


@route("exp")
@dataclass(frozen=True)
class Exports(ForCoordinators):
    """Which files there are of a tour."""

    tour: str


@route("expf")
@dataclass(frozen=True)
class ExportFile(ForCoordinators):
    """One of them."""

    tour: str
    subject: ExportOf
    kind: ExportKind
