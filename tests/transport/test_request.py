"""Calls over aiohttp: what fails says why, and never names the address."""

import asyncio
import traceback
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InputFile
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.clock import SystemClock
from bot.preview import BotApiServer
from bot.transport.request import AiohttpRequest, NotSentError

TOKEN = "123456:SECRET-made-up"  # noqa: S105 - made up


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, now=SystemClock().now) as started:
        yield started


async def _failure(url: str, **options: float) -> TelegramError:
    request = AiohttpRequest()
    bot = Bot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=AiohttpRequest())
    await request.initialize()
    try:
        with pytest.raises(TelegramError) as caught:
            await bot.get_me(**options)
    finally:
        await request.shutdown()
    assert TOKEN not in "".join(traceback.format_exception(caught.value))
    assert TOKEN not in repr(caught.value)
    return caught.value


async def test_refused_connection_was_not_sent() -> None:
    assert isinstance(await _failure("http://127.0.0.1:9"), NotSentError)


async def test_unknown_host_was_not_sent() -> None:
    assert isinstance(await _failure("http://no-such-host.invalid"), NotSentError)


async def test_address_that_is_none_is_a_network_error() -> None:
    assert isinstance(await _failure("http://[::1"), NetworkError)


@pytest.mark.parametrize("drop", ["drop_before", "drop_after"])
async def test_broken_connection_is_in_doubt(server: BotApiServer, drop: str) -> None:
    getattr(server.faults, drop)("getMe")
    error = await _failure(server.url)
    assert isinstance(error, NetworkError)
    assert not isinstance(error, NotSentError)


async def test_no_answer_in_time_is_a_timeout(server: BotApiServer) -> None:
    server.faults.delay = 5
    assert isinstance(await _failure(server.url, read_timeout=0.05), TimedOut)


@pytest.mark.parametrize("status", [200, 403, 404, 502])
async def test_page_of_a_proxy_is_a_network_error(server: BotApiServer, status: int) -> None:
    server.faults.bad_gateway("getMe", status=status)
    error = await _failure(server.url)
    assert type(error) is NetworkError
    assert "nginx" not in str(error)


async def test_half_an_answer_is_a_network_error() -> None:
    async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{"ok": true, "result": {"id')
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(half, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        assert type(await _failure(f"http://127.0.0.1:{port}")) is NetworkError


async def test_request_that_is_not_open_was_not_sent() -> None:
    with pytest.raises(NotSentError):
        await AiohttpRequest().post("http://127.0.0.1:9/")


async def test_file_name_with_accents_arrives_as_it_is(server: BotApiServer) -> None:
    server.person(1001, "Ana", language_code="es").start()
    bot = Bot(
        TOKEN,
        base_url=f"{server.url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )
    async with bot:
        sent = await bot.send_document(1001, InputFile(b"x", filename="días y noches.ics"))
    assert sent.document is not None
    assert sent.document.file_name == "días y noches.ics"
