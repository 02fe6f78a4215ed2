"""What the bot says about itself: names, descriptions, commands, menu button.

Source: https://core.telegram.org/bots/api#determining-list-of-commands
"""

from dataclasses import dataclass, field

from bot.preview.world.shapes import Json

Scope = tuple[str, int, int]
"""A kind of `BotCommandScope`, its chat id and its user id, 0 where it has none."""

DEFAULT: Scope = ("default", 0, 0)


@dataclass(slots=True)
class Texts:
    """One text by language code; the empty code is for everybody else."""

    by_language: dict[str, str] = field(default_factory=dict)

    def put(self, language_code: str, text: str) -> None:
        """Set the text of one language; an empty text removes it."""
        if text:
            self.by_language[language_code] = text
        else:
            self.by_language.pop(language_code, None)

    def get(self, language_code: str) -> str:
        """Return the text for a reader of this language."""
        return self.by_language.get(language_code) or self.by_language.get("", "")


@dataclass(slots=True)
class Profile:
    """Everything set by the setMy… methods."""

    name: Texts = field(default_factory=Texts)
    description: Texts = field(default_factory=Texts)
    short_description: Texts = field(default_factory=Texts)
    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def commands_for(
        self, chat_id: int, user_id: int, language_code: str, *, administrator: bool = False
    ) -> list[Json]:
        """Return the commands that one person sees in one chat, in Telegram's order of scopes."""
        for scope in _order(chat_id, user_id, administrator=administrator):
            for language in dict.fromkeys((language_code, "")):
                if found := self.commands.get((scope, language)):
                    return found
        return []


def _order(chat_id: int, user_id: int, *, administrator: bool) -> list[Scope]:
    if chat_id > 0:
        return [("chat", chat_id, 0), ("all_private_chats", 0, 0), DEFAULT]
    order: list[Scope] = [("chat_member", chat_id, user_id)]
    if administrator:
        order.append(("chat_administrators", chat_id, 0))
    order.append(("chat", chat_id, 0))
    if administrator:
        order.append(("all_chat_administrators", 0, 0))
    return [*order, ("all_group_chats", 0, 0), DEFAULT]
