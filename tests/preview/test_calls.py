import io
import json

import aiohttp
import pytest

from bot.preview import BotApiServer, Person
from tests.preview.conftest import TOKEN


def url(server: BotApiServer, method: str, token: str = TOKEN) -> str:
    return f"{server.url}/bot{token}/{method}"


async def test_token_unknown(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.get(url(server, "getMe", "1:NO")) as answer:
        assert answer.status == 401
        assert await answer.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }


async def test_method_unknown(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.get(url(server, "fly")) as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")


async def test_method_name_in_any_case(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.get(url(server, "GETME")) as answer:
        assert (await answer.json())["result"]["username"] == "tour_bot"


@pytest.mark.usefixtures("ana")
async def test_parameters_in_query(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.get(url(server, "sendMessage"), params={"chat_id": 1001, "text": "7"}) as got:
        assert (await got.json())["result"]["text"] == "7"
    assert server.calls[-1].params == {"chat_id": 1001, "text": "7"}


async def test_parameters_as_form(
    server: BotApiServer, http: aiohttp.ClientSession, ana: Person
) -> None:
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    form = {"chat_id": "1001", "text": "x", "reply_markup": json.dumps(markup)}
    async with http.post(url(server, "sendMessage"), data=form) as got:
        assert (await got.json())["result"]["reply_markup"] == markup
    assert ana.last.buttons == [["a"]]


@pytest.mark.usefixtures("ana")
async def test_parameters_as_multipart(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("chat_id", "1001")
    form.add_field("document", b"BEGIN:VCALENDAR", filename="día.ics", content_type="text/calendar")
    async with http.post(url(server, "sendDocument"), data=form) as got:
        document = (await got.json())["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("día.ics", "text/calendar")
    assert server.file(document["file_id"]) == b"BEGIN:VCALENDAR"
    assert server.calls[-1].files == {"document": b"BEGIN:VCALENDAR"}


@pytest.mark.usefixtures("ana")
async def test_file_name_taken_as_it_stands(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    form = aiohttp.FormData(quote_fields=True)
    form.add_field("chat_id", "1001")
    form.add_field("document", b"x", filename="día.ics")
    async with http.post(url(server, "sendDocument"), data=form) as got:
        document = (await got.json())["result"]["document"]
    assert document["file_name"] == "d%C3%ADa.ics"


@pytest.mark.parametrize("body", [b"{", b"[]"])
async def test_json_unreadable(
    server: BotApiServer, http: aiohttp.ClientSession, body: bytes
) -> None:
    headers = {"Content-Type": "application/json"}
    async with http.post(url(server, "getMe"), data=body, headers=headers) as answer:
        assert answer.status == 400


@pytest.mark.usefixtures("ana")
async def test_upload_too_large(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", "1001")
    form.add_field("document", io.BytesIO(bytes(50 * 1024 * 1024 + 1)), filename="big")
    async with http.post(url(server, "sendDocument"), data=form) as answer:
        assert answer.status == 413
        assert (await answer.json())["description"] == "Request Entity Too Large"


async def test_call_is_recorded_with_its_refusal(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    async with http.post(url(server, "sendMessage"), json={"chat_id": 5, "text": "x"}) as answer:
        assert answer.status == 400
    call = server.called("sendmessage")[0]
    assert (call.method, call.chat_id, call.ok) == ("sendMessage", 5, False)
    assert call.error == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: chat not found",
    }


@pytest.mark.usefixtures("ana")
async def test_surrogate_refused(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    headers = {"Content-Type": "application/json"}
    body = b'{"chat_id":1001,"text":"\\ud800"}'
    async with http.post(url(server, "sendMessage"), data=body, headers=headers) as answer:
        said = (await answer.json())["description"]
    assert said == "Bad Request: strings must be encoded in UTF-8"
