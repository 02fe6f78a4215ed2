"""What coordinators are shown of what the group has said."""

from dataclasses import dataclass
from datetime import date

from bot.address.routes import ForCoordinators, route


@route("sum")
@dataclass(frozen=True)
class Summary(ForCoordinators):
    """A tour summed up, day by day."""

    tour: str


@route("sumnow")
@dataclass(frozen=True)
class LatestSummary(ForCoordinators):
    """The last day of which there is something to tell, summed up."""

    tour: str


@route("sumday")
@dataclass(frozen=True)
class DaySummaryOf(ForCoordinators):
    """One day summed up."""

    tour: str
    date: date


@route("said")
@dataclass(frozen=True)
class SaidOn(ForCoordinators):
    """A page of what was written to a question of a day, without names; the first is 0."""

    tour: str
    date: date
    question: str
    page: int = 0
