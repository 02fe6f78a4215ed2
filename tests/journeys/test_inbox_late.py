"""What nobody has answered: coordinators are reminded, and who asked always knows how it stands."""

from collections.abc import AsyncIterator
from datetime import time
from pathlib import Path

import pytest

from bot import address
from bot.address import encode
from bot.pushes.choices import FOR_EVER
from tests.passing import Tour, ask, ask_in_english, last_told, on_tour, press, pushed, told


@pytest.fixture
async def tour(tmp_path: Path) -> AsyncIterator[Tour]:
    async with on_tour(tmp_path) as opened:
        yield opened


async def test_coordinators_are_reminded_after_an_hour_and_then_once_a_day(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await house.at("2025-01-28T10:58")
    assert told(tour.juan, "⏰") == []
    await house.at("2025-01-28T11:01")
    await house.at("2025-01-28T15:00")
    (late,) = told(tour.juan, "⏰ Nadie ha respondido la consulta n.º 1")
    assert "Espera desde el mar 28 ene, 10:0" in late.text
    assert "piscina" in late.text
    assert len(told(tour.eva, "⏰ Nobody has answered question no. 1")) == 1
    await house.at("2025-01-29T08:59")
    assert len(told(tour.juan, "⏰")) == 1
    await house.at("2025-01-29T09:01")
    await house.at("2025-01-29T18:00")
    assert [one.text for one in told(tour.juan, "⏰")[1:]] == [
        "⏰ 1 consulta sigue esperando respuesta."
    ]
    tour.juan.send("Sí hay.", reply_to=late)
    await pushed(house)
    assert "Sí hay." in last_told(tour.ana, "📬").text
    await house.at("2025-01-30T09:01")
    assert len(told(tour.juan, "⏰")) == 2


async def test_nobody_is_reminded_at_night_nor_of_what_is_answered(tour: Tour) -> None:
    house = tour.house
    await house.at("2025-01-28T21:30")
    await ask(house, tour.ana)
    await ask_in_english(house, tour.john, "Is there a gym?")
    await house.at("2025-01-29T06:59")
    assert told(tour.juan, "⏰ Nadie") == []
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    await house.at("2025-01-29T07:01")
    (late,) = told(tour.juan, "⏰ Nadie")
    assert "consulta n.º 2" in late.text
    await house.at("2025-01-29T09:01")
    assert told(tour.juan, "⏰ 1 consulta") == []


async def test_what_is_asked_again_is_reminded_of_again(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await house.at("2025-01-28T11:01")
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    tour.ana.send("¿Techada?", reply_to=last_told(tour.ana, "📬"))
    await pushed(house)
    await house.at("2025-01-28T12:02")
    again = told(tour.juan, "⏰ Nadie")
    assert ["¿Techada?" in one.text for one in again] == [False, True]


async def test_reply_comes_through_a_pause_but_not_amid_quiet_hours(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.ana.press_data(encode(address.SetPause(FOR_EVER)))
    await house.settled()
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    assert "Sí hay." in last_told(tour.ana, "📬").text
    tour.ana.send("/ajustes")
    await house.settled()
    tour.ana.press_data(encode(address.SetQuiet(time(9), time(12))))
    await house.settled()
    tour.juan.press_data(encode(address.ReplyTo("achm-medellin-2025", 1)))
    await house.settled()
    tour.juan.send("En el piso 8.")
    await pushed(house)
    await press(house, tour.juan, tour.juan.last.buttons[0][0])
    await pushed(house)
    assert len(told(tour.ana, "📬 La")) == 1
    tour.ana.send("/preguntar")
    await house.settled()
    await press(house, tour.ana, "📬 Mis consultas")
    await press(house, tour.ana, "1")
    assert "En el piso 8." in tour.ana.last.text
    await house.at("2025-01-28T12:01")
    assert "En el piso 8." in told(tour.ana, "📬 La")[-1].text


async def test_who_asked_sees_where_each_question_stands_in_their_language(tour: Tour) -> None:
    house = tour.house
    tour.john.send("/preguntar")
    await house.settled()
    await press(house, tour.john, "📬 My questions")
    assert tour.john.last.text.startswith("You have not passed any question on")
    await ask_in_english(house, tour.john, "Gym 1?")
    for number in range(2, 7):
        by = "🙋 Pass it on to a coordinator"
        await ask(house, tour.john, f"Gym {number}?", by=by, agree=None)
    tour.juan.send("Yes.", reply_to=told(tour.juan, "🙋")[-1])
    await pushed(house)
    tour.john.send("/preguntar")
    await house.settled()
    await press(house, tour.john, "📬 My questions")
    shown = tour.john.last
    assert shown.text.count("⏳ Waiting for a reply since") == 4
    assert shown.text.count("✅ Answered") == 1
    assert "Page 1 of 2" in shown.text
    await press(house, tour.john, "Next ›", shown)
    assert "Gym 1?" in shown.text
    await press(house, tour.john, "1", shown)
    assert "💬 You, Tue 28 Jan, 10:00\nGym 1?" in shown.text
