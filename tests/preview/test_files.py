import aiohttp
import pytest

from bot.preview import BotApiServer, Person
from bot.preview.limits import DOWNLOAD_BYTES
from bot.preview.people.content import picture
from tests.preview.conftest import TOKEN, Api


async def download(server: BotApiServer, http: aiohttp.ClientSession, path: str) -> bytes:
    async with http.get(f"{server.url}/file/bot{TOKEN}/{path}") as answer:
        return await answer.read()


async def test_file_comes_back_whole(
    server: BotApiServer, http: aiohttp.ClientSession, ana: Person, api: Api
) -> None:
    ana.send_voice(b"OggS and more", duration=4)
    voice = (await api("getUpdates"))[0]["message"]["voice"]
    found = await api("getFile", file_id=voice["file_id"])
    assert voice["duration"] == 4
    assert found["file_path"] == "voice/file_0.oga"
    assert await download(server, http, found["file_path"]) == b"OggS and more"


async def test_file_sent_again_by_id(ana: Person, api: Api) -> None:
    ana.send_document("a.pdf", b"%PDF")
    sent = ana.messages[-1].document
    assert sent is not None
    await api("sendDocument", chat_id=1001, document=sent["file_id"])
    assert ana.last.document == sent


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "there is no document in the request"),
        ("nonsense", "wrong file identifier/HTTP URL specified"),
        ("https://x.cl/a.pdf", "failed to get HTTP URL content"),
        ("attach://missing", "there is no document in the request"),
    ],
)
@pytest.mark.usefixtures("ana")
async def test_file_refused(api: Api, value: str | None, said: str) -> None:
    assert await api("sendDocument", chat_id=1001, document=value) == f"Bad Request: {said}"


async def test_file_of_another_kind_refused(ana: Person, api: Api) -> None:
    ana.send_document("a.pdf", b"%PDF")
    sent = ana.messages[-1].document
    assert sent is not None
    said = await api("sendPhoto", chat_id=1001, photo=sent["file_id"])
    assert said == "Bad Request: can't use file of type Document as Photo"


@pytest.mark.usefixtures("ana")
async def test_file_empty_or_no_picture_refused(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    said = []
    for method, field, content in (
        ("sendDocument", "document", b""),
        ("sendPhoto", "photo", b"no picture"),
    ):
        form = aiohttp.FormData()
        form.add_field("chat_id", "1001")
        form.add_field(field, content, filename="x")
        async with http.post(f"{server.url}/bot{TOKEN}/{method}", data=form) as answer:
            said.append((await answer.json())["description"])
    assert said == ["Bad Request: file must be non-empty", "Bad Request: IMAGE_PROCESS_FAILED"]


async def test_photo_has_its_size(ana: Person) -> None:
    ana.send_photo(picture())
    photo = ana.messages[-1].photo
    assert photo is not None
    assert (photo["width"], photo["height"]) == (1, 1)


async def test_download_unknown(api: Api) -> None:
    assert await api("getFile", file_id="nonsense") == "Bad Request: invalid file_id"


async def test_download_too_big(ana: Person, api: Api) -> None:
    ana.send_document("big", bytes(DOWNLOAD_BYTES + 1))
    sent = ana.messages[-1].document
    assert sent is not None
    said = await api("getFile", file_id=sent["file_id"])
    assert said == "Bad Request: file is too big"
