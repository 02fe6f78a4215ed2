"""Before anything is measured: one person of each language alone, to know what is answered."""

import asyncio
import json
from typing import Any

from people import Put, Updates, addressee, fingerprint
from script import Intention, Step

QUIET = 0.15
"""Seconds without a call after which an answer is complete."""
PATIENCE = 15.0
"""Seconds that the first call of an answer may take."""


class LearningError(Exception):
    """A bot did not answer, or showed no such key or button."""


class Learner:
    """One person who goes through a script alone."""

    def __init__(self, put: Put, person_id: int, lang: str, updates: Updates) -> None:
        """Speak ``lang``; ``put`` queues updates."""
        self._put = put
        self._id = person_id
        self._lang = lang
        self._updates = updates
        self._calls: list[str] = []
        self._heard = asyncio.Event()
        self._keys: list[str] = []
        self._buttons: list[str] = []

    def hear(self, method: str, params: dict[str, str]) -> None:
        """Take in a call: what it says, and the keys and buttons it shows."""
        self._calls.append(fingerprint(method, params))
        markup: dict[str, Any] = json.loads(params.get("reply_markup") or "{}")
        if "keyboard" in markup:
            self._keys = [key["text"] for row in markup["keyboard"] for key in row]
        if "inline_keyboard" in markup:
            buttons = [one for row in markup["inline_keyboard"] for one in row]
            self._buttons = [one["callback_data"] for one in buttons if "callback_data" in one]
        self._heard.set()

    async def learn(self, script: tuple[Intention, ...]) -> list[Step]:
        """Say everything once; return what was said and answered."""
        return [await self._step(intention) for intention in script]

    async def _step(self, intention: Intention) -> Step:
        text, data = self._concrete(intention)
        self._calls.clear()
        self._put(*self._updates.saying(self._id, self._lang, text, data))
        wait = PATIENCE
        while True:
            self._heard.clear()
            try:
                async with asyncio.timeout(wait):
                    await self._heard.wait()
            except TimeoutError:
                break
            wait = QUIET
        if not self._calls:
            msg = f"no answer to {text or data!r}"
            raise LearningError(msg)
        return Step(text, data, tuple(self._calls))

    def _concrete(self, intention: Intention) -> tuple[str | None, str | None]:
        try:
            if intention.key is not None:
                return self._keys[intention.key], None
            if intention.button is not None:
                return None, self._buttons[intention.button]
        except IndexError:
            msg = f"nothing to tap for {intention}; keys {self._keys}, buttons {self._buttons}"
            raise LearningError(msg) from None
        return intention.text, None


class Learners:
    """One learner a language, side by side."""

    def __init__(self, put: Put, scripts: dict[str, tuple[Intention, ...]]) -> None:
        """Make the learners."""
        updates = Updates()
        self._scripts = scripts
        self._learners = {
            lang: Learner(put, number, lang, updates) for number, lang in enumerate(scripts, 1)
        }
        self._by_id = {str(number): self._learners[lang] for number, lang in enumerate(scripts, 1)}

    def hear(self, method: str, params: dict[str, str]) -> None:
        """Pass a call on to the one it is for."""
        learner = self._by_id.get(addressee(params))
        if learner is not None:
            learner.hear(method, params)

    async def learn(self) -> dict[str, list[Step]]:
        """Return the steps of every language."""
        async with asyncio.TaskGroup() as tasks:
            running = {
                lang: tasks.create_task(self._learners[lang].learn(script))
                for lang, script in self._scripts.items()
            }
        return {lang: task.result() for lang, task in running.items()}
