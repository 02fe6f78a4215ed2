"""Our buttons → Telegram's keyboards, https://core.telegram.org/bots/api#inlinekeyboardmarkup."""

from typing import Any

from bot.address import encode
from bot.reply import COPY_LIMIT, Button, Menu, Rows

PLACEHOLDER_LIMIT = 64
"""Characters of a keyboard's placeholder, https://core.telegram.org/bots/api#replykeyboardmarkup."""

Json = dict[str, Any]


def inline(rows: Rows) -> Json | None:
    """Return the buttons under a message, or None where there are none."""
    shown = [[_button(button) for button in row] for row in rows if row]
    return {"inline_keyboard": shown} if shown else None


def staying(menu: Menu) -> Json:
    """Return the keyboard that stays below the chat."""
    return {
        "keyboard": [[{"text": label} for label in row] for row in menu.rows],
        "resize_keyboard": True,
        "is_persistent": True,
        "input_field_placeholder": menu.placeholder[:PLACEHOLDER_LIMIT],
    }


def _button(button: Button) -> Json:
    if button.copy is not None:
        return {"text": button.text, "copy_text": {"text": button.copy[:COPY_LIMIT]}}
    if button.url is not None:
        return {"text": button.text, "url": button.url}
    if button.to is None:
        msg = f"the button {button.text!r} leads nowhere"
        raise ValueError(msg)
    return {"text": button.text, "callback_data": encode(button.to)}
