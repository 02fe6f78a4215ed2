"""A reply → the one call of the Bot API that says it: a text, files, a pin, or a deletion."""

from typing import Any

from telegram.constants import ParseMode

from bot.reply import Place, Reply
from bot.retro.values import FileKind, KeptFile
from bot.transport.keyboard import inline
from bot.transport.splitting import visible

Json = dict[str, Any]

METHODS = {
    FileKind.PHOTO: "sendPhoto",
    FileKind.VOICE: "sendVoice",
    FileKind.AUDIO: "sendAudio",
    FileKind.VIDEO: "sendVideo",
    FileKind.VIDEO_NOTE: "sendVideoNote",
    FileKind.ANIMATION: "sendAnimation",
    FileKind.DOCUMENT: "sendDocument",
}

_IN_ALBUMS = {FileKind.PHOTO, FileKind.VIDEO, FileKind.DOCUMENT, FileKind.AUDIO}
"""What several of can be one message, https://core.telegram.org/bots/api#inputmedia."""


def call_of(reply: Reply, *, is_plain: bool = False) -> tuple[str, Json]:
    """Return the method and its values, but for the chat, that say a reply in one new message.

    An album counts as one. With ``is_plain`` the words have no formatting.

    Raises:
        ValueError: the reply is more than one message, or none.
    """
    if reply.deletes:
        return "deleteMessages", {"message_ids": list(reply.deletes)}
    if reply.kept and (reply.is_caption or not reply.text):
        return _files(reply, _words(reply, "caption", is_plain=is_plain))
    if reply.text:
        words = _words(reply, "text", is_plain=is_plain)
        return "sendMessage", {**words, "reply_markup": inline(reply.rows)}
    if reply.place:
        return _pin(reply.place)
    msg = "there is nothing to say in one message"
    raise ValueError(msg)


def _files(reply: Reply, words: Json) -> tuple[str, Json]:
    first, *others = reply.kept
    if not others:
        markup = {"reply_markup": inline(reply.rows)}
        return METHODS[first.kind], {first.kind.value: first.id, **words, **markup}
    if any(file.kind not in _IN_ALBUMS for file in reply.kept):
        msg = "these files are no album"
        raise ValueError(msg)
    return "sendMediaGroup", {"media": [{**_medium(first), **words}, *map(_medium, others)]}


def _medium(file: KeptFile) -> Json:
    return {"type": file.kind.value, "media": file.id}


def _pin(place: Place) -> tuple[str, Json]:
    at = {"latitude": place.latitude, "longitude": place.longitude}
    if not (place.title and place.address):
        return "sendLocation", at
    return "sendVenue", {**at, "title": place.title, "address": place.address}


def _words(reply: Reply, name: str, *, is_plain: bool) -> Json:
    if not reply.text:
        return {}
    if is_plain:
        return {name: visible(str(reply.text))}
    return {name: str(reply.text), "parse_mode": ParseMode.HTML}
