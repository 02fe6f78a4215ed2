"""`new-tour`: a tour's files made from another's, whole or not at all."""

import re
import shutil
from datetime import date
from pathlib import Path

from bot.catalog.loading import Content
from bot.catalog.nearest import nearest
from bot.catalog.tour import MOST_DAYS, YEARS, Tour
from bot.checking import examine
from bot.drafting import Draft, Plan
from bot.texts.wording import load_wording

LONGEST = 24
"""Characters of a tour's id."""

_ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class NewTourError(Exception):
    """There can be no such tour; the message says why in one line."""


def find(content: Content, old: str, new: str) -> Tour:
    """Return the old tour.

    Raises:
        NewTourError: it does not exist, or the new one does, or cannot be called so.
    """
    tours = content.catalog.tours
    if old not in tours:
        meant = nearest(old, tours)
        known = f"did you mean {meant}?" if meant else f"one of {', '.join(sorted(tours))}"
        msg = f"new-tour: there is no tour {old!r}: {known}"
        raise NewTourError(msg)
    if not _ID.match(new) or len(new) > LONGEST or new == "library":
        msg = (
            f"new-tour: {new!r} is no id for a tour: use lower-case letters, digits and single "
            f"hyphens, {LONGEST} at most, as in achm-medellin-2026"
        )
        raise NewTourError(msg)
    if new in tours:
        raise _taken(new)
    if new in content.catalog.sources:
        msg = f"new-tour: {new!r} is the id of a document in sources.yaml: choose another id"
        raise NewTourError(msg)
    return tours[old]


def _taken(new: str) -> NewTourError:
    return NewTourError(f"new-tour: {new!r} exists: choose another id, or change its files")


def read_start(text: str) -> date:
    """Return the first day.

    Raises:
        NewTourError: the text is no date, or far from any tour.
    """
    try:
        starts = date.fromisoformat(text)
    except ValueError:
        starts = None
    if starts is None or starts.isoformat() != text or starts.year not in YEARS:
        msg = f"new-tour: --starts: {text!r} is no date; an example: 2026-03-02"
        raise NewTourError(msg)
    return starts


def make(root: Path, old: str, new: str, starts: str, days: int | None) -> tuple[Path, ...]:
    """Write a new tour's files into a content folder, and return them.

    Raises:
        NewTourError: there can be no such tour, or its days cannot be.
        ContentError: the content has faults; nothing is written then.
    """
    content = examine(root)
    tour = find(content, old, new)
    if (root / "tours" / new).exists():
        raise _taken(new)
    count = len(tour.dates) if days is None else days
    if not 1 <= count <= MOST_DAYS:
        msg = f"new-tour: --days: {count} days are no tour; from 1 to {MOST_DAYS}"
        raise NewTourError(msg)
    wording = load_wording(root / "texts")
    plan = Draft(content, wording, tour, new, read_start(starts), count).plan()
    return _write(root, plan)


def _write(root: Path, plan: Plan) -> tuple[Path, ...]:
    """Write a plan, and look at the whole; what is not right is taken back."""
    folder, sources = root / plan.folder, root / "sources.yaml"
    before = sources.read_bytes()
    folder.mkdir()
    try:
        for name, text in plan.files.items():
            (folder / name).write_text(text, encoding="utf-8")
        sources.write_bytes(before.rstrip() + b"\n" + plan.source.encode())
        examine(root)
    except BaseException:
        sources.write_bytes(before)
        shutil.rmtree(folder)
        raise
    return (*(folder / name for name in plan.files), sources)
