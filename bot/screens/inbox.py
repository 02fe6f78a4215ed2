"""The coordinators' inbox: what people ask, what was replied, and the words around a reply."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.people.inquiry import Inquiry, Stage, Word
from bot.pushes.kinds import Silence
from bot.reply import Button, Reply, Rows
from bot.screens.fitting import fitting
from bot.screens.scene import Scene, button, in_rows, join, shortened
from bot.screens.thread import asker, moment, said, standing, thread, told

PAGE = 8
"""Questions on a page: what a phone shows without much scrolling."""
LINE = 200
"""Characters of a question in a list."""
QUOTED = 300
"""Characters of what somebody else has replied."""
OFFERED = 4
"""Questions among which a reply that names none may choose."""


def page_of(page: int, count: int) -> int:
    """Return the page of ``count`` questions that is nearest to ``page``."""
    return max(0, min(page, (count - 1) // PAGE))


def show_open(
    scene: Scene, questions: Sequence[Inquiry], back: Address, *, page: int, count: int
) -> Reply:
    """A page of the questions nobody has answered yet, ``count`` in all.

    ``back`` is the panel they come from.
    """
    ways = (
        (button(scene, "closed", address.ClosedQuestions()),),
        *_kept(scene, back),
        (button(scene, "panel", back),),
    )
    if not questions:
        return Reply(scene.voice.say("question-none-open"), rows=ways)
    title = scene.voice.say("question-open-title", count=count)
    return _listed(
        scene, title, questions, address.OpenQuestions, page=page, count=count, ways=ways
    )


def show_closed(scene: Scene, questions: Sequence[Inquiry], *, page: int, count: int) -> Reply:
    """A page of the questions that are answered or settled, ``count`` in all."""
    ways = ((button(scene, "inbox", address.OpenQuestions()),),)
    if not questions:
        return Reply(scene.voice.say("question-none-closed"), rows=ways)
    title = scene.voice.say("question-closed-title", count=count)
    return _listed(
        scene, title, questions, address.ClosedQuestions, page=page, count=count, ways=ways
    )


def show_inquiry(scene: Scene, of: Inquiry, note: Markup | None = None) -> Reply:
    """A question with all that was said since, and what can be done about it."""
    return Reply(
        join(
            note,
            scene.voice.say("inbox-title", number=of.id, tour=_tour(scene, of)),
            *thread(scene, of, is_own=False),
            standing(scene, of),
            None if of.is_reachable else scene.voice.say("inbox-unreachable"),
        ),
        rows=(*_ways(scene, of), (button(scene, "inbox", address.OpenQuestions()),)),
    )


def show_write(scene: Scene, of: Inquiry, own_name: str) -> Reply:
    """The invitation to write the reply, and what who asked will read of its author."""
    return Reply(
        scene.voice.say("inbox-write", number=of.id, name=asker(scene, of), own=own_name),
        rows=((button(scene, "back-to-inquiry", _at(of)),),),
        in_place=False,
    )


def show_sent(scene: Scene, of: Inquiry) -> Reply:
    """The confirmation that a reply is on its way, and what may be done with it."""
    keep = (button(scene, "keep-for-all", address.KeepForAll(of.tour_id or "", of.id)),)
    return Reply(
        join(
            scene.voice.say("inbox-sent", number=of.id, name=asker(scene, of)),
            None if of.is_reachable else scene.voice.say("inbox-unreachable"),
        ),
        rows=(
            *((keep,) if of.kept is None else ()),
            (button(scene, "see-inquiry", _at(of)),),
        ),
        in_place=False,
    )


def show_too_late(scene: Scene, of: Inquiry) -> Reply:
    """Another's answer, which came first, and the way to send one's own beside it."""
    when = moment(scene, of, of.closed_at or of.asked_at)
    is_own = of.closed_by == scene.reader.id
    name = of.closed_name or scene.voice.label("coordinators-nameless")
    reply = of.last_reply
    return Reply(
        join(
            scene.voice.say("inbox-too-late-own", number=of.id, when=when)
            if is_own
            else scene.voice.say("inbox-too-late", number=of.id, name=name, when=when),
            scene.voice.say("inbox-quoted", text=shortened(told(scene, reply), QUOTED))
            if reply
            else None,
            scene.voice.say("inbox-send-too-ask"),
        ),
        rows=(
            (button(scene, "send-too", address.SendTo(of.tour_id or "", of.id)),),
            (button(scene, "leave-reply", _at(of)),),
        ),
        in_place=False,
        quoting=True,
    )


def show_which(scene: Scene, questions: Sequence[Inquiry]) -> Reply:
    """The open questions that a reply to something else may have been meant for."""
    return Reply(
        scene.voice.say("inbox-which"),
        rows=tuple(
            (
                Button(
                    shortened(
                        scene.voice.label("inbox-send-to", number=one.id, text=_flat(one.text))
                    ),
                    address.SendTo(one.tour_id or "", one.id),
                ),
            )
            for one in questions[:OFFERED]
        ),
        in_place=False,
        quoting=True,
    )


def show_gone(scene: Scene) -> Reply:
    """The question is no longer there: who asked it has had everything erased."""
    return Reply(
        scene.voice.say("inbox-gone"),
        rows=((button(scene, "inbox", address.OpenQuestions()),),),
        in_place=False,
    )


def show_as_sent(scene: Scene, of: Inquiry, *, is_own: bool) -> Reply:
    """What was sent stays as it was: a correction comes as another message."""
    way = address.MyInquiry(of.id) if is_own else _at(of)
    return Reply(
        scene.voice.say("inbox-edited"),
        rows=((button(scene, "see-inquiry", way),),),
        in_place=False,
        quoting=True,
    )


def show_no_role(scene: Scene) -> Reply:
    """A reply by who accompanies the tour no more has not been sent."""
    return Reply(scene.voice.say("inbox-no-role"), in_place=False, quoting=True)


def show_no_message(scene: Scene, of: Inquiry) -> Reply:
    """The message that a reply was in is no longer in the chat: it has to be written anew."""
    return Reply(
        scene.voice.say("inbox-message-gone"),
        rows=((button(scene, "reply", address.ReplyTo(of.tour_id or "", of.id)),),),
        in_place=False,
    )


def show_question(scene: Scene, of: Inquiry, word: int) -> Reply:
    """What somebody asks, or says next: it can be answered right below."""
    found = of.word(word)
    text = _goes_on(scene, of, found) if found else _new(scene, of)
    return Reply(text, rows=_ways(scene, of), in_place=False)


def show_answered(scene: Scene, of: Inquiry, word: int) -> Reply | Silence:
    """That another coordinator has replied, and what."""
    found = of.word(word)
    if found is None:
        return Silence.QUESTION_GONE
    title = scene.voice.say("inbox-answered", number=of.id, name=found.name or _somebody(scene))
    asked = scene.voice.say("inbox-quoted", text=shortened(of.text, QUOTED))

    def draw(text: str) -> Markup:
        return join(title, asked, text)

    way = (button(scene, "see-inquiry", _at(of)),)
    return Reply(fitting(draw, told(scene, found)), rows=(way,), in_place=False)


def show_late(scene: Scene, of: Inquiry) -> Reply:
    """That a question has waited for an hour."""
    since = moment(scene, of, of.waiting_since or of.asked_at)
    title = scene.voice.say("inbox-late", number=of.id, tour=_tour(scene, of), since=since)
    last = of.asked_last

    def draw(text: str) -> Markup:
        return join(
            title,
            scene.voice.say("inbox-quoted", text=text),
            scene.voice.say("inbox-how-to-reply"),
        )

    asked = told(scene, last) if last else of.text
    return Reply(fitting(draw, asked), rows=_ways(scene, of), in_place=False)


def show_all_late(scene: Scene, count: int) -> Reply:
    """How many questions still wait, once a day."""
    return Reply(
        scene.voice.say("inbox-late-all", count=count),
        rows=((button(scene, "inbox", address.OpenQuestions()),),),
        in_place=False,
    )


def _new(scene: Scene, of: Inquiry) -> Markup:
    when = moment(scene, of, of.asked_at)
    language = scene.voice.label(f"language-{of.lang.value}")

    def draw(text: str) -> Markup:
        return join(
            scene.voice.say("inbox-new", number=of.id, tour=_tour(scene, of)),
            scene.voice.say(
                "inquiry-asked", name=asker(scene, of), when=when, text=text, language=language
            ),
            scene.voice.say("inbox-how-to-reply"),
        )

    return fitting(draw, of.text)


def _goes_on(scene: Scene, of: Inquiry, word: Word) -> Markup:
    def draw(text: str) -> Markup:
        return join(
            scene.voice.say("inbox-goes-on", number=of.id, tour=_tour(scene, of)),
            scene.voice.say("inbox-quoted", text=shortened(of.text, QUOTED)),
            said(scene, of, replace(word, text=text), is_own=False),
            scene.voice.say("inbox-how-to-reply"),
        )

    return fitting(draw, word.text)


def _listed(  # noqa: PLR0913 - what a page is made of
    scene: Scene,
    title: Markup,
    questions: Sequence[Inquiry],
    kind: type[address.OpenQuestions] | type[address.ClosedQuestions],
    *,
    page: int,
    count: int,
    ways: Rows,
) -> Reply:
    last = page_of(count, count)
    turn = []
    if page > 0:
        turn.append(button(scene, "previous", kind(page - 1)))
    if page < last:
        turn.append(button(scene, "next", kind(page + 1)))
    opened = [
        Button(scene.voice.label("inbox-number", number=one.id), _at(one))
        for one in questions
        if one.tour_id in scene.catalog.tours
    ]
    return Reply(
        join(
            title,
            *(_line(scene, one) for one in questions),
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
        ),
        rows=(
            *in_rows(opened, 4),
            *((tuple(turn),) if turn else ()),
            *ways,
        ),
    )


def _line(scene: Scene, one: Inquiry) -> Markup:
    """A question with its tour and the date it was asked, told where that tour is, else in UTC."""
    tour = scene.catalog.tours.get(one.tour_id or "")
    when = scene.voice.full_date(one.asked_at.astimezone(tour.zone if tour else UTC).date())
    return scene.voice.say(
        "question-open-line",
        number=one.id,
        text=shortened(_flat(one.text), LINE),
        name=asker(scene, one),
        tour=_tour(scene, one),
        when=when if tour else scene.voice.label("question-when-utc", when=when),
    )


def _ways(scene: Scene, of: Inquiry) -> Rows:
    """Return what can be done about a question, as it stands."""
    tour = of.tour_id or ""
    has_files = any(word.file for word in of.thread)
    files = ((button(scene, "inquiry-files", address.InquiryFiles(tour, of.id)),),)
    if of.stage is Stage.OPEN:
        return (
            (button(scene, "reply", address.ReplyTo(tour, of.id)),),
            *(files if has_files else ()),
            (button(scene, "settle", address.Settle(tour, of.id)),),
        )
    keep = (
        (button(scene, "kept-see", address.KeptAnswer(tour, of.kept)),)
        if of.kept is not None
        else (button(scene, "keep-for-all", address.KeepForAll(tour, of.id)),)
    )
    return (
        (button(scene, "reply-more", address.ReplyTo(tour, of.id)),),
        *(files if has_files else ()),
        *((keep,) if of.last_reply else ()),
    )


def _kept(scene: Scene, back: Address) -> Rows:
    """Return the way to the answers kept for all, of the tour whose panel one comes from."""
    if not isinstance(back, address.Panel):
        return ()
    return ((button(scene, "kept-list", address.KeptAnswers(back.tour)),),)


def _tour(scene: Scene, one: Inquiry) -> str:
    tour = scene.catalog.tours.get(one.tour_id or "")
    if tour is not None:
        return scene.voice.read(tour.short_title)
    return one.tour_id or scene.voice.label("question-no-tour")


def _somebody(scene: Scene) -> str:
    return scene.voice.label("coordinators-nameless")


def _flat(text: str) -> str:
    return " ".join(text.split())


def _at(of: Inquiry) -> address.Inquiry:
    return address.Inquiry(of.tour_id or "", of.id)
