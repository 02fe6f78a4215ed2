"""Messages with a file, albums, and getting files back."""

from collections.abc import Callable
from typing import Any

from bot.preview.errors import refuse
from bot.preview.limits import DOWNLOAD_BYTES
from bot.preview.methods.params import Params
from bot.preview.methods.posting import destination, post
from bot.preview.methods.texts import caption_content
from bot.preview.methods.uploads import file_content, stored_file
from bot.preview.world.shapes import Json
from bot.preview.world.world import World

_ALBUM = frozenset({"photo", "video", "audio", "document"})
_ALBUM_SIZE = range(2, 11)
_FIRST_ALBUM = 13_000_000_000_000_000
_UNCAPTIONED = frozenset({"sticker", "video_note"})


def _sender(kind: str) -> Callable[[World, Params], Json]:
    def send(world: World, params: Params) -> Json:
        chat = destination(world, params)
        stored = stored_file(world, params, kind)
        content = file_content(stored, kind, params.values)
        if kind not in _UNCAPTIONED:
            content |= caption_content(world, params)
        return post(world, params, chat, content).json()

    send.__doc__ = f"https://core.telegram.org/bots/api#send{kind.replace('_', '')}"
    return send


send_photo = _sender("photo")
send_document = _sender("document")
send_voice = _sender("voice")
send_audio = _sender("audio")
send_video = _sender("video")
send_sticker = _sender("sticker")
send_animation = _sender("animation")
send_video_note = _sender("video_note")


def send_media_group(world: World, params: Params) -> list[Json]:
    """https://core.telegram.org/bots/api#sendmediagroup."""
    chat = destination(world, params)
    items = params.array("media")
    if len(items) not in _ALBUM_SIZE:
        refuse("there must be from 2 to 10 messages in the album")
    contents = [media_content(world, params, item) for item in items]
    album = {"media_group_id": str(_FIRST_ALBUM + world.new_message_id(chat))}
    return [post(world, params, chat, content, album).json() for content in contents]


def media_content(world: World, params: Params, item: Any) -> Json:
    """Return what an `InputMedia` shows: its file and its caption.

    Raises:
        ApiError: 400, when its type or its file is wrong.
    """
    kind = item.get("type") if isinstance(item, dict) else None
    if kind not in _ALBUM | {"animation"}:
        refuse("can't parse InputMedia: type is wrong")
    if not item.get("media"):
        refuse("can't parse InputMedia: Can't find field \"media\"")
    stored = stored_file(world, params, kind, item["media"])
    return file_content(stored, kind, item) | caption_content(world, item)


def get_file(world: World, params: Params) -> Json:
    """https://core.telegram.org/bots/api#getfile."""
    if "file_id" not in params:
        refuse("file_id is empty")
    stored = world.files.by_id(params.text("file_id"))
    if stored is None:
        refuse("invalid file_id")
    if len(stored.content) > DOWNLOAD_BYTES:
        refuse("file is too big")
    return {**stored.json(), "file_path": stored.path}
