import pytest

from bot.preview import BotApiServer, Group, Person
from tests.preview.conftest import Api


@pytest.fixture
def bus(server: BotApiServer, ana: Person) -> Group:
    return server.group("Bus", [ana, server.person(1002, "John", language_code="en")])


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("hola", False),
        ("/hoy", True),
        ("/hoy@tour_bot", True),
        ("/hoy@Tour_Bot", True),
        ("/hoy@other_bot", False),
        ("oye @tour_bot ¿qué hay?", True),
        ("oye @other_bot", False),
    ],
)
async def test_privacy_mode(ana: Person, bus: Group, text: str, seen: bool) -> None:  # noqa: FBT001 - a case
    assert (ana.send(text, chat=bus) is not None) == seen


async def test_privacy_mode_lets_replies_to_the_bot_through(
    ana: Person, bus: Group, api: Api
) -> None:
    await api("sendMessage", chat_id=bus.id, text="x")
    assert ana.send("sí", chat=bus, reply_to=bus.last) is not None
    assert ana.send("sí", chat=bus, reply_to=bus.messages[-1]) is None


async def test_privacy_mode_off(server: BotApiServer, ana: Person, bus: Group) -> None:
    server.bot.privacy = False
    assert ana.send("hola", chat=bus) is not None


async def test_administrator_sees_all(ana: Person, bus: Group) -> None:
    bus.promote_bot()
    assert ana.send("hola", chat=bus) is not None


async def test_bot_added_is_told_twice(server: BotApiServer, ana: Person, api: Api) -> None:
    group = server.group("Bus", [ana], with_bot=False)
    assert await api("sendMessage", chat_id=group.id, text="x") == (
        "Forbidden: bot is not a member of the group chat"
    )
    group.add_bot()
    updates = await api("getUpdates")
    assert updates[0]["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert updates[1]["message"]["new_chat_members"][0]["id"] == 123456


async def test_bot_kicked(bus: Group, api: Api) -> None:
    bus.kick_bot()
    assert await api("sendMessage", chat_id=bus.id, text="x") == (
        "Forbidden: bot was kicked from the group chat"
    )


async def test_bot_leaves(bus: Group, api: Api) -> None:
    assert await api("leaveChat", chat_id=bus.id) is True
    assert (await api("getUpdates"))[-1]["my_chat_member"]["new_chat_member"]["status"] == "left"


@pytest.mark.usefixtures("ana")
async def test_group_upgraded(server: BotApiServer, bus: Group, api: Api) -> None:
    new = bus.upgrade()
    said = await api("sendMessage", chat_id=bus.id, text="x")
    assert said == "Bad Request: group chat was upgraded to a supergroup chat"
    error = server.calls[-1].error
    assert error is not None
    assert error["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await api("sendMessage", chat_id=new.id, text="x"))["chat"]["type"] == "supergroup"


@pytest.mark.usefixtures("ana")
async def test_members_and_their_count(bus: Group, api: Api) -> None:
    assert await api("getChatMemberCount", chat_id=bus.id) == 3
    statuses = [
        (await api("getChatMember", chat_id=bus.id, user_id=user))["status"]
        for user in (1001, 1002, 123456)
    ]
    assert statuses == ["creator", "member", "member"]
    assert len(await api("getChatAdministrators", chat_id=bus.id)) == 1


async def test_outsider_cannot_speak(server: BotApiServer, bus: Group) -> None:
    with pytest.raises(RuntimeError, match="is not in Bus"):
        server.person(9, "Eva").send("x", chat=bus)


async def test_group_reply(ana: Person, bus: Group, api: Api) -> None:
    ana.send("/hoy", chat=bus)
    await api("sendMessage", chat_id=bus.id, text="x")
    assert (await bus.reply()).text == "x"
