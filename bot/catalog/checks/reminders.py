"""Reminders that cannot be meant: of what is not there, twice, or at an hour that contradicts."""

import re
from collections.abc import Iterator
from datetime import time

from bot.catalog.kinds import kind_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Known
from bot.catalog.reminders import as_hour
from bot.catalog.walking import Path_, at, items, texts_in

_NOON = time(12)
_BEFORE_NOON = {
    ("morning",): "it is the plan of the day",
    ("brief",): "it tells coordinators of the day before",
    ("retro", "morning_nudge"): "it comes on the morning after",
}
_FROM_NOON = {
    ("evening",): "it comes on the day before",
    ("retro", "at"): "it asks about the day that ends",
}
"""On which side of noon an hour lies, and why: ``7:30`` is easily written for ``19:30``."""
_EVENINGS = (("evening",), ("retro", "at"), ("retro", "nudge"))
_MORNINGS = (("morning",), ("brief",), ("retro", "morning_nudge"))
_AFTERWARDS = ("after", "commitments")
"""What comes so many days after the tour."""
_FIGURE = re.compile(r"\d")


def check_reminders(document: Document, known: Known) -> Iterator[Problem]:
    """Yield a problem for every reminder that contradicts another one, its tour or the clock."""
    if kind_of(document.file) != "reminders":
        return
    yield from _about_nothing(document, known)
    yield from _twice(document)
    yield from _sides(document)
    yield from _nudge(document)
    for hours in (_EVENINGS, _MORNINGS):
        yield from _at_once(document, hours)
    for index, errand in enumerate(items(at(document.data, "checklist"))):
        yield from _unfounded(document, ("checklist", index), errand)


def _about_nothing(document: Document, known: Known) -> Iterator[Problem]:
    tour = document.file.split("/")[1]
    for index, one in enumerate(items(at(document.data, "before"))):
        path, about = ("before", index, "about"), at(one, "about")
        if about == "payment" and tour not in known.paid:
            mend = "add that file, or take this reminder out"
            yield document.problem(path, "this tour has no payment.yaml", mend)
        if about == "checklist" and not items(at(document.data, "checklist")):
            mend = "write what is to be done under checklist, or take this reminder out"
            yield document.problem(path, "there is no checklist here", mend)


def _twice(document: Document) -> Iterator[Problem]:
    """Yield a problem for what would be said twice: it is told once, whatever its hour."""
    seen: set[tuple[str, int]] = set()
    before = items(at(document.data, "before"))
    lists: list[tuple[Path_, object]] = [
        (("before", number), one) for number, one in enumerate(before)
    ]
    after: list[tuple[Path_, object]] = [((key,), at(document.data, key)) for key in _AFTERWARDS]
    for path, one in [*lists, *after]:
        about = str(at(one, "about") or path[0])
        for number, text in enumerate(items(at(one, "days"))):
            days = _number(text)
            if days is not None and (about, days) in seen:
                what = f"{days} days {_when(about)} stand here twice"
                yield document.problem((*path, "days", number), what, "keep one of the two")
            elif days is not None:
                seen.add((about, days))


def _sides(document: Document) -> Iterator[Problem]:
    for paths, is_early, mend in (
        (_BEFORE_NOON, True, "write an hour before 12:00"),
        (_FROM_NOON, False, "write an hour from 12:00 on"),
    ):
        for path, why in paths.items():
            hour = _hour(document, path)
            if hour is not None and (hour < _NOON) is not is_early:
                what = f"{_called(path)} cannot be at {hour:%H:%M}, since {why}"
                yield document.problem(path, what, mend)


def _nudge(document: Document) -> Iterator[Problem]:
    asked, nudged = (_hour(document, ("retro", key)) for key in ("at", "nudge"))
    if asked is not None and nudged is not None and nudged <= asked:
        what = f"the nudge at {nudged:%H:%M} is not after the retro at {asked:%H:%M}"
        mend = "write a later hour of the same evening"
        yield document.problem(("retro", "nudge"), what, mend)


def _at_once(document: Document, paths: tuple[Path_, ...]) -> Iterator[Problem]:
    seen: dict[time, Path_] = {}
    for path in paths:
        hour = _hour(document, path)
        if hour is None:
            continue
        other = seen.setdefault(hour, path)
        if other != path and {other, path} != {("retro", "at"), ("retro", "nudge")}:
            what = f"{_called(path)} and {_called(other)} are both at {hour:%H:%M}"
            yield document.problem(path, what, "move one of the two by some minutes")


def _unfounded(document: Document, path: Path_, errand: object) -> Iterator[Problem]:
    """Yield a problem for an errand of no document that does not say so, or that states a fact."""
    if not isinstance(errand, dict) or items(errand.get("source")):
        return
    name = errand.get("id", "this line")
    if not errand.get("note"):
        what = f"{name} has neither a source nor a note"
        mend = "cite its document, or write a note that says that no document asks for it"
        yield document.problem(path, what, mend)
    for key in ("title", "note"):
        said = texts_in(errand.get(key), (*path, key))
        found = next((one for one in said if _FIGURE.search(one[1])), None)
        if found is not None:
            what = f"{name} states a figure and has no source"
            yield document.problem(found[0], what, "cite its document, or take the figure out")


def _called(path: Path_) -> str:
    return " ".join(str(part) for part in path if part != "at")


def _when(about: str) -> str:
    if about in _AFTERWARDS:
        return "after the tour" + (" for the commitments" if about == "commitments" else "")
    return f"before the tour for the {about}"


def _hour(document: Document, path: Path_) -> time | None:
    try:
        found = as_hour(at(document.data, *path))
    except ValueError:
        return None
    return found if isinstance(found, time) else None


def _number(text: object) -> int | None:
    try:
        return int(text) if isinstance(text, str) else None
    except ValueError:
        return None
