"""A notice as it reaches whom it is for; its preview is drawn by the same function."""

from markupsafe import Markup, escape

from bot.catalog.tour import Tour
from bot.notices.accounts import reads_like_an_account
from bot.notices.values import Notice, NoticeKind, Piece, Pin, State
from bot.pushes.kinds import Silence
from bot.pushes.of_notices import read_subject
from bot.reply import Place, Reply
from bot.screens.scene import Scene, join


def draw(scene: Scene, notice: Notice, piece: Piece) -> Reply:
    """Return one message of a notice, in the reader's language where it is translated."""
    match piece:
        case Piece.WORDS:
            return Reply(_words(scene, notice), in_place=False)
        case Piece.BOTH:
            words = _words(scene, notice)
            return Reply(words, kept=notice.files, is_caption=True, in_place=False)
        case Piece.FILES:
            return Reply(kept=notice.files, is_caption=True, in_place=False)
        case Piece.PIN:
            return Reply(place=_place(notice.pin) if notice.pin else None, in_place=False)


def tell_notice(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Say one message of the notice that was read for this push, unless it was withdrawn."""
    notice, key = scene.reader.notice, read_subject(subject)
    if notice is None or key is None or (notice.id, notice.tour_id) != (key.id, tour.id):
        return Silence.NO_SCREEN
    if notice.state is not State.CONFIRMED:
        return Silence.WITHDRAWN
    if not 1 <= key.part <= len(notice.pieces):
        return Silence.NO_SCREEN
    return draw(scene, notice, notice.pieces[key.part - 1])


def take_back(scene: Scene, _tour: Tour, _subject: str) -> Reply | Silence:
    """Delete the messages of a notice that was withdrawn."""
    messages = scene.reader.to_delete
    return Reply(deletes=messages, in_place=False) if messages else Silence.NOTHING_TO_DELETE


def _words(scene: Scene, notice: Notice) -> Markup:
    is_to_be_doubted = any(reads_like_an_account(text) for text in notice.texts)
    return join(
        _from(scene, notice.kind),
        escape(notice.words(scene.voice.lang)),
        scene.voice.say("notice-payment") if is_to_be_doubted else None,
    )


def _from(scene: Scene, kind: NoticeKind) -> Markup:
    match kind:
        case NoticeKind.PLAIN:
            return scene.voice.say("notice-from")
        case NoticeKind.URGENT:
            return scene.voice.say("notice-from-urgent")
        case NoticeKind.MEETING:
            return scene.voice.say("notice-from-meeting")


def _place(pin: Pin) -> Place:
    return Place(pin.latitude, pin.longitude, pin.title, pin.address)
