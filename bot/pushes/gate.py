"""Slots of a sliding second, given to whoever waits with the highest rank."""

import asyncio
from collections import deque
from heapq import heappop, heappush
from itertools import count

LEEWAY = 1.02
"""What leaves 1 s apart may arrive closer: all distances are 2 % longer than the limits ask for."""


class Gate:
    """Lets ``int(rate)`` through in any sliding second, and one in ``1/rate`` s if that is under 1.

    A slot counts from the moment at which whoever got it went on, for that is when a message
    leaves. Being late once costs no rate: the next may follow more closely.
    """

    def __init__(self, rate: float) -> None:
        """Give at most ``rate`` slots a second, until ``change`` says otherwise."""
        self._waiting: list[tuple[int, int, asyncio.Future[float]]] = []
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None
        self._given: deque[float] = deque()
        self.change(rate)

    def change(self, rate: float) -> None:
        """Give at most ``rate`` slots a second from now on; those of the last second count."""
        self._given = deque(self._given, maxlen=max(1, int(rate)))
        self._period = LEEWAY * max(1.0, 1 / rate)
        if self._waiting:
            self._open()

    async def enter(self, rank: int) -> float:
        """Wait for a slot: the lowest rank first, then first come, first served; return its time.

        A waiter that is cancelled leaves its slot to the others.
        """
        slot: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._numbers), slot))
        self._open()
        try:
            return self._begun(await slot)
        except asyncio.CancelledError:
            if slot.done() and not slot.cancelled():
                self.give_back(slot.result())
            raise

    def give_back(self, slot: float) -> None:
        """Take back a slot, by the time that ``enter`` returned, that was not used."""
        if slot in self._given:
            self._given.remove(slot)
        self._open()

    def _begun(self, slot: float) -> float:
        """Count a slot from now on: a busy event loop may have come to it only now."""
        now = asyncio.get_running_loop().time()
        if slot not in self._given:
            return slot
        self._given[self._given.index(slot)] = now
        return now

    def _open(self) -> None:
        """Give out the slots that there are, and come back when there is the next."""
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            _, _, slot = self._waiting[0]
            if not slot.done():
                now = loop.time()
                if len(self._given) == self._given.maxlen and now < self._given[0] + self._period:
                    self._timer = loop.call_at(self._given[0] + self._period, self._open)
                    return
                self._given.append(now)
                slot.set_result(now)
            heappop(self._waiting)
