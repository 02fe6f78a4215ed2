from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.preview import BotApiServer, Person
from tests.preview.conftest import MORNING, TOKEN, Api


@dataclass
class Hook:
    """A webhook that refuses the first `refusals` posts."""

    url: str = ""
    refusals: int = 0
    got: list[tuple[str | None, Any]] = field(default_factory=list)
    answer: dict[str, Any] = field(default_factory=dict)

    async def receive(self, request: web.Request) -> web.Response:
        if self.refusals:
            self.refusals -= 1
            return web.Response(status=503)
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.append((secret, await request.json()))
        return web.json_response(self.answer) if self.answer else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    app = web.Application()
    app.router.add_post("/hook", made.receive)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def test_webhook_gets_updates_with_the_secret(
    server: BotApiServer, ana: Person, api: Api, hook: Hook
) -> None:
    sent = ana.send("a")
    await api("setWebhook", url=hook.url, secret_token="s-1")  # noqa: S106 - made up
    await server.settled()
    assert [(secret, body["update_id"]) for secret, body in hook.got] == [("s-1", sent)]


async def test_webhook_tried_again_until_it_takes(hook: Hook) -> None:
    hook.refusals = 2
    async with BotApiServer(TOKEN, now=lambda: MORNING, webhook_pause=0.01) as server:
        server.world.webhook = {"url": hook.url, "secret": "", "max_connections": 40}
        ana = server.person(1001)
        sent = [ana.start(), ana.send("a"), ana.send("b")]
        await server.settled()
        assert [body["update_id"] for _, body in hook.got] == sent
        assert server.world.webhook["last_error_message"] == (
            "Wrong response from the webhook: 503 Service Unavailable"
        )


async def test_webhook_may_answer_with_a_call(ana: Person, api: Api, hook: Hook) -> None:
    hook.answer = {"method": "sendMessage", "chat_id": 1001, "text": "hola"}
    await api("setWebhook", url=hook.url)
    ana.send("a")
    assert (await ana.reply()).text == "hola"


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"url": "http://x.cl"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://x.cl:1234"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            {"url": "https://x.cl", "secret_token": "ñ"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_webhook_refused(api: Api, params: dict[str, str], said: str) -> None:
    assert await api("setWebhook", **params) == f"Bad Request: {said}"


async def test_webhook_info_and_removal(ana: Person, api: Api) -> None:
    await api("setWebhook", url="https://bot.example.org/x")
    ana.send("a")
    info = await api("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == ("https://bot.example.org/x", 1)
    await api("deleteWebhook", drop_pending_updates=True)
    assert (await api("getWebhookInfo"))["url"] == ""
    assert await api("getUpdates") == []
