"""One message in a chat, as it is now."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.preview.text.to_html import to_html

if TYPE_CHECKING:
    from bot.preview.world.chats import Chat
    from bot.preview.world.shapes import Json


@dataclass(slots=True, eq=False)
class Message:
    """A message. It is live: an edit changes it, a deletion marks it `deleted`."""

    id: int
    chat: Chat
    sender: Json | None
    date: int
    content: Json
    """The fields of a Bot API `Message` that say what it shows: text, entities, photo, …"""
    from_bot: bool = False
    reply_markup: Json | None = None
    """The markup it was sent with, of any kind."""
    reply_to: Message | None = None
    extra: Json = field(default_factory=dict)
    """Further fields of a `Message`: where it was forwarded from, its album, …"""
    edit_date: int | None = None
    deleted: bool = False
    reactions: list[Json] = field(default_factory=list)

    @property
    def inline_keyboard(self) -> Json | None:
        """The inline keyboard under it, as sent."""
        markup = self.reply_markup
        return markup if markup and "inline_keyboard" in markup else None

    @property
    def text(self) -> str:
        """Its text, or its caption, or nothing."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        """The entities of its text or caption."""
        return list(self.content.get("entities") or self.content.get("caption_entities") or [])

    @property
    def html(self) -> str:
        """Its text with the formatting as HTML; what Telegram finds by itself has no tags."""
        return to_html(self.text, self.entities)

    @property
    def rows(self) -> list[list[Json]]:
        """The buttons of its inline keyboard, in rows, as JSON."""
        return list((self.inline_keyboard or {}).get("inline_keyboard", []))

    @property
    def buttons(self) -> list[list[str]]:
        """The texts on its inline keyboard, in rows."""
        return [[button["text"] for button in row] for row in self.rows]

    @property
    def keyboard(self) -> list[list[str]]:
        """The texts on the reply keyboard it brought, in rows."""
        rows = (self.reply_markup or {}).get("keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def edited(self) -> bool:
        """Whether it shows as edited."""
        return self.edit_date is not None

    @property
    def document(self) -> Json | None:
        """Its `Document`; the content is `server.file(document["file_id"])`."""
        return self._part("document")

    @property
    def photo(self) -> Json | None:
        """The largest `PhotoSize` of its photo."""
        sizes = self.content.get("photo")
        return sizes[-1] if sizes else None

    @property
    def venue(self) -> Json | None:
        """Its `Venue`."""
        return self._part("venue")

    @property
    def location(self) -> Json | None:
        """Its `Location`; a venue has one too."""
        return self._part("location")

    def _part(self, name: str) -> Json | None:
        part: Any = self.content.get(name)
        return part if isinstance(part, dict) else None

    def button(self, text: str) -> Json | None:
        """Return the inline button that says `text`, if there is one."""
        return next((b for row in self.rows for b in row if b["text"] == text), None)

    def json(self, *, with_reply: bool = True) -> Json:
        """Return a `Message`, or what is left: https://core.telegram.org/bots/api#message."""
        head: Json = {"message_id": self.id, "chat": self.chat.json()}
        if self.deleted:
            return head | {"date": 0}
        if self.sender is not None:
            head["from"] = self.sender
        head["date"] = self.date
        if self.edit_date is not None:
            head["edit_date"] = self.edit_date
        head |= self.extra
        if with_reply and self.reply_to is not None and not self.reply_to.deleted:
            head["reply_to_message"] = self.reply_to.json(with_reply=False)
        head |= self.content
        if self.inline_keyboard is not None:
            head["reply_markup"] = self.inline_keyboard
        return head

    def __repr__(self) -> str:
        state = "deleted " if self.deleted else ""
        who = "bot" if self.from_bot else (self.sender or {}).get("first_name", "nobody")
        shown = self.text or "/".join(k for k in self.content if "caption" not in k)
        return f"<{state}message {self.id} by {who}: {shown[:60]!r} {self.buttons or ''}>"
