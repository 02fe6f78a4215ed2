"""One push → one call of the Bot API, tried once; whatever happens is a result."""

from typing import Any

import structlog
from telegram import Bot
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
from bot.transport.calls import call_of
from bot.transport.persistence import seconds_of
from bot.transport.request import AiohttpRequest, NotSentError

log = structlog.get_logger()

_GONE = ("chat not found", "user is deactivated", "peer_id_invalid")
"""What Telegram says of who cannot be written to, though with a 400."""


async def post(bot: Bot, request: AiohttpRequest, chat_id: int, reply: Reply) -> Result:
    """Say a reply in one call, see ``call_of``; never raises what Telegram or the network does."""
    result = await _tried(bot, request, chat_id, call_of(reply))
    if isinstance(result, Refused) and "parse entities" in result.why:
        log.error("html-refused", why=result.why)
        return await _tried(bot, request, chat_id, call_of(reply, is_plain=True))
    return result


async def _tried(
    bot: Bot, request: AiohttpRequest, chat_id: int, call: tuple[str, dict[str, Any]]
) -> Result:
    method, values = call
    try:
        done = await request.call(f"{bot.base_url}/{method}", {"chat_id": chat_id, **values})
    except TelegramError as error:
        return _result(error)
    if not isinstance(done, dict | list):
        return Sent(None)
    first, *more = (int(one["message_id"]) for one in (done if isinstance(done, list) else [done]))
    return Sent(first, tuple(more))


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
