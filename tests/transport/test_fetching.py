"""Files fetched for a report: those that can be had, within a size and a time."""

from collections.abc import AsyncIterator, Iterable

import pytest
from telegram import Bot
from telegram.error import NetworkError

from bot.clock import SystemClock
from bot.preview import BotApiServer
from bot.retro.values import FileKind, KeptFile
from bot.transport import fetching
from bot.transport.fetching import fetch
from bot.transport.request import AiohttpRequest
from tests.conftest import TOKEN
from tests.reports.sample import png


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, now=SystemClock().now) as started:
        yield started


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest()
    await request.initialize()
    yield request
    await request.shutdown()


def _bot(server: BotApiServer, request: AiohttpRequest) -> Bot:
    return Bot(
        TOKEN,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
        request=request,
        get_updates_request=AiohttpRequest(),
    )


def _kept(server: BotApiServer, contents: Iterable[bytes]) -> list[KeptFile]:
    """Let a person send photos; return them as they are kept."""
    ana = server.person(1001, "Ana")
    for content in contents:
        ana.send_photo(content)
    photos = (message.photo for message in ana.messages)
    return [KeptFile(FileKind.PHOTO, photo["file_id"]) for photo in photos if photo]


async def test_files_are_had_whole(server: BotApiServer, request_: AiohttpRequest) -> None:
    contents = [png(width, 20) for width in range(20, 32)]
    files = _kept(server, contents)
    found = await fetch(_bot(server, request_), request_, files)
    assert found == {file.id: content for file, content in zip(files, contents, strict=True)}


async def test_what_cannot_be_had_is_left_out(
    server: BotApiServer, request_: AiohttpRequest
) -> None:
    (first, second) = _kept(server, [png(20, 20), png(21, 20)])
    gone = KeptFile(FileKind.PHOTO, "AgAC-gone")
    assert list(await fetch(_bot(server, request_), request_, [gone, second])) == [second.id]
    server.faults.drop_before("getFile")
    assert await fetch(_bot(server, request_), request_, [first]) == {}
    server.faults.bad_gateway("getFile")
    assert await fetch(_bot(server, request_), request_, [first]) == {}
    server.faults.flood("getFile", retry_after=30)
    assert await fetch(_bot(server, request_), request_, [first]) == {}


async def test_file_that_is_too_large_is_not_fetched(
    server: BotApiServer, request_: AiohttpRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, large = png(20, 20), png(300, 200)
    files = _kept(server, [large, small])
    monkeypatch.setattr(fetching, "MOST_BYTES", len(large) - 1)
    assert list((await fetch(_bot(server, request_), request_, files)).values()) == [small]


async def test_all_files_together_stay_within_their_size(
    server: BotApiServer, request_: AiohttpRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = [png(60, height) for height in range(40, 60)]
    files = _kept(server, contents)
    most = sum(len(content) for content in contents) // 2
    monkeypatch.setattr(fetching, "ALL_BYTES", most)
    monkeypatch.setattr(fetching, "AT_ONCE", 1)
    found = await fetch(_bot(server, request_), request_, files)
    assert 0 < sum(len(content) for content in found.values()) <= most
    assert list(found)[:3] == [file.id for file in files[:3]]


async def test_what_takes_too_long_is_left_out(
    server: BotApiServer, request_: AiohttpRequest
) -> None:
    files = _kept(server, [png(20, 20)])
    server.faults.delays = {"getFile": 5.0}
    assert await fetch(_bot(server, request_), request_, files, within=0.2) == {}


async def test_download_reads_no_more_than_it_may(
    server: BotApiServer, request_: AiohttpRequest
) -> None:
    content = png(100, 100)
    (file,) = _kept(server, [content])
    bot = _bot(server, request_)
    told = await request_.call(f"{bot.base_url}/getFile", {"file_id": file.id})
    url = f"{bot.base_file_url}/{told['file_path']}"
    assert await request_.download(url, len(content)) == content
    for wrong, most in ((url, len(content) - 1), (f"{url}x", 10**6), ("http://127.0.0.1:9", 9)):
        with pytest.raises(NetworkError) as caught:
            await request_.download(wrong, most)
        assert TOKEN not in str(caught.value)
