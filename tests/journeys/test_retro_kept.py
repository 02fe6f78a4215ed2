"""What people said in the evening stays, whatever they tap, correct or send next to it."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.address import (
    Address,
    GoPast,
    KeepAsAnswer,
    Pick,
    Rate,
    RetroGoOn,
    RetroQuestion,
    SetReaders,
    Skip,
    Unpick,
    WasQuestion,
    Who,
    encode,
)
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


async def say(house: House, person: Person, text: str) -> Message:
    person.send(text)
    return await house.said(person)


async def correct(house: House, person: Person, was: str, text: str) -> Message:
    person.edit(next(one for one in person.messages if one.text == was), text)
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
    await go(house, ana, Unpick(TOUR, MONDAY, "falto", mark("cifras")))
    assert await stored(house) == {"falto": ("", None, "photo")}


async def test_corrected_words_beside_a_rating_leave_the_rating(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "Muy largo, con demasiadas paradas")
    await correct(house, ana, "Muy largo, con demasiadas paradas", "Muy largo, pero bueno")
    assert await stored(house) == {"dia": ("", "Muy largo, pero bueno", None)}
    await go(house, ana, Rate(TOUR, MONDAY, "dia", 4))
    await correct(house, ana, "Muy largo, pero bueno", "Muy bueno, aunque largo")
    assert await stored(house) == {"dia": ("4", "Muy bueno, aunque largo", None)}


async def test_corrected_rating_in_words_is_a_rating(house: House) -> None:
    ana = await asked(house)
    await say(house, ana, "4")
    await correct(house, ana, "4", "cinco")
    assert await stored(house) == {"dia": ("5", None, None)}


async def test_corrected_words_beside_options_leave_the_options(house: House) -> None:
    ana = await asked(house)
    await at(house, ana, "falto")
    await go(house, ana, Pick(TOUR, MONDAY, "falto", mark("cifras")))
    await say(house, ana, "Faltó el alcalde")
    await correct(house, ana, "Faltó el alcalde", "Faltó la alcaldesa")
    assert await stored(house) == {"falto": ("cifras", "Faltó la alcaldesa", None)}


async def test_question_beside_a_rating_is_taken_back_without_the_rating(house: House) -> None:
    ana = await asked(house)
    await go(house, ana, Rate(TOUR, MONDAY, "dia", 4))
    await at(house, ana, "dia")
    offered = await say(house, ana, "como se cuida entre todos lo que se hizo")
    await go(house, ana, Rate(TOUR, MONDAY, "dia", 5))
    ana.press_data(encode(WasQuestion(TOUR, MONDAY, "dia")), message=offered)
    await house.settled()
    assert await stored(house) == {"dia": ("5", None, None)}


async def test_what_holds_again_is_read_by_whom_was_chosen_last(house: House) -> None:
    ana = await asked(house)
    await at(house, ana, "aprendido")
    await say(house, ana, "Escuchar primero")
    await at(house, ana, "aprendido")
    offered = await say(house, ana, "como se cuida entre todos lo que se hizo")
    await correct(house, ana, "como se cuida entre todos lo que se hizo", "como se cuida el metro")
    await go(house, ana, SetReaders(TOUR, MONDAY, "aprendido", Who.ME))
    ana.press("💬 Era una pregunta", message=offered)
    await house.settled()
    assert await stored(house) == {"aprendido": ("Escuchar primero", None, None)}
    assert await house.rows("SELECT visibility FROM retro_answers") == [{"visibility": "me"}]


async def after_outage(house: House, tmp_path: Path, hours: float = 0.1) -> dict[str, Any]:
    """Run the bot anew, later than all that was sent while it was away; return what is stored."""
    at = house.clock.now() + timedelta(hours=hours)
    content = house.settings.content_dir
    async with open_house(tmp_path, at=at, server=house.server, content_dir=content) as again:
        await again.settled()
        return await stored(again)


async def stop(house: House) -> None:
    house.stop.set()
    await house.bot


async def test_words_after_a_tap_while_the_bot_was_away_stand_beside_it(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await stop(house)
    ana.press("4 · Bueno")
    ana.send("Largo pero bueno")
    ana.send("Sobre todo la comuna")
    assert await after_outage(house, tmp_path) == {
        "dia": ("4", "Largo pero bueno\nSobre todo la comuna", None)
    }


async def test_words_beside_a_rating_while_the_bot_was_away_answer_no_earlier_question(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await at(house, ana, "aprendido")
    await say(house, ana, "Escuchar primero")
    await at(house, ana, "dia")
    await stop(house)
    ana.send("Largo pero bueno")
    ana.send("Sobre todo la comuna")
    assert await after_outage(house, tmp_path) == {
        "aprendido": ("Escuchar primero", None, None),
        "dia": ("", "Largo pero bueno\nSobre todo la comuna", None),
    }


async def test_last_answer_in_three_messages_while_the_bot_was_away_is_one(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    for question in ("dia", "replicar", "falto", "volveria"):
        await go(house, ana, Skip(TOUR, MONDAY, question))
    await go(house, ana, Rate(TOUR, MONDAY, "dia", 4))
    await at(house, ana, "aprendido")
    await stop(house)
    ana.send("Escuchar primero")
    ana.send("¿qué hay mañana?")
    ana.send("Y después construir")
    assert await after_outage(house, tmp_path) == {
        "aprendido": ("Escuchar primero\nY después construir", None, None),
        "dia": ("4", None, None),
    }


async def test_what_is_said_once_the_day_is_finished_is_no_answer(house: House) -> None:
    ana = await asked(house)
    for question in ("replicar", "falto", "volveria"):
        await go(house, ana, Skip(TOUR, MONDAY, question))
    await go(house, ana, Rate(TOUR, MONDAY, "dia", 4))
    await say(house, ana, "Escuchar primero")
    house.clock.advance(timedelta(seconds=2))
    await say(house, ana, "Y después construir")
    assert (await stored(house))["aprendido"] == ("Escuchar primero", None, None)


async def test_answer_in_good_time_counts_however_long_the_bot_was_away(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    await at(house, ana, "aprendido")
    await stop(house)
    ana.send("Escuchar primero")
    assert await after_outage(house, tmp_path, hours=20) == {
        "aprendido": ("Escuchar primero", None, None)
    }


async def again(house: House, tmp_path: Path, person: Person, act: Callable[[], Any]) -> Message:
    """Do something, lose the reply in a crash, and return what is shown when it comes again."""
    act()
    body = house.server.pending[-1].body
    await house.settled()
    await stop(house)
    with closing(sqlite3.connect(tmp_path / "bot.sqlite3")) as db, db:
        db.execute("UPDATE updates SET is_answered = 0")
    house.server.inject(body)
    opened = open_house(
        tmp_path,
        at=house.clock.now(),
        server=house.server,
        content_dir=house.settings.content_dir,
    )
    async with opened as anew:
        return await anew.said(person)


async def test_tick_that_comes_again_is_shown_as_it_is_stored(house: House, tmp_path: Path) -> None:
    ana = await asked(house)
    await at(house, ana, "falto")
    shown = await again(house, tmp_path, ana, lambda: ana.press("☐ Las cifras"))
    assert shown.button("☑ Las cifras")


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("saltar", "3 de 5"),
        ("atrás", "1 de 5"),
        ("después", "27"),
        ("borrar", "Aquí todavía no hay respuesta"),
        ("quién la lee", "¿Quién puede leer"),
    ],
)
async def test_word_that_comes_again_steers_no_further(
    house: House, tmp_path: Path, word: str, place: str
) -> None:
    ana = await asked(house)
    await at(house, ana, "aprendido")
    shown = await again(house, tmp_path, ana, lambda: ana.send(word))
    assert place in shown.text.splitlines()[0]


async def test_question_that_comes_again_is_answered_and_the_retro_still_waits(
    house: House, tmp_path: Path
) -> None:
    ana = await asked(house)
    shown = await again(house, tmp_path, ana, lambda: ana.send("¿qué hay mañana?"))
    assert shown.button("✅ Era mi respuesta")


async def test_button_of_who_was_erased_asks_for_consent_anew(house: House) -> None:
    ana = await asked(house)
    shown = await go(house, ana, Rate(TOUR, MONDAY, "dia", 4))
    await say(house, ana, "/baja")
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    for to in (GoPast, Skip, RetroQuestion, KeepAsAnswer, WasQuestion):
        ana.press_data(encode(to(TOUR, MONDAY, "aprendido")), message=shown)
        await house.settled()
        assert shown.text.startswith("📝 Cuénteme su día")
    ana.press_data(encode(Rate(TOUR, MONDAY, "dia", 4)), message=shown)
    await house.settled()
    assert await house.rows("SELECT * FROM people") == []
    assert await house.rows("SELECT * FROM set_aside") == []


async def test_button_to_begin_asks_nothing_any_more_once_answers_are_closed(house: House) -> None:
    ana = await asked(house)
    house.clock.advance(timedelta(days=5))
    shown = await go(house, ana, RetroGoOn(TOUR, MONDAY))
    assert "Las respuestas se cerraron" in shown.text
    assert (await house.rows("SELECT step FROM conversations"))[0]["step"] is None


async def test_thanks_that_tell_something_are_an_answer(house: House) -> None:
    ana = await asked(house)
    await at(house, ana, "aprendido")
    await say(house, ana, "muchas gracias")
    assert await stored(house) == {}
    await say(house, ana, "muchas gracias, fue un día excelente")
    assert await stored(house) == {
        "aprendido": ("muchas gracias, fue un día excelente", None, None)
    }


async def test_option_that_is_no_more_stays_in_the_answer(house: House, tmp_path: Path) -> None:
    ana = await asked(house)
    await at(house, ana, "falto")
    for option in ("cifras", "proceso"):
        await go(house, ana, Pick(TOUR, MONDAY, "falto", mark(option)))
    await stop(house)
    retro = house.settings.content_dir / "tours" / TOUR / "retro.yaml"
    text = retro.read_text(encoding="utf-8")
    retro.write_text(text.replace("id: proceso", "id: proceso-entero"), encoding="utf-8")
    async with open_house(
        tmp_path, clock=house.clock, server=house.server, content_dir=house.settings.content_dir
    ) as again:
        await go(again, ana, Pick(TOUR, MONDAY, "falto", mark("tiempo")))
        assert (await stored(again))["falto"] == ("proceso cifras tiempo", None, None)
        await go(again, ana, Unpick(TOUR, MONDAY, "falto", mark("cifras")))
        assert (await stored(again))["falto"] == ("proceso tiempo", None, None)
