"""The questions of the day where things go another way: corrections, files, outages, repeats."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import address
from bot.address import encode
from bot.people.policy import POLICY_VERSION
from bot.preview import Message, Person
from tests.conftest import House, open_house
from tests.journeys.test_retro import LAB, TUESDAY, asked, come, press, say, values

FRIDAY = datetime(2017, 6, 2, 20, 0, tzinfo=UTC)
"""Friday 2 June 2017, 15:00 in Medellín: the last of the five days."""
ANSWERS = "SELECT question_id, value, comment, file_kind FROM retro_answers ORDER BY question_id"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path, at=TUESDAY) as opened:
        yield opened


async def answers(house: House) -> dict[str, tuple[Any, ...]]:
    """Return value, comment and kind of file of each answer of the only person."""
    return {
        row["question_id"]: (row["value"], row["comment"], row["file_kind"])
        for row in await house.rows(ANSWERS)
    }


def sent(person: Person, text: str) -> Message:
    """Return the message in which a person said something."""
    return next(one for one in reversed(person.messages) if one.text == text)


async def test_corrected_words_beside_a_rating_leave_the_rating(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "‹ Atrás")
    await say(house, ana, "Fue muy largp el traslado de la tarde")
    ana.edit(sent(ana, "Fue muy largp el traslado de la tarde"), "Fue muy largo")
    await house.settled()
    assert await answers(house) == {"dia": ("4", "Fue muy largo", None)}


async def test_corrected_words_are_found_again_behind_the_tap(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "Fue muy largp el traslado de la tarde")
    await press(house, ana, "4 · Bueno")
    ana.edit(sent(ana, "Fue muy largp el traslado de la tarde"), "Fue muy largo")
    await house.settled()
    assert await answers(house) == {"dia": ("4", "Fue muy largo", None)}


async def test_typed_rating_is_corrected_to_another_and_to_words(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "4")
    ana.edit(sent(ana, "4"), "5")
    await house.settled()
    assert await answers(house) == {"dia": ("5", None, None)}
    ana.edit(sent(ana, "5"), "Regular tirando a bueno, con mucho que caminar")
    await house.settled()
    assert await answers(house) == {
        "dia": ("5", "Regular tirando a bueno, con mucho que caminar", None)
    }


async def test_voice_beside_a_rating_outlives_the_tap(house: House) -> None:
    ana = await asked(house)
    ana.send_voice()
    await house.settled()
    ana.press_data(f"1/ra/{LAB}/20170530/dia/4")
    await house.settled()
    assert await answers(house) == {"dia": ("4", None, "voice")}


async def test_voice_beside_ticks_outlives_them(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "Saltar ›")
    await press(house, ana, "Saltar ›")
    ana.send_voice()
    await house.settled()
    ana.press_data(f"1/rq/{LAB}/20170530/falto")
    await house.settled()
    await press(house, ana, "☐ Más tiempo")
    assert (await answers(house))["falto"] == ("tiempo", None, "voice")


async def test_album_beside_a_rating_answers_nothing_else(house: House) -> None:
    ana = await asked(house)
    ana.send_album(3)
    await house.settled()
    found = await answers(house)
    assert list(found) == ["dia"]
    assert len(await house.rows("SELECT id FROM notes")) == 2


async def test_album_that_answers_the_last_question_is_kept_whole(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Uno que aprendí")
    await press(house, ana, "Saltar ›")
    ana.send_album(3)
    await house.settled()
    assert (await answers(house))["falto"] == ("", None, "photo")
    assert len(await house.rows("SELECT id FROM notes")) == 2


async def test_words_beside_a_rating_in_two_messages_are_both_kept(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "El bus llegó tarde")
    await say(house, ana, "y faltó agua")
    await press(house, ana, "3 · Regular")
    assert await answers(house) == {"dia": ("3", "El bus llegó tarde\ny faltó agua", None)}


async def test_correction_of_the_last_of_several_messages_keeps_the_others(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    house.stop.set()
    await house.bot
    for text in ("uno primero", "dos segundo", "tres tercero"):
        ana.send(text)
    later = house.clock.now() + timedelta(minutes=20)
    async with open_house(tmp_path, at=later, server=house.server) as again:
        await again.settled()
        ana.edit(sent(ana, "tres tercero"), "TRES")
        await again.settled()
        assert (await values(again))["aprendido"] == "uno primero\ndos segundo\nTRES"


async def test_correction_of_any_of_several_messages_keeps_the_others(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    house.stop.set()
    await house.bot
    for text in ("uno primero", "dos segundo", "tres tercero"):
        ana.send(text)
    later = house.clock.now() + timedelta(minutes=20)
    async with open_house(tmp_path, at=later, server=house.server) as again:
        await again.settled()
        waiting = ana.last
        for text, anew in (("uno primero", "UNO"), ("dos segundo", "DOS"), ("UNO", "1o")):
            ana.edit(sent(ana, text), anew)
            await again.settled()
        assert (await values(again)) == {"dia": "4", "aprendido": "1o\nDOS\ntres tercero"}
        assert ana.last.text.startswith("✅ Guardado: «1o\nDOS\ntres tercero»")
        assert ana.last.buttons == waiting.buttons


async def test_correction_of_what_was_said_first_beside_a_rating_to_come(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "El bus llegó tarde")
    await say(house, ana, "y faltó agua")
    await press(house, ana, "3 · Regular")
    ana.edit(sent(ana, "El bus llegó tarde"), "El bus no llegó")
    await house.settled()
    assert await answers(house) == {"dia": ("3", "El bus no llegó\ny faltó agua", None)}


async def test_correction_of_what_was_replaced_since_leaves_the_answer(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Primera idea")
    await press(house, ana, "‹ Atrás")
    await say(house, ana, "Segunda idea")
    ana.edit(sent(ana, "Primera idea"), "Idea primera")
    await house.settled()
    assert (await values(house))["aprendido"] == "Segunda idea"
    assert ana.last.text.startswith("✅ Guardado: «Segunda idea»")


async def test_question_is_taken_out_of_an_answer_that_went_on(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    house.stop.set()
    await house.bot
    ana.send("como se recupero moravia")
    ana.send("Que la gente cuida lo suyo")
    later = house.clock.now() + timedelta(minutes=20)
    async with open_house(tmp_path, at=later, server=house.server) as again:
        await again.settled()
        assert "moravia" in (await values(again))["aprendido"]
        ana.press(
            "💬 Era una pregunta",
            message=next(one for one in ana.messages if "💬 Era una pregunta" in str(one.buttons)),
        )
        await again.settled()
        assert (await values(again))["aprendido"] == "Que la gente cuida lo suyo"


async def test_answer_sent_in_an_outage_behind_a_look_back_is_of_its_question(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Aprendí a escuchar")
    house.stop.set()
    await house.bot
    ana.send("/retro")
    ana.send("Las escaleras eléctricas")
    later = house.clock.now() + timedelta(minutes=20)
    async with open_house(tmp_path, at=later, server=house.server) as again:
        await again.settled()
        assert await values(again) == {
            "dia": "4",
            "aprendido": "Aprendí a escuchar",
            "replicar": "Las escaleras eléctricas",
        }


async def test_answer_sent_in_time_is_one_after_a_long_outage(house: House, tmp_path: Path) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    house.stop.set()
    await house.bot
    ana.send("Aprendí a escuchar")
    later = house.clock.now() + timedelta(hours=20)
    async with open_house(tmp_path, at=later, server=house.server) as again:
        await again.settled()
        assert await values(again) == {"dia": "4", "aprendido": "Aprendí a escuchar"}


async def test_answer_sent_before_the_closing_midnight_counts_whenever_it_is_read(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await house.at("2017-07-02T23:57")
    ana.press_data(f"1/ra/{LAB}/20170530/dia/4")
    await house.settled()
    house.stop.set()
    await house.bot
    ana.send("Aprendí a escuchar")
    ana.send("Y a construir")
    house.clock.advance(timedelta(minutes=20))
    ana.send("Demasiado tarde")
    async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
        await again.settled()
        kept = {"dia": "4", "aprendido": "Aprendí a escuchar\nY a construir"}
        assert await values(again) == kept
        added = next(one for one in reversed(ana.messages) if "Lo agregué" in one.text)
        assert "Las respuestas se cerraron el 2 de julio de 2017." in added.text
        ana.edit(sent(ana, "Y a construir"), "Y a esperar")
        await again.settled()
        assert await values(again) == kept


async def test_answer_that_comes_back_stays_as_private_as_the_one_taken_back(
    house: House,
) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "Primera idea")
    await press(house, ana, "‹ Atrás")
    await say(house, ana, "como se recupero moravia")
    offer = ana.last
    ana.press_data(f"1/rv2/{LAB}/20170530/aprendido/m", message=ana.messages[1])
    await house.settled()
    ana.press("💬 Era una pregunta", message=offer)
    await house.settled()
    rows = await house.rows(
        "SELECT value, visibility FROM retro_answers WHERE question_id = 'aprendido'"
    )
    assert rows == [{"value": "Primera idea", "visibility": "me"}]


async def test_who_is_not_on_the_tour_reads_nothing_of_what_it_shares(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "👁 Quién la lee")
    await press(house, ana, "📣 El grupo, sin mi nombre")
    await say(house, ana, "Aprendí a escuchar")
    eva = await come(house, 1003, tour="achm-medellin-2025")
    eva.press_data(f"1/rsh/{LAB}/20170530")
    assert "Aprendí a escuchar" not in (await house.said(eva)).text


async def test_commitment_told_in_the_retro_is_as_private_as_its_answer(tmp_path: Path) -> None:
    query = (
        "SELECT a.visibility AS answer, c.visibility AS commitment"
        " FROM retro_answers a JOIN commitments c ON c.message_id = a.message_id"
    )
    async with open_house(tmp_path, at=FRIDAY) as house:
        ana = await come(house)
        ana.press_data(f"1/rok/{POLICY_VERSION}/{LAB}/20170602/g")
        await house.settled()
        ana.press_data(f"1/rq/{LAB}/20170602/compromiso")
        await house.settled()
        await say(house, ana, "Crear una mesa con los vecinos")
        assert await house.rows(query) == [{"answer": "group", "commitment": "group"}]
        ana.press_data(encode(address.SetCommitmentReaders(1, address.Who.ME)))
        await house.settled()
        assert await house.rows(query) == [{"answer": "me", "commitment": "me"}]
        ana.press_data(f"1/rv2/{LAB}/20170602/compromiso/o")
        await house.settled()
        assert await house.rows(query) == [{"answer": "organisers", "commitment": "organisers"}]
