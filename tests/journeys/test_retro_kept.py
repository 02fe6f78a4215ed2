"""What people said in the evening stays, whatever they tap, correct or send next to it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.address import Address, Pick, Rate, RetroQuestion, encode
from bot.preview import Message, Person
from tests.conftest import House, open_house
from tests.retro.asked import MONDAY, TOUR, mark, write_content

EVENING = datetime(2025, 1, 28, 1, 0, tzinfo=UTC)
"""Eight in the evening of the first day, where the tour is."""
STORED = "SELECT question_id, value, comment, file_kind FROM retro_answers ORDER BY question_id"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    content = write_content(tmp_path)
    async with open_house(tmp_path, at=EVENING, content_dir=content) as opened:
        yield opened


async def asked(house: House, number: int = 1001) -> Person:
    """Somebody who has agreed and sees the first question of Monday, a rating."""
    person = house.person(number, "Ana", "es")
    person.start(TOUR)
    person.send("/retro")
    await house.settled()
    person.press("👥 Solo la coordinación")
    await house.settled()
    return person


async def at(house: House, person: Person, question: str) -> Message:
    """Open a question."""
    return await go(house, person, RetroQuestion(TOUR, MONDAY, question))


async def go(house: House, person: Person, to: Address) -> Message:
    person.press_data(encode(to))
    return await house.said(person)


async def stored(house: House) -> dict[str, tuple[Any, ...]]:
    """Return value, comment and kind of file of each answer."""
    return {
        row["question_id"]: (row["value"], row["comment"], row["file_kind"])
        for row in await house.rows(STORED)
    }


async def test_voice_beside_a_rating_stays_when_the_rating_is_tapped(house: House) -> None:
    ana = await asked(house)
    ana.send_voice()
    await house.settled()
    await go(house, ana, Rate(TOUR, MONDAY, "dia", 4))
    assert await stored(house) == {"dia": ("4", None, "voice")}


async def test_photo_beside_options_stays_when_the_last_tick_is_taken_away(house: House) -> None:
    ana = await asked(house)
    await at(house, ana, "falto")
    await go(house, ana, Pick(TOUR, MONDAY, "falto", mark("cifras")))
    ana.send_photo()
    await house.settled()
    await go(house, ana, Pick(TOUR, MONDAY, "falto", mark("cifras")))
    assert await stored(house) == {"falto": ("", None, "photo")}
