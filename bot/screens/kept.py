"""Answers that coordinators keep for everybody: as people read them, and as they are made."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.catalog.kept import KeptAnswer
from bot.catalog.tour import Tour
from bot.language import Language
from bot.people.kept import Kept
from bot.reply import Button, Reply
from bot.screens.home import show_home
from bot.screens.scene import Scene, button, join, numbers, shortened

PAGE = 8
"""Answers on a page."""
LINE = 160
"""Characters of a question in a list."""


def show_kept(scene: Scene, at: address.Kept) -> Reply:
    """The answer, and in the place of a document which coordinator gave it and when."""
    kept = scene.catalog.kept_answer(at.id)
    if kept is None or kept.tour != at.tour:
        return show_home(scene, address.Home())
    return Reply(
        as_people_read(scene, kept),
        rows=((button(scene, "pass-on", address.PassOn()),),),
        in_place=False,
        quoting=True,
    )


def as_people_read(scene: Scene, kept: KeptAnswer) -> Markup:
    """Return an answer with its language, where that is not the reader's, and who gave it."""
    language = scene.voice.label(f"language-{kept.lang.value}")
    is_own = kept.lang is scene.voice.lang
    day = scene.voice.full_date(kept.kept_on)
    return join(
        kept.answer,
        None if is_own else scene.voice.say("kept-only-in", language=language),
        scene.voice.say("kept-by", name=kept.author, day=day)
        if kept.author
        else scene.voice.say("kept-by-nameless", day=day),
    )


def show_draft(scene: Scene, tour: Tour, of: Kept, note: Markup | None = None) -> Reply:
    """What an answer would be, or is, for everybody, and all that can be done with it."""
    shown = of.on(tour.zone, of.kept_at or scene.now)
    ways = (
        ((button(scene, "kept-withdraw", address.WithdrawKept(tour.id, of.id)),),)
        if of.is_in_force
        else (
            (
                button(scene, "kept-again", address.ConfirmKept(tour.id, of.id))
                if of.withdrawn_at
                else button(scene, "kept-confirm", address.ConfirmKept(tour.id, of.id)),
            ),
        )
    )
    return Reply(
        join(
            note,
            _standing(scene, tour, of),
            Markup("<b>{}</b>").format(of.question),
            as_people_read(scene, shown),
            None if of.is_in_force else scene.voice.say("kept-check"),
        ),
        rows=(
            *ways,
            (button(scene, "kept-edit-question", address.KeptQuestion(tour.id, of.id)),),
            (button(scene, "kept-edit-answer", address.KeptReply(tour.id, of.id)),),
            tuple(
                Button(
                    ("✓ " if lang is of.lang else "") + scene.voice.label(f"language-{lang.value}"),
                    address.KeptLanguage(tour.id, of.id, lang),
                )
                for lang in Language
            ),
            (button(scene, "kept-list", address.KeptAnswers(tour.id)),),
        ),
    )


def show_ask_wording(scene: Scene, tour: Tour, of: Kept, *, is_question: bool) -> Reply:
    """The invitation to write its question or its answer anew, with what there is to be copied."""
    old = of.question if is_question else of.answer
    return Reply(
        scene.voice.say("kept-write-question" if is_question else "kept-write-answer"),
        rows=(
            (Button(scene.voice.label("button-kept-copy"), copy=old),),
            (button(scene, "back", address.KeptAnswer(tour.id, of.id)),),
        ),
        in_place=False,
    )


def show_no_payment(scene: Scene, tour: Tour) -> Reply:
    """What tells of payment is kept by nobody: that comes from the documents."""
    return Reply(
        scene.voice.say("kept-no-payment"),
        rows=((button(scene, "payment", address.Payment(tour.id)),),),
        in_place=False,
    )


def show_nothing_written(scene: Scene, at: address.Inquiry) -> Reply:
    """Files alone cannot be kept for everybody."""
    return Reply(
        scene.voice.say("kept-nothing-written"),
        rows=((button(scene, "back-to-inquiry", at),),),
        in_place=False,
    )


def show_all_kept(scene: Scene, tour: Tour, of: Sequence[Kept], *, page: int, count: int) -> Reply:
    """A page of what is, or was, answered for everybody, ``count`` in all."""
    back = (button(scene, "inbox", address.OpenQuestions()),)
    if not of:
        return Reply(scene.voice.say("kept-none"), rows=(back,))
    last = (count - 1) // PAGE
    turn = []
    if page > 0:
        turn.append(button(scene, "previous", address.KeptAnswers(tour.id, page - 1)))
    if page < last:
        turn.append(button(scene, "next", address.KeptAnswers(tour.id, page + 1)))
    return Reply(
        join(
            scene.voice.say("kept-list-title", tour=scene.text(tour.short_title)),
            *(_line(scene, number, one) for number, one in enumerate(of, 1)),
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
        ),
        rows=(
            *numbers(address.KeptAnswer(tour.id, one.id) for one in of),
            *((tuple(turn),) if turn else ()),
            back,
        ),
    )


def _standing(scene: Scene, tour: Tour, of: Kept) -> Markup:
    title = scene.text(tour.short_title)
    if of.is_in_force:
        return scene.voice.say("kept-in-force", tour=title)
    if of.withdrawn_at is not None:
        return scene.voice.say("kept-withdrawn", tour=title)
    return scene.voice.say("kept-draft", tour=title)


def _line(scene: Scene, number: int, of: Kept) -> Markup:
    text = shortened(" ".join(of.question.split()), LINE)
    if of.is_in_force:
        return scene.voice.say("kept-line", number=number, text=text)
    return scene.voice.say("kept-line-withdrawn", number=number, text=text)
