"""Every screen of every tour and every library entry, opened in a chat in three languages."""

from collections.abc import Iterator

import pytest

from bot import address
from bot.address import Address, EntryPart, PaymentPart, encode
from bot.answers.facets import parts
from bot.catalog.agenda import on_day
from bot.catalog.catalog import LIBRARY, Catalog
from bot.catalog.library import Kind
from bot.catalog.loading import load
from bot.catalog.tour import Tour
from bot.preview import Message
from bot.pushes.defaults import kinds_of
from tests.conftest import CONTENT, House

CATALOG: Catalog = load(CONTENT)


def _of_tour(tour: Tour) -> Iterator[Address]:
    kinds = (
        address.EnterTour,
        address.TourFacts,
        address.Now,
        address.AllDays,
        address.Unscheduled,
        address.Contacts,
        address.Checklist,
    )
    yield from (kind(tour.id) for kind in kinds)
    yield from (address.Reminder(kind) for kind in kinds_of(tour))
    yield from (
        address.Settings(),
        address.QuietHours(),
        address.Pause(),
        address.HomeZones(),
        address.Stop(),
    )
    yield from (address.Payment(tour.id, part) for part in PaymentPart)
    yield from (address.Day(tour.id, on) for on in tour.dates)
    scheduled = [activity for day in tour.agenda.days for activity in day.activities]
    for activity in (*scheduled, *tour.agenda.unscheduled):
        yield address.Activity(tour.id, activity.id)
    yield from (address.Faq(tour.id, faq.id) for faq in tour.faq)


def _of_library() -> Iterator[Address]:
    yield address.Library()
    yield from (address.Browse(kind, 0) for kind in Kind)
    yield from (address.Faq(LIBRARY, faq.id) for faq in CATALOG.faq)
    for entry in CATALOG.entries.values():
        for part in EntryPart:
            if part in parts(entry):
                yield address.Entry(entry.id, part)


def _headings_without_text(message: Message) -> list[str]:
    """Return the bold lines below the title that nothing follows but another one, or the end."""
    bold = {
        (one["offset"], one["offset"] + one["length"])
        for one in message.entities
        if one["type"] == "bold"
    }
    headings: list[tuple[str, bool]] = []
    start, is_title = 0, True
    for line in message.text.split("\n"):
        end = start + len(line.encode("utf-16-le")) // 2
        is_title = is_title and bool(line)
        if line and not is_title:
            headings.append((line, (start, end) in bold))
        start = end + 1
    followed = [*(is_bold for _, is_bold in headings[1:]), *([True] if headings else [])]
    both = zip(headings, followed, strict=True)
    return [line for (line, is_bold), at_end in both if is_bold and at_end]


def _theme(at: Address) -> tuple[str, ...]:
    """Return what a day is about: it stands above the hours, which are headings too."""
    if not isinstance(at, address.Day):
        return ()
    day = on_day(CATALOG.tours[at.tour], at.date)
    return day.title.all() if day and day.title else ()


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
@pytest.mark.parametrize("what", [*CATALOG.tours, LIBRARY])
async def test_every_screen_opens_within_telegrams_limits(
    house: House, what: str, lang: str
) -> None:
    tour = CATALOG.tours.get(what)
    addresses = list(_of_tour(tour) if tour else _of_library())
    ana = house.person(1001, "Ana", lang)
    ana.start(what if tour else "medellin-lab-2017")
    window = await house.said(ana)
    for at in addresses:
        ana.press_data(encode(at), message=window)
        await house.settled()
        assert window is ana.last, f"{at} came as a message of its own"
        themes = _theme(at)
        assert [one for one in _headings_without_text(window) if one not in themes] == [], at
        assert window.rows or isinstance(at, address.Faq), f"{at} leads nowhere"
    errors = [call.error["description"] for call in house.server.calls if call.error]
    assert [error for error in errors if "message is not modified" not in error] == []
    assert len(addresses) >= 15
