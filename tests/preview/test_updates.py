import asyncio

import pytest

from bot.preview import BotApiServer, Person
from tests.preview.conftest import MORNING, TOKEN, Api

TERMINATED = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


def ids(updates: list[dict[str, int]]) -> list[int]:
    return [update["update_id"] for update in updates]


async def test_update_stays_until_confirmed(server: BotApiServer, ana: Person, api: Api) -> None:
    first, second = ana.send("a"), ana.send("b")
    assert ids(await api("getUpdates")) == [first, second]
    assert ids(await api("getUpdates")) == [first, second]
    assert ids(await api("getUpdates", offset=second)) == [second]
    assert ids(await api("getUpdates", offset=(second or 0) + 1)) == []
    assert (server.pending, server.confirmed) == ([], second)


async def test_offset_negative_counts_from_the_end(ana: Person, api: Api) -> None:
    sent = [ana.send(str(n)) for n in range(5)]
    assert ids(await api("getUpdates", offset=-2)) == sent[-2:]
    assert ids(await api("getUpdates")) == sent[-2:]


async def test_limit_cuts(ana: Person, api: Api) -> None:
    sent = [ana.send(str(n)) for n in range(5)]
    assert ids(await api("getUpdates", limit=2)) == sent[:2]


async def test_no_more_than_a_hundred_at_once(ana: Person, api: Api) -> None:
    for n in range(120):
        ana.send(str(n))
    assert len(await api("getUpdates", limit=1000)) == 100


async def test_long_poll_returns_when_an_update_arrives(ana: Person, api: Api) -> None:
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(api("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        sent = ana.send("a")
    assert ids(waiting.result()) == [sent]


async def test_long_poll_ends_empty_after_its_timeout(api: Api) -> None:
    assert await api("getUpdates", timeout=1) == []


async def test_second_poll_terminates_the_first(ana: Person, api: Api) -> None:
    async with asyncio.TaskGroup() as group:
        earlier = group.create_task(api("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        later = group.create_task(api("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        sent = ana.send("a")
    assert earlier.result() == TERMINATED
    assert ids(later.result()) == [sent]


async def test_poll_beside_a_webhook_refused(api: Api) -> None:
    assert await api("setWebhook", url="http://127.0.0.1:9/x") is True
    assert await api("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )


async def test_allowed_updates_drop_the_others(ana: Person, api: Api) -> None:
    await api("getUpdates", allowed_updates=["callback_query"])
    assert ana.send("a") is None
    await api("getUpdates", allowed_updates=[])
    assert ana.send("b") is not None


async def test_reactions_are_not_in_the_default_set(server: BotApiServer) -> None:
    assert server.world.updates.wants("message_reaction") is False
    assert server.world.updates.wants("my_chat_member") is True


async def test_update_ids_begin_where_told() -> None:
    async with BotApiServer(TOKEN, now=lambda: MORNING, first_update_id=900) as server:
        assert server.person(1).start() == 900


async def test_injected_update_is_delivered_as_it_stands(server: BotApiServer, api: Api) -> None:
    update_id = server.inject({"poll": {"id": "1"}})
    assert await api("getUpdates") == [{"update_id": update_id, "poll": {"id": "1"}}]


async def test_server_closes_while_a_poll_waits(server: BotApiServer, api: Api) -> None:
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(api("getUpdates", timeout=50))
        await asyncio.sleep(0.05)
        await server.close()
    assert waiting.result() == []


async def test_settled_waits_for_confirmation(server: BotApiServer, ana: Person, api: Api) -> None:
    sent = ana.send("a")
    with pytest.raises(TimeoutError, match=rf"pending \[{sent}\]"):
        await server.settled(timeout=0.05)
    await api("getUpdates", offset=(sent or 0) + 1)
    await server.settled(timeout=0.05)
