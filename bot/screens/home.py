"""The first screens: welcome, home, help, and the keyboard that stays below the chat."""

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.reply import Menu, Reply, Rows
from bot.screens.checklist import way_to_checklist
from bot.screens.scene import Scene, button, join
from bot.screens.tours import show_tours
from bot.texts.voice import Voice

MENU = ("agenda", "payment", "programmes", "ask", "retro", "settings")
"""The main things; each label is ``menu-<name>`` in the texts."""


def menu(voice: Voice) -> Menu:
    """Return the keyboard that stays, in the reader's language."""
    labels = [voice.label(f"menu-{name}") for name in MENU]
    return Menu((tuple(labels[:3]), tuple(labels[3:])), voice.label("menu-placeholder"))


def show_entered(scene: Scene, at: address.EnterTour) -> Reply:
    """Who the assistant is, what it can do, what it stores; with the keyboard that stays."""
    tour = scene.catalog.tours[at.tour]
    text = scene.voice.say(
        "welcome",
        tour=scene.text(tour.short_title),
        dates=scene.voice.span(tour.starts_on, tour.ends_on),
        city=tour.city,
    )
    return Reply(text, menu=menu(scene.voice), in_place=False)


def show_home(scene: Scene, _at: address.Home) -> Reply:
    """Where the tour stands today, and the way to everything."""
    tour = scene.tour
    if tour is None:
        return show_tours(scene, address.Tours())
    return Reply(
        join(
            scene.voice.say(
                "home",
                tour=scene.text(tour.title),
                dates=scene.voice.span(tour.starts_on, tour.ends_on),
                city=tour.city,
            ),
            standing(scene, tour),
            scene.voice.say("home-ask"),
        ),
        rows=(
            (
                button(scene, "now", address.Now(tour.id)),
                button(scene, "agenda-all", address.AllDays(tour.id)),
            ),
            (
                button(scene, "payment", address.Payment(tour.id)),
                button(scene, "programmes", address.Library()),
            ),
            (
                button(scene, "tour", address.TourFacts(tour.id)),
                button(scene, "contacts", address.Contacts(tour.id)),
            ),
            *_way_to_retro(scene, tour),
            *way_to_checklist(scene, tour),
            (button(scene, "help", address.Help()), button(scene, "privacy", address.Privacy())),
        ),
    )


def show_help(scene: Scene, _at: address.Help) -> Reply:
    """What the assistant can do, with examples one can send."""
    return Reply(
        scene.voice.say("help"),
        rows=(
            (button(scene, "my-inquiries", address.MyInquiries()),),
            (button(scene, "home", address.Home()), button(scene, "settings", address.Settings())),
        ),
    )


def _way_to_retro(scene: Scene, tour: Tour) -> Rows:
    """Return the row to the questions of the day and one's report, from the first day on."""
    if tour.retro is None or not scene.is_private or scene.today(tour) < tour.starts_on:
        return ()
    return (
        (
            button(scene, "retro", address.MyRetro()),
            button(scene, "report", address.Report(tour.id)),
        ),
    )


def standing(scene: Scene, tour: Tour) -> Markup:
    """Return where a tour stands: before its first day, on one of them, or over."""
    today = scene.today(tour)
    if today < tour.starts_on:
        return scene.voice.say("home-starts-in", days=(tour.starts_on - today).days)
    if today > tour.ends_on:
        return scene.voice.say("home-is-over", day=scene.voice.full_date(tour.ends_on))
    return scene.voice.say(
        "home-today",
        day=scene.voice.day(today),
        number=(today - tour.starts_on).days + 1,
        count=len(tour.dates),
    )
