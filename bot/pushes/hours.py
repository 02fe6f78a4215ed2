"""Wall times → instants: which zone counts, and what of hours that a clock change skips or doubles.

The rule is iCalendar's (RFC 5545, section 3.3.5): an hour that is skipped is read with the offset
from before the gap, so it moves forward by the gap's length; of one that is doubled the first
counts. Python's ``fold=0`` (PEP 495) says the same.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.catalog.tour import Tour


def instant(on: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the instant, in UTC, of a wall time in a zone; every wall time has exactly one."""
    return datetime.combine(on, at.replace(fold=0), zone).astimezone(UTC)


@dataclass(frozen=True)
class Zones:
    """In which zone a person's hours count: on the tour in the tour's, before and after at home."""

    tour: Tour
    home: ZoneInfo

    def on(self, day: date) -> ZoneInfo:
        """Return the zone that counts on a date."""
        return self.tour.zone if self.tour.starts_on <= day <= self.tour.ends_on else self.home

    def local(self, now: datetime) -> datetime:
        """Return an instant as the person's clock shows it."""
        here = now.astimezone(self.tour.zone)
        return here if self.on(here.date()) is self.tour.zone else now.astimezone(self.home)
