"""A record of everything that the bot asked for."""

from dataclasses import dataclass, field
from typing import Any

from bot.preview.world.shapes import Json


@dataclass(slots=True, eq=False)
class Call:
    """One call of the Bot API.

    `at` is monotonic seconds; `params` are decoded; exactly one of `result` and `error` is set
    once it is `done`. A call whose connection was dropped has `dropped`.
    """

    method: str
    params: Json
    at: float
    files: dict[str, bytes] = field(default_factory=dict)
    result: Any = None
    error: Json | None = None
    dropped: bool = False
    done: bool = False

    @property
    def chat_id(self) -> int | None:
        """The chat that it was about."""
        value = self.params.get("chat_id")
        return value if isinstance(value, int) else None

    @property
    def ok(self) -> bool:
        """Whether it was done as asked."""
        return self.done and self.error is None

    @property
    def text(self) -> str:
        """The text or caption that it carried, formatting included."""
        return str(self.params.get("text") or self.params.get("caption") or "")

    def __repr__(self) -> str:
        shown = {name: value for name, value in self.params.items() if name != "reply_markup"}
        return f"<{self.method} {shown} {'ok' if self.ok else self.error}>"
