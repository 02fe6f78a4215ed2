"""What the assistant says: frozen values that know nothing of Telegram."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from bot.address import Address
from bot.retro.values import KeptFile

COPY_LIMIT = 256
"""Characters a copy button can hold, https://core.telegram.org/bots/api#copytextbutton."""


@dataclass(frozen=True)
class Button:
    """A button under a message: it opens a screen or a link, or copies a text."""

    text: str
    to: Address | None = None
    url: str | None = None
    copy: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Menu:
    """The keyboard that stays below the chat; each label, when tapped, is sent as text."""

    rows: tuple[tuple[str, ...], ...]
    placeholder: str


@dataclass(frozen=True)
class Attachment:
    """A file to send."""

    name: str
    content: bytes
    caption: Markup


@dataclass(frozen=True)
class Part:
    """A piece of a file that is made before it, such as a picture in it; ``make`` is pure."""

    name: str
    make: Callable[[], bytes]


@dataclass(frozen=True)
class Progress:
    """What the chat is told while a file is made, in one message that is edited.

    ``steps`` has a text for each of the file's parts, and one for the file itself.
    """

    steps: tuple[Markup, ...]
    done: Markup
    failed: Markup


@dataclass(frozen=True)
class FileToMake:
    """A file that is made once the turn is over, for it takes a while.

    ``needs`` are files of people's that are fetched first; then its ``parts`` are made, one by
    one. ``make`` is pure, and is given all of these: what could be had of the files by their
    ``file_id``, the parts by their names. It runs in a thread of its own. ``is_photo`` shows it in
    the chat as a picture. With ``progress`` the chat is told how far it is, also that it failed.
    """

    name: str
    caption: Markup
    needs: tuple[KeptFile, ...]
    make: Callable[[Mapping[str, bytes]], bytes]
    is_photo: bool = False
    parts: tuple[Part, ...] = ()
    progress: Progress | None = None


@dataclass(frozen=True)
class Place:
    """A pin on the map; latitude and longitude in degrees, a name and an address where known."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""


@dataclass(frozen=True)
class Reply:
    """One thing said: a text with buttons, or a file, or a pin, or only a passing toast.

    ``kept`` are files of people's that stay at Telegram, sent once more below the rest; with
    ``is_caption`` they come first, as one message or album, and the text stands below them in it.
    ``deletes`` are messages of the assistant's in the chat that are taken away, and nothing else.
    ``in_place`` replaces the pressed message instead of adding one below.
    ``quoting`` answers the person's own message visibly.
    """

    text: Markup = Markup("")  # noqa: RUF009 - Markup is immutable
    rows: Rows = ()
    in_place: bool = True
    quoting: bool = False
    menu: Menu | None = None
    file: Attachment | FileToMake | None = None
    kept: tuple[KeptFile, ...] = ()
    is_caption: bool = False
    deletes: tuple[int, ...] = ()
    place: Place | None = None
    toast: str = ""


Replies = tuple[Reply, ...]
