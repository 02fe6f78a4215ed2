"""What is said elsewhere than below the question it answers, or otherwise than at once."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.people.policy import POLICY_VERSION
from tests.conftest import House, open_house
from tests.journeys.test_retro import (
    ANSWERS,
    LAB,
    TUESDAY,
    WORDS,
    _row,
    asked,
    come,
    press,
    say,
    values,
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path, at=TUESDAY) as opened:
        yield opened


CALLED = {
    "es": ("⏸ Seguir después", "Excelente, aprendimos mucho del metro"),
    "en": ("⏸ Later", "A great day, we learnt a lot"),
    "pt": ("⏸ Depois", "Um dia bom, aprendemos muito"),
}


@pytest.mark.parametrize("lang", CALLED)
async def test_what_is_typed_at_the_call_answers_its_question(house: House, lang: str) -> None:
    later, told = CALLED[lang]
    ana = await asked(house, lang)
    await press(house, ana, WORDS[lang]["good"])
    await press(house, ana, later)
    await house.at("2017-05-31T20:31")
    await say(house, ana, told)
    shown = await say(house, ana, "4")
    assert "2 " in shown.text.splitlines()[2]
    assert (await house.rows(ANSWERS))[1:] == [
        _row("dia", "4", day="2017-05-31", comment=told),
    ]


async def test_call_comes_before_what_waited_from_earlier(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "⏸ Seguir después")
    await house.at("2017-05-31T18:00")
    await say(house, ana, "/compromisos")
    await press(house, ana, "🆕 Nuevo compromiso")
    await house.at("2017-05-31T20:31")
    await say(house, ana, "Un día muy completo")
    assert await house.rows("SELECT what FROM commitments") == []
    assert (await house.rows(ANSWERS))[1]["comment"] == "Un día muy completo"
    await say(house, ana, "¿qué hay mañana?")
    await say(house, ana, "5")
    assert (await house.rows(ANSWERS))[1]["value"] == "5"


async def test_question_at_the_call_is_answered_and_the_retro_waits(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await press(house, ana, "⏸ Seguir después")
    await house.at("2017-05-31T20:31")
    await say(house, ana, "¿qué hay mañana?")
    assert "1 de 4 sigue esperando" in ana.last.text
    await say(house, ana, "5")
    assert (await house.rows(ANSWERS))[1] == _row("dia", "5", day="2017-05-31")


async def test_who_types_before_they_have_agreed_is_asked_and_loses_nothing(house: House) -> None:
    ana = await come(house)
    await house.at("2017-05-30T20:31")
    shown = await say(house, ana, "Estuvo excelente, aprendimos harto")
    assert ["👥 Solo la coordinación"] in shown.buttons
    assert await house.rows(ANSWERS) == []
    shown = await press(house, ana, "👥 Solo la coordinación")
    assert "«Estuvo excelente, aprendimos harto»" in shown.text
    assert await house.rows(ANSWERS) == [
        _row("dia", "", comment="Estuvo excelente, aprendimos harto"),
    ]


async def test_who_leaves_the_day_out_is_not_asked_by_what_they_type(house: House) -> None:
    ana = await come(house)
    await house.at("2017-05-30T20:31")
    await press(house, ana, "Hoy no")
    await say(house, ana, "Estuvo excelente, aprendimos harto")
    assert ["👥 Solo la coordinación"] not in ana.last.buttons


@pytest.mark.parametrize("lang", WORDS)
async def test_rating_tapped_before_readers_are_chosen_is_kept(house: House, lang: str) -> None:
    words = WORDS[lang]
    ana = await come(house, 1001, lang)
    ana.press_data(f"1/note2/{POLICY_VERSION}")
    await house.settled()
    await house.at("2017-05-30T20:31")
    await press(house, ana, words["good"])
    assert await house.rows(ANSWERS) == []
    shown = await press(house, ana, words["who"])
    assert "2 " in shown.text.splitlines()[2]
    assert await house.rows(ANSWERS) == [_row("dia", "4")]


LATER = {
    "es": "📝 Las preguntas de hoy se abren a las 17:00",
    "en": "questions open at 17:00",
    "pt": "📝 As perguntas de hoje abrem às 17:00",
}


@pytest.mark.parametrize("lang", LATER)
async def test_day_is_not_told_before_it_is_nearly_over(tmp_path: Path, lang: str) -> None:
    monday = datetime(2017, 5, 29, 12, 30, tzinfo=UTC)
    async with open_house(tmp_path, at=monday) as house:
        ana = await come(house, 1001, lang)
        assert LATER[lang] in (await say(house, ana, "/retro")).text
        await house.at("2017-05-29T17:01")
        assert [WORDS[lang]["who"]] in (await say(house, ana, "/retro")).buttons
        await press(house, ana, WORDS[lang]["who"])
        await house.at("2017-05-30T13:00")
        shown = await say(house, ana, "/retro")
        assert "1 " in shown.text.splitlines()[0]
        assert "29" in shown.text.splitlines()[0]


async def test_half_day_meeting_says_kindly_that_it_asks_nothing(tmp_path: Path) -> None:
    at = datetime(2022, 11, 28, 14, 0, tzinfo=UTC)
    async with open_house(tmp_path, at=at) as house:
        ana = await come(house, tour="itagui-encuentro-2022")
        for command, said in (
            ("/retro", "no hay preguntas al final del día"),
            ("/nota", "no guardo notas"),
            ("/compromisos", "no se anotan compromisos"),
        ):
            assert said in (await say(house, ana, command)).text, command


async def test_two_messages_in_a_row_are_one_answer(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    ana.send("La cultura metro")
    ana.send("y la paciencia")
    await house.settled()
    assert await values(house) == {"dia": "4", "aprendido": "La cultura metro\ny la paciencia"}


async def test_text_that_was_too_long_for_one_message_is_one_answer(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    first, rest = ("aprendizaje " * 340).strip(), "y nada más"
    await say(house, ana, first)
    await say(house, ana, rest)
    assert await values(house) == {"dia": "4", "aprendido": f"{first}\n{rest}"}


async def test_reply_to_an_earlier_question_is_added_to_its_answer(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    second = ana.last
    await say(house, ana, "La cultura metro")
    ana.send("Y los parques biblioteca", reply_to=second)
    shown = await house.said(ana)
    assert "3 de 4" in shown.text
    await say(house, ana, "Las escaleras")
    assert await values(house) == {
        "dia": "4",
        "aprendido": "La cultura metro\nY los parques biblioteca",
        "replicar": "Las escaleras",
    }
    ana.send("¿qué hay mañana?", reply_to=second)
    await house.settled()
    assert (await values(house))["aprendido"] == "La cultura metro\nY los parques biblioteca"


async def test_question_that_is_edited_into_an_answer_is_kept(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "¿Cómo recuperaron los barrios con cultura?")
    asking = next(one for one in ana.chat.shown() if one.text.startswith("¿Cómo recuperaron"))
    ana.edit(asking, "¿Y cómo los recuperaron?")
    await house.settled()
    assert await values(house) == {"dia": "4"}
    ana.edit(asking, "Que recuperaron los barrios con cultura")
    assert "3 de 4" in (await house.said(ana)).text
    assert (await values(house))["aprendido"] == "Que recuperaron los barrios con cultura"


async def test_question_that_was_an_answer_is_added_to_what_was_said_since(house: House) -> None:
    ana = await asked(house)
    await press(house, ana, "4 · Bueno")
    await say(house, ana, "¿Por qué no hacemos lo mismo en Ñuñoa?")
    offer = ana.last
    await say(house, ana, "La cultura metro")
    for _ in range(2):
        ana.press_data(f"1/rka/{LAB}/20170530/aprendido", message=offer)
        await house.settled()
    assert (await values(house))["aprendido"] == (
        "La cultura metro\n¿Por qué no hacemos lo mismo en Ñuñoa?"
    )
    ana.press_data(f"1/rq/{LAB}/20170530/aprendido")
    assert "Su respuesta" in (await house.said(ana)).text
