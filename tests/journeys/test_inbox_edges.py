"""What may come between a question and its answer: mistakes, leaving, repetition, a restart."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot import address
from bot.address import encode
from bot.people.policy import POLICY_VERSION
from bot.preview import Person
from bot.storage.database import open_database
from bot.storage.tables import updates
from tests.conftest import House, restarted
from tests.coordinating import ACHM, LAB, accompany, come, dismiss
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


async def _erase(house: House, person: Person, command: str, button: str) -> None:
    person.send(command)
    await house.settled()
    await press(house, person, button)


async def _pushes(house: House, *kinds: str) -> list[dict[str, Any]]:
    named = ", ".join(f"'{kind}'" for kind in kinds)
    return await house.rows(
        f"SELECT kind, chat_id, status, reason FROM pushes WHERE kind IN ({named}) ORDER BY id"  # noqa: S608 - ours
    )


async def test_asker_who_erases_everything_while_it_waits_is_answered_by_nobody(
    tour: Tour,
) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await _erase(house, tour.ana, "/baja", "🗑 Sí, borrar todo")
    assert await house.rows(ASKED) == []
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    assert tour.juan.last.text.startswith("Esa consulta ya no está")
    assert tour.juan.last.reply_to is not None
    await press(house, tour.juan, "✍️ Responder", told(tour.juan, "🙋")[0])
    assert tour.juan.last.text.startswith("Esa consulta ya no está")
    assert await house.rows(SAID) == []
    await ask_in_english(house, tour.john, "A gym?")
    assert [row["id"] for row in await house.rows(ASKED)] == [2]
    tour.eva.send("Yes.", reply_to=told(tour.eva, "🙋")[0])
    await pushed(house)
    assert told(tour.john, "📬") == []


async def test_what_was_erased_before_it_was_told_is_told_to_nobody(tour: Tour) -> None:
    """Eva sleeps: what she is told of the night waits until the morning."""
    house = tour.house
    tour.eva.press_data(encode(address.SetQuiet(time(9), time(11))))
    await house.settled()
    await ask(house, tour.ana)
    assert (len(told(tour.juan, "🙋")), told(tour.eva, "🙋")) == (1, [])
    await _erase(house, tour.ana, "/baja", "🗑 Sí, borrar todo")
    await house.at("2025-01-28T11:01")
    assert told(tour.eva, "🙋") == []
    assert [row["reason"] for row in await _pushes(house, "question")] == [None, "question-gone"]


async def test_coordinator_who_erases_everything_leaves_the_words_without_a_name(
    tour: Tour,
) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    await _erase(house, tour.juan, "/baja", "🗑 Sí, borrar todo")
    (said,) = await house.rows(SAID)
    assert (said["author_id"], said["text"]) == (None, "Sí hay.")
    (asked,) = await house.rows(ASKED)
    assert (asked["status"], asked["closed_by"], asked["closed_name"]) == ("answered", None, None)
    everything = await house.rows("SELECT * FROM replies")
    assert "Juan" not in json.dumps(everything)
    await press(house, tour.ana, "👁 Ver la consulta")
    assert "↩️ La coordinación, mar 28 ene, 10:00\nSí hay." in tour.ana.last.text


async def test_copy_of_ones_data_holds_what_one_asked_said_and_was_told(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    tour.ana.send("¿Techada?", reply_to=last_told(tour.ana, "📬"))
    await pushed(house)
    for person, owns, received in (
        (tour.ana, "¿Techada?", ["Sí hay."]),
        (tour.juan, "Sí hay.", []),
    ):
        person.send("/misdatos")
        await house.settled()
        document = next(one.document for one in reversed(person.messages) if one.document)
        stored = json.loads(house.server.file(document["file_id"]))
        assert [one["text"] for one in stored["replies"]] == [owns]
        assert [one["text"] for one in stored["replies_received"]] == received
        assert all("author_id" not in one for one in stored["replies_received"])


async def test_asker_who_blocked_the_bot_finds_the_reply_on_coming_back(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.ana.block()
    await house.settled()
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    assert "🚫 Quien preguntó bloqueó el asistente" in tour.juan.last.text
    assert await _pushes(house, "answer") == [
        {"kind": "answer", "chat_id": 1001, "status": "skipped", "reason": "unreachable"}
    ]
    tour.ana.unblock()
    await pushed(house)
    assert "Sí hay." in last_told(tour.ana, "📬").text


async def test_who_accompanies_the_tour_no_more_sends_nothing(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    question = told(tour.juan, "🙋")[0]
    await press(house, tour.juan, "✍️ Responder", question)
    await dismiss(house, tour.juan)
    tour.juan.send("Sí hay, en el piso 8.")
    await pushed(house)
    tour.juan.send("Sí hay.", reply_to=question)
    await pushed(house)
    assert (
        tour.juan.last.text == "Usted ya no acompaña esa gira, así que su mensaje no se ha enviado."
    )
    assert await house.rows(SAID) == []
    assert [row["status"] for row in await house.rows(ASKED)] == ["open"]
    refused = await house.rows("SELECT what FROM audit WHERE person_id = 7 AND is_refused = 1")
    assert {row["what"] for row in refused} == {f"1/inqre/{ACHM}/1"}


async def test_coordinator_of_another_tour_hears_nothing_and_opens_nothing(tour: Tour) -> None:
    house = tour.house
    rosa = await come(house, 11, "Rosa", LAB)
    await accompany(house, rosa, LAB)
    await ask(house, tour.ana)
    assert told(rosa, "🙋") == []
    for to in (address.Inquiry(ACHM, 1), address.Inquiry(LAB, 1), address.ReplyTo(LAB, 1)):
        rosa.press_data(encode(to))
        await house.settled()
        assert "piscina" not in rosa.last.text
    rosa.send("Sí hay.")
    await pushed(house)
    assert await house.rows(SAID) == []


async def test_question_asked_in_a_group_is_passed_on_in_private(tour: Tour) -> None:
    house = tour.house
    group = house.server.group("Bus", [tour.ana, tour.juan])
    tour.ana.send(f"@gira_bot {POOL}", chat=group)
    await house.settled()
    tour.ana.press("🙋 Pasar a la coordinación", chat=group)
    await house.settled()
    assert group.last.text.startswith("Eso es personal")
    assert await house.rows(ASKED) == []


@pytest.mark.parametrize(("letters", "times"), [("x", 4000), ("a&", 2000), ("a😀", 1300)])
async def test_question_as_long_as_a_message_comes_in_one_and_opens_whole(
    tour: Tour, letters: str, times: int
) -> None:
    house = tour.house
    text = f"¿{letters * times}?"
    await ask(house, tour.ana, text)
    (question,) = told(tour.juan, "🙋")
    assert question.buttons[0] == ["✍️ Responder"]
    assert letters * 300 in question.text
    tour.juan.send("/consultas")
    await house.settled()
    await press(house, tour.juan, "N.º 1")
    opened = "".join(one.text for one in tour.juan.messages[-3:])
    assert opened.count(letters[-1]) >= times - 2  # where it is split, one may stand apart
    tour.juan.send(letters * times, reply_to=question)
    await pushed(house)
    assert letters * 300 in last_told(tour.ana, "📬").text
    assert await house.rows("SELECT error FROM set_aside") == []


async def test_reply_with_a_photo_is_seen_by_who_asked(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await press(house, tour.juan, "✍️ Responder", told(tour.juan, "🙋")[0])
    tour.juan.send_photo(caption="El mapa")
    await pushed(house)
    answer = last_told(tour.ana, "📬")
    assert answer.text.endswith("El mapa\n📷 foto")
    await press(house, tour.ana, "📎 Ver los archivos", answer)
    assert tour.ana.last.photo is not None
    await press(house, tour.ana, "✍️ Responder o preguntar más", answer)
    tour.ana.send_voice()
    await pushed(house)
    more = last_told(tour.juan, "💬")
    await press(house, tour.juan, "📎 Ver los archivos", more)
    assert "voice" in tour.juan.last.content
    assert [row["file_kind"] for row in await house.rows(SAID)] == ["photo", "voice"]


async def test_album_is_one_reply(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await press(house, tour.juan, "✍️ Responder", told(tour.juan, "🙋")[0])
    tour.juan.send_album(3, caption="El lobby")
    await pushed(house)
    assert [row["text"] for row in await house.rows(SAID)] == ["El lobby", "", ""]
    assert len(told(tour.ana, "📬")) == 1
    assert len(told(tour.juan, "✅ Su respuesta")) == 1
    await press(house, tour.ana, "📎 Ver los archivos")
    assert len([one for one in tour.ana.messages if one.photo]) == 3


async def test_another_question_is_asked_from_the_list_of_ones_own(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    for label in ("📬 Mis consultas", "🙋 Preguntar a una persona"):
        await press(house, tour.ana, label, tour.ana.last)
    assert tour.ana.last.text.startswith("Escriba en un mensaje la pregunta")
    await press(house, tour.ana, "🙈 Pasarla sin mi nombre", tour.ana.last)
    tour.ana.send("¿Y gimnasio?")
    await pushed(house)
    assert [row["asker_name"] for row in await house.rows(ASKED)] == ["Ana", None]
    assert len(told(tour.juan, "🙋")) == 2


async def test_who_is_on_no_tour_chooses_one_and_then_the_question_is_passed_on(tour: Tour) -> None:
    house = tour.house
    dora = house.person(1004, "Dora", "es")
    await ask(house, dora)
    assert dora.last.text.startswith("✅ Su pregunta quedó guardada. Para saber a quién pasarla")
    assert told(tour.juan, "🙋") == []
    await press(house, dora, "Medellín 2025")
    await pushed(house)
    assert "Dora" in told(tour.juan, "🙋")[0].text
    await press(house, tour.juan, "✍️ Responder")
    tour.juan.send("Sí hay.")
    await pushed(house)
    assert "Sí hay." in last_told(dora, "📬").text


async def test_thanks_open_nothing_again(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    for thanks in ("¡muchas gracias!", "👍"):
        tour.ana.send(thanks, reply_to=last_told(tour.ana, "📬"))
        await pushed(house)
        assert tour.ana.last.text.startswith("👍 Quedó anotado")
    assert [row["status"] for row in await house.rows(ASKED)] == ["answered"]
    assert told(tour.juan, "💬") == []
    assert len(await house.rows(SAID)) == 3


async def test_correction_after_it_was_sent_is_told_to_change_nothing(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.juan.send("Sí hai.", reply_to=told(tour.juan, "🙋")[0])
    await pushed(house)
    mine = next(one for one in reversed(tour.juan.messages) if not one.from_bot)
    tour.juan.edit(mine, "Sí hay.")
    await pushed(house)
    assert tour.juan.last.text.startswith("✏️ Vi que corrigió su mensaje")
    assert [row["text"] for row in await house.rows(SAID)] == ["Sí hai."]
    assert len(told(tour.ana, "📬")) == 1


async def test_settled_without_a_reply_is_told_where_it_stands_and_can_be_asked_again(
    tour: Tour,
) -> None:
    house = tour.house
    await ask(house, tour.ana)
    question = told(tour.juan, "🙋")[0]
    await press(house, tour.juan, "☑️ Dar por resuelta", question)
    assert "☑️ Juan la dio por resuelta" in question.text
    assert await _pushes(house, "answer", "answered") == []
    tour.juan.send("/consultas")
    await house.settled()
    assert tour.juan.last.text == "No hay preguntas abiertas."
    await press(house, tour.juan, "✅ Ya atendidas")
    assert "1 consulta atendida" in tour.juan.last.text
    tour.ana.send("/preguntar")
    await house.settled()
    await press(house, tour.ana, "📬 Mis consultas")
    assert "☑️ La coordinación la dio por resuelta" in tour.ana.last.text
    await press(house, tour.ana, "1")
    await press(house, tour.ana, "✍️ Responder o preguntar más")
    tour.ana.send("Todavía no sé si hay piscina")
    await pushed(house)
    assert [row["status"] for row in await house.rows(ASKED)] == ["open"]
    assert len(told(tour.juan, "💬")) == 1


async def test_only_who_asked_opens_their_question_or_asks_on(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    for to in (address.MyInquiry(1), address.AskOn(1), address.MyInquiryFiles(1)):
        for number in (1, 0, -1, 2**70):
            made = type(to)(number)
            tour.john.press_data(encode(made))
            await house.settled()
            assert "piscina" not in tour.john.last.text
    tour.john.send("I go on")
    await pushed(house)
    assert await house.rows(SAID) == []


async def test_asking_on_needs_the_agreement_that_was_taken_back(tour: Tour) -> None:
    house = tour.house
    await ask(house, tour.ana)
    tour.ana.send("/privacidad")
    await house.settled()
    await press(house, tour.ana, "Retirar mi permiso")
    tour.ana.press_data(encode(address.AskOn(1)))
    await house.settled()
    assert "Usted no ha aceptado" in tour.ana.last.text
    tour.ana.send("Algo más")
    await pushed(house)
    assert await house.rows(SAID) == []
    tour.ana.press_data(f"1/pass2/{POLICY_VERSION - 1}")
    await house.settled()
    assert "La política cambió" in tour.ana.last.text


@pytest.mark.parametrize("which", ["reply", "late reply", "asked on"])
async def test_repeated_update_does_nothing_twice_and_shows_the_same(
    tour: Tour, tmp_path: Path, which: str
) -> None:
    house = tour.house
    await ask(house, tour.ana)
    steps = {
        "reply": (tour.juan, "✍️ Responder", "Sí hay.", "✅ Su respuesta a la consulta n.º 1"),
        "late reply": (tour.eva, "✍️ Reply", "No pool.", "⚠️ Juan has already answered"),
        "asked on": (tour.ana, "✍️ Responder o preguntar más", "¿Techada?", "✅ Listo, se lo pasé"),
    }
    if which == "late reply":
        await press(house, tour.eva, "✍️ Reply")
    if which != "reply":
        tour.juan.send("Sí hay.", reply_to=told(tour.juan, "🙋")[0])
        await pushed(house)
    person, button, text, begins = steps[which]
    if which != "late reply":
        await press(house, person, button)
    update_id = person.send(text)
    await pushed(house)
    assert len(told(person, begins)) == 1
    kept = (await house.rows(SAID), await house.rows(KEYS))
    async with _repeated(house, tmp_path, person, update_id) as again:
        await pushed(again)
        assert len(told(person, begins)) == 2
        assert (await again.rows(SAID), await again.rows(KEYS)) == kept


KEYS = "SELECT chat_id, key FROM pushes WHERE kind <> 'morning' ORDER BY id"


@asynccontextmanager
async def _repeated(
    house: House, tmp_path: Path, person: Person, update_id: int | None
) -> AsyncIterator[House]:
    """Stop the bot, and let a person's last message come again: its reply may not have gone out."""
    assert update_id is not None
    message = next(one for one in reversed(person.messages) if not one.from_bot)
    house.stop.set()
    await house.bot
    database = open_database(house.settings.database_url)
    async with database.writing() as db:
        this = updates.c.update_id == update_id
        await db.execute(update(updates).where(this).values(is_answered=False))
    await database.close()
    house.server.world.updates.clear()
    house.server.world.updates.confirmed = update_id - 1
    house.server.inject({"update_id": update_id, "message": message.json()})
    async with restarted(house, tmp_path) as again:
        yield again


async def test_restart_in_the_middle_forgets_nothing(tour: Tour, tmp_path: Path) -> None:
    house = tour.house
    await ask(house, tour.ana)
    await press(house, tour.juan, "✍️ Responder", told(tour.juan, "🙋")[0])
    async with restarted(house, tmp_path) as again:
        tour.juan.send("Sí hay.")
        await pushed(again)
        assert "Sí hay." in last_told(tour.ana, "📬").text
        await press(again, tour.ana, "✍️ Responder o preguntar más")
    async with restarted(again, tmp_path) as third:
        tour.ana.send("¿Techada?")
        await pushed(third)
        assert "¿Techada?" in last_told(tour.juan, "💬").text
        assert len(await third.rows(SAID)) == 2
