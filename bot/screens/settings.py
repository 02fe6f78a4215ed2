"""Language and tour."""

from bot import address
from bot.language import Language
from bot.reply import Button, Reply
from bot.screens.home import menu
from bot.screens.scene import Scene, button, join


def show_settings(scene: Scene, _at: address.Settings) -> Reply:
    """The choices, each with a mark at the one in force."""
    tour = scene.tour
    name = scene.text(tour.short_title) if tour else scene.voice.say("settings-no-tour")
    languages = tuple(
        Button(
            ("✓ " if lang is scene.voice.lang else "")
            + scene.voice.label(f"language-{lang.value}"),
            address.SetLanguage(lang),
        )
        for lang in Language
    )
    return Reply(
        join(scene.voice.say("settings"), scene.voice.say("settings-tour", tour=name)),
        rows=(
            languages,
            (button(scene, "tours", address.Tours()), button(scene, "privacy", address.Privacy())),
            (button(scene, "help", address.Help()), button(scene, "home", address.Home())),
        ),
    )


def show_language_set(scene: Scene) -> Reply:
    """The confirmation of a new language, with the keyboard that stays in it."""
    return Reply(scene.voice.say("language-set"), menu=menu(scene.voice), in_place=False)
