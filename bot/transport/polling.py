"""The polling door: an update is confirmed only once it has been dealt with.

The Bot API confirms an update when ``getUpdates`` is called with a higher offset
(https://core.telegram.org/bots/api#getupdates), so the offset here is the lowest update that is
still in hand. A process that dies therefore gets again whatever it had not finished.
"""

import asyncio
from functools import partial
from typing import Any
from urllib.parse import urlencode

import structlog
from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter as FloodError, TelegramError
from telegram.request import BaseRequest

from bot.transport.intake import Intake
from bot.transport.persistence import FIRST_WAIT, LONGEST_WAIT, Outage, seconds_of

log = structlog.get_logger()

LIMIT = 100
"""Updates in one answer; Telegram's own maximum."""
LONG = 25
"""Seconds that Telegram holds an empty poll open."""
GRACE = 10
"""Seconds beyond that until an answer counts as lost."""
LAST_GRACE = 1.5
"""Likewise for the last confirmation before a stop, which the host does not wait for long."""
BUSY_WAIT = 0.05
"""Seconds between polls while updates are in hand and no new ones come; doubled up to ``LAZY``."""
LAZY = 0.3
RIVAL_WAIT = 5.0
"""Seconds between polls while another process polls with the same token."""
ALLOWED = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]


class Polling:
    """Asks Telegram for updates, over and over."""

    def __init__(self, request: BaseRequest, base_url: str, intake: Intake, outage: Outage) -> None:
        """Poll ``<base_url>/getUpdates`` (the token is part of it) into ``intake``."""
        self._request = request
        self._base_url = base_url
        self._intake = intake
        self._outage = outage
        self._rival = False
        self._is_failing = False
        self._taken: dict[int, bool] = {}
        self._done = asyncio.Event()

    async def run(self) -> None:
        """Poll until cancelled.

        Raises:
            InvalidToken: Telegram does not know the token; going on is of no use.
        """
        wait, failures = BUSY_WAIT, FIRST_WAIT
        while True:
            offset = self.offset
            in_hand = not all(self._taken.values())
            try:
                at_once = in_hand or self._is_failing  # the end of an outage is noticed at once
                raws = await self._get_updates(offset, 0 if at_once else LONG)
            except InvalidToken:
                raise
            except TelegramError as error:
                failures = await self._wait_out(error, failures)
                continue
            self._got_through()
            failures = FIRST_WAIT
            self._forget_confirmed(offset)
            if self._take(raws) or not in_hand:
                wait = BUSY_WAIT
            await self._catch_breath(wait)
            wait = min(wait * 2, LAZY)

    @property
    def offset(self) -> int:
        """Return the lowest update in hand, else the one after the last; 0 if none is unconfirmed.

        0 also meets ids that begin anew, as they may after a week without updates.
        """
        unfinished = [update_id for update_id, done in self._taken.items() if not done]
        if unfinished:
            return min(unfinished)
        return max(self._taken) + 1 if self._taken else 0

    async def confirm(self) -> None:
        """Tell Telegram once more what is done, so that a restart does not repeat it."""
        if not self._taken:
            return
        try:
            await self._get_updates(self.offset, 0, limit=1, grace=LAST_GRACE)
        except TelegramError as error:
            log.warning("last-confirmation-failed", why=str(error))

    async def _get_updates(
        self, offset: int, seconds: int, limit: int = LIMIT, grace: float = GRACE
    ) -> Any:
        query = {
            "offset": offset,
            "limit": limit,
            "timeout": seconds,
            "allowed_updates": '["' + '","'.join(ALLOWED) + '"]',
        }
        url = f"{self._base_url}/getUpdates?{urlencode(query)}"
        return await self._request.post(url, read_timeout=seconds + grace)

    def _take(self, raws: Any) -> bool:
        fresh = [raw for raw in raws if raw["update_id"] not in self._taken]
        for raw in fresh:
            update_id = int(raw["update_id"])
            self._taken[update_id] = False
            self._intake.accept(raw, partial(self._finished, update_id))
        return bool(fresh)

    def _finished(self, update_id: int) -> None:
        self._taken[update_id] = True
        self._done.set()

    def _forget_confirmed(self, offset: int) -> None:
        for update_id in [one for one in self._taken if one < offset]:
            del self._taken[update_id]

    async def _catch_breath(self, wait: float) -> None:
        """Wait while much is in hand: every poll brings all of that again."""
        loop = asyncio.get_running_loop()
        until = loop.time() + wait
        while not all(self._taken.values()):
            self._done.clear()
            try:
                async with asyncio.timeout_at(until):
                    await self._done.wait()
            except TimeoutError:
                return

    async def _wait_out(self, error: TelegramError, wait: float) -> float:
        if isinstance(error, Conflict):
            if not self._rival:
                log.error(
                    "another-poller",
                    why="another process is polling with the same token, or a webhook is set",
                    mend="stop the other one; this one goes on trying",
                )
            self._rival = True
            wait = RIVAL_WAIT
        elif isinstance(error, FloodError):
            wait = seconds_of(error)
        else:
            self._is_failing = True
            self._outage.began(self, error)
        await asyncio.sleep(wait)
        return min(wait * 2, LONGEST_WAIT)

    def _got_through(self) -> None:
        self._is_failing = False
        self._outage.ended(self)
        if self._rival:
            self._rival = False
            log.info("other-poller-gone")
