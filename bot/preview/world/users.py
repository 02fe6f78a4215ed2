"""Who there is: people, and the one bot."""

from dataclasses import dataclass, field

from bot.preview.world.shapes import Json


@dataclass(slots=True, eq=False)
class User:
    """A person's account, and what stands between it and the bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    clipboard: str | None = None
    opened: list[str] = field(default_factory=list)

    def json(self) -> Json:
        """Return a `User`: https://core.telegram.org/bots/api#user."""
        body: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                body[name] = value
        return body


@dataclass(slots=True, eq=False)
class BotAccount:
    """The bot itself: `id` comes from its token."""

    id: int
    username: str
    first_name: str
    privacy: bool = True
    """Whether privacy mode is on: https://core.telegram.org/bots/features#privacy-mode."""

    def json(self) -> Json:
        """Return a `User`, as it stands in messages."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    def me(self) -> Json:
        """Return the fuller `User` of https://core.telegram.org/bots/api#getme."""
        return self.json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
        }
