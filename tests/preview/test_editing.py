from typing import Any

import pytest

from bot.preview import Person
from tests.preview.conftest import Api

BUTTON = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
KEYS = {"keyboard": [["a"]]}
SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def send(api: Api, text: str = "x", **more: Any) -> int:
    sent = await api("sendMessage", chat_id=1001, text=text, **more)
    return int(sent["message_id"])


async def test_edit_changes_the_message_in_place(ana: Person, api: Api) -> None:
    message_id = await send(api)
    before = ana.last
    await api("editMessageText", chat_id=1001, message_id=message_id, text="y")
    assert (ana.last is before, ana.last.text, ana.last.edited) == (True, "y", True)


async def test_edit_without_markup_takes_the_buttons_away(ana: Person, api: Api) -> None:
    message_id = await send(api, reply_markup=BUTTON)
    await api("editMessageText", chat_id=1001, message_id=message_id, text="y")
    assert ana.last.buttons == []


@pytest.mark.usefixtures("ana")
async def test_edit_to_the_same(api: Api) -> None:
    message_id = await send(api, reply_markup=BUTTON)
    params = {"chat_id": 1001, "message_id": message_id, "text": "x", "reply_markup": BUTTON}
    assert await api("editMessageText", **params) == SAME


async def test_edit_of_markup_alone(ana: Person, api: Api) -> None:
    message_id = await send(api)
    await api("editMessageReplyMarkup", chat_id=1001, message_id=message_id, reply_markup=BUTTON)
    assert (ana.last.buttons, ana.last.edited) == ([["a"]], False)


@pytest.mark.parametrize(
    ("message_id", "text", "said"),
    [
        (99, "y", "message to edit not found"),
        (None, "y", "message identifier is not specified"),
        (1, "y", "message can't be edited"),
        (2, "x" * 4097, "MESSAGE_TOO_LONG"),
    ],
)
@pytest.mark.usefixtures("ana")
async def test_edit_refused(api: Api, message_id: int | None, text: str, said: str) -> None:
    await send(api)
    params = {"chat_id": 1001, "message_id": message_id, "text": text}
    assert await api("editMessageText", **params) == f"Bad Request: {said}"


@pytest.mark.usefixtures("ana")
async def test_edit_of_a_message_with_reply_keyboard(api: Api) -> None:
    message_id = await send(api, reply_markup=KEYS)
    said = await api("editMessageText", chat_id=1001, message_id=message_id, text="y")
    assert said == "Bad Request: message can't be edited"


@pytest.mark.usefixtures("ana")
async def test_edit_of_text_where_there_is_none(api: Api) -> None:
    sent = await api("sendVenue", chat_id=1001, latitude=1, longitude=1, title="T", address="A")
    params = {"chat_id": 1001, "message_id": sent["message_id"]}
    assert await api("editMessageText", **params, text="y") == (
        "Bad Request: there is no text in the message to edit"
    )
    assert await api("editMessageCaption", **params, caption="y") == (
        "Bad Request: there is no caption in the message to edit"
    )


async def test_delete_takes_it_away(ana: Person, api: Api) -> None:
    message_id = await send(api)
    assert await api("deleteMessage", chat_id=1001, message_id=message_id) is True
    assert [m.id for m in ana.messages] == [1]
    assert await api("deleteMessage", chat_id=1001, message_id=message_id) == (
        "Bad Request: message to delete not found"
    )


async def test_delete_many_skips_what_is_gone(ana: Person, api: Api) -> None:
    message_id = await send(api)
    assert await api("deleteMessages", chat_id=1001, message_ids=[message_id, 99]) is True
    assert [m.id for m in ana.messages] == [1]


@pytest.mark.usefixtures("ana")
async def test_pins_and_their_absence(api: Api) -> None:
    message_id = await send(api)
    assert await api("pinChatMessage", chat_id=1001, message_id=message_id) is True
    assert (await api("getChat", chat_id=1001))["pinned_message"]["message_id"] == message_id
    assert await api("unpinChatMessage", chat_id=1001) is True
    said = await api("unpinChatMessage", chat_id=1001)
    assert said == "Bad Request: message to unpin not found"


async def test_reaction_stands_on_the_message(ana: Person, api: Api) -> None:
    thumb = {"type": "emoji", "emoji": "👍"}
    assert await api("setMessageReaction", chat_id=1001, message_id=1, reaction=[thumb]) is True
    assert ana.messages[0].reactions == [thumb]
    wrong = {"type": "emoji", "emoji": "🦖"}
    said = await api("setMessageReaction", chat_id=1001, message_id=1, reaction=[wrong])
    assert said == "Bad Request: REACTION_INVALID"
