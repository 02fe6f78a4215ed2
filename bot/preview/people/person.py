"""A person with a phone."""

from bot.preview.limits import TEXT
from bot.preview.methods.params import Upload
from bot.preview.people import acting, pressing
from bot.preview.people.content import captioned, picture, retyped, sent_file, typed
from bot.preview.people.group import Group
from bot.preview.people.waiting import Conversation
from bot.preview.pulse import Pulse
from bot.preview.text.utf16 import pieces
from bot.preview.world.callbacks import Answer
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.users import User
from bot.preview.world.world import World

_FIRST_ALBUM = 14_000_000_000_000_000
"""Apart from the ids of the albums that the bot sends."""


class Person(Conversation):
    """Somebody who talks with the bot, in their private chat or in a group.

    Every act returns the id of the update that it caused, or None when the bot is not told.
    """

    def __init__(self, world: World, user: User, pulse: Pulse) -> None:
        super().__init__(world.chats[user.id], pulse)
        self.user = user
        self._world = world

    @property
    def id(self) -> int:
        """The person's id, which is that of the private chat too."""
        return self.user.id

    @property
    def clipboard(self) -> str | None:
        """What a copy button copied last."""
        return self.user.clipboard

    @property
    def opened(self) -> list[str]:
        """The links that were opened by buttons, oldest first."""
        return self.user.opened

    @property
    def answers(self) -> list[Answer]:
        """How the bot answered this person's presses, oldest first."""
        return [a for a in self._world.callbacks.answers if a.person_id == self.id]

    @property
    def commands(self) -> list[Json]:
        """The commands in this person's menu, in the private chat."""
        return self._world.commands_for(self.user, self.chat)

    def start(self, payload: str = "") -> int | None:
        """Press Start, with what a deep link carries."""
        return pressing.start(self._world, self.user, payload)

    def send(
        self,
        text: str,
        *,
        chat: Group | None = None,
        reply_to: Message | None = None,
        entities: list[Json] | None = None,
    ) -> int | None:
        """Send a text; more than 4096 units go as several messages, as apps do."""
        update_id = None
        for piece in pieces(text, TEXT):
            update_id = self._post(typed(piece, entities), chat, reply_to)
        return update_id

    def tap(self, text: str, *, chat: Group | None = None) -> int | None:
        """Tap a button of the reply keyboard.

        Raises:
            LookupError: when the keyboard has none that says so.
        """
        place = chat if chat is not None else self
        if not any(text in row for row in place.keyboard):
            reason = f"no key {text!r}; there are {place.keyboard}"
            raise LookupError(reason)
        return self.send(text, chat=chat)

    def press(
        self, text: str, *, message: Message | None = None, chat: Group | None = None
    ) -> int | None:
        """Press the inline button that says `text`: on `message`, or the newest that has it.

        Raises:
            LookupError: when there is none.
        """
        place = chat.chat if chat is not None else self.chat
        return pressing.press(self._world, self.user, *pressing.find(place, text, message))

    def press_data(self, data: str, *, message: Message | None = None) -> int | None:
        """Send a forged callback query, as if a button of `message` carried `data`."""
        return pressing.call_back(self._world, self.user, message or self.last, data)

    def send_photo(
        self,
        content: bytes | None = None,
        *,
        caption: str = "",
        chat: Group | None = None,
        reply_to: Message | None = None,
    ) -> int | None:
        """Send a picture."""
        upload = Upload("photo.jpg", "image/jpeg", content or picture())
        shown = sent_file(self._world, "photo", upload) | captioned(caption)
        return self._post(shown, chat, reply_to)

    def send_album(self, count: int = 3, *, caption: str = "") -> list[int | None]:
        """Send pictures together, the first with the caption; each is an update of its own."""
        album = {"media_group_id": str(_FIRST_ALBUM + self._world.new_message_id(self.chat))}
        upload = Upload("photo.jpg", "image/jpeg", picture())
        captions = (caption, *([""] * (count - 1)))
        return [
            self._post(sent_file(self._world, "photo", upload) | captioned(one) | album, None)
            for one in captions
        ]

    def send_document(  # noqa: PLR0913 - what a file can come with
        self,
        name: str = "document.txt",
        content: bytes = b"document",
        *,
        caption: str = "",
        mime_type: str = "application/octet-stream",
        chat: Group | None = None,
        reply_to: Message | None = None,
    ) -> int | None:
        """Send a file."""
        upload = Upload(name, mime_type, content)
        shown = sent_file(self._world, "document", upload) | captioned(caption)
        return self._post(shown, chat, reply_to)

    def send_video(self, *, caption: str = "", chat: Group | None = None) -> int | None:
        """Send a video."""
        upload = Upload("video.mp4", "video/mp4", b"video")
        return self._post(sent_file(self._world, "video", upload) | captioned(caption), chat)

    def send_voice(
        self,
        content: bytes = b"OggS",
        *,
        duration: int = 3,
        chat: Group | None = None,
        reply_to: Message | None = None,
    ) -> int | None:
        """Send a voice message of `duration` seconds."""
        upload = Upload("voice.oga", "audio/ogg", content)
        shown = sent_file(self._world, "voice", upload, duration=duration)
        return self._post(shown, chat, reply_to)

    def send_sticker(self, *, chat: Group | None = None) -> int | None:
        """Send a sticker."""
        upload = Upload("sticker.webp", "image/webp", b"RIFF\x00\x00\x00\x00WEBP")
        return self._post(sent_file(self._world, "sticker", upload), chat)

    def send_location(
        self, latitude: float = 6.2442, longitude: float = -75.5812, *, chat: Group | None = None
    ) -> int | None:
        """Send where one is, in degrees."""
        return self._post({"location": {"latitude": latitude, "longitude": longitude}}, chat)

    def send_contact(
        self, phone_number: str = "+56912345678", *, chat: Group | None = None
    ) -> int | None:
        """Send one's own phone number."""
        contact = {
            "phone_number": phone_number,
            "first_name": self.user.first_name,
            "user_id": self.id,
        }
        return self._post({"contact": contact}, chat)

    def edit(self, message: Message | int, text: str) -> int | None:
        """Change the text of one's own message, or the caption of its file."""
        found = self.chat.messages[message] if isinstance(message, int) else message
        return acting.edit(self._world, found, retyped(found.content, text))

    def block(self) -> int | None:
        """Block the bot."""
        return acting.set_blocked(self._world, self.user, blocked=True)

    def unblock(self) -> int | None:
        """Unblock the bot, without pressing Start."""
        return acting.set_blocked(self._world, self.user, blocked=False)

    def deactivate(self) -> None:
        """Delete the account: the bot can write no more."""
        self.user.deactivated = True

    def _post(
        self, content: Json, chat: Group | None, reply_to: Message | None = None
    ) -> int | None:
        place = chat.chat if chat is not None else self.chat
        return acting.post(self._world, self.user, place, content, reply_to)

    def __repr__(self) -> str:
        return f"<{self.user.first_name} {self.id}>"
