"""A question that the bot cannot answer, to a person and back: coordinators and participants."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.passing import (
    ASKED,
    POOL,
    SAID,
    Tour,
    ask,
    ask_in_english,
    last_told,
    on_tour,
    press,
    pushed,
    told,
)


@pytest.fixture
async def tour(tmp_path: Path) -> AsyncIterator[Tour]:
    async with on_tour(tmp_path) as opened:
        yield opened


async def test_question_comes_to_each_coordinator_at_once_in_their_language(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    assert tour.ana.last.text.startswith("✅ Listo. Le pasé su pregunta a la coordinación, con su")
    assert tour.ana.last.buttons == [["📬 Mis consultas"]]
    (juans,) = told(tour.juan, "🙋")
    assert juans.text == (
        "🙋 Consulta n.º 1 · Medellín 2025\n\n"
        "💬 Ana, mar 28 ene, 10:00 (Español)\n¿Hay <piscina> en el hotel?\n\n"
        "Para responder, conteste a este mensaje o toque «Responder»."
    )
    assert juans.buttons == [["✍️ Responder"], ["☑️ Dar por resuelta"]]
    (evas,) = told(tour.eva, "🙋")
    assert "Question no. 1" in evas.text
    assert "Ana, Tue 28 Jan, 10:00 (Español)" in evas.text
    assert [told(one, "🙋") for one in (tour.ana, tour.john, tour.bia)] == [[], [], []]


async def test_who_prefers_not_to_be_named_is_named_nowhere(tour: Tour) -> None:
    house = tour.house
    await ask(
        house,
        tour.bia,
        "Tem piscina no hotel?",
        by="🙈 Passar sem o meu nome",
        agree="Sim, concordo",
    )
    assert "sem o seu nome" in tour.bia.last.text
    (juans,) = told(tour.juan, "🙋")
    assert "Alguien que prefiere no dar su nombre" in juans.text
    assert "Bia" not in juans.text
    assert (await house.rows(ASKED))[0]["asker_name"] is None
    tour.juan.send("/consultas")
    await house.settled()
    await press(house, tour.juan, "N.º 1")
    assert "Bia" not in tour.juan.last.text


async def test_name_can_be_left_out_where_the_agreement_is_asked_for(tour: Tour) -> None:
    house = tour.house
    tour.ana.send(POOL)
    await house.settled()
    await press(house, tour.ana, "🙋 Pasar a la coordinación")
    assert "con su nombre" in tour.ana.last.text
    await press(house, tour.ana, "🙈 Sí, pero sin mi nombre")
    assert "sin su nombre" in tour.ana.last.text
    assert (await house.rows(ASKED))[0]["asker_name"] is None


async def test_name_is_the_one_given_for_reports(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.ana.send("/bitacora")
    await house.settled()
    await press(house, tour.ana, "✏️ Mi nombre e institución")
    tour.ana.send("Ana Rojas Soto")
    await house.settled()
    await ask(house, tour.ana, "¿hay gimnasio?", agree=None)
    names = [row["asker_name"] for row in await house.rows(ASKED)]
    assert names == ["Ana", "Ana Rojas Soto"]


async def test_reply_to_the_message_comes_back_and_the_conversation_goes_on(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.juan.send("Sí, en el piso 8. Lleve gorro & <toalla>.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    assert tour.juan.last.text.startswith("✅ Su respuesta a la consulta n.º 1 va en camino.")
    answer = last_told(tour.ana, "📬")
    assert answer.text == (
        "📬 La coordinación (Juan) le responde\n\n"
        "Usted preguntó: «¿Hay <piscina> en el hotel?»\n\n"
        "Sí, en el piso 8. Lleve gorro & <toalla>."
    )
    assert answer.buttons == [["✍️ Responder o preguntar más"], ["👁 Ver la consulta"]]
    (done,) = told(tour.eva, "✅ Juan has answered question no. 1")
    assert "piso 8" in done.text
    assert told(tour.juan, "✅ Juan") == []
    await press(house, tour.ana, "✍️ Responder o preguntar más")
    tour.ana.send("¿Y hasta qué hora?")
    await pushed(house)
    assert tour.ana.last.text.startswith("✅ Listo, se lo pasé a la coordinación.")
    more = last_told(tour.eva, "💬")
    assert "More on question no. 1" in more.text
    assert "¿Y hasta qué hora?" in more.text
    await press(house, tour.eva, "✍️ Reply", more)
    tour.eva.send("Until ten.")
    await pushed(house)
    assert "Until ten." in last_told(tour.ana, "📬").text
    assert "Usted preguntó: «¿Y hasta qué hora?»" in last_told(tour.ana, "📬").text
    await press(house, tour.ana, "👁 Ver la consulta", last_told(tour.ana, "📬"))
    thread = tour.ana.last.text
    assert [thread.index(one) for one in ("piscina", "piso 8", "hasta qué hora", "Until ten")] == (
        sorted(thread.index(one) for one in ("piscina", "piso 8", "hasta qué hora", "Until ten"))
    )
    assert "✅ Respondida, mar 28 ene, 10:00." in thread
    assert await house.rows(SAID) == [
        {
            "question_id": 1,
            "author_id": author,
            "is_from_asker": is_own,
            "text": text,
            "file_kind": None,
        }
        for author, is_own, text in (
            (7, 0, "Sí, en el piso 8. Lleve gorro & <toalla>."),
            (1001, 1, "¿Y hasta qué hora?"),
            (9, 0, "Until ten."),
        )
    ]


async def test_of_two_who_reply_at_once_the_first_answers_and_the_other_may_add(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    for one, text in ((tour.juan, "Sí hay."), (tour.eva, "On the 8th floor.")):
        one.send(text, reply_to=told(one, "🙋")[0])
    await pushed(house)
    answers = [one.text.rsplit("\n\n", 1)[-1] for one in told(tour.ana, "📬")]
    assert len(answers) == 1
    (asked,) = await house.rows(ASKED)
    first, second = (tour.juan, tour.eva) if asked["closed_by"] == 7 else (tour.eva, tour.juan)
    late = told(second, "⚠️")[-1]
    assert answers[0] in late.text
    assert late.reply_to is not None
    assert told(first, "⚠️") == []
    await press(house, second, late.buttons[0][0], late)
    await pushed(house)
    assert [one.text.rsplit("\n\n", 1)[-1] for one in told(tour.ana, "📬")] != answers
    assert len(told(tour.ana, "📬")) == 2
    await press(house, second, late.buttons[0][0], late)
    await pushed(house)
    assert len(told(tour.ana, "📬")) == 2
    assert await house.rows(ASKED) == [asked]


async def test_reply_to_the_wrong_message_is_sent_to_nobody_until_a_question_is_chosen(
    tour: Tour,
) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await ask_in_english(house, tour.john, "Is there a gym?")
    tour.juan.send("/panel")
    await house.settled()
    tour.juan.send("Sí, en el piso 8", reply_to=tour.juan.last)
    await pushed(house)
    asked = tour.juan.last
    assert asked.text.startswith("¿Es la respuesta a una consulta?")
    assert asked.buttons == [["N.º 2: Is there a gym?"], ["N.º 1: ¿Hay <piscina> en el hotel?"]]
    assert await house.rows(SAID) == []
    await press(house, tour.juan, "N.º 1: ¿Hay <piscina> en el hotel?", asked)
    await pushed(house)
    assert "Sí, en el piso 8" in last_told(tour.ana, "📬").text
    assert told(tour.john, "📬") == []
    tour.juan.send("¿qué hay hoy?", reply_to=asked)
    await house.settled()
    assert "martes 28 de enero" in tour.juan.last.text


async def test_reply_to_a_notice_of_what_is_answered_waits_for_a_word(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    tour.eva.send("Thanks, Juan!", reply_to=told(tour.eva, "✅ Juan")[0])
    await pushed(house)
    assert tour.eva.last.text.startswith("⚠️ Juan has already answered question no. 1")
    assert len(told(tour.ana, "📬")) == 1
    await press(house, tour.eva, "No, leave it")
    assert tour.eva.last.text.startswith("❓ Question no. 1")
    assert len(await house.rows(SAID)) == 1
