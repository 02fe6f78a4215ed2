import pytest

from bot.preview import BotApiServer, Person
from tests.preview.conftest import Api

OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def offer(api: Api, **button: object) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", **button}]]}
    await api("sendMessage", chat_id=1001, text="x", reply_markup=markup)


async def query(api: Api) -> dict[str, object]:
    found: dict[str, object] = (await api("getUpdates"))[-1]["callback_query"]
    return found


async def test_press_sends_a_query(ana: Person, api: Api) -> None:
    await offer(api, callback_data="day:2")
    ana.press("Go")
    pressed = await query(api)
    assert (pressed["data"], pressed["from"]) == (
        "day:2",
        {"id": 1001, "is_bot": False, "first_name": "Ana", "language_code": "es"},
    )


async def test_press_answered_once(server: BotApiServer, ana: Person, api: Api) -> None:
    await offer(api, callback_data="b")
    ana.press("Go")
    answer = {"callback_query_id": (await query(api))["id"], "text": "Hecho", "show_alert": True}
    assert await api("answerCallbackQuery", **answer) is True
    assert [(a.text, a.show_alert) for a in ana.answers] == [("Hecho", True)]
    assert await api("answerCallbackQuery", **answer) == OLD
    assert len(server.answered) == 1


async def test_press_answered_too_late(server: BotApiServer, ana: Person, api: Api) -> None:
    server.world.callbacks.lifetime = 0.0
    await offer(api, callback_data="b")
    ana.press("Go")
    said = await api("answerCallbackQuery", callback_query_id=(await query(api))["id"])
    assert said == OLD


async def test_press_forged(ana: Person, api: Api) -> None:
    await offer(api, callback_data="b")
    ana.press_data("x" * 500)
    assert (await query(api))["data"] == "x" * 500


async def test_press_of_a_deleted_message(ana: Person, api: Api) -> None:
    await offer(api, callback_data="b")
    gone = ana.last
    await api("deleteMessage", chat_id=1001, message_id=gone.id)
    ana.press("Go", message=gone)
    message = (await query(api))["message"]
    chat = {"id": 1001, "type": "private", "first_name": "Ana"}
    assert message == {"message_id": gone.id, "chat": chat, "date": 0}


async def test_press_of_a_copy_button(ana: Person, api: Api) -> None:
    await offer(api, copy_text={"text": "9876"})
    assert ana.press("Go") is None
    assert ana.clipboard == "9876"


async def test_press_of_a_link(ana: Person, api: Api) -> None:
    await offer(api, url="https://example.org/a")
    assert ana.press("Go") is None
    assert ana.opened == ["https://example.org/a"]


async def test_press_of_a_deep_link_starts(ana: Person, api: Api) -> None:
    await offer(api, url="https://t.me/tour_bot?start=lab")
    ana.press("Go")
    assert ana.messages[-1].text == "/start lab"


async def test_press_of_what_is_not_there(ana: Person, api: Api) -> None:
    await offer(api, callback_data="b")
    with pytest.raises(LookupError, match=r"no button 'No'; there are \['Go'\]"):
        ana.press("No")
