"""What can be done on the page, as acts of people."""

from typing import Any

from bot.preview.methods.params import Upload
from bot.preview.people import pressing
from bot.preview.people.cast import Cast
from bot.preview.people.group import Group
from bot.preview.people.person import Person
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_LANGUAGE_LETTERS = range(2, 9)


class Acts:
    """Does one act: `do` takes the page's wish as JSON and returns what the page must know.

    Raises from `do`: LookupError for who or what is not there, ValueError for a wish that makes
    no sense, ApiError and RuntimeError for what Telegram's apps would not let one do.
    """

    def __init__(self, world: World, cast: Cast) -> None:
        self._world = world
        self._cast = cast

    def do(self, wish: Json) -> Json:
        """Do what the page wishes."""
        act = getattr(self, f"_do_{wish.get('act', '')}", None)
        if act is None:
            raise ValueError(wish.get("act"))
        result: Json | None = act(wish)
        return result or {}

    def upload(self, wish: Json, file: Upload) -> None:
        """Send a file as a picture, a voice message or a document."""
        person, group = self._who(wish), self._where(wish)
        kind = wish.get("kind")
        if kind == "photo":
            person.send_photo(file.content, caption=str(wish.get("caption", "")), chat=group)
        elif kind == "voice":
            seconds = max(1, int(float(wish.get("duration", 1))))
            person.send_voice(file.content, duration=seconds, chat=group)
        else:
            person.send_document(
                file.name,
                file.content,
                caption=str(wish.get("caption", "")),
                mime_type=file.mime_type,
                chat=group,
            )

    def _do_send(self, wish: Json) -> None:
        place = self._where(wish)
        reply_to = self._message(wish, "reply_to") if wish.get("reply_to") else None
        text = str(wish["text"])
        if text.strip():
            self._who(wish).send(text, chat=place, reply_to=reply_to)

    def _do_edit(self, wish: Json) -> None:
        message = self._message(wish, "message")
        self._own(wish, message)
        if str(wish["text"]).strip():
            self._who(wish).edit(message, str(wish["text"]))

    def _do_press(self, wish: Json) -> Json:
        message = self._message(wish, "message")
        button = message.rows[int(wish["row"])][int(wish["column"])]
        pressing.press(self._world, self._who(wish).user, message, button)
        return {"query": self._world.callbacks.newest}

    def _do_start(self, wish: Json) -> None:
        self._who(wish).start(str(wish.get("payload", "")))

    def _do_location(self, wish: Json) -> None:
        place = self._where(wish)
        self._who(wish).send_location(float(wish["latitude"]), float(wish["longitude"]), chat=place)

    def _do_contact(self, wish: Json) -> None:
        self._who(wish).send_contact(chat=self._where(wish))

    def _do_sticker(self, wish: Json) -> None:
        self._who(wish).send_sticker(chat=self._where(wish))

    def _do_block(self, wish: Json) -> None:
        self._who(wish).block()

    def _do_unblock(self, wish: Json) -> None:
        self._who(wish).unblock()

    def _do_newcomer(self, wish: Json) -> Json:
        name = str(wish["name"]).strip()[:64]
        if not name:
            raise ValueError(name)
        return {"person": self._cast.newcomer(name, self._language(wish)).id}

    def _do_language(self, wish: Json) -> None:
        self._who(wish).user.language_code = self._language(wish)
        self._world.tell("people")
        self._world.tell("profile")

    def _who(self, wish: Json) -> Person:
        return self._cast.found(int(wish["person"]))

    def _where(self, wish: Json) -> Group | None:
        chat_id = int(wish.get("chat", 0))
        return self._cast.group_at(chat_id) if chat_id < 0 else None

    def _message(self, wish: Json, name: str) -> Message:
        chat_id = int(wish.get("chat") or wish["person"])
        return self._world.chats[chat_id].messages[int(wish[name])]

    def _own(self, wish: Json, message: Message) -> None:
        if message.from_bot or (message.sender or {}).get("id") != int(wish["person"]):
            raise ValueError(message.id)

    @staticmethod
    def _language(wish: Any) -> str:
        code = str(wish.get("language", ""))
        if code and len(code) not in _LANGUAGE_LETTERS:
            raise ValueError(code)
        return code
