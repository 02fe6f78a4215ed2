"""getUpdates: the one method that waits.

Source: https://core.telegram.org/bots/api#getupdates
"""

from bot.preview.errors import ApiError, conflict
from bot.preview.limits import POLL_SECONDS, UPDATES_AT_ONCE
from bot.preview.methods.params import Params
from bot.preview.pulse import Pulse
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
_WEBHOOK = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class Polling:
    """At most one getUpdates at a time; a newer one ends the one before."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._arrival = Pulse()
        self._turn = 0
        self._closed = False
        world.watchers.append(self._on_change)

    def close(self) -> None:
        """Let whoever waits go, with nothing."""
        self._closed = True
        self._arrival.beat()

    async def get_updates(self, params: Params) -> list[Json]:
        """Return updates from `offset` on, at once or when one arrives within `timeout` seconds.

        Raises:
            ApiError: 409, while a webhook is set, or when another getUpdates comes meanwhile.
        """
        self._refuse_beside_webhook()
        self._turn += 1
        turn = self._turn
        self._arrival.beat()
        self._choose(params)
        queue = self._world.updates
        offset = params.integer("offset") or 0
        limit = params.integer("limit") or UPDATES_AT_ONCE
        left = float(min(max(params.integer("timeout") or 0, 0), POLL_SECONDS))
        before = queue.confirmed
        found = queue.fetch(offset, limit)
        if queue.confirmed != before:
            self._world.tell("confirmed")
        until = self._world.monotonic() + left
        while not found and not self._closed:
            left = until - self._world.monotonic()
            if left <= 0:
                break
            await self._arrival.wait(left)
            if turn != self._turn:
                raise self._terminated()
            self._refuse_beside_webhook()
            found = queue.fetch(max(offset, 0), limit)
        return found

    def _choose(self, params: Params) -> None:
        if "allowed_updates" in params:
            wanted = [str(kind) for kind in params.array("allowed_updates")]
            self._world.updates.allowed = wanted or None

    def _refuse_beside_webhook(self) -> None:
        if self._world.webhook:
            raise conflict(_WEBHOOK)

    @staticmethod
    def _terminated() -> ApiError:
        return conflict(_TERMINATED)

    def _on_change(self, what: str, _: Json) -> None:
        if what in {"update", "webhook"}:
            self._arrival.beat()
