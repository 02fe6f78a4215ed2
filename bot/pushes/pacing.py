"""When a message may leave, so that Telegram never has to ask for patience.

Its limits (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this): about
30 messages a second in all, one a second in a chat, 20 a minute in a group.
"""

import asyncio

from aiolimiter import AsyncLimiter

from bot.pushes.gate import LEEWAY, Gate

PRIVATE_GAP = 1.0
"""Seconds between two messages in a private chat."""
GROUP_GAP = 3.0
"""Seconds between two messages in a group: 20 a minute, evenly spaced."""
ALL_HELD_FOR = 60.0
"""Seconds that all pushes wait at most because two chats are held."""

_REPLY, _PUSH = 0, 1
_SPACING = 0.9
"""How far apart pushes are kept, in shares of an even spacing: what is late can be made up for."""
_MANY = 256
"""Chats noted before those spoken to long ago are looked for."""


class Pacing:
    """Holds messages back until they may go: ``rate`` in any sliding second, replies first.

    Time is the event loop's, which no change of the wall clock moves. Belongs to one event loop.
    A caller that is cancelled while it waits takes nothing away from the others.
    """

    def __init__(self, rate: float, all_held_for: float = ALL_HELD_FOR) -> None:
        """Let ``rate`` messages a second go, over all chats (30 for a bot that does not pay)."""
        self._rate = rate
        self._gate = Gate(rate)
        self._pushes = asyncio.Lock()
        self._spacing = _spacing(rate)
        self._free_at: dict[int, float] = {}
        self._held: dict[int, float] = {}
        self._all_free_at = 0.0
        self._all_held_for = all_held_for
        self._look_at = _MANY

    def share(self, count: int) -> None:
        """Take one ``count``-th of the rate: so many processes send from one database."""
        own = self._rate / count
        self._gate.change(own)
        self._spacing = _spacing(own)

    def hold(self, chat_id: int, seconds: float) -> None:
        """Leave a chat alone, as Telegram has asked (429 with ``retry_after``).

        While it is held, being asked for another means that the bot as a whole was too fast: then
        every push waits until the longest of these is over, but for a minute at most, lest two
        groups that were too lively keep the plan of the day from everybody. Replies are not held
        here: somebody waits for them, and the delivery of replies has a patience of its own.
        """
        now = _now()
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._held[chat_id] = max(now + seconds, self._held.get(chat_id, now))
        if len(self._held) > 1:
            self._all_free_at = min(max(self._held.values()), now + self._all_held_for)

    async def for_reply(self, chat_id: int) -> None:
        """Wait for the bot's rate alone, ahead of every push, and note the chat as spoken to."""
        await self._gate.enter(_REPLY)
        self._note(chat_id)

    async def for_chat(self, chat_id: int) -> None:
        """Wait until a push may go to this chat, as far as is known now; takes nothing.

        That is a second (in a group three) after the last message to it, push or reply, and once
        no ``hold`` is in its way. Replies in a group do not wait for each other, so that many of
        them may use up its minute.
        """
        while (wait := self._free_in(chat_id)) > 0:  # noqa: ASYNC110 - a time, and it may grow
            await asyncio.sleep(wait)

    async def take(self, chat_id: int) -> bool:
        """Wait for a push's turn, behind every reply, and note the chat as spoken to.

        Among pushes first come, first served. False, and nothing is taken, if the chat was spoken
        to, or held, while it waited: so whoever holds what others need can let go of it, and come
        back after ``for_chat``.
        """
        async with self._pushes:
            await self._spacing.acquire()
            slot = await self._gate.enter(_PUSH)
            if self._free_in(chat_id) > 0:
                self._gate.give_back(slot)
                return False
        self._note(chat_id)
        return True

    def _free_in(self, chat_id: int) -> float:
        """Return the seconds until a push may go to a chat; 0 or less if it may now."""
        free_at = max(
            self._free_at.get(chat_id, 0.0), self._held.get(chat_id, 0.0), self._all_free_at
        )
        return free_at - _now()

    def _note(self, chat_id: int) -> None:
        now = _now()
        self._free_at[chat_id] = now + LEEWAY * (GROUP_GAP if chat_id < 0 else PRIVATE_GAP)
        if len(self._free_at) > self._look_at:
            self._free_at = {chat: at for chat, at in self._free_at.items() if at > now}
            self._look_at = max(_MANY, 2 * len(self._free_at))


def _spacing(rate: float) -> AsyncLimiter:
    """Return what keeps pushes apart, so that a reply finds a slot at almost any moment.

    One at a time, for a bucket of thirty would let sixty out within a second.
    """
    return AsyncLimiter(1, _SPACING / rate)


def _now() -> float:
    return asyncio.get_running_loop().time()
