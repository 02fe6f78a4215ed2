"""All that is checked beyond the shape of each file; each check says what it found by itself."""

from collections.abc import Iterator

from bot.catalog.checks.characters import check_characters, check_payment
from bot.catalog.checks.confirming import check_confirmed, check_set_aside
from bot.catalog.checks.days import check_days
from bot.catalog.checks.follow_ups import check_follow_ups
from bot.catalog.checks.lengths import check_lengths
from bot.catalog.checks.names import check_names
from bot.catalog.checks.places import check_places
from bot.catalog.checks.reminders import check_reminders
from bot.catalog.checks.retro import check_retro
from bot.catalog.checks.signs import check_signs
from bot.catalog.problem import Problem
from bot.catalog.references import Documents, Known, check_references
from bot.catalog.walking import at


def faults(documents: Documents, known: Known) -> Iterator[Problem]:
    """Yield every fault in the files that can be read."""
    yield from check_references(documents, known)
    yield from check_days(documents)
    yield from check_names(documents)
    yield from check_confirmed(documents)
    yield from check_set_aside(documents, known.set_aside)
    yield from check_follow_ups(documents, known)
    for document in documents.values():
        yield from check_lengths(document)
        yield from check_signs(document)
        yield from check_characters(document)
        yield from check_payment(document)
        yield from check_places(document)
        yield from check_reminders(document, known)
        yield from check_retro(document, known)
    yield from _open(documents, known)


def _open(documents: Documents, known: Known) -> Iterator[Problem]:
    facts = {tour: documents.get(f"tours/{tour}/tour.yaml") for tour in known.tours}
    if any(one is None or at(one.data, "open") != "false" for one in facts.values()):
        return
    what, mend = "no tour is open", "write open: true in the tour.yaml of one"
    for tour in sorted(facts)[:1]:
        document = facts[tour]
        if document is not None:
            yield document.problem(("open",), what, mend)
    if not facts:
        yield Problem("tours", 1, what, "add a folder with a tour.yaml that says open: true")
