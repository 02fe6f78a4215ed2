"""The screens of notes, with the longest there can be, within Telegram's limits."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import address
from bot.address import encode
from bot.catalog.loading import load
from bot.catalog.tour import Tour
from bot.language import Language
from bot.people.reader import Reader
from bot.reply import Reply
from bot.retro.hour_of_note import Taking
from bot.retro.values import FileKind, KeptFile, Note
from bot.screens import moving_notes, my_notes, notes as screens
from bot.screens.scene import Scene
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.splitting import LIMIT, units, visible

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
AT = datetime(2017, 5, 30, 14, 0, tzinfo=UTC)
LONG = KeptFile(FileKind.DOCUMENT, "abc", "n" * 255)


def _scene(lang: Language, tour: Tour) -> Scene:
    reader = Reader(1, lang, is_known=True, tour_id=tour.id, has_consented=True)
    return Scene(Voice(WORDING, lang), CATALOG, reader, AT)


def _note(tour: Tour, activity: str | None = None) -> Note:
    return Note(2**63 - 1, tour.id, tour.starts_on, activity, "Ñandú <b> " * 300, AT, LONG)


def _replies(scene: Scene, tour: Tour) -> Iterator[Reply]:
    days = [one for day in tour.agenda.days for one in day.activities]
    for activity in (None, *days, *tour.agenda.unscheduled):
        note = _note(tour, activity.id if activity else None)
        yield screens.show_take(scene, tour, activity)
        yield screens.show_kept(scene, note)
        yield my_notes.show_note(scene, tour, note)
        yield my_notes.show_my_notes(scene, tour, [note] * my_notes.PAGE, page=1, count=99)
    note = _note(tour)
    for on in tour.dates:
        yield moving_notes.show_choice_for_note(scene, tour, note, on)
    yield moving_notes.show_unscheduled_for_note(scene, tour, note)
    yield my_notes.show_delete(scene, note)
    yield my_notes.show_deleted(scene, tour.id)
    yield screens.show_changed(scene, note)
    yield screens.show_consent_to_notes(scene, tour)
    yield screens.show_offer(scene, tour, AT, address.KeepNote())
    yield from (screens.show_not_taken(scene, tour, one) for one in (Taking.CLOSED, Taking.NEVER))


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("tour", CATALOG.tours.values(), ids=lambda tour: tour.id)
def test_every_screen_of_notes_fits(lang: Language, tour: Tour) -> None:
    for reply in _replies(_scene(lang, tour), tour):
        assert 0 < units(visible(str(reply.text))) <= LIMIT
        assert reply.rows
        for button in (button for row in reply.rows for button in row):
            assert button.to is not None
            assert len(encode(button.to).encode()) <= 64
            assert len(button.text) <= 32


@pytest.mark.parametrize(
    ("now", "is_there"),
    [
        (datetime(2017, 5, 29, 4, 59, tzinfo=UTC), False),
        (datetime(2017, 5, 29, 5, 0, tzinfo=UTC), True),
        (datetime(2017, 7, 3, 4, 59, tzinfo=UTC), True),
        (datetime(2017, 7, 3, 5, 0, tzinfo=UTC), False),
    ],
)
def test_way_to_a_note_is_there_from_the_first_day_to_the_closing_one(
    now: datetime, *, is_there: bool
) -> None:
    tour = CATALOG.tours["medellin-lab-2017"]
    activity = tour.agenda.days[0].activities[0]
    reader = Reader(1, Language.ES, tour_id=tour.id)
    for is_private in (True, False):
        scene = Scene(Voice(WORDING, Language.ES), CATALOG, reader, now, is_private)
        assert bool(screens.way_to_note(scene, tour, activity)) is (is_there and is_private)
