"""Answers to free questions: the screen that answers, a choice, or an honest "I don't know"."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.catalog.tour import Faq
from bot.reply import Button, Reply, Rows
from bot.screens.scene import Scene, button, join, shortened
from bot.screens.titles import title
from bot.screens.tours import show_tours


def show_ask(scene: Scene, _at: address.Ask) -> Reply:
    """The invitation to ask, with examples."""
    return Reply(
        scene.voice.say("ask"),
        rows=(
            (button(scene, "ask-person", address.AskPerson()),),
            (
                button(scene, "my-inquiries", address.MyInquiries()),
                button(scene, "help", address.Help()),
            ),
        ),
        in_place=False,
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
            *_ways_to_a_person(scene),
        ),
        in_place=False,
        quoting=True,
    )


def show_unknown(scene: Scene, _at: address.Unknown) -> Reply:
    """The admission that the documents do not say, and the offer to ask a person."""
    return Reply(
        scene.voice.say("question-unknown"),
        rows=(
            *_ways_to_a_person(scene),
            (button(scene, "help", address.Help()), button(scene, "home", address.Home())),
        ),
        in_place=False,
        quoting=True,
    )


def show_passed_on(scene: Scene, at: address.PassOn | address.PassOnUnnamed) -> Reply:
    """The coordinators have the question, with a name or without; whom to call if it is urgent."""
    is_named = isinstance(at, address.PassOn)
    told = scene.voice.say("question-passed-on" if is_named else "question-passed-on-unnamed")
    return _passed_on(scene, told)


def show_kept_untold(scene: Scene) -> Reply:
    """The question is kept, though no coordinator of the tour uses the assistant yet."""
    return _passed_on(scene, scene.voice.say("question-kept-untold"))


def show_what_to_pass(scene: Scene, at: address.PassOn | address.PassOnUnnamed) -> Reply:
    """The invitation to write the question that shall be passed on, with or without a name."""
    if isinstance(at, address.PassOnUnnamed):
        return Reply(scene.voice.say("question-write-unnamed"), in_place=False)
    way = (button(scene, "pass-on-unnamed", address.PassOnUnnamed()),)
    return Reply(scene.voice.say("question-write"), rows=(way,), in_place=False)


def show_tour_first(scene: Scene) -> Reply:
    """The question is kept; the choice of a tour, for without one nobody is there to be asked."""
    shown = show_tours(scene, address.Tours())
    text = join(scene.voice.say("question-which-tour"), shown.text)
    return replace(shown, text=text, in_place=False)


def _passed_on(scene: Scene, told: Markup) -> Reply:
    tour = scene.tour
    contact = next((one for one in tour.contacts if one.phone), None) if tour else None
    urgent = (
        scene.voice.say("question-urgent", name=contact.name, phone=contact.phone)
        if contact and contact.phone
        else None
    )
    return Reply(
        join(told, urgent), rows=((button(scene, "my-inquiries", address.MyInquiries()),),)
    )


def _ways_to_a_person(scene: Scene) -> Rows:
    return (
        (button(scene, "pass-on", address.PassOn()),),
        (button(scene, "pass-on-unnamed", address.PassOnUnnamed()),),
    )


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
