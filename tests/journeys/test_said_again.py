"""Updates that come again, or much later than what they were meant for."""

from datetime import date
from pathlib import Path

import pytest

from bot import address, app
from bot.address import encode
from bot.preview import Person
from bot.retro.values import Standing
from tests.conftest import House, open_house
from tests.journeys.test_retro import LAB, TUESDAY, asked, press, say


def _data(person: Person, label: str) -> str:
    """Return the callback data of a button of the last message."""
    keyboard = person.last.inline_keyboard or {"inline_keyboard": []}
    buttons = (one for row in keyboard["inline_keyboard"] for one in row)
    return next(str(one["callback_data"]) for one in buttons if one["text"] == label)


async def _left_unanswered(house: House, person: Person, data: str) -> None:
    """Press a button, stop the bot once that is kept and before it is shown, and press anew."""
    server = house.server
    tried = len(server.called("editMessageText"))
    server.faults.fail("editMessageText", 500)
    server.faults.fail("answerCallbackQuery", 500)
    person.press_data(data)
    (update,) = [update.body for update in server.pending]
    await server.until(lambda: len(server.called("editMessageText")) > tried)
    house.stop.set()
    await house.bot
    server.faults.clear()
    server.world.updates.clear()
    server.world.updates.confirmed = update["update_id"] - 1
    server.inject(update)


async def test_repeated_tick_is_shown_as_it_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)
    async with open_house(tmp_path, at=TUESDAY) as house:
        ana = await asked(house)
        for label in ("4 · Bueno", "Saltar ›", "Saltar ›"):
            await press(house, ana, label)
        await _left_unanswered(house, ana, _data(ana, "☐ Más tiempo"))
        async with open_house(tmp_path, at=house.clock.now(), server=house.server) as again:
            await again.settled()
            rows = await again.rows("SELECT value FROM retro_answers WHERE question_id = 'falto'")
            assert rows == [{"value": "tiempo"}]
            assert ["☑ Más tiempo"] in ana.last.buttons


async def test_option_tapped_twice_is_ticked(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=TUESDAY) as house:
        ana = await asked(house)
        for label in ("4 · Bueno", "Saltar ›", "Saltar ›"):
            await press(house, ana, label)
        data = _data(ana, "☐ Más tiempo")
        ana.press_data(data)
        ana.press_data(data)
        await house.settled()
        assert ["☑ Más tiempo"] in ana.last.buttons
        await press(house, ana, "☑ Más tiempo")
        assert ["☐ Más tiempo"] in ana.last.buttons
        assert await house.rows("SELECT value FROM retro_answers WHERE question_id = 'falto'") == []


@pytest.mark.parametrize(
    ("asking", "table"),
    [
        (address.NewCommitment(LAB), "commitments"),
        (address.NewGroup(LAB), "working_groups"),
        (address.TakeNote(), "notes"),
        (address.ReportName(LAB), "introductions"),
        (address.SignName(LAB, date(2017, 5, 30), "aprendido"), "introductions"),
    ],
)
async def test_what_was_asked_the_day_before_takes_nothing(
    tmp_path: Path, asking: address.Address, table: str
) -> None:
    async with open_house(tmp_path, at=TUESDAY) as house:
        ana = await asked(house)
        ana.press_data(encode(asking))
        await house.settled()
        await house.at("2017-05-31T12:00")
        shown = await say(house, ana, "agenda de mañana")
        assert await house.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - our own names
        assert "jueves 1 de junio" in shown.text


async def test_each_word_on_a_commitment_is_kept(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=TUESDAY) as house:
        ana = await asked(house)
        ana.press_data(encode(address.NewCommitment(LAB)))
        await house.settled()
        await say(house, ana, "Crear una mesa")
        ana.press_data(encode(address.SetStanding(1, Standing.UNDER_WAY)))
        await house.settled()
        for word in ("Ya nos reunimos", "Falta la segunda reunión"):
            await say(house, ana, word)
            ana.press_data(encode(address.FollowUpWord(1)))
            await house.settled()
        assert await house.rows("SELECT status, word FROM followups ORDER BY id") == [
            {"status": "under-way", "word": "Ya nos reunimos"},
            {"status": "under-way", "word": "Falta la segunda reunión"},
        ]
