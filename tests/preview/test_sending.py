from typing import Any

import pytest

from bot.preview import Person
from tests.preview.conftest import Api


async def test_message_as_the_bot_api_gives_it(ana: Person, api: Api) -> None:
    assert await api("sendMessage", chat_id=1001, text="<b>Hola</b>", parse_mode="HTML") == {
        "message_id": 2,
        "from": {"id": 123456, "is_bot": True, "first_name": "Bot", "username": "tour_bot"},
        "chat": {"id": 1001, "type": "private", "first_name": "Ana"},
        "date": 1737978900,
        "text": "Hola",
        "entities": [{"type": "bold", "offset": 0, "length": 4}],
    }
    assert ana.last.html == "<b>Hola</b>"


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": 77, "text": "x"}, "chat not found"),
        ({"chat_id": "nobody", "text": "x"}, "chat not found"),
        ({"chat_id": 1001}, "message text is empty"),
        ({"chat_id": 1001, "text": " \n "}, "text must be non-empty"),
        ({"chat_id": 1001, "text": "\u200b"}, "text must be non-empty"),
        ({"chat_id": 1001, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 1001, "text": "😀" * 2049}, "message is too long"),
        ({"chat_id": 1001, "text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
        (
            {"chat_id": 1001, "text": "x", "reply_to_message_id": 99},
            "message to be replied not found",
        ),
        (
            {"chat_id": 1001, "text": "x", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            {"chat_id": 1001, "text": "x", "reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
    ],
)
@pytest.mark.usefixtures("ana")
async def test_message_refused(api: Api, params: dict[str, Any], said: str) -> None:
    assert await api("sendMessage", **params) == f"Bad Request: {said}"


@pytest.mark.usefixtures("ana")
async def test_longest_message_counted_after_parsing(api: Api) -> None:
    text = f"<b>{'😀' * 2048}</b>"
    sent = await api("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]


@pytest.mark.usefixtures("ana")
async def test_reply_to_what_is_gone_allowed(api: Api) -> None:
    wanted = {"message_id": 99, "allow_sending_without_reply": True}
    sent = await api("sendMessage", chat_id=1001, text="x", reply_parameters=wanted)
    assert "reply_to_message" not in sent


@pytest.mark.usefixtures("ana")
async def test_reply_carries_the_original(api: Api) -> None:
    sent = await api("sendMessage", chat_id=1001, text="x", reply_parameters={"message_id": 1})
    assert sent["reply_to_message"]["text"] == "/start"


async def test_venue_shows_its_place(ana: Person, api: Api) -> None:
    await api("sendVenue", chat_id=1001, latitude=6.2, longitude=-75.5, title="T", address="A")
    assert ana.last.venue == {
        "location": {"latitude": 6.2, "longitude": -75.5},
        "title": "T",
        "address": "A",
    }


async def test_caption_too_long(ana: Person, api: Api) -> None:
    ana.send_document("a.txt", b"a")
    document = ana.messages[-1].document
    assert document is not None
    params = {"chat_id": 1001, "document": document["file_id"], "caption": "x" * 1025}
    assert await api("sendDocument", **params) == "Bad Request: message caption is too long"


@pytest.mark.usefixtures("ana")
async def test_chat_action_unknown(api: Api) -> None:
    said = await api("sendChatAction", chat_id=1001, action="dancing")
    assert said == "Bad Request: wrong parameter action in request"


@pytest.mark.usefixtures("ana")
async def test_bot_text_gets_entities_by_itself(api: Api) -> None:
    sent = await api("sendMessage", chat_id=1001, text="ver /agenda")
    assert sent["entities"] == [{"type": "bot_command", "offset": 4, "length": 7}]


@pytest.mark.usefixtures("ana")
async def test_mentioned_user_must_be_known(api: Api) -> None:
    text = '<a href="tg://user?id=1001">Ana</a> <a href="tg://user?id=5">x</a>'
    sent = await api("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
    assert [(e["type"], e["user"]["id"]) for e in sent["entities"]] == [("text_mention", 1001)]


async def test_album_shares_a_group(ana: Person, api: Api) -> None:
    ana.send_document("a.txt", b"a")
    document = ana.messages[-1].document
    assert document is not None
    media = [{"type": "document", "media": document["file_id"]}] * 2
    sent = await api("sendMediaGroup", chat_id=1001, media=media)
    assert len({message["media_group_id"] for message in sent}) == 1


@pytest.mark.usefixtures("ana")
async def test_copy_and_forward(api: Api) -> None:
    copied = await api("copyMessage", chat_id=1001, from_chat_id=1001, message_id=1)
    forwarded = await api("forwardMessage", chat_id=1001, from_chat_id=1001, message_id=1)
    assert copied == {"message_id": 2}
    assert forwarded["forward_origin"]["sender_user"]["id"] == 1001


@pytest.mark.parametrize(
    ("method", "word"), [("copyMessage", "copy"), ("forwardMessage", "forward")]
)
@pytest.mark.usefixtures("ana")
async def test_copy_or_forward_of_nothing(api: Api, method: str, word: str) -> None:
    said = await api(method, chat_id=1001, from_chat_id=1001, message_id=99)
    assert said == f"Bad Request: message to {word} not found"
