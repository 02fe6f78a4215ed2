"""Days and hours that cannot all be true: outside the tour, twice, in disorder, at one time."""

from collections.abc import Iterator
from datetime import date

from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Documents
from bot.catalog.slot import Slot, parse_slot
from bot.catalog.walking import Path_, at, items

_WITH_DAYS = {"agenda.yaml", "retro.yaml"}
"""The files of a tour that have ``days`` with their dates."""

Timed = tuple[Path_, str, Slot]


def check_days(documents: Documents) -> Iterator[Problem]:
    """Yield a problem for every date and hour of a tour's days that contradicts another."""
    for document in documents.values():
        folder, _, name = document.file.rpartition("/")
        if folder.startswith("tours/") and name in _WITH_DAYS:
            yield from _dates(document, documents.get(f"{folder}/tour.yaml"))
            for index, day in enumerate(items(at(document.data, "days"))):
                yield from _hours(document, ("days", index), items(at(day, "activities")))


def _dates(document: Document, facts: Document | None) -> Iterator[Problem]:
    first, last = (_date(at(facts and facts.data, key)) for key in ("starts_on", "ends_on"))
    seen: list[date] = []
    for index, day in enumerate(items(at(document.data, "days"))):
        path = ("days", index, "date")
        on = _date(at(day, "date"))
        if on is None:
            continue
        if first and last and first <= last and not first <= on <= last:
            mend = f"the tour runs from {first} to {last}"
            yield document.problem(path, f"{on} is outside the tour's dates", mend)
        if on in seen:
            mend = "put all of a day in one place"
            yield document.problem(path, f"the date {on} stands here twice", mend)
        elif seen and on < seen[-1]:
            what = f"{on} stands below {seen[-1]}"
            yield document.problem(path, what, "put the days in order")
        seen.append(on)


def _hours(agenda: Document, day: Path_, activities: list[object]) -> Iterator[Problem]:
    earlier: list[Timed] = []
    for index, activity in enumerate(activities):
        slot = _slot(at(activity, "time"))
        if slot is None or slot.start is None:
            continue
        path = (*day, "activities", index, "time")
        name = str(at(activity, "id"))
        for _, other, its in earlier:
            if slot.meets(its):
                what = f"{name} ({slot.written}) overlaps {other} ({its.written})"
                yield agenda.problem(path, what, "move one of the two")
        earlier.append((path, name, slot))


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _slot(text: object) -> Slot | None:
    try:
        found = parse_slot(text)
    except ValueError:
        return None
    return found if isinstance(found, Slot) else None
