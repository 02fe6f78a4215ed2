"""The peer: one text to many chats through python-telegram-bot's own AIORateLimiter.

Usage: ``python bench/broadcast_peer.py <address of a Bot API server> <chats> <messages a second>``.
As its documentation has it: an application with ``rate_limiter(AIORateLimiter(max_retries=…))``,
its ordinary httpx request, and all sends gathered. 0 messages a second stand for no limit: then as
many are on their way at once as its pool has connections, for with all of them gathered the pool
looks through every waiting request at each, and nothing of 10,000 had left after half a minute.
"""

import asyncio
import sys

from broadcast_people import chat_ids
from telegram.ext import AIORateLimiter, Application

TEXT = "Mañana a las 08:00 salimos del hotel. Traigan documento de identidad, agua y sombrero."
MAX_RETRIES = 5
CONNECTIONS = 256
"""What an application's pool has, unless told otherwise."""


async def main() -> None:
    """Send, and print what went wrong."""
    root, chats, rate = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    builder = (
        Application.builder()
        .token("123456:bench")
        .base_url(f"{root}/bot")
        .rate_limiter(AIORateLimiter(overall_max_rate=rate, max_retries=MAX_RETRIES))
    )
    application = builder.build()
    async with application.bot as bot:
        at_once = asyncio.Semaphore(chats if rate else CONNECTIONS)

        async def send(chat_id: int) -> None:
            async with at_once:
                await bot.send_message(chat_id, TEXT)

        sends = (send(chat) for chat in chat_ids(chats))
        results = await asyncio.gather(*sends, return_exceptions=True)
        failed = [repr(result) for result in results if isinstance(result, BaseException)]
        print(f"{len(failed)} failed", *failed[:20], sep="\n", flush=True)
    await asyncio.Event().wait()  # whoever started it ends it


if __name__ == "__main__":
    asyncio.run(main())
