"""What Telegram accepts as `reply_markup`."""

from collections.abc import Callable, Iterable
from typing import NoReturn

from bot.preview.errors import refuse
from bot.preview.limits import BUTTONS, CALLBACK_DATA_BYTES, COPY_TEXT, PLACEHOLDER
from bot.preview.text.links import checked
from bot.preview.text.shapes import EntityError
from bot.preview.text.utf16 import units
from bot.preview.world.shapes import Json

_ACTIONS = (
    "url",
    "login_url",
    "callback_data",
    "web_app",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_REPLY_BUTTON = (
    "text",
    "request_contact",
    "request_location",
    "request_poll",
    "request_users",
    "request_chat",
    "web_app",
    "icon_custom_emoji_id",
    "style",
)


def checked_markup(markup: Json) -> Json | None:
    """Return the markup as it is stored; None when it holds no button.

    Raises:
        ApiError: 400 with Telegram's wording.
    """
    if "inline_keyboard" in markup:
        rows = [[_inline_button(b) for b in row] for row in _rows(markup["inline_keyboard"])]
        kept = [row for row in rows if row]
        return {"inline_keyboard": kept} if kept else None
    if "keyboard" in markup:
        rows = [[_reply_button(b) for b in row] for row in _rows(markup["keyboard"])]
        if not any(rows):
            return None
        if units(str(markup.get("input_field_placeholder", ""))) > PLACEHOLDER:
            refuse("REPLY_MARKUP_INVALID")
        return {**markup, "keyboard": [row for row in rows if row]}
    return markup if markup.get("remove_keyboard") or markup.get("force_reply") else None


def _rows(rows: object) -> list[list[object]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        _unparsable("field must be an Array of Arrays")
    if sum(len(row) for row in rows) > BUTTONS:
        refuse("reply markup is too long")
    return rows


def _unparsable(reason: str) -> NoReturn:
    refuse(f"can't parse reply keyboard markup JSON object: {reason}")


def _inline_button(button: object) -> Json:
    if not isinstance(button, dict):
        refuse("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = str(button.get("text", ""))
    if not text.strip():
        refuse("inline keyboard button text must be non-empty")
    action = next((name for name in _ACTIONS if name in button), None)
    if action is None:
        refuse(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    styled = _only(button, ("icon_custom_emoji_id", "style"))
    check = _CHECKS.get(action)
    return {"text": text, action: check(button[action]) if check else button[action], **styled}


def _callback_data(data: object) -> str:
    if not 1 <= len(str(data).encode()) <= CALLBACK_DATA_BYTES:
        refuse("BUTTON_DATA_INVALID")
    return str(data)


def _copy_text(copied: object) -> object:
    text = copied.get("text", "") if isinstance(copied, dict) else ""
    if not 1 <= units(str(text)) <= COPY_TEXT:
        refuse("BUTTON_COPY_TEXT_INVALID")
    return copied


def _web_app(target: object) -> object:
    url = str(target.get("url", "")) if isinstance(target, dict) else ""
    if not url.startswith("https://"):
        refuse(
            f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed"
        )
    return target


def _button_url(given: object) -> str:
    url = str(given)
    if url.startswith("tg://user?id="):
        return url
    try:
        return checked(url)
    except EntityError as error:
        refuse(f"inline keyboard button URL '{url}' is invalid: {error}")


_CHECKS: dict[str, Callable[[object], object]] = {
    "callback_data": _callback_data,
    "copy_text": _copy_text,
    "url": _button_url,
    "web_app": _web_app,
}


def _reply_button(button: object) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        _unparsable("KeyboardButton must be an Object")
    if not str(button.get("text", "")).strip():
        refuse("keyboard button text must be non-empty")
    return _only(button, _REPLY_BUTTON)


def _only(source: Json, names: Iterable[str]) -> Json:
    return {name: source[name] for name in names if name in source}
