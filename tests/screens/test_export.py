"""The screen of the coordinators' files, in every language and for every tour."""

from datetime import UTC, datetime

import pytest

from bot.address import encode
from bot.clock import SystemClock
from bot.language import Language
from bot.people.reader import Reader
from bot.screens.export import show_exports
from bot.screens.scene import Scene
from bot.settings import Settings
from bot.texts.voice import Voice
from bot.transport.splitting import LIMIT, units, visible
from tests.worlds import read_world

WORLD = read_world(Settings(), SystemClock())


@pytest.mark.parametrize("lang", Language)
def test_screen_fits_a_message_and_its_buttons_a_phone(lang: Language) -> None:
    for tour in WORLD.catalog.tours.values():
        for now in (datetime(2016, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)):
            scene = Scene(Voice(WORLD.wording, lang), WORLD.catalog, Reader(1, lang), now)
            shown = show_exports(scene, tour)
            assert units(visible(str(shown.text))) <= LIMIT
            assert (tour.starts_on > now.date()) is (len(str(shown.text).split("\n\n")) == 5)
            buttons = [button for row in shown.rows for button in row]
            assert len(buttons) == 9
            for button in buttons:
                assert 0 < len(button.text) <= 32
                assert button.to is not None
                assert len(encode(button.to)) <= 64
