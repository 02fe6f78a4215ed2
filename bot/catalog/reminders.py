"""``reminders.yaml``: what a tour reminds its people of, and at which hours unless they choose."""

import re
from datetime import time
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from bot.catalog.values import Citations, Id, Translated, Value

MOST_DAYS_AHEAD = 365
"""Days before or after a tour of the farthest reminder."""
MOST_MINUTES = 240
"""Minutes before an activity of its earliest reminder."""

_HOUR = re.compile(r"^([01]?\d|2[0-3]):([0-5]\d)$")


def as_hour(data: Any) -> Any:
    """Read ``07:30`` or ``7:30``; what is no text is left as it is.

    Raises:
        ValueError: the text is no hour; pydantic reports it with its file and line.
    """
    if not isinstance(data, str):
        return data
    found = _HOUR.match(data.strip())
    if found is None:
        msg = f"{data!r} is no hour: write it from 00:00 to 23:59, such as 07:30"
        raise ValueError(msg)
    return time(int(found[1]), int(found[2]))


Hour = Annotated[
    time,
    BeforeValidator(as_hour, json_schema_input_type=Annotated[str, Field(pattern=_HOUR.pattern)]),
]
"""A wall time, to the minute."""

Days = Annotated[tuple[Annotated[int, Field(ge=1, le=MOST_DAYS_AHEAD)], ...], Field(min_length=1)]


class Before(Value):
    """Something to be done before the trip, and how many days before it people are reminded."""

    about: Literal["payment", "checklist"]
    days: Days
    at: Hour


class Errand(Value):
    """One line of the checklist that each person ticks off."""

    id: Id
    title: Translated
    note: Translated | None = None
    settles: Literal["payment"] | None = None
    """What nobody is reminded of any more who has ticked it off."""
    source: Citations = ()


class RetroHours(Value):
    """When the day's retro is asked for, and when those are nudged who have not finished it."""

    at: Hour
    nudge: Hour
    """The same evening."""
    morning_nudge: Hour
    """The morning after."""


class After(Value):
    """Something said after the tour, so many days later."""

    days: Days
    at: Hour


class Reminders(Value):
    """All that a tour reminds of; what is not there is not sent."""

    before: tuple[Before, ...] = ()
    checklist: tuple[Errand, ...] = ()
    evening: Hour | None = None
    """The plan of a day, on the evening before."""
    morning: Hour | None = None
    """The plan of the day."""
    minutes_before: Annotated[int, Field(ge=1, le=MOST_MINUTES)] | None = None
    """Each activity whose hour is known, so many minutes before it."""
    retro: RetroHours | None = None
    brief: Hour | None = None
    """To coordinators: what the day before brought, before the day starts."""
    after: After | None = None
    """A word of thanks."""
    commitments: After | None = None
    """How the commitments are going that people have made on the tour."""
