"""What a new tour asks at the end of each day: what the old one asked on any, whichever its dates.

The questions of every day and the two periods are habits, and so is a commitment on the last day.
What else a date had of its own belongs to what was done on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.catalog.retro import MOST_QUESTIONS, QuestionKind
from bot.catalog.walking import at, items

_PERIODS = ("open_for", "kept_for")


@dataclass(frozen=True)
class Parted:
    """An old tour's retro in two: what holds for any tour, and the days of which it is unsure."""

    habits: Mapping[str, Any]
    """What the new file says; empty where nothing of the old is asked on any day."""
    periods: Mapping[str, Any]
    """The two periods, where there are no habits to say them with."""
    days: tuple[Mapping[str, Any], ...]
    """What the old dates had of their own, as it was written."""


def part(old: Mapping[str, Any], old_last: date, new_last: date) -> Parted:
    """Return what of an old tour's file goes on, with its last day's commitment on the new one."""
    every_day = items(old.get("questions"))
    commitments: list[Any] = []
    days = []
    for day in items(old.get("days")):
        going = []
        if at(day, "date") == old_last.isoformat():
            going = [one for one in items(at(day, "add")) if _is_commitment(one)]
            going = going if _stand_beside(every_day, going) else []
        commitments += going
        rest = {**day, "add": [one for one in items(at(day, "add")) if one not in going]}
        kept = {key: value for key, value in rest.items() if value}
        days += [kept] if len(kept) > 1 else []
    asked: dict[str, Any] = {"questions": every_day} if every_day else {}
    if commitments:
        asked["days"] = [{"date": new_last.isoformat(), "add": commitments}]
    periods = {key: old[key] for key in _PERIODS}
    if not asked:
        return Parted({}, periods, tuple(days))
    return Parted({**periods, **asked}, {}, tuple(days))


def _is_commitment(question: Any) -> bool:
    return str(at(question, "kind")) == QuestionKind.COMMITMENT


def _stand_beside(every_day: list[Any], added: list[Any]) -> bool:
    """Tell whether additions fit a day that leaves nothing out."""
    ids = {at(one, "id") for one in every_day}
    return (
        len(every_day) + len(added) <= MOST_QUESTIONS
        and not any(at(one, "id") in ids for one in added)
        and not any(_is_commitment(one) for one in every_day)
    )
