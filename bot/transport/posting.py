"""One push → one call of the Bot API, tried once; whatever happens is a result."""

from typing import Any

import structlog
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter as FloodError,
    TelegramError,
)

from bot.pushes.results import (
    Flooded,
    InDoubt,
    Moved,
    NotSent,
    Refused,
    Result,
    Sent,
    Unreachable,
)
from bot.reply import Reply
from bot.transport.keyboard import inline
from bot.transport.persistence import seconds_of
from bot.transport.request import AiohttpRequest, NotSentError
from bot.transport.splitting import visible

log = structlog.get_logger()

_GONE = ("chat not found", "user is deactivated", "peer_id_invalid")
"""What Telegram says of who cannot be written to, though with a 400."""


async def post(bot: Bot, request: AiohttpRequest, chat_id: int, reply: Reply) -> Result:
    """Send a reply as one new message; never raises what Telegram or the network does."""
    values = {
        "chat_id": chat_id,
        "text": str(reply.text),
        "parse_mode": ParseMode.HTML,
        "reply_markup": inline(reply.rows),
    }
    url = f"{bot.base_url}/sendMessage"
    result = await _tried(request, url, values)
    if isinstance(result, Refused) and "parse entities" in result.why:
        log.error("html-refused", why=result.why)
        plain = {**values, "text": visible(str(reply.text)), "parse_mode": None}
        return await _tried(request, url, plain)
    return result


async def _tried(request: AiohttpRequest, url: str, values: dict[str, Any]) -> Result:
    try:
        message = await request.call(url, values)
    except TelegramError as error:
        return _result(error)
    return Sent(int(message["message_id"]))


def _result(error: TelegramError) -> Result:
    """Return what an error says of the request: that it came to nothing, or that nobody knows."""
    why = str(error)
    if isinstance(error, FloodError):
        return Flooded(seconds_of(error))
    if isinstance(error, ChatMigrated):
        return Moved(error.new_chat_id)
    if isinstance(error, NotSentError | InvalidToken | Conflict):
        return NotSent(why)
    if isinstance(error, Forbidden | BadRequest):
        is_gone = isinstance(error, Forbidden) or any(one in why.lower() for one in _GONE)
        return Unreachable(why) if is_gone else Refused(why)
    return InDoubt(why)
