"""The peer: one text to many chats through python-telegram-bot's own AIORateLimiter.

Usage: ``python bench/broadcast_peer.py <address of a Bot API server> <chats> <messages a second>``.
As its documentation has it: an application with ``rate_limiter(AIORateLimiter(max_retries=…))``
and all sends gathered; 0 messages a second stand for no limit. Its ordinary httpx request is kept,
but without a limit it may wait for a connection as long as it takes: with its one second of
``pool_timeout`` it would give up most of the messages before they leave.
"""

import asyncio
import sys

from broadcast_people import chat_ids
from telegram.ext import AIORateLimiter, Application

TEXT = "Mañana a las 08:00 salimos del hotel. Traigan documento de identidad, agua y sombrero."
MAX_RETRIES = 5


async def main() -> None:
    """Send, and print what went wrong."""
    root, chats, rate = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    builder = (
        Application.builder()
        .token("123456:bench")
        .base_url(f"{root}/bot")
        .rate_limiter(AIORateLimiter(overall_max_rate=rate, max_retries=MAX_RETRIES))
    )
    if not rate:
        builder = builder.pool_timeout(600).connect_timeout(600).read_timeout(600)
    application = builder.build()
    async with application.bot as bot:
        sends = (bot.send_message(chat, TEXT) for chat in chat_ids(chats))
        results = await asyncio.gather(*sends, return_exceptions=True)
        failed = [repr(result) for result in results if isinstance(result, BaseException)]
        print(f"{len(failed)} failed", *failed[:20], sep="\n", flush=True)
    await asyncio.Event().wait()  # whoever started it ends it


if __name__ == "__main__":
    asyncio.run(main())
