"""What the bot is called and says about itself, and its menu button."""

from collections.abc import Callable

from bot.preview.errors import refuse
from bot.preview.limits import DESCRIPTION, NAME, SHORT_DESCRIPTION
from bot.preview.methods.params import Params
from bot.preview.text.utf16 import units
from bot.preview.world.profile import Profile, Texts
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

Method = Callable[[World, Params], object]

_MENU_TYPES = frozenset({"commands", "default", "web_app"})


def get_me(world: World, _: Params) -> Json:
    """https://core.telegram.org/bots/api#getme."""
    return world.bot.me()


def language(params: Params) -> str:
    """Return the `language_code` of the call, empty for everybody.

    Raises:
        ApiError: 400, when it is no two-letter code.
    """
    code = params.text("language_code")
    if code and not (len(code) == 2 and code.isascii() and code.islower()):  # noqa: PLR2004 - ISO 639-1
        refuse("invalid language code specified")
    return code


def _pair(field: str, limit: int, wrong: str) -> tuple[Method, Method]:
    def texts(profile: Profile) -> Texts:
        found: Texts = getattr(profile, field)
        return found

    def put(world: World, params: Params) -> bool:
        text = params.text(field)
        if units(text) > limit:
            refuse(wrong)
        texts(world.profile).put(language(params), text)
        world.tell("profile")
        return True

    def get(world: World, params: Params) -> Json:
        found = texts(world.profile).get(language(params))
        return {field: found or (world.bot.first_name if field == "name" else "")}

    return put, get


# The wording of these three refusals is not documented by Telegram.
set_my_name, get_my_name = _pair("name", NAME, "BOT_TITLE_INVALID")
set_my_description, get_my_description = _pair(
    "description", DESCRIPTION, "BOT_DESCRIPTION_INVALID"
)
set_my_short_description, get_my_short_description = _pair(
    "short_description", SHORT_DESCRIPTION, "BOT_ABOUT_INVALID"
)


def set_chat_menu_button(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#setchatmenubutton."""
    button = params.object("menu_button") or {"type": "default"}
    if button.get("type") not in _MENU_TYPES:
        refuse("can't parse menu button: MenuButton has unsupported type")
    chat_id = params.integer("chat_id")
    if chat_id is None:
        world.profile.menu_button = button
    else:
        world.profile.menu_buttons[chat_id] = button
    world.tell("profile")
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#getchatmenubutton."""
    chat_id = params.integer("chat_id") or 0
    return world.profile.menu_buttons.get(chat_id, world.profile.menu_button)
