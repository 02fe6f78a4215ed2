"""What a person has chosen of the pushes; what they have not, is as the tour's file says."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.catalog.tour import Tour
from bot.pushes.hours import Zones
from bot.pushes.kinds import PushKind

_KINDS = frozenset(PushKind)
FOR_EVER = date.max
"""The end of a pause that only the person ends."""


@dataclass(frozen=True)
class Quiet:
    """The hours of every day in which nothing but what is urgent may sound; may pass midnight.

    The same start and end hold nothing: hours that never end would hold every push for ever.
    """

    start: time
    end: time

    def until(self, local: datetime) -> datetime | None:
        """Return when the quiet hours end that hold at ``local``, or None where none do.

        An end that a clock change doubles is its first time: they are over in the second pass.
        """
        if self.start == self.end:
            return None
        at = local.time().replace(tzinfo=None)
        is_held = (
            self.start <= at < self.end
            if self.start < self.end
            else at >= self.start or at < self.end
        )
        if not is_held:
            return None
        ends_on = local.date() + timedelta(days=int(at >= self.end))
        ends = datetime.combine(ends_on, self.end, local.tzinfo)
        return ends if ends.astimezone(UTC) > local.astimezone(UTC) else None


@dataclass(frozen=True)
class Choices:
    """A person's own settings; the same ones are equal, so that people who share them share a plan.

    ``paused_until`` is the first date on which pushes come again.
    """

    off: frozenset[PushKind] = frozenset()
    hours: tuple[tuple[PushKind, time], ...] = ()
    minutes_before: int | None = None
    quiet: Quiet | None = None
    paused_until: date | None = None
    home: str | None = None
    """An IANA time zone."""

    def hour(self, kind: PushKind, default: time) -> time:
        """Return the hour chosen for a kind, else the default."""
        return dict(self.hours).get(kind, default)

    def zones(self, tour: Tour) -> Zones:
        """Return the zones in which this person's hours count on a tour."""
        return Zones(tour, ZoneInfo(self.home) if self.home else tour.home_zone)

    def is_paused(self, on: date) -> bool:
        """Tell whether nothing is to be sent on a date."""
        return self.paused_until is not None and on < self.paused_until


def write(choices: Choices) -> str:
    """Write choices as JSON, always the same for the same ones."""
    said: dict[str, Any] = {}
    if choices.off:
        said["off"] = sorted(choices.off)
    if choices.hours:
        said["hours"] = {kind.value: f"{at:%H:%M}" for kind, at in sorted(choices.hours)}
    if choices.minutes_before is not None:
        said["minutes_before"] = choices.minutes_before
    if choices.quiet is not None:
        said["quiet"] = f"{choices.quiet.start:%H:%M}-{choices.quiet.end:%H:%M}"
    if choices.paused_until is not None:
        said["paused_until"] = choices.paused_until.isoformat()
    if choices.home is not None:
        said["home"] = choices.home
    return json.dumps(said, sort_keys=True)


def read(text: str | None) -> Choices:
    """Read what ``write`` wrote; None, where nothing was ever chosen, is no choice.

    What was chosen of kinds that there are no more, or a zone that is not known here, is left out.
    """
    if not text:
        return NONE
    said = json.loads(text)
    quiet = said.get("quiet")
    paused = said.get("paused_until")
    return Choices(
        off=frozenset(PushKind(kind) for kind in said.get("off", ()) if kind in _KINDS),
        hours=tuple(
            sorted(
                (PushKind(kind), _time(at))
                for kind, at in said.get("hours", {}).items()
                if kind in _KINDS
            )
        ),
        minutes_before=said.get("minutes_before"),
        quiet=Quiet(*(_time(part) for part in quiet.split("-"))) if quiet else None,
        paused_until=date.fromisoformat(paused) if paused else None,
        home=_known_zone(said.get("home")),
    )


NONE = Choices()
"""Everything as the tour's file says."""
NOTHING_CHOSEN = write(NONE)
"""How it is written; who has never chosen has nothing written at all."""


def _time(text: str) -> time:
    return time.fromisoformat(text)


def _known_zone(name: str | None) -> str | None:
    try:
        return ZoneInfo(name).key if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
