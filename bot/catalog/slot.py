"""When on its day something happens, to the precision that is known."""

import re
from datetime import time
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from bot.catalog.values import Value


class HalfDay(StrEnum):
    """A part of a day; all that the documents say of most hours."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


_NOMINAL_START = {HalfDay.MORNING: time(6), HalfDay.AFTERNOON: time(12), HalfDay.EVENING: time(18)}
_NOMINAL_END = {HalfDay.MORNING: time(12), HalfDay.AFTERNOON: time(18), HalfDay.EVENING: time(23)}
_DAY = (time(6), time(23))

_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})(?:\s*[-\u2013]\s*(\d{1,2}):(\d{2}))?$")


class Slot(Value):
    """A clock time with or without an end, else a half-day, else (all None) the whole day.

    The nominal bounds of a half-day or day order the day and find what is on now; they are never
    shown.
    """

    start: time | None = None
    end: time | None = None
    half_day: HalfDay | None = None

    @model_validator(mode="after")
    def _consistent(self) -> "Slot":
        if self.end is not None and self.start is None:
            msg = "an end without a start: add the start"
            raise ValueError(msg)
        if self.start is not None and self.end is not None and self.end <= self.start:
            msg = f"the end {self.end:%H:%M} is not after the start {self.start:%H:%M}: swap them"
            raise ValueError(msg)
        if self.half_day is not None and self.start is not None:
            msg = "both a clock time and a half-day: keep one"
            raise ValueError(msg)
        return self

    @property
    def is_clock(self) -> bool:
        """Tell whether the hour is known."""
        return self.start is not None

    @property
    def is_whole_day(self) -> bool:
        """Tell whether not even the half-day is known."""
        return self.start is None and self.half_day is None

    @property
    def begins(self) -> time:
        """Return the earliest wall time it may begin; nominal unless ``is_clock``."""
        if self.start is not None:
            return self.start
        return _NOMINAL_START[self.half_day] if self.half_day else _DAY[0]

    @property
    def finishes(self) -> time:
        """Return the wall time it is over by; nominal unless the end is known."""
        if self.end is not None:
            return self.end
        if self.start is not None:
            hour, rest = divmod(self.start.hour * 60 + self.start.minute + 60, 60)
            return time(hour, rest) if hour < 24 else time(23, 59)  # noqa: PLR2004 - hours a day
        return _NOMINAL_END[self.half_day] if self.half_day else _DAY[1]

    def meets(self, other: "Slot") -> bool:
        """Tell whether both are on at a moment; what has no known end is only known to begin."""
        if self.start is None or other.start is None:
            return False
        ends, its_end = self.end or self.start, other.end or other.start
        return self.start == other.start or (self.start < its_end and other.start < ends)

    @property
    def written(self) -> str:
        """Return it as a content file has it: ``08:30-10:00``, ``morning``, ``day``."""
        if self.start is None:
            return self.half_day.value if self.half_day else "day"
        return f"{self.start:%H:%M}-{self.end:%H:%M}" if self.end else f"{self.start:%H:%M}"


def parse_slot(data: Any) -> Any:
    """Read ``08:30``, ``8:30-12:00``, ``morning``, ``afternoon``, ``evening`` or ``day``.

    Raises:
        ValueError: the text is none of these; pydantic reports it with its file and line.
    """
    if not isinstance(data, str):
        return data
    text = data.strip()
    if text == "day":
        return Slot()
    if text in {half.value for half in HalfDay}:
        return Slot(half_day=HalfDay(text))
    match = _CLOCK.match(text)
    if match is None:
        msg = f"{text!r} is no time: write 08:30, 08:30-12:00, morning, afternoon, evening or day"
        raise ValueError(msg)
    hour, minute, end_hour, end_minute = (int(part) if part else None for part in match.groups())
    try:
        start = time(hour or 0, minute or 0)
        end = None if end_hour is None else time(end_hour, end_minute or 0)
    except ValueError:
        msg = f"{text!r} is no time of day: hours go from 00 to 23, minutes from 00 to 59"
        raise ValueError(msg) from None
    return Slot(start=start, end=end)


_HOUR = r"([01]?\d|2[0-3]):[0-5]\d"
_WRITTEN = rf"^(day|morning|afternoon|evening|{_HOUR}(\s*[-\u2013]\s*{_HOUR})?)$"

SlotText = Annotated[
    Slot,
    BeforeValidator(parse_slot, json_schema_input_type=Annotated[str, Field(pattern=_WRITTEN)]),
]
