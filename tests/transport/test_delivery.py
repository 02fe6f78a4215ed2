"""Replies on their way out, when Telegram refuses, floods, or breaks off."""

import pytest

from bot.transport import delivery, persistence
from tests.conftest import House

HELP = "¿En qué puedo ayudar?"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(persistence, "FIRST_WAIT", 0.02)


def _heard(house: House, person_id: int = 1001) -> list[str]:
    messages = house.person(person_id, "Ana", "es").messages
    return [message.text.split("\n")[0] for message in messages if message.from_bot]


async def test_call_that_never_left_is_made_again_once(house: House) -> None:
    house.server.faults.drop_before("sendMessage", 3)
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == [HELP]


async def test_call_whose_answer_got_lost_is_made_again(house: House) -> None:
    house.server.faults.drop_after("sendMessage")
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == [HELP, HELP]


@pytest.mark.parametrize("status", [500, 502, 504, 200])
async def test_proxys_page_is_not_taken_for_an_answer(house: House, status: int) -> None:
    house.server.faults.bad_gateway("sendMessage", 2, status=status)
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == [HELP]


async def test_flood_limit_is_waited_out(house: House) -> None:
    house.server.faults.flood("sendMessage", retry_after=1)
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == [HELP]
    refused, sent = house.server.called("sendMessage")
    assert sent.at - refused.at >= 1


async def test_press_is_shown_while_it_is_still_being_answered(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    message = await house.said(ana)
    house.server.faults.delays = {"answerCallbackQuery": 0.5}
    ana.press("🗓 Agenda")
    await house.settled()
    (answered,) = house.server.called("answerCallbackQuery")
    (edited,) = house.server.called("editMessageText")
    assert abs(edited.at - answered.at) < 0.4
    assert message.edited


async def test_press_that_cannot_be_answered_does_not_hold_up_the_chat(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "TOAST_WITHIN", 0.3)
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    house.server.faults.flood("answerCallbackQuery", retry_after=30)
    ana.press("🗓 Agenda")
    ana.send("/ayuda")
    await house.settled(5)
    assert ana.last.text.startswith(HELP)
    assert len(house.server.called("editMessageText")) == 1


@pytest.mark.parametrize("method", ["answerCallbackQuery", "editMessageText"])
async def test_press_of_which_one_half_is_refused_shows_the_other(
    house: House, method: str
) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    house.server.faults.fail(method, status=400, description="Bad Request: too old")
    ana.press("🗓 Agenda")
    assert "lunes 29 de mayo" in (await house.said(ana)).text


async def test_refused_reply_is_replaced_by_an_apology(house: House) -> None:
    ana = house.person(1001, "Ana", "en")
    house.server.faults.fail("sendMessage", status=400, description="Bad Request: no such thing")
    ana.send("/help")
    await house.settled()
    assert ana.last.text.startswith("I received and handled your message")
    ana.send("/help")
    assert (await house.said(ana)).text.startswith("How can I help?")


async def test_refused_markup_is_said_as_plain_text(house: House) -> None:
    house.server.faults.fail(
        "sendMessage", status=400, description="Bad Request: can't parse entities: x"
    )
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == [HELP]


async def test_method_telegram_does_not_know_holds_nobody_up(house: House) -> None:
    house.server.faults.fail("sendMessage", 2, status=400, description="Bad Request: never")
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == []
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled()
    assert _heard(house) == [HELP]


async def test_reply_that_always_fails_is_given_up_while_others_get_through(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(persistence, "PATIENCE", 0.5)
    house.server.faults.fail("sendMessage", 500, chat_id=1001)
    eva = house.person(1002, "Eva", "es")
    house.person(1001, "Ana", "es").send("/ayuda")
    eva.send("/ayuda")
    eva.send("/ayuda")
    await house.settled()
    assert _heard(house) == []
    assert _heard(house, 1002) == [HELP, HELP]


async def test_outage_for_all_is_never_given_up(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.server.until(lambda: len(house.server.called("setMyShortDescription")) == 4)
    monkeypatch.setattr(persistence, "PATIENCE", 0.05)
    house.server.faults.fail("sendMessage", 7)
    house.person(1001, "Ana", "es").send("/ayuda")
    await house.settled(20)
    assert _heard(house) == [HELP]
