"""Texts that are no command, and everything that is no text."""

from dataclasses import replace

from telegram import Message

from bot import address
from bot.answers.asking import Reads, reads_as
from bot.reply import Replies, Reply
from bot.screens.home import MENU
from bot.screens.odd import show_odd
from bot.screens.show import show
from bot.transport.turn import Handler, Turn
from handlers import inbox, inquiries, noting, questions
from handlers.awaiting import hear
from handlers.going import opens, opens_on_tour
from handlers.reading import Said, asks, is_addressed, said

_MENU: dict[str, Handler] = {
    "agenda": opens_on_tour(address.AllDays),
    "payment": opens_on_tour(address.Payment),
    "programmes": opens(address.Library),
    "ask": opens(address.Ask),
    "retro": opens(address.MyRetro),
    "settings": opens(address.Settings),
}


async def text(turn: Turn) -> Replies:
    """A key of the keyboard that stays, an awaited text, or a free question."""
    if not is_addressed(turn):
        return ()
    heard = said(turn)
    name = turn.world.wording.menu_name(heard.text, MENU) if turn.scene.is_private else None
    if name is not None:
        return await _MENU[name](turn)
    return await _read(turn, heard)


async def odd(turn: Turn) -> Replies:
    """Something that is no text: say kindly what to do instead; a caption that asks is answered."""
    message = turn.update.effective_message
    if message is None or _is_service(message) or not is_addressed(turn):
        return ()
    heard = said(turn)
    if heard.place and turn.update.edited_message:
        return ()  # somebody who shares where they are, and moves
    taken = await _taken(turn, heard)
    if taken is not None:
        return taken
    if heard.has_words and reads_as(heard.text) is Reads.STATEMENT:
        offered = noting.offer(turn, heard)
        if offered is not None:  # what a picture shows is told below it, not asked
            return (offered,)
    if heard.has_words:
        answer = _noting_edit(turn, await questions.answer(turn, heard.text))
        if asks(heard.text) or not isinstance(turn.conversation.screen, address.Unknown):
            beside = noting.offer(turn, heard)
            return (*answer, beside) if beside else answer
    return (_offer_or_odd(turn, heard, _kind(message)),)


async def unknown_command(turn: Turn) -> Replies:
    """A command we do not know: say so, and show what there is; in groups it is for others."""
    if not turn.scene.is_private and not is_addressed(turn):
        return ()
    turn.at(address.Help())
    hint = Reply(turn.scene.voice.say("odd-command"), in_place=False)
    return (hint, show(turn.scene, address.Help()))


_LISTENERS = (
    noting.note_in_caption,
    noting.rest_of_album,
    inbox.rest_of_album,
    inbox.answer_to_question,
    inquiries.answer_to_reply,
    noting.answer_to_reminder,
    hear,
    inbox.answer_to_something_else,
)
"""Who takes what is said for something else than a question, asked in this order."""


async def _taken(turn: Turn, heard: Said) -> Replies | None:
    for listen in _LISTENERS:
        replies = await listen(turn, heard)
        if replies is not None:
            return replies
    return None


async def _read(turn: Turn, heard: Said) -> Replies:
    taken = await _taken(turn, heard)
    if taken is not None:
        return taken
    answer = _noting_edit(turn, await questions.answer(turn, heard.text))
    return noting.offering(turn, heard, answer)


def _offer_or_odd(turn: Turn, heard: Said, kind: str) -> Reply:
    lead = turn.scene.voice.say(f"odd-{kind}")
    return noting.offer(turn, heard, lead=lead) or show_odd(turn.scene, kind)


def _noting_edit(turn: Turn, replies: Replies) -> Replies:
    if turn.update.edited_message is None or not replies:
        return replies
    note = turn.scene.voice.say("odd-edited")
    first = replies[0]
    return (replace(first, text=note + "\n\n" + first.text), *replies[1:])


def _kind(message: Message) -> str:
    for kind, found in (
        ("sticker", message.sticker or message.dice),
        ("voice", message.voice or message.audio or message.video_note),
        ("photo", message.photo or message.video or message.animation),
        ("document", message.document),
        ("location", message.location or message.venue),
        ("contact", message.contact),
    ):
        if found:
            return kind
    return "other"


def _is_service(message: Message) -> bool:
    """Tell whether Telegram wrote the message itself (somebody joined, a title changed…)."""
    return any(
        getattr(message, name, None)
        for name in (
            "new_chat_members",
            "left_chat_member",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "supergroup_chat_created",
            "channel_chat_created",
            "message_auto_delete_timer_changed",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "pinned_message",
            "forum_topic_created",
            "video_chat_started",
            "video_chat_ended",
        )
    )
