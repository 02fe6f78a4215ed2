import aiohttp
import pytest

from bot.preview import BotApiServer, Person
from bot.preview.errors import ApiError
from bot.preview.limits import Pace
from tests.preview.conftest import TOKEN, Api


async def test_fault_hits_as_often_as_planned(server: BotApiServer, ana: Person, api: Api) -> None:
    server.faults.fail("sendMessage", 2, status=500, description="Internal Server Error")
    said = [await api("sendMessage", chat_id=1001, text=str(n)) for n in range(3)]
    assert said[:2] == ["Internal Server Error"] * 2
    assert [m.text for m in ana.messages[1:]] == ["2"]


@pytest.mark.usefixtures("ana")
async def test_flood_tells_how_long(server: BotApiServer, api: Api) -> None:
    server.faults.flood(retry_after=7)
    said = await api("sendMessage", chat_id=1001, text="x")
    assert said == "Too Many Requests: retry after 7"
    error = server.calls[-1].error
    assert error is not None
    assert error["parameters"] == {"retry_after": 7}


@pytest.mark.usefixtures("ana")
async def test_fault_for_one_chat_spares_the_others(server: BotApiServer, api: Api) -> None:
    server.faults.fail(chat_id=5)
    assert (await api("sendMessage", chat_id=1001, text="x"))["text"] == "x"


@pytest.mark.usefixtures("ana")
async def test_bad_gateway_is_no_json(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    server.faults.bad_gateway("sendMessage")
    async with http.get(f"{server.url}/bot{TOKEN}/sendMessage") as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")


async def test_connection_dropped_after_doing(server: BotApiServer, ana: Person, api: Api) -> None:
    server.faults.drop_after("sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=1001, text="x")
    assert (ana.last.text, server.calls[-1].dropped) == ("x", True)


async def test_connection_dropped_before_doing(server: BotApiServer, ana: Person, api: Api) -> None:
    server.faults.drop_before("sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=1001, text="x")
    assert [m.text for m in ana.messages] == ["/start"]


@pytest.mark.usefixtures("ana")
async def test_delay_holds_the_answer_back(server: BotApiServer, api: Api) -> None:
    server.faults.delay = 0.1
    before = server.world.monotonic()
    await api("getMe")
    assert server.world.monotonic() - before >= 0.1


async def test_faults_cleared(server: BotApiServer, api: Api) -> None:
    server.faults.fail(times=99)
    server.faults.clear()
    assert (await api("getMe"))["username"] == "tour_bot"


def test_pace_in_one_chat() -> None:
    pace = Pace()
    pace.admit(1, 0.0)
    with pytest.raises(ApiError, match="retry after 1"):
        pace.admit(1, 0.5)
    pace.admit(1, 1.0)


def test_pace_over_all_chats() -> None:
    pace = Pace()
    for chat in range(30):
        pace.admit(chat, 0.0)
    with pytest.raises(ApiError, match="Too Many Requests"):
        pace.admit(31, 0.9)
    pace.admit(31, 1.0)


def test_pace_in_a_group() -> None:
    pace = Pace()
    for second in range(20):
        pace.admit(-1, float(second))
    with pytest.raises(ApiError, match="retry after 40"):
        pace.admit(-1, 20.0)
    pace.admit(-1, 60.0)


@pytest.mark.usefixtures("ana")
async def test_pace_on_the_server(server: BotApiServer, api: Api) -> None:
    server.world.pace = Pace()
    await api("sendMessage", chat_id=1001, text="x")
    said = await api("sendMessage", chat_id=1001, text="y")
    assert said == "Too Many Requests: retry after 1"
