"""What may go wrong between the bot and Telegram, on purpose."""

from dataclasses import dataclass
from enum import Enum

from bot.preview.errors import ApiError
from bot.preview.world.shapes import Json

ANY = "*"


class Drop(Enum):
    """When the connection breaks."""

    BEFORE = "before"
    AFTER = "after"
    NEVER = "never"
    """It stays, and no answer comes."""


@dataclass(slots=True)
class Fault:
    """One planned mishap, for the next `times` calls that match."""

    method: str
    times: int
    chat_id: int | None = None
    drop: Drop | None = None
    error: ApiError | None = None
    html: str | None = None
    """The body of an answer that is no JSON, as a proxy gives."""

    def matches(self, method: str, params: Json) -> bool:
        """Tell whether it is about this call; polling is only hit by name."""
        named = self.method.lower() == method.lower()
        any_other = self.method == ANY and method != "getUpdates"
        return (named or any_other) and self.chat_id in {None, params.get("chat_id")}


class Faults:
    """Planned mishaps, oldest first. `method` is a name in any case, or "*" for all but polling."""

    def __init__(self) -> None:
        self.delay = 0.0
        """Seconds by which every answer is delayed."""
        self.delays: dict[str, float] = {}
        """Seconds by method, instead of `delay`."""
        self._planned: list[Fault] = []

    def fail(  # noqa: PLR0913 - each says one thing about the answer, by name
        self,
        method: str = ANY,
        times: int = 1,
        *,
        status: int = 500,
        description: str = "Internal Server Error",
        parameters: Json | None = None,
        chat_id: int | None = None,
    ) -> None:
        """Refuse the next calls with this status and description, without doing them."""
        error = ApiError(status, description, parameters)
        self._planned.append(Fault(method, times, chat_id, error=error))

    def flood(
        self, method: str = ANY, times: int = 1, *, retry_after: int = 1, chat_id: int | None = None
    ) -> None:
        """Refuse the next calls with 429 and `retry_after` seconds."""
        self.fail(
            method,
            times,
            status=429,
            description=f"Too Many Requests: retry after {retry_after}",
            parameters={"retry_after": retry_after},
            chat_id=chat_id,
        )

    def bad_gateway(self, method: str = ANY, times: int = 1, *, status: int = 502) -> None:
        """Answer the next calls with a proxy's HTML page, without doing them."""
        body = f"<html><head><title>{status} Bad Gateway</title></head><body>nginx</body></html>"
        error = ApiError(status, "Bad Gateway")
        self._planned.append(Fault(method, times, error=error, html=body))

    def drop_before(self, method: str = ANY, times: int = 1, *, chat_id: int | None = None) -> None:
        """Break the connection of the next calls without doing them."""
        self._planned.append(Fault(method, times, chat_id, Drop.BEFORE))

    def drop_after(self, method: str = ANY, times: int = 1, *, chat_id: int | None = None) -> None:
        """Do the next calls, but break the connection instead of answering."""
        self._planned.append(Fault(method, times, chat_id, Drop.AFTER))

    def leave_unanswered(
        self, method: str = ANY, times: int = 1, *, chat_id: int | None = None
    ) -> None:
        """Do the next calls and never answer, until the bot closes the connection."""
        self._planned.append(Fault(method, times, chat_id, Drop.NEVER))

    def clear(self) -> None:
        """Plan nothing any more, and answer without delay."""
        self._planned.clear()
        self.delays.clear()
        self.delay = 0.0

    def take(self, method: str, params: Json) -> Fault | None:
        """Return what happens to this call, if anything, and count it."""
        for fault in self._planned:
            if fault.matches(method, params):
                fault.times -= 1
                if fault.times <= 0:
                    self._planned.remove(fault)
                return fault
        return None

    def delay_of(self, method: str) -> float:
        """Return by how many seconds this call is delayed."""
        if not self.delay and not self.delays:
            return 0.0
        return self.delays.get(method, 0.0 if method == "getUpdates" else self.delay)
