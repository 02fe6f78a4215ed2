"""Our buttons → Telegram's keyboards."""

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from bot.address import encode
from bot.reply import COPY_LIMIT, Button, Menu, Rows

PLACEHOLDER_LIMIT = 64
"""Characters of a keyboard's placeholder, https://core.telegram.org/bots/api#replykeyboardmarkup."""


def inline(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return the buttons under a message, or None where there are none."""
    shown = [[_button(button) for button in row] for row in rows if row]
    return InlineKeyboardMarkup(shown) if shown else None


def staying(menu: Menu) -> ReplyKeyboardMarkup:
    """Return the keyboard that stays below the chat."""
    return ReplyKeyboardMarkup(
        [[KeyboardButton(label) for label in row] for row in menu.rows],
        resize_keyboard=True,
        is_persistent=True,
        input_field_placeholder=menu.placeholder[:PLACEHOLDER_LIMIT],
    )


def _button(button: Button) -> InlineKeyboardButton:
    if button.copy is not None:
        return InlineKeyboardButton(button.text, copy_text=CopyTextButton(button.copy[:COPY_LIMIT]))
    if button.url is not None:
        return InlineKeyboardButton(button.text, url=button.url)
    if button.to is None:
        msg = f"the button {button.text!r} leads nowhere"
        raise ValueError(msg)
    return InlineKeyboardButton(button.text, callback_data=encode(button.to))
