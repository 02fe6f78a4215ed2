"""Changing the plan: a day, an activity, what shall become of it, and what has been changed.

What is being decided is a draft with a number, for it would not fit into an address.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.address.routes import ForCoordinators, route


class DayPart(StrEnum):
    """When on its day something is, where no hour is known."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    DAY = "day"


@route("mv")
@dataclass(frozen=True)
class Changes(ForCoordinators):
    """The days of a tour, one of which is to be changed."""

    tour: str


@route("mvd")
@dataclass(frozen=True)
class ChangesOfDay(ForCoordinators):
    """The activities of a day, one of which is to be changed."""

    tour: str
    date: date


@route("mvu")
@dataclass(frozen=True)
class ChangesUnscheduled(ForCoordinators):
    """What has no day yet."""

    tour: str


@route("cha")
@dataclass(frozen=True)
class ChangeActivity(ForCoordinators):
    """What of an activity can be changed; a short name leaves room for the ids."""

    tour: str
    activity: str


@route("mve")
@dataclass(frozen=True)
class EditDraft(ForCoordinators):
    """What else of an activity can be changed, with what a draft has already."""

    tour: str
    draft: int


@route("mvh")
@dataclass(frozen=True)
class ChooseStart(ForCoordinators):
    """The hours at which something may begin; one can be typed too."""

    tour: str
    draft: int


@route("mvq")
@dataclass(frozen=True)
class ChooseQuarter(ForCoordinators):
    """The quarters of an hour."""

    tour: str
    draft: int
    hour: int


@route("mvt")
@dataclass(frozen=True)
class ChooseEnd(ForCoordinators):
    """The hours at which something may end; one can be typed too."""

    tour: str
    draft: int


@route("mvw")
@dataclass(frozen=True)
class ChooseDay(ForCoordinators):
    """The days on which something may be."""

    tour: str
    draft: int


@route("mvp")
@dataclass(frozen=True)
class ChoosePlace(ForCoordinators):
    """Asks where something is; that is typed."""

    tour: str
    draft: int


@route("mvs")
@dataclass(frozen=True)
class PlanStart(ForCoordinators):
    """Lets it begin at an hour; an end that is known moves along."""

    tour: str
    draft: int
    at: time


@route("mvf")
@dataclass(frozen=True)
class PlanEnd(ForCoordinators):
    """Lets it end at an hour."""

    tour: str
    draft: int
    at: time


@route("mvn")
@dataclass(frozen=True)
class PlanNoEnd(ForCoordinators):
    """Lets it end at no hour that is known."""

    tour: str
    draft: int


@route("mvo")
@dataclass(frozen=True)
class PlanPart(ForCoordinators):
    """Lets it be in a part of its day, at an hour to be confirmed."""

    tour: str
    draft: int
    part: DayPart


@route("mvx")
@dataclass(frozen=True)
class PlanDay(ForCoordinators):
    """Puts it on a day."""

    tour: str
    draft: int
    date: date


@route("mvz")
@dataclass(frozen=True)
class PlanNoDay(ForCoordinators):
    """Leaves it without a day."""

    tour: str
    draft: int


@route("mvl")
@dataclass(frozen=True)
class PlanNowhere(ForCoordinators):
    """Leaves it without a place."""

    tour: str
    draft: int


@route("mvc")
@dataclass(frozen=True)
class PlanCancelled(ForCoordinators):
    """Cancels it."""

    tour: str
    draft: int


@route("mvb")
@dataclass(frozen=True)
class PlanBack(ForCoordinators):
    """Brings back what is cancelled."""

    tour: str
    draft: int


@route("mvr")
@dataclass(frozen=True)
class Proposal(ForCoordinators):
    """What a draft would change, with what speaks against it; nothing is changed yet."""

    tour: str
    draft: int


@route("mvy")
@dataclass(frozen=True)
class ConfirmChange(ForCoordinators):
    """Changes what a draft says, if it says what it did when this was shown."""

    tour: str
    draft: int
    revision: int


@route("mvk")
@dataclass(frozen=True)
class DropDraft(ForCoordinators):
    """Changes nothing."""

    tour: str
    draft: int


@route("mva")
@dataclass(frozen=True)
class AddActivity(ForCoordinators):
    """Asks what something is called that no document has; that is typed."""

    tour: str


@route("mvm")
@dataclass(frozen=True)
class ChangeHistory(ForCoordinators):
    """What was changed, by whom and when, the newest first, a page at a time (from 0)."""

    tour: str
    page: int


@route("mvv")
@dataclass(frozen=True)
class UndoChange(ForCoordinators):
    """Proposes to take a change back."""

    tour: str
    change: int
