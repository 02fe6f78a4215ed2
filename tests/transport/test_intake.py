"""An update's way in: tried again, set aside, met twice, erased."""

from typing import Any

import pytest

from tests.conftest import House, open_house

TOUR = "medellin-lab-2017"


def _unstorable(house: House, number: int, language: str = "es") -> dict[str, Any]:
    """Return an agreement whose question no database takes: its turn writes, then fails."""
    person = house.person(number, "Ana", language)
    message = {
        "message_id": 9_000,
        "date": 1,
        "chat": {"id": number, "type": "private", "first_name": "Ana"},
        "from": person.user.json(),
        "text": "\ud800 secreto",
    }
    return {
        "callback_query": {
            "id": "77",
            "from": person.user.json(),
            "chat_instance": "1",
            "data": "1/ok/1",
            "message": {**message, "text": "…", "reply_to_message": message},
        }
    }


async def test_failing_turn_is_tried_three_times_then_set_aside(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    poison = house.server.inject(_unstorable(house, 1001))
    await house.settled()
    assert await house.rows("SELECT update_id, chat_id FROM set_aside") == [
        {"update_id": poison, "chat_id": 1001}
    ]
    for table in ("people", "consents", "questions", "updates", "conversations"):
        assert await house.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - ours
    printed = "".join(capsys.readouterr())
    tried = [line for line in printed.splitlines() if "turn-failed" in line]
    assert [f"tried={number}" in line for number, line in enumerate(tried, 1)] == [True] * 3
    assert "secreto" not in printed


async def test_failing_turn_holds_back_only_its_own_chat(house: House) -> None:
    eva = house.person(1002, "Eva", "es")
    poison = house.server.inject(_unstorable(house, 1001))
    eva.send("/ayuda")
    await house.server.until(lambda: any(message.from_bot for message in eva.messages), 0.5)
    assert house.server.confirmed < poison
    await house.settled()
    assert house.server.confirmed > poison


async def _again(house: House, bodies: list[dict[str, Any]]) -> None:
    """Queue updates that Telegram gives a second time."""
    house.server.world.updates.confirmed = bodies[0]["update_id"] - 1
    for body in bodies:
        house.server.inject(body)
    await house.settled()


async def test_answered_update_that_comes_again_does_nothing(tmp_path: Any) -> None:
    async with open_house(tmp_path) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start(TOUR)
        ana.send("/ayuda")
        bodies = [update.body for update in house.server.pending]
        await house.settled()
        heard = len(ana.messages)
        house.stop.set()
        await house.bot
        async with open_house(tmp_path, server=house.server) as again:
            await _again(again, bodies)
            assert len(ana.messages) == heard
            assert len(await again.rows("SELECT * FROM enrolments")) == 1
            assert [
                row["is_answered"] for row in await again.rows("SELECT is_answered FROM updates")
            ] == [1, 1]


async def test_unanswered_update_that_comes_again_shows_the_screen(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.send("/ayuda")
    body = house.server.pending[0].body
    await house.settled()
    ana.chat.messages.clear()
    house.server.calls.clear()
    from_before = await house.rows("SELECT * FROM updates")
    assert [row["is_answered"] for row in from_before] == [0]  # kept with the next turn
    await house.settled()
    eva = house.person(1002, "Eva", "es")
    eva.send("/ayuda")
    await house.settled()
    rows = await house.rows("SELECT update_id, is_answered FROM updates ORDER BY update_id")
    assert [row["is_answered"] for row in rows] == [1, 0]
    await _again(house, [body])
    assert [message for message in ana.messages if message.from_bot] == []


async def test_silent_update_that_comes_again_stays_silent(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    group = house.server.group("Bus", [ana])
    group.promote_bot()
    ana.send("hola a todos", chat=group)
    bodies = [update.body for update in house.server.pending]
    await house.settled()
    await _again(house, bodies)
    assert [message for message in group.messages if message.from_bot] == []


async def test_update_from_before_an_erasure_writes_nothing_when_it_comes_again(
    house: House,
) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start(TOUR)
    bodies = [update.body for update in house.server.pending]
    await house.settled()
    ana.send("/baja")
    bodies += [update.body for update in house.server.pending]
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    bodies += [update.body for update in house.server.pending]
    await house.settled()
    assert await house.rows("SELECT * FROM people") == []
    await _again(house, bodies)
    for table in ("people", "enrolments", "consents", "questions"):
        assert await house.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - ours
