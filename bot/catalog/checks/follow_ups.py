"""Questions about commitments that would come when there are none: never made, or erased."""

from collections.abc import Iterator

from bot.catalog.checks.retro import days_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Documents, Known
from bot.catalog.walking import at, items

_PATH = ("commitments",)


def check_follow_ups(documents: Documents, known: Known) -> Iterator[Problem]:
    """Yield a problem where a tour asks after commitments that it does not keep (any more)."""
    for tour in sorted(known.tours):
        reminders = documents.get(f"tours/{tour}/reminders.yaml")
        if reminders is None or at(reminders.data, *_PATH) is None:
            continue
        if tour not in known.asked:
            what = "this tour has no retro.yaml, so that no commitments are kept"
            yield reminders.problem(_PATH, what, "add that file, or take these days out")
        retro = documents.get(f"tours/{tour}/retro.yaml")
        kept_for = days_of(retro, "kept_for") if retro else None
        if kept_for is not None:
            yield from _too_late(reminders, kept_for)


def _too_late(reminders: Document, kept_for: int) -> Iterator[Problem]:
    for number, days in enumerate(items(at(reminders.data, *_PATH, "days"))):
        if isinstance(days, str) and days.isdecimal() and int(days) > kept_for:
            what = f"after {int(days)} days the commitments are erased"
            mend = f"write {kept_for} days at most, or a greater kept_for in retro.yaml"
            yield reminders.problem((*_PATH, "days", number), what, mend)
