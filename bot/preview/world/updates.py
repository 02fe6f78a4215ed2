"""The queue of updates that wait for the bot to confirm them.

Source: https://core.telegram.org/bots/api#getting-updates
"""

from dataclasses import dataclass

from bot.preview.limits import UPDATES_AT_ONCE
from bot.preview.world.shapes import Json

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Update:
    """One update; `kind` is its one field beside `update_id`, `key` whose turn it is."""

    id: int
    kind: str
    body: Json
    key: int = 0

    def json(self) -> Json:
        """Return an `Update`: https://core.telegram.org/bots/api#update."""
        return self.body


class UpdateQueue:
    """Updates in order of their ids; each stays until it is confirmed."""

    def __init__(self, first_id: int = 1) -> None:
        self.next_id = first_id
        self.pending: list[Update] = []
        self.confirmed = 0
        self.allowed: list[str] | None = None
        """The kinds that the bot asked for; None is Telegram's default set."""

    def wants(self, kind: str) -> bool:
        """Tell whether an update of this kind is kept for the bot at all."""
        if not self.allowed:
            return kind not in NOT_BY_DEFAULT
        return kind in self.allowed

    def push(self, kind: str, payload: Json, key: int = 0) -> int | None:
        """Queue an update and return its id, or None when the bot does not want this kind."""
        if not self.wants(kind):
            return None
        return self.inject({kind: payload}, key)

    def inject(self, raw: Json, key: int = 0) -> int:
        """Queue anything at all; an `update_id` in it is kept, otherwise it gets the next one."""
        update_id = int(raw.get("update_id", self.next_id))
        self.next_id = max(self.next_id, update_id + 1)
        kind = next((name for name in raw if name != "update_id"), "")
        self.pending.append(Update(update_id, kind, {"update_id": update_id, **raw}, key))
        return update_id

    def confirm_below(self, offset: int) -> bool:
        """Forget the updates with lower ids; tell whether there were any."""
        before = len(self.pending)
        if before and self.pending[0].id < offset:
            self.pending = [u for u in self.pending if u.id >= offset]
        if before != len(self.pending):
            self.confirmed = max(self.confirmed, offset - 1)
            return True
        return False

    def confirm(self, update: Update) -> None:
        """Forget one update, as a webhook's 200 does."""
        self.pending = [u for u in self.pending if u is not update]
        self.confirmed = max(self.confirmed, update.id)

    def fetch(self, offset: int = 0, limit: int = UPDATES_AT_ONCE) -> list[Json]:
        """Return at most `limit` updates from `offset` on, confirming those before.

        A negative offset counts from the end of the queue and forgets all before.
        """
        if offset < 0:
            kept = self.pending[offset:]
            if kept:
                self.confirm_below(kept[0].id)
        else:
            self.confirm_below(offset)
        size = min(max(limit, 1), UPDATES_AT_ONCE) if limit else UPDATES_AT_ONCE
        return [u.body for u in self.pending[:size]]

    def clear(self) -> None:
        """Drop everything that waits."""
        if self.pending:
            self.confirmed = max(self.confirmed, self.pending[-1].id)
        self.pending = []
