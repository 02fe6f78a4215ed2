"""The peer: a bare python-telegram-bot echo bot with its ordinary settings.

Usage: ``python bench/echo.py <address of a Bot API server>``.
"""

import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackContext, MessageHandler, filters


async def echo(update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
    """Say the same."""
    message = update.message
    if message is not None and message.text is not None:
        await message.reply_text(message.text)


def main() -> None:
    """Poll until stopped."""
    builder = Application.builder().token("123456:bench").base_url(f"{sys.argv[1]}/bot")
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
