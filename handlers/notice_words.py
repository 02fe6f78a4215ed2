"""What is said while a notice is written: a text, files, an album, a pin, a translation."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.language import Language
from bot.notices import kept
from bot.notices.kept import Author
from bot.notices.values import MOST_FILES, TEXT_ROOM, Notice, Pin, State, units
from bot.reply import Replies, Reply
from bot.transport.turn import Turn
from handlers.going import go
from handlers.notices import show_written, tour_of
from handlers.reading import Said, argument, said
from handlers.roles import is_admitted


async def take_argument(turn: Turn, tour: Tour) -> Replies | None:
    """Put what stands behind `/aviso` into the notice being written, or into a new one."""
    words = argument(turn)
    if not words:
        return None
    heard = replace(said(turn), text=words)
    if turn.is_repeated or turn.update.edited_message:
        return await _again(turn, heard)
    draft = await kept.find_draft(turn.db, tour.id, turn.scene.reader.id)
    return await _take(turn, tour.id, draft, heard)


async def hear_new(turn: Turn, to: address.NewNotice, heard: Said) -> Replies | None:
    """Begin a notice with what is said."""
    return await _take(turn, to.tour, None, heard)


async def hear_more(turn: Turn, to: address.NoticeDraft, heard: Said) -> Replies | None:
    """Put what is said into a notice that is being written."""
    found = await kept.find(turn.db, to.tour, to.id)
    is_own = found is not None and found.author_id == turn.scene.reader.id
    if found is None or not is_own or found.state is not State.DRAFT:
        turn.await_no_more()
        return None
    return await _take(turn, to.tour, found, heard)


async def hear_translation(
    turn: Turn, to: address.NoticeTranslation, heard: Said
) -> Replies | None:
    """Keep what is said as the text in another language."""
    found = await kept.find(turn.db, to.tour, to.id)
    is_own = found is not None and found.author_id == turn.scene.reader.id
    if found is None or not is_own or found.state is not State.DRAFT:
        turn.await_no_more()
        return None
    if not heard.has_words or heard.file:
        return (Reply(turn.scene.voice.say("notice-in-words"), in_place=False),)
    if units(heard.text) > TEXT_ROOM:
        return (_too_long(turn),)
    texts = {**dict(found.translations), to.lang: heard.text}
    ordered = tuple((lang, texts[lang]) for lang in Language if lang in texts)
    return await _keep(turn, to.tour, replace(found, translations=ordered))


async def hear_again(turn: Turn) -> Replies | None:
    """Show the notice that a repeated message went into; a correction changes a draft's text."""
    return await _again(turn, said(turn))


async def _again(turn: Turn, heard: Said) -> Replies | None:
    found = await kept.said_in(turn.db, turn.scene.reader.id, heard.message_id)
    to = address.NoticeDraft(found.tour_id, found.id) if found else None
    if found is None or to is None or not await is_admitted(turn, to):
        return None
    if turn.update.edited_message is None or not heard.has_words:
        return await go(turn, to)  # of one that is out, what became of it
    if found.state is not State.DRAFT:
        return (Reply(turn.scene.voice.say("notice-is-out"), in_place=False),)
    if units(heard.text) > TEXT_ROOM:
        return (_too_long(turn),)
    return await _keep(turn, found.tour_id, replace(found, text=heard.text))


async def _take(turn: Turn, tour_id: str, draft: Notice | None, heard: Said) -> Replies:
    if units(heard.text) > TEXT_ROOM:
        return (_too_long(turn),)
    if not heard.holds_something:
        return (Reply(turn.scene.voice.say("notice-cannot-hold"), in_place=False),)
    is_more = draft is not None and heard.album is not None and heard.album == draft.album
    now = draft or await kept.begin(turn.db, tour_id, _author(turn), turn.now)
    changed = _with(now, heard, _pin(turn))
    if is_more:  # the rest of an album, which was shown with its first file
        await kept.change(turn.db, changed)
        return ()
    return await _keep(turn, tour_id, changed)


async def _keep(turn: Turn, tour_id: str, notice: Notice) -> Replies:
    await kept.change(turn.db, notice)
    tour = tour_of(turn, address.NewNotice(tour_id))
    shown = await show_written(turn, tour, notice, _noted(turn, notice))
    return tuple(replace(reply, in_place=False) for reply in shown)


def _with(notice: Notice, heard: Said, pin: Pin | None) -> Notice:
    """Return a notice with what was said in it: a file takes the place of those before."""
    if pin is not None:
        return replace(notice, pin=pin)
    if heard.text or notice.message_id is None:
        notice = replace(notice, text=heard.text or notice.text, message_id=heard.message_id)
    if heard.file is None:
        return notice
    is_more = heard.album is not None and heard.album == notice.album
    files = (*notice.files, heard.file)[:MOST_FILES] if is_more else (heard.file,)
    return replace(notice, files=files, album=heard.album)


def _noted(turn: Turn, notice: Notice) -> Markup | None:
    is_album = notice.album is not None and len(notice.files) == 1
    return turn.scene.voice.say("notice-album-comes") if is_album else None


def _pin(turn: Turn) -> Pin | None:
    message = turn.update.effective_message
    venue = message.venue if message else None
    point = venue.location if venue else message.location if message else None
    if point is None:
        return None
    title, at = (venue.title, venue.address) if venue else ("", "")
    return Pin(point.latitude, point.longitude, title, at)


def _author(turn: Turn) -> Author:
    user = turn.update.effective_user
    assert user is not None  # noqa: S101 - somebody has said it
    return Author(user.id, user.full_name, turn.scene.voice.lang)


def _too_long(turn: Turn) -> Reply:
    return Reply(turn.scene.voice.say("notice-too-long", most=TEXT_ROOM), in_place=False)
