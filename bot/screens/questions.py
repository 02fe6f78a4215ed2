"""Answers to free questions: the screen that answers, a choice, or an honest "I don't know"."""

from collections.abc import Sequence
from datetime import UTC

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.catalog.tour import Faq
from bot.people.open_question import OpenQuestion
from bot.reply import Button, Reply
from bot.screens.scene import Scene, button, join, shortened
from bot.screens.titles import title

PAGE = 8
"""Open questions on a page: what a phone shows without much scrolling."""


def show_ask(scene: Scene, _at: address.Ask) -> Reply:
    """The invitation to ask, with examples."""
    return Reply(
        scene.voice.say("ask"), rows=((button(scene, "help", address.Help()),),), in_place=False
    )


def show_faq(scene: Scene, at: address.Faq) -> Reply:
    """The answer to a frequent question, with its source and the way to more."""
    faq = scene.catalog.question(at.owner, at.faq)
    if faq is None:
        return show_ask(scene, address.Ask())
    more = _see(scene, at.owner, faq)
    return Reply(
        join(
            scene.text(faq.answer),
            *scene.untranslated((faq.answer,)),
            scene.sources(faq.source),
        ),
        rows=((Button(shortened(title(scene, more)), more),),) if more else (),
    )


def show_choice(scene: Scene, choices: tuple[Address, ...]) -> Reply:
    """Up to three things that may have been meant."""
    return Reply(
        scene.voice.say("question-choice"),
        rows=(
            *((Button(shortened(title(scene, one)), one),) for one in choices),
            (button(scene, "pass-on", address.PassOn()),),
        ),
        in_place=False,
        quoting=True,
    )


def show_unknown(scene: Scene, _at: address.Unknown) -> Reply:
    """The admission that the documents do not say, and the offer to ask a person."""
    return Reply(
        scene.voice.say("question-unknown"),
        rows=(
            (button(scene, "pass-on", address.PassOn()),),
            (button(scene, "help", address.Help()), button(scene, "home", address.Home())),
        ),
        in_place=False,
        quoting=True,
    )


def show_passed_on(scene: Scene, _at: address.PassOn) -> Reply:
    """The question is kept for the coordinators; whom to call if it is urgent."""
    tour = scene.tour
    contact = next((one for one in tour.contacts if one.phone), None) if tour else None
    urgent = (
        scene.voice.say("question-urgent", name=contact.name, phone=contact.phone)
        if contact and contact.phone
        else None
    )
    return Reply(join(scene.voice.say("question-passed-on"), urgent))


def show_what_to_pass(scene: Scene) -> Reply:
    """The invitation to write the question that shall be passed on."""
    return Reply(scene.voice.say("question-write"), in_place=False)


def page_of(page: int, count: int) -> int:
    """Return the page of ``count`` open questions that is nearest to ``page``."""
    return max(0, min(page, (count - 1) // PAGE))


def show_open_questions(
    scene: Scene, questions: Sequence[OpenQuestion], back: Address, *, page: int, count: int
) -> Reply:
    """A page of the questions nobody has answered yet, ``count`` in all, for coordinators.

    ``back`` is the panel they come from.
    """
    panel = (button(scene, "panel", back),)
    if not questions:
        return Reply(scene.voice.say("question-none-open"), rows=(panel,))
    last = page_of(count, count)
    turn = []
    if page > 0:
        turn.append(button(scene, "previous", address.OpenQuestions(page - 1)))
    if page < last:
        turn.append(button(scene, "next", address.OpenQuestions(page + 1)))
    return Reply(
        join(
            scene.voice.say("question-open-title", count=count),
            *(_open_question(scene, one) for one in questions),
            scene.voice.say("library-page", page=page + 1, pages=last + 1) if last else None,
        ),
        rows=(tuple(turn), panel) if turn else (panel,),
    )


def _open_question(scene: Scene, one: OpenQuestion) -> Markup:
    """A question with its tour and the date it was asked, told where that tour is, else in UTC."""
    tour = scene.catalog.tours.get(one.tour_id or "")
    when = scene.voice.full_date(one.asked_at.astimezone(tour.zone if tour else UTC).date())
    return scene.voice.say(
        "question-open-line",
        number=one.id,
        text=one.text,
        tour=_name(scene, one),
        when=when if tour else scene.voice.label("question-when-utc", when=when),
    )


def _name(scene: Scene, one: OpenQuestion) -> str:
    tour = scene.catalog.tours.get(one.tour_id or "")
    if tour is not None:
        return scene.voice.read(tour.short_title)
    return one.tour_id or scene.voice.label("question-no-tour")


def _see(scene: Scene, owner: str, faq: Faq) -> Address | None:
    tour = scene.catalog.tours.get(owner) or scene.tour
    if faq.see in scene.catalog.entries:
        return address.Entry(faq.see or "")
    screens: dict[str, Address] = {
        "programmes": address.Library(),
        "settings": address.Settings(),
        "privacy": address.Privacy(),
    }
    if tour is not None:
        screens |= {
            "agenda": address.AllDays(tour.id),
            "payment": address.Payment(tour.id),
            "calendar": address.Calendar(tour.id),
            "contacts": address.Contacts(tour.id),
            "tour": address.TourFacts(tour.id),
        }
    return screens.get(faq.see or "")
