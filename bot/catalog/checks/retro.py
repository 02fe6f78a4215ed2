"""Questions of the day that cannot be meant: twice, of nothing, too many, or never asked."""

from collections.abc import Iterator
from typing import Any

from bot.catalog.checks.options import check_options
from bot.catalog.kinds import kind_of
from bot.catalog.nearest import nearest
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Known
from bot.catalog.retro import MOST_QUESTIONS, QuestionKind
from bot.catalog.walking import Path_, at, items

Asked = list[tuple[Path_, Any]]
"""Questions as they are written, each with where it stands."""

_EVERY_DAY = "every day"
_ABOUT_NOTHING = frozenset({QuestionKind.RATING, QuestionKind.COMMITMENT})
"""The kinds that say by themselves what they are about."""


def check_retro(document: Document, known: Known) -> Iterator[Problem]:
    """Yield a problem for every question of a tour that contradicts another, or is never asked.

    Its dates are looked at with those of the agenda, its lengths with all others.
    """
    kind = kind_of(document.file)
    if kind == "reminders":
        yield from _nothing_to_ask(document, known)
    if kind == "retro" and isinstance(document.data, dict):
        yield from _questions(document)
        yield from _periods(document)


def days_of(document: Document, key: str) -> int | None:
    """Return how many days after the tour ``open_for`` or ``kept_for`` says, if it says any."""
    found = at(document.data, key)
    return int(found) if isinstance(found, str) and found.isdecimal() else None


def _nothing_to_ask(reminders: Document, known: Known) -> Iterator[Problem]:
    tour = reminders.file.split("/")[1]
    if at(reminders.data, "retro") is not None and tour not in known.asked:
        what = "this tour has no retro.yaml, so that there is nothing to ask"
        yield reminders.problem(("retro",), what, "add that file, or take these hours out")


def _questions(document: Document) -> Iterator[Problem]:
    every_day = _asked(document, "questions")
    yield from _beside(document, (), every_day, _EVERY_DAY)
    yield from _too_many(document, ("questions",), len(every_day), _EVERY_DAY)
    asked = list(every_day)
    for index, day in enumerate(items(at(document.data, "days"))):
        path: Path_ = ("days", index)
        left_out = [str(one) for one in items(at(day, "leave_out"))]
        kept = [one for one in every_day if _id(one[1]) not in left_out]
        added = _asked(document, *path, "add")
        on = f"on {at(day, 'date') or 'a day'}"
        yield from _unknown(document, path, left_out, every_day)
        yield from _beside(document, kept, added, on)
        if added:
            yield from _too_many(document, (*path, "add"), len(kept) + len(added), on)
        elif every_day and not kept:
            mend = "leave out less, or add a question"
            yield document.problem((*path, "date"), f"nothing is asked {on}", mend)
        asked += added
    for path, question in asked:
        yield from check_options(document, path, question)
        yield from _about(document, path, question)
    if not asked:
        mend = "write some below questions, or delete this file"
        yield document.problem((), "there is no question here", mend)


def _asked(document: Document, *path: str | int) -> Asked:
    found = items(at(document.data, *path))
    return [((*path, index), one) for index, one in enumerate(found) if isinstance(one, dict)]


def _id(one: object) -> str | None:
    """Return what a question is called, if it has a name."""
    found = at(one, "id")
    return found if isinstance(found, str) else None


def _unknown(
    document: Document, path: Path_, left_out: list[str], every_day: Asked
) -> Iterator[Problem]:
    ids = {name for _, one in every_day if (name := _id(one))}
    for index, one in enumerate(left_out):
        if one not in ids:
            meant = nearest(one, ids)
            mend = f"did you mean {meant}?" if meant else f"those are {', '.join(sorted(ids))}"
            what = f"{one!r} is no question of every day"
            yield document.problem((*path, "leave_out", index), what, mend)


def _beside(
    document: Document, before: Asked | tuple[()], asked: Asked, on: str
) -> Iterator[Problem]:
    """Yield a problem for each question that cannot stand beside one asked on the same day."""
    ids = {name for _, one in before if (name := _id(one))}
    commits = any(at(one, "kind") == QuestionKind.COMMITMENT for _, one in before)
    for path, one in asked:
        name = _id(one)
        if name in ids:
            what = f"the question {name!r} is asked twice {on}"
            yield document.problem((*path, "id"), what, "rename one of the two, or take it out")
        if at(one, "kind") == QuestionKind.COMMITMENT:
            if commits:
                what = f"a second commitment is asked for {on}"
                yield document.problem((*path, "kind"), what, "keep one of the two")
            commits = True
        if name:
            ids.add(name)


def _about(document: Document, path: Path_, question: Any) -> Iterator[Problem]:
    kind = str(at(question, "kind"))
    if at(question, "about") is not None and kind in _ABOUT_NOTHING:
        what = f"the answers to a question of the kind {kind} are about nothing else"
        yield document.problem((*path, "about"), what, "take this line out")


def _too_many(document: Document, path: Path_, count: int, on: str) -> Iterator[Problem]:
    if count > MOST_QUESTIONS:
        what = f"{count} questions are asked {on}"
        yield document.problem(path, what, f"nobody answers more than {MOST_QUESTIONS}: cut some")


def _periods(document: Document) -> Iterator[Problem]:
    taken, kept = (days_of(document, key) for key in ("open_for", "kept_for"))
    if taken is not None and kept is not None and kept <= taken:
        what = f"answers are taken for {taken} days and kept for {kept}"
        mend = f"write {taken + 1} days or more at kept_for"
        yield document.problem(("kept_for",), what, mend)
