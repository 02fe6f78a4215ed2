"""What a person has passed on to the coordinators, where it stands, and what they replied."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.people.inquiry import Inquiry, Stage, Word
from bot.reply import Reply
from bot.screens.fitting import fitting
from bot.screens.scene import Scene, button, join, numbers, shortened
from bot.screens.thread import moment, thread, told

PAGE = 5
"""Questions of one's own on a page."""
LINE = 160
"""Characters of a question in a list."""
QUOTED = 300
"""Characters of a question above the reply that it has got."""


def show_own(scene: Scene, of: Sequence[Inquiry], *, page: int, count: int) -> Reply:
    """A page of what the reader has passed on, ``count`` in all, the newest first."""
    home = (
        button(scene, "ask-person", address.AskPerson()),
        button(scene, "home", address.Home()),
    )
    if not of:
        return Reply(scene.voice.say("my-inquiries-none"), rows=(home,))
    last = (count - 1) // PAGE
    turn = []
    if page > 0:
        turn.append(button(scene, "previous", address.MyInquiries(page - 1)))
    if page < last:
        turn.append(button(scene, "next", address.MyInquiries(page + 1)))
    return Reply(
        join(
            scene.voice.say("my-inquiries-title"),
            *(_line(scene, number, one) for number, one in enumerate(of, 1)),
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
        ),
        rows=(
            *numbers(address.MyInquiry(one.id) for one in of),
            *((tuple(turn),) if turn else ()),
            home,
        ),
    )


def show_own_one(scene: Scene, of: Inquiry) -> Reply:
    """One of them with all that was said since, and the way to ask on."""
    files = any(word.file and not word.is_from_asker for word in of.thread)
    return Reply(
        join(*thread(scene, of, is_own=True), _standing(scene, of)),
        rows=(
            (button(scene, "ask-on", address.AskOn(of.id)),),
            *(((button(scene, "inquiry-files", address.MyInquiryFiles(of.id)),),) if files else ()),
            (button(scene, "my-inquiries", address.MyInquiries()),),
        ),
    )


def show_ask_on(scene: Scene, of: Inquiry) -> Reply:
    """The invitation to say what goes to the coordinators next."""
    return Reply(
        scene.voice.say("ask-on-write"),
        rows=((button(scene, "back-to-inquiry", address.MyInquiry(of.id)),),),
        in_place=False,
    )


def show_asked_on(scene: Scene, of: Inquiry, *, is_thanks: bool) -> Reply:
    """The confirmation that the coordinators have it; thanks ask for no reply."""
    return Reply(
        scene.voice.say("ask-on-thanks" if is_thanks else "ask-on-sent"),
        rows=((button(scene, "see-inquiry", address.MyInquiry(of.id)),),),
        in_place=False,
    )


def show_answer(scene: Scene, of: Inquiry, word: Word) -> Reply:
    """A reply, below what was asked, and the way to ask on."""
    title = (
        scene.voice.say("answer-title", name=word.name)
        if word.name
        else scene.voice.say("answer-title-nameless")
    )
    asked = scene.voice.say("answer-to", text=shortened(_asked_before(of, word), QUOTED))

    def draw(text: str) -> Markup:
        return join(title, asked, text)

    files = (button(scene, "inquiry-files", address.MyInquiryFiles(of.id)),)
    return Reply(
        fitting(draw, told(scene, word)),
        rows=(
            *((files,) if word.file else ()),
            (button(scene, "ask-on", address.AskOn(of.id)),),
            (button(scene, "see-inquiry", address.MyInquiry(of.id)),),
        ),
        in_place=False,
    )


def show_files(scene: Scene, of: Inquiry, *, is_own: bool) -> Reply:
    """The files that came with what was said; for its asker those of the coordinators."""
    files = tuple(
        word.file for word in of.thread if word.file and not (is_own and word.is_from_asker)
    )
    return Reply(scene.voice.say("inquiry-files", count=len(files)), kept=files, in_place=False)


def _asked_before(of: Inquiry, word: Word) -> str:
    """Return what the asker had said last before a reply came."""
    before = [one.text for one in of.thread if one.is_from_asker and one.id < word.id and one.text]
    return before[-1] if before else of.text


def _line(scene: Scene, number: int, of: Inquiry) -> Markup:
    text = scene.voice.say(
        "my-inquiries-line", number=number, text=shortened(" ".join(of.text.split()), LINE)
    )
    return join(text, _standing(scene, of), by="\n")


def _standing(scene: Scene, of: Inquiry) -> Markup:
    when = moment(scene, of, of.closed_at or of.waiting_since or of.asked_at)
    match of.stage:
        case Stage.OPEN:
            return scene.voice.say("my-inquiry-waiting", when=when)
        case Stage.ANSWERED:
            return scene.voice.say("my-inquiry-answered", when=when)
        case Stage.SETTLED:
            return scene.voice.say("my-inquiry-settled", when=when)
