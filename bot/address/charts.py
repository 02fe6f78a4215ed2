"""Pictures of what the questions of a day brought."""

from dataclasses import dataclass
from datetime import date

from bot.address.routes import ForCoordinators, route


@route("chartd")
@dataclass(frozen=True)
class DayChart(ForCoordinators):
    """How a day was rated."""

    tour: str
    day: date


@route("charto")
@dataclass(frozen=True)
class OptionsChart(ForCoordinators):
    """What was chosen of a day's question."""

    tour: str
    day: date
    question: str


@route("chartt")
@dataclass(frozen=True)
class TrendChart(ForCoordinators):
    """How the days of a tour compare."""

    tour: str
