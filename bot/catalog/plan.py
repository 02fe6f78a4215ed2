"""What is planned of one activity, as a value that can be kept, compared and changed. Pure."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from bot.catalog.slot import Slot, parse_slot
from bot.catalog.tour import Activity


@dataclass(frozen=True)
class Plan:
    """When and where one activity is: without a ``day`` it is announced for none yet.

    ``place`` is an entry of the library, ``where`` says it in words. A ``title`` is there of what
    coordinators have added, and of nothing else. What is cancelled keeps when it would have been.
    """

    day: date | None = None
    slot: Slot = Slot()  # noqa: RUF009 - slots are frozen
    place: str | None = None
    where: str = ""
    is_cancelled: bool = False
    title: str = ""

    @classmethod
    def of(cls, day: date | None, activity: Activity) -> Self:
        """Return what the agenda has planned of an activity."""
        return cls(
            day=day,
            slot=activity.slot,
            place=activity.place,
            where=activity.where.es if activity.where else "",
        )

    @property
    def is_on(self) -> bool:
        """Tell whether it takes place on a day that is known."""
        return self.day is not None and not self.is_cancelled


def write_plan(plan: Plan) -> str:
    """Write a plan as JSON, always the same for the same one."""
    said: dict[str, Any] = {"time": plan.slot.written}
    if plan.day is not None:
        said["date"] = plan.day.isoformat()
    if plan.place is not None:
        said["place"] = plan.place
    if plan.where:
        said["where"] = plan.where
    if plan.is_cancelled:
        said["cancelled"] = True
    if plan.title:
        said["title"] = plan.title
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def read_plan(text: str) -> Plan:
    """Read what ``write_plan`` wrote."""
    said = json.loads(text)
    slot = parse_slot(said["time"])
    return Plan(
        day=date.fromisoformat(said["date"]) if "date" in said else None,
        slot=slot if isinstance(slot, Slot) else Slot(),
        place=said.get("place"),
        where=said.get("where", ""),
        is_cancelled=said.get("cancelled", False),
        title=said.get("title", ""),
    )
