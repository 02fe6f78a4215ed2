"""The retro: the questions of a day, what was answered, and who may read it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from bot.address.reminders import OnOff
from bot.address.routes import Personal, route
from bot.retro.visibility import Visibility


class Who(StrEnum):
    """A visibility in one letter, so that an address has room for it."""

    ORGANISERS = "o"
    GROUP = "g"
    ME = "m"

    @property
    def visibility(self) -> Visibility:
        """Return what the letter stands for."""
        return Visibility[self.name]


@route("retro")
@dataclass(frozen=True)
class MyRetro(Personal):
    """The questions that are to be answered now, of whichever day."""


@route("rdays")
@dataclass(frozen=True)
class RetroDays(Personal):
    """The days of a tour, and how far one is with each."""

    tour: str


@route("rday")
@dataclass(frozen=True)
class RetroDay(Personal):
    """What one has answered of a day; what was on its way when it was finished belongs to it."""

    keeps_waiting: ClassVar[bool] = True

    tour: str
    day: date


@route("rgo")
@dataclass(frozen=True)
class RetroGoOn(Personal):
    """The next question of a day that is still open."""

    tour: str
    day: date


@route("rq")
@dataclass(frozen=True)
class RetroQuestion(Personal):
    """One question of a day; what is said next answers it, also after a look at something else."""

    keeps_waiting: ClassVar[bool] = True

    tour: str
    day: date
    question: str


@route("ra")
@dataclass(frozen=True)
class Rate(Personal):
    """Answers a question with a rating."""

    tour: str
    day: date
    question: str
    rating: int


@route("ro")
@dataclass(frozen=True)
class Pick(Personal):
    """Answers a question with an option, by its mark; of several it ticks that one."""

    tour: str
    day: date
    question: str
    option: str


@route("ru")
@dataclass(frozen=True)
class Unpick(Personal):
    """Takes the tick of an option away; tapped twice it does no more than once."""

    tour: str
    day: date
    question: str
    option: str


@route("rn")
@dataclass(frozen=True)
class GoPast(Personal):
    """Goes on to the next question, with what was answered of this one as it is."""

    tour: str
    day: date
    question: str


@route("rs")
@dataclass(frozen=True)
class Skip(Personal):
    """Leaves a question out."""

    tour: str
    day: date
    question: str


@route("rstop")
@dataclass(frozen=True)
class StopRetro(Personal):
    """Goes on another time; nobody is nudged who has said so."""

    tour: str
    day: date


@route("rno")
@dataclass(frozen=True)
class DeclineRetro(Personal):
    """Leaves a day out altogether."""

    tour: str
    day: date


@route("rok")
@dataclass(frozen=True)
class AgreeToRetro(Personal):
    """Agrees to a version of the policy, and says who may read what is answered from now on."""

    version: int
    tour: str
    day: date
    who: Who


@route("rokr")
@dataclass(frozen=True)
class AgreeAndRate(Personal):
    """Agrees in the same way, and answers the day's first question with a rating tapped before."""

    version: int
    tour: str
    day: date
    who: Who
    rating: int


@route("rv")
@dataclass(frozen=True)
class AnswerReaders(Personal):
    """Who may read the answer to a question."""

    tour: str
    day: date
    question: str


@route("rv2")
@dataclass(frozen=True)
class SetReaders(Personal):
    """Says who may read the answer to a question; before there is one, any from now on."""

    tour: str
    day: date
    question: str
    who: Who


@route("rsig")
@dataclass(frozen=True)
class SignShared(Personal):
    """Puts one's name below all that one shares with the group, or takes it away."""

    tour: str
    day: date
    question: str
    to: OnOff


@route("rsn")
@dataclass(frozen=True)
class SignName(Personal):
    """Asks under which name one signs; what is said next is it, and then the question waits."""

    tour: str
    day: date
    question: str


@route("rsh")
@dataclass(frozen=True)
class SharedDay(Personal):
    """What the group shares of a day, without names."""

    tour: str
    day: date


@route("rka")
@dataclass(frozen=True)
class KeepAsAnswer(Personal):
    """Takes what the message said that is replied to for an answer, though it read otherwise."""

    tour: str
    day: date
    question: str


@route("rwq")
@dataclass(frozen=True)
class WasQuestion(Personal):
    """Takes an answer back that was meant as a question, and answers that."""

    tour: str
    day: date
    question: str
