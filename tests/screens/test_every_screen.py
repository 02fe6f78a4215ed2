"""Every screen of the real content, drawn in every language, at several times of a tour."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import address
from bot.address import Address, EntryPart, PaymentPart, encode
from bot.catalog.kept import KeptAnswer, with_kept_answers
from bot.catalog.library import Kind
from bot.catalog.loading import load
from bot.catalog.tour import Tour
from bot.catalog.values import Localized, Statement
from bot.language import Language
from bot.people.policy import POLICY_VERSION
from bot.people.reader import Reader
from bot.pushes.kinds import PushKind
from bot.reply import Button, Reply
from bot.screens.scene import Scene
from bot.screens.show import SCREENS, show
from bot.screens.titles import title
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.splitting import LIMIT, units, visible

CONTENT = Path(__file__).parents[2] / "content"
KEPT = KeptAnswer(
    1,
    "achm-medellin-2025",
    "¿Hay <piscina>?",
    "Sí, & es grande.",
    Language.ES,
    "Juan",
    date(2025, 1, 28),
)
CATALOG = with_kept_answers(load(CONTENT), (KEPT,))
WORDING = load_wording(CONTENT / "texts")
CAPTION_LIMIT = 1024
"""Telegram's, in UTF-16 units of what is visible."""


def _of_tour(tour: Tour) -> Iterator[Address]:
    for kind in (
        address.EnterTour,
        address.TourFacts,
        address.Contacts,
        address.Now,
        address.AllDays,
        address.Unscheduled,
        address.Calendar,
        address.Checklist,
    ):
        yield kind(tour.id)
    yield from (address.Payment(tour.id, part) for part in PaymentPart)
    for on in (tour.starts_on - timedelta(days=1), *tour.dates):
        yield address.Day(tour.id, on)
        yield address.CalendarDay(tour.id, on)
    for activities in (*(day.activities for day in tour.agenda.days), tour.agenda.unscheduled):
        for activity in activities:
            yield address.Activity(tour.id, activity.id)
            yield address.Pin(tour.id, activity.id)
    yield from (address.Faq(tour.id, faq.id) for faq in tour.faq)


def _of_library() -> Iterator[Address]:
    yield from (address.Faq("library", faq.id) for faq in CATALOG.faq)
    yield from (address.Browse(kind, page) for kind in Kind for page in range(4))
    yield from (address.Entry(entry, part) for entry in CATALOG.entries for part in EntryPart)


ALONE = (
    address.Home(),
    address.Help(),
    address.Tours(),
    address.Library(),
    address.Ask(),
    address.Unknown(),
    address.PassOn(),
    address.PassOnUnnamed(),
    address.Settings(),
    address.Privacy(),
    address.Erase(),
    address.QuietHours(),
    address.Pause(),
    address.HomeZones(),
    address.Stop(),
    *(address.Reminder(kind) for kind in PushKind),
    *(address.ChangeReminder(kind) for kind in PushKind),
    address.AgreeAndPass(POLICY_VERSION),
    address.AgreeAndPassUnnamed(POLICY_VERSION),
    address.Decline(),
    address.Kept(KEPT.tour, KEPT.id),
)


ADDRESSES = (
    *ALONE,
    *(at for tour in CATALOG.tours.values() for at in _of_tour(tour)),
    *_of_library(),
)


def _scene(lang: Language, tour: str | None, at: datetime) -> Scene:
    reader = Reader(1, lang, is_known=True, tour_id=tour)
    return Scene(Voice(WORDING, lang), CATALOG, reader, at, bot_username="gira_bot")


def _buttons(reply: Reply) -> Iterator[Button]:
    for row in reply.rows:
        yield from row


def _check(reply: Reply, at: Address) -> None:
    html = str(reply.text)
    assert html or reply.file or reply.toast, at
    for tag in ("b", "i", "code"):
        assert html.count(f"<{tag}>") == html.count(f"</{tag}>"), at
    assert re.sub(r"</?(b|i|code)>", "", html).count("<") == 0, at
    assert "{" not in html, at
    assert units(visible(html)) <= LIMIT, at
    if reply.file is not None:
        assert units(visible(str(reply.file.caption))) <= CAPTION_LIMIT, at
    buttons = list(_buttons(reply))
    assert len(buttons) <= 100, at
    for button in buttons:
        assert 0 < len(button.text) <= 64, (at, button)
        assert (button.to is None) != (button.copy is None and button.url is None), (at, button)
        if button.to is not None:
            assert len(encode(button.to).encode()) <= 64, (at, button)
        if button.copy is not None:
            assert 0 < len(button.copy) <= 256, (at, button)


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("tour", [None, *CATALOG.tours])
def test_every_screen_fits_into_one_message_within_telegrams_limits(
    lang: Language, tour: str | None
) -> None:
    scene = _scene(lang, tour, datetime(2017, 5, 30, 15, 0, tzinfo=UTC))
    for at in ADDRESSES:
        _check(show(scene, at), at)
        assert title(scene, at), at


@pytest.mark.parametrize(
    "now",
    [
        datetime(2016, 1, 1, tzinfo=UTC),
        datetime(2017, 5, 29, 4, 59, tzinfo=UTC),
        datetime(2017, 6, 2, 23, 0, tzinfo=UTC),
        datetime(2025, 1, 27, 12, 0, tzinfo=UTC),
        datetime(2030, 1, 1, tzinfo=UTC),
    ],
)
def test_screens_that_depend_on_time_are_drawn_before_during_and_after(now: datetime) -> None:
    for tour in CATALOG.tours:
        scene = _scene(Language.ES, tour, now)
        for at in (address.Home(), address.Now(tour), address.AllDays(tour), address.Tours()):
            _check(show(scene, at), at)


def test_table_of_screens_is_covered_here() -> None:
    assert {type(at) for at in ADDRESSES} == set(SCREENS)


@pytest.mark.parametrize("lang", Language)
def test_screens_of_content_name_their_document_and_its_year(lang: Language) -> None:
    scene = _scene(lang, "achm-medellin-2025", datetime(2025, 1, 20, tzinfo=UTC))
    footer = WORDING.say(lang, "source-footer", sources="").removesuffix("</i>")
    content = (
        address.TourFacts,
        address.Contacts,
        address.Now,
        address.Day,
        address.AllDays,
        address.Unscheduled,
        address.Activity,
        address.Payment,
        address.Entry,
        address.Faq,
    )
    for at in ADDRESSES:
        if isinstance(at, content):
            assert footer in show(scene, at).text, at


def test_text_in_spanish_alone_is_said_to_be_so_in_the_readers_language() -> None:
    entry = next(iter(CATALOG.entries.values()))
    spanish = Statement(text=Localized(es="Solo en español."))
    altered = entry.model_copy(update={"what": (spanish,)})
    catalog = replace(CATALOG, entries={**CATALOG.entries, entry.id: altered})
    for lang, note in (
        (Language.ES, None),
        (Language.EN, "available in Spanish only"),
        (Language.PT, "somente em espanhol"),
    ):
        scene = replace(_scene(lang, None, datetime(2025, 1, 1, tzinfo=UTC)), catalog=catalog)
        text = show(scene, address.Entry(entry.id)).text
        assert "Solo en español." in text
        assert (note is None) or (note in text)
        assert (note is not None) or ("solo en español.</i>" not in text)


@pytest.mark.parametrize(("page", "shown"), [(-5, 1), (0, 1), (1, 2), (99, 2)])
def test_page_that_is_not_there_is_the_nearest(page: int, shown: int) -> None:
    scene = _scene(Language.ES, None, datetime(2025, 1, 20, tzinfo=UTC))
    assert f"Página {shown} de 2" in show(scene, address.Browse(Kind.PLACE, page)).text


@pytest.mark.parametrize(("lang", "count"), [("es", "día 1"), ("en", "day 1"), ("pt", "dia 1")])
def test_day_of_a_tour_of_one_day_is_not_counted(lang: str, count: str) -> None:
    meeting = CATALOG.tours["itagui-encuentro-2022"]
    scene = _scene(Language(lang), meeting.id, datetime(2022, 11, 28, 14, 0, tzinfo=UTC))
    for at in (address.Home(), address.Day(meeting.id, meeting.starts_on)):
        assert count not in str(show(scene, at).text)
    lab = CATALOG.tours["medellin-lab-2017"]
    assert count in str(show(scene, address.Day(lab.id, lab.starts_on)).text)
