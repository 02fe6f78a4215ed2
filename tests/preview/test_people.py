import asyncio

import pytest

from bot.preview import BotApiServer, Person
from tests.preview.conftest import Api


async def test_start_with_a_deep_link(server: BotApiServer, api: Api) -> None:
    server.person(7, "Eva", language_code="pt").start("lab-2017")
    message = (await api("getUpdates"))[0]["message"]
    assert (message["text"], message["entities"]) == (
        "/start lab-2017",
        [{"type": "bot_command", "offset": 0, "length": 6}],
    )


async def test_person_is_made_once(server: BotApiServer) -> None:
    assert server.person(7, "Eva") is server.person(7)


async def test_long_text_goes_as_two(ana: Person) -> None:
    ana.send("x" * 4097)
    assert [len(m.text) for m in ana.messages[1:]] == [4096, 1]


async def test_edit_tells_the_bot(ana: Person, api: Api) -> None:
    ana.send("a")
    ana.edit(2, "b")
    assert (await api("getUpdates"))[-1]["edited_message"]["text"] == "b"


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "sticker", "location", "contact"])
async def test_other_things_sent(ana: Person, api: Api, kind: str) -> None:
    getattr(ana, f"send_{kind}")()
    assert kind in (await api("getUpdates"))[0]["message"]


async def test_block_forbids_and_tells(ana: Person, api: Api) -> None:
    ana.block()
    told = (await api("getUpdates"))[0]["my_chat_member"]
    assert (told["old_chat_member"]["status"], told["new_chat_member"]["status"]) == (
        "member",
        "kicked",
    )
    said = await api("sendMessage", chat_id=1001, text="x")
    assert said == "Forbidden: bot was blocked by the user"


async def test_start_after_a_block_unblocks(ana: Person, api: Api) -> None:
    ana.block()
    ana.start()
    kinds = [next(k for k in u if k != "update_id") for u in await api("getUpdates")]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]
    assert (await api("sendMessage", chat_id=1001, text="x"))["text"] == "x"


async def test_stranger_cannot_be_written_to(server: BotApiServer, api: Api) -> None:
    eva = server.person(7, "Eva")
    assert await api("sendMessage", chat_id=7, text="x") == "Bad Request: chat not found"
    server.group("Bus", [eva])
    assert await api("sendMessage", chat_id=7, text="x") == (
        "Forbidden: bot can't initiate conversation with a user"
    )


async def test_deactivated_cannot_be_written_to(ana: Person, api: Api) -> None:
    ana.deactivate()
    said = await api("sendMessage", chat_id=1001, text="x")
    assert said == "Forbidden: user is deactivated"


async def test_reply_waits_for_the_bot(ana: Person, api: Api) -> None:
    ana.send("a")
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(ana.reply())
        await api("sendMessage", chat_id=1001, text="b")
    assert waiting.result().text == "b"


async def test_reply_gives_each_once_and_edits_too(ana: Person, api: Api) -> None:
    ana.send("a")
    await api("sendMessage", chat_id=1001, text="b")
    await api("editMessageText", chat_id=1001, message_id=ana.last.id, text="c")
    assert [(await ana.reply()).text, (await ana.reply()).text] == ["c", "c"]
    with pytest.raises(TimeoutError, match="no reply"):
        await ana.reply(timeout=0.01)


async def test_reply_forgets_what_came_before_the_last_act(ana: Person, api: Api) -> None:
    await api("sendMessage", chat_id=1001, text="old")
    ana.send("a")
    with pytest.raises(TimeoutError):
        await ana.reply(timeout=0.01)


async def test_last_when_the_bot_said_nothing(ana: Person) -> None:
    with pytest.raises(LookupError, match="no message from the bot"):
        _ = ana.last
