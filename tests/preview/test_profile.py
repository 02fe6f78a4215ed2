from typing import Any

import pytest

from bot.preview import BotApiServer, Person
from tests.preview.conftest import Api


def commands(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name} for name in names]


async def test_commands_by_scope_and_language(server: BotApiServer, ana: Person, api: Api) -> None:
    john = server.person(1002, "John", language_code="en")
    private = {"type": "all_private_chats"}
    await api("setMyCommands", commands=commands("ayuda"))
    assert ana.commands == commands("ayuda")
    await api("setMyCommands", commands=commands("help"), scope=private, language_code="en")
    assert (ana.commands, john.commands) == (commands("ayuda"), commands("help"))
    mine = {"type": "chat", "chat_id": 1001}
    await api("setMyCommands", commands=commands("panel"), scope=mine)
    assert ana.commands == commands("panel")
    await api("deleteMyCommands", scope=mine)
    assert ana.commands == commands("ayuda")
    assert await api("getMyCommands", scope=private, language_code="en") == commands("help")
    assert await api("getMyCommands", scope=private) == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([{"command": "Mañana", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "x" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (commands(*["a"] * 101), "too much bot commands specified"),
    ],
)
async def test_commands_refused(api: Api, given: list[dict[str, str]], said: str) -> None:
    assert await api("setMyCommands", commands=given) == f"Bad Request: {said}"


@pytest.mark.parametrize("field", ["name", "description", "short_description"])
async def test_text_by_language(api: Api, field: str) -> None:
    method = field.title().replace("_", "")
    await api(f"setMy{method}", **{field: "Gira"})
    await api(f"setMy{method}", **{field: "Tour", "language_code": "en"})
    assert await api(f"getMy{method}") == {field: "Gira"}
    assert await api(f"getMy{method}", language_code="en") == {field: "Tour"}
    assert await api(f"getMy{method}", language_code="pt") == {field: "Gira"}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("setMyName", {"name": "x" * 65}),
        ("setMyDescription", {"description": "x" * 513}),
        ("setMyShortDescription", {"short_description": "x" * 121}),
        ("setMyName", {"name": "x", "language_code": "spa"}),
    ],
)
async def test_text_refused(api: Api, method: str, params: dict[str, Any]) -> None:
    assert str(await api(method, **params)).startswith("Bad Request: ")


async def test_menu_button_of_a_chat(api: Api) -> None:
    await api("setChatMenuButton", chat_id=1001, menu_button={"type": "default"})
    assert await api("getChatMenuButton", chat_id=1001) == {"type": "default"}
    assert await api("getChatMenuButton") == {"type": "commands"}
