"""The command menus, per scope and language.

Source: https://core.telegram.org/bots/api#setmycommands
"""

import re
from typing import Any

from bot.preview.errors import refuse
from bot.preview.limits import COMMAND_DESCRIPTION, COMMANDS
from bot.preview.methods.identity import language
from bot.preview.methods.params import Params
from bot.preview.text.utf16 import units
from bot.preview.world.profile import DEFAULT, Scope
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_EVERYWHERE = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)
_IN_A_CHAT = frozenset({"chat", "chat_administrators", "chat_member"})


def set_my_commands(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#setmycommands."""
    if "commands" not in params:
        refuse("commands must be non-empty")
    given = params.array("commands")
    if len(given) > COMMANDS:
        refuse("too much bot commands specified")
    key = _scope(world, params), language(params)
    world.profile.commands[key] = [_command(command) for command in given]
    world.tell("profile")
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    """https://core.telegram.org/bots/api#getmycommands: exactly this scope and language."""
    return world.profile.commands.get((_scope(world, params), language(params)), [])


def delete_my_commands(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands."""
    world.profile.commands.pop((_scope(world, params), language(params)), None)
    world.tell("profile")
    return True


def _command(given: Any) -> Json:
    name = str(given.get("command", "")) if isinstance(given, dict) else ""
    name = name.removeprefix("/")
    if not _NAME.fullmatch(name):
        refuse("BOT_COMMAND_INVALID")
    description = str(given.get("description", "")).strip()
    if not 1 <= units(description) <= COMMAND_DESCRIPTION:
        refuse("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _scope(world: World, params: Params) -> Scope:
    scope = params.object("scope")
    kind = scope.get("type", "default")
    if kind in _EVERYWHERE:
        return DEFAULT if kind == "default" else (kind, 0, 0)
    if kind not in _IN_A_CHAT:
        refuse("can't parse BotCommandScope: Unsupported type specified")
    chat_id = int(scope.get("chat_id", 0))
    if chat_id not in world.chats:
        refuse("chat not found")
    return kind, chat_id, int(scope.get("user_id", 0)) if kind == "chat_member" else 0
