import json
from typing import Any

import aiohttp
import pytest

from bot.preview import BotApiServer, Person
from tests.preview.conftest import Api


async def act(server: BotApiServer, http: aiohttp.ClientSession, **wish: Any) -> tuple[int, Any]:
    async with http.post(f"{server.url}/preview/act", json=wish) as answer:
        return answer.status, await answer.json()


async def read(server: BotApiServer, http: aiohttp.ClientSession, path: str) -> Any:
    async with http.get(server.url + path) as answer:
        return await answer.json()


async def test_page_gathers_people_of_three_languages(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    state = await read(server, http, "/preview/state")
    assert [(p["name"], p["language"]) for p in state["people"]] == [
        ("Ana", "es"),
        ("John", "en"),
        ("Maria", "pt"),
    ]
    assert [g["title"] for g in state["groups"]] == ["Bus"]


@pytest.mark.usefixtures("ana")
async def test_page_keeps_people_who_are_there(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    state = await read(server, http, "/preview/state")
    assert [p["id"] for p in state["people"]] == [1001]


async def test_page_is_served_with_a_policy(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    async with http.get(server.url) as answer:
        assert (answer.status, answer.content_type) == (200, "text/html")
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["main.js", "tokens.css", "icon.svg"])
async def test_page_part_served(
    server: BotApiServer, http: aiohttp.ClientSession, name: str
) -> None:
    async with http.get(f"{server.url}/preview/page/{name}") as answer:
        assert answer.status == 200


@pytest.mark.parametrize("name", ["nothing.js", "..%2froutes.py", "%2fetc%2fpasswd"])
async def test_page_serves_nothing_else(
    server: BotApiServer, http: aiohttp.ClientSession, name: str
) -> None:
    async with http.get(f"{server.url}/preview/page/{name}") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
@pytest.mark.parametrize("path", ["/preview/state", "/preview/events", "/preview/act"])
async def test_foreign_page_refused(
    server: BotApiServer, http: aiohttp.ClientSession, headers: dict[str, str], path: str
) -> None:
    method = "POST" if path.endswith("act") else "GET"
    async with http.request(method, server.url + path, headers=headers, json={}) as answer:
        assert answer.status == 403


async def test_foreign_page_cannot_use_the_bot_api(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    headers = {"Origin": "http://evil.example"}
    async with http.get(f"{server.url}/bot123456:TEST/getMe", headers=headers) as answer:
        assert answer.status == 403


async def test_act_without_json_refused(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.post(f"{server.url}/preview/act", data="act=start") as answer:
        assert answer.status == 415


async def test_acts_reach_the_bot(
    server: BotApiServer, http: aiohttp.ClientSession, api: Api
) -> None:
    server.person(1001, "Ana")
    await act(server, http, act="start", person=1001, payload="lab")
    await act(server, http, act="send", person=1001, chat=1001, text="hola")
    await act(server, http, act="edit", person=1001, chat=1001, message=2, text="adiós")
    texts = [(u.get("message") or u["edited_message"])["text"] for u in await api("getUpdates")]
    assert texts == ["/start lab", "hola", "adiós"]


@pytest.mark.usefixtures("ana")
async def test_press_on_the_page(
    server: BotApiServer, http: aiohttp.ClientSession, api: Api
) -> None:
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    sent = await api("sendMessage", chat_id=1001, text="x", reply_markup=markup)
    wish = {"person": 1001, "chat": 1001, "message": sent["message_id"], "row": 0, "column": 0}
    status, told = await act(server, http, act="press", **wish)
    query = (await api("getUpdates"))[0]["callback_query"]
    assert (status, told, query["data"]) == (200, {"query": query["id"]}, "b")


@pytest.mark.parametrize(
    "wish",
    [
        {"act": "fly"},
        {"act": "send", "person": 9, "text": "x"},
        {"act": "send", "person": 1001},
        {"act": "edit", "person": 1001, "message": 2, "text": "x"},
        {"act": "language", "person": 1001, "language": "x"},
    ],
)
@pytest.mark.usefixtures("ana")
async def test_act_that_makes_no_sense(
    server: BotApiServer, http: aiohttp.ClientSession, api: Api, wish: dict[str, Any]
) -> None:
    await api("sendMessage", chat_id=1001, text="mine")
    status, _ = await act(server, http, **wish)
    assert status == 400


async def test_upload_becomes_a_message(
    server: BotApiServer, http: aiohttp.ClientSession, ana: Person
) -> None:
    query = {"person": "1001", "chat": "1001", "kind": "document", "name": "nómina.csv"}
    async with http.post(f"{server.url}/preview/upload", params=query, data=b"a,b") as answer:
        assert answer.status == 200
    document = ana.messages[-1].document
    assert document is not None
    assert (document["file_name"], server.file(document["file_id"])) == ("nómina.csv", b"a,b")


async def test_file_of_a_bot_cannot_run_on_the_page(
    server: BotApiServer, http: aiohttp.ClientSession, ana: Person
) -> None:
    ana.send_document("a.html", b"<script>", mime_type="text/html")
    document = ana.messages[-1].document
    assert document is not None
    async with http.get(f"{server.url}/preview/file/{document['file_id']}") as answer:
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.usefixtures("ana")
async def test_events_tell_of_a_message(
    server: BotApiServer, http: aiohttp.ClientSession, api: Api
) -> None:
    async with http.get(f"{server.url}/preview/events") as stream:
        await stream.content.readuntil(b"\n\n")
        await api("sendMessage", chat_id=1001, text="x")
        line = await stream.content.readuntil(b"\n\n")
    event = json.loads(line.removeprefix(b"data: "))
    assert (event["what"], event["chat"], event["message"]["text"]) == ("message", 1001, "x")
