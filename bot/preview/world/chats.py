"""A chat: private, group, supergroup or channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.preview.world.messages import Message
    from bot.preview.world.shapes import Json
    from bot.preview.world.users import User


@dataclass(slots=True, eq=False)
class Chat:
    """A chat and everything in it."""

    id: int
    type: str
    user: User | None = None
    title: str = ""
    username: str = ""
    members: dict[int, User] = field(default_factory=dict)
    administrators: set[int] = field(default_factory=set)
    bot_status: str = "member"
    """`member`, `administrator`, `left` or `kicked`: how the bot stands in a group."""
    messages: dict[int, Message] = field(default_factory=dict)
    pins: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    """The reply keyboard that stands at the bottom now."""
    log: list[Message] = field(default_factory=list)
    """What the bot sent or edited, in order; a message edited twice stands in it three times."""
    read: int = 0
    """How much of `log` a test has been given."""
    migrated_to: int | None = None

    @property
    def is_group(self) -> bool:
        """Whether several people talk in it."""
        return self.type in {"group", "supergroup"}

    def shown(self) -> list[Message]:
        """Return the messages that a reader sees now, in order."""
        return [m for m in self.messages.values() if not m.deleted]

    def json(self) -> Json:
        """Return a `Chat`: https://core.telegram.org/bots/api#chat."""
        body: Json = {"id": self.id, "type": self.type}
        if self.user is not None:
            body["first_name"] = self.user.first_name
            if self.user.last_name:
                body["last_name"] = self.user.last_name
            if self.user.username:
                body["username"] = self.user.username
            return body
        body["title"] = self.title
        if self.username:
            body["username"] = self.username
        if self.type == "group":
            body["all_members_are_administrators"] = False
        return body
