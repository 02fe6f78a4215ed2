"""Telegram's limits on messages, in sliding windows, as the other side counts them.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import math
from collections import deque

from botapi import TooManyError

ALL = (30, 1.0)
PRIVATE = (1, 1.0)
GROUP = (20, 60.0)
"""So many messages in so many seconds."""


class Window:
    """At most so many in any so many seconds; what is refused does not count."""

    def __init__(self, limit: tuple[int, float]) -> None:
        """Allow ``limit``: how many, in how many seconds."""
        self._many, self._seconds = limit
        self._times: deque[float] = deque(maxlen=self._many)

    def wait(self, now: float) -> float:
        """Return the seconds until the next may come; 0 or less if it may now."""
        return self._times[0] + self._seconds - now if len(self._times) == self._many else 0.0

    def add(self, now: float) -> None:
        """Count one."""
        self._times.append(now)


class Limits:
    """All windows of a bot; which of them has refused how often."""

    def __init__(self) -> None:
        """Begin with nothing sent."""
        self._all = Window(ALL)
        self._chats: dict[int, Window] = {}
        self.refused = {"all": 0, "private": 0, "group": 0}

    def take(self, chat_id: int, now: float) -> None:
        """Count a message.

        Raises:
            TooManyError: it is one too many; it does not count.
        """
        kind, limit = ("private", PRIVATE) if chat_id > 0 else ("group", GROUP)
        chat = self._chats.setdefault(chat_id, Window(limit))
        for name, window in ((kind, chat), ("all", self._all)):
            wait = window.wait(now)
            if wait > 0:
                self.refused[name] += 1
                raise TooManyError(math.ceil(wait))
        chat.add(now)
        self._all.add(now)
