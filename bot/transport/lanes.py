"""Work of one chat in order, of different chats side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

Work = Callable[[], Awaitable[None]]


class Lanes:
    """One queue a chat; a task lives only as long as its queue has work.

    Work must not raise: whoever hands it in deals with its failures.
    """

    def __init__(self, tasks: asyncio.TaskGroup) -> None:
        """Run the work in ``tasks``."""
        self._tasks = tasks
        self._queues: dict[int, deque[Work]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._is_closing = False

    def put(self, chat_id: int, work: Work) -> None:
        """Add work behind whatever that chat still has to do."""
        queue = self._queues.get(chat_id)
        if queue is not None:
            queue.append(work)
            return
        self._queues[chat_id] = deque([work])
        task = self._tasks.create_task(self._drain(chat_id))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def __len__(self) -> int:
        """Return how many chats have work."""
        return len(self._queues)

    async def finish(self, within: float) -> bool:
        """Let the work that has begun finish; what has not after ``within`` seconds is cancelled.

        Work that still waits is dropped. Returns whether everything that had begun was finished.
        """
        self._is_closing = True
        running = set(self._running)
        if running:
            _, late = await asyncio.wait(running, timeout=within)
            for task in late:
                task.cancel()
            return not late
        return True

    async def _drain(self, chat_id: int) -> None:
        queue = self._queues[chat_id]
        try:
            while queue and not self._is_closing:
                await queue.popleft()()
        finally:
            del self._queues[chat_id]
