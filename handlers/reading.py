"""What a person has sent, read from an update."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import Message

from bot.address import Address, decode
from bot.answers.asking import is_marked
from bot.catalog.tour import Tour
from bot.retro.values import FileKind, KeptFile
from bot.transport.addressee import is_meant_for, without_mention
from bot.transport.turn import Turn

LONGEST_NAME = 255
"""Characters of a file's name that are kept."""


@dataclass(frozen=True)
class Said:
    """A message as something said: its text or caption, its file, and where and when it stands.

    ``sent_at`` is Telegram's time, whole seconds; ``album`` is the same for files sent as one.
    ``place`` is a point on the map in words and degrees, where one was sent.
    """

    text: str
    file: KeptFile | None
    message_id: int
    sent_at: datetime
    album: str | None = None
    place: str = ""

    @property
    def holds_something(self) -> bool:
        """Tell whether there is anything in it that can be kept."""
        return bool(self.text or self.file or self.place)

    @property
    def has_words(self) -> bool:
        """Tell whether there is anything to read in it."""
        return has_words(self.text)


def said_in(message: Message, bot_username: str) -> Said:
    """Return what a message says."""
    return Said(
        text=without_mention(message.text or message.caption or "", bot_username).strip(),
        file=file_in(message),
        message_id=message.message_id,
        sent_at=message.date,
        album=message.media_group_id,
        place=place_in(message),
    )


def said(turn: Turn) -> Said:
    """Return what the message of a turn says."""
    message = turn.update.effective_message
    assert message is not None  # noqa: S101 - the routes of messages lead here
    return said_in(message, turn.scene.bot_username)


def quoted(turn: Turn) -> Said | None:
    """Return what the message says that the pressed one answers, if Telegram still has it."""
    message = turn.update.effective_message
    found = message.reply_to_message if message else None
    return said_in(found, turn.scene.bot_username) if found else None


def addresses_replied_to(turn: Turn) -> tuple[Address, ...]:
    """Return where the buttons of the message lead to which this one replies."""
    message = turn.update.effective_message
    found = message.reply_to_message if message else None
    markup = found.reply_markup if found else None
    data = (one.callback_data for row in (markup.inline_keyboard if markup else ()) for one in row)
    decoded = (decode(one) for one in data if isinstance(one, str))
    return tuple(one for one in decoded if one is not None)


def own_quoted(turn: Turn) -> Said | None:
    """Return what the message says that this or the pressed one answers, if the reader wrote it."""
    message = turn.update.effective_message
    found = message.reply_to_message if message else None
    is_own = found and found.from_user and found.from_user.id == turn.scene.reader.id
    return said_in(found, turn.scene.bot_username) if found and is_own else None


def place_in(message: Message) -> str:
    """Return the point on the map that a message is, in words and degrees; empty for any other."""
    venue = message.venue
    point = venue.location if venue else message.location
    if point is None:
        return ""
    words = (venue.title, venue.address) if venue else ()
    degrees = f"{point.latitude:.5f}, {point.longitude:.5f}"
    return ", ".join(part for part in (*words, degrees) if part)


def file_in(message: Message) -> KeptFile | None:
    """Return the file of a message, of a photo its largest size; None for what is no file."""
    if message.photo:
        return KeptFile(FileKind.PHOTO, message.photo[-1].file_id)
    for kind in FileKind:
        found = None if kind is FileKind.PHOTO else getattr(message, kind, None)
        if found:
            name = getattr(found, "file_name", None) or ""
            return KeptFile(kind, found.file_id, name[:LONGEST_NAME])
    return None


def tour_of(turn: Turn, to: Any) -> Tour:
    """Return the tour of an address that has one; whoever came there was let in for it."""
    return turn.world.catalog.tours[to.tour]


def has_words(text: str) -> bool:
    """Tell whether there is anything to read in a text."""
    return any(letter.isalnum() for letter in text)


def asks(text: str) -> bool:
    """Tell whether a text is marked as a question."""
    return is_marked(text)


def text_of(turn: Turn) -> str:
    """Return the text of the message, without a mention of the bot."""
    message = turn.update.effective_message
    text = (message.text or message.caption or "") if message else ""
    return without_mention(text, turn.scene.bot_username)


def argument(turn: Turn) -> str:
    """Return what follows a command."""
    _, _, rest = text_of(turn).partition(" ")
    return rest.strip()


def is_addressed(turn: Turn) -> bool:
    """Tell whether a message is meant for the bot: in private always, in a group if it says so."""
    message = turn.update.effective_message
    if turn.scene.is_private or message is None:
        return True
    return is_meant_for(message, turn.scene.bot_username)


def quoted_text(turn: Turn) -> str:
    """Return the text of the message that the pressed one answers, if Telegram still has it."""
    found = quoted(turn)
    return found.text if found else ""


def message_number(turn: Turn) -> tuple[int, int]:
    """Return the chat and number of the message that says it: the quoted one, else this one."""
    message = turn.update.effective_message
    assert message is not None  # noqa: S101 - a question is in a message
    replied = message.reply_to_message if turn.update.callback_query else None
    return message.chat_id, (replied or message).message_id
