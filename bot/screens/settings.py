"""Language, tour, and what is in force of the reminders."""

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.language import Language
from bot.pushes.choices import FOR_EVER, Quiet
from bot.pushes.defaults import comes_at_once, hour_of, kinds_of, minutes_of
from bot.pushes.kinds import PushKind
from bot.reply import Button, Reply, Rows
from bot.screens.home import menu
from bot.screens.scene import Scene, button, in_rows, join


def show_settings(scene: Scene, _at: address.Settings) -> Reply:
    """All that is in force in a few lines, and the way to change each."""
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
        join(
            scene.voice.say("settings"),
            scene.voice.say("settings-tour", tour=name),
            *(_reminders(scene, tour) if tour else ()),
        ),
        rows=(
            languages,
            *(_ways(scene, tour) if tour else ()),
            (button(scene, "tours", address.Tours()), button(scene, "privacy", address.Privacy())),
            (button(scene, "help", address.Help()), button(scene, "home", address.Home())),
        ),
    )


def show_language_set(scene: Scene) -> Reply:
    """The confirmation of a new language, with the keyboard that stays in it."""
    return Reply(scene.voice.say("language-set"), menu=menu(scene.voice), in_place=False)


def standing(scene: Scene) -> Markup | None:
    """Return until when all reminders pause, or None where they do not."""
    until = scene.reader.choices.paused_until
    if until is None or not scene.reader.choices.is_paused(scene.own_date):
        return None
    if until == FOR_EVER:
        return scene.voice.say("settings-paused-for-ever")
    return scene.voice.say("settings-paused", day=scene.voice.day(until))


def when(scene: Scene, tour: Tour, kind: PushKind) -> str:
    """Return when a kind comes to the reader, were it on: an hour, minutes before, or at once."""
    if comes_at_once(kind):
        return scene.voice.label("settings-at-once")
    choices = scene.reader.choices
    default = hour_of(tour, kind)
    if default is not None:
        return scene.voice.clock(choices.hour(kind, default))
    minutes = choices.minutes_before or minutes_of(tour) or 0
    return scene.voice.label("settings-minutes", minutes=minutes)


def zones(scene: Scene, tour: Tour) -> Markup:
    """Return whose hours count when."""
    home = scene.reader.choices.zones(tour).home
    if home.key == tour.zone.key:
        return scene.voice.say("settings-zone-there", city=tour.city)
    return scene.voice.say("settings-zones", home=scene.voice.place(home), city=tour.city)


def quiet_hours(scene: Scene, quiet: Quiet) -> str:
    """Return from when until when quiet hours hold."""
    start, end = scene.voice.clock(quiet.start), scene.voice.clock(quiet.end)
    return scene.voice.label("settings-quiet-span", start=start, end=end)


def _reminders(scene: Scene, tour: Tour) -> tuple[Markup | None, ...]:
    kinds = kinds_of(tour)
    off = scene.reader.choices.off
    lines = [
        (
            scene.voice.label(f"settings-{kind.value}"),
            scene.voice.label("settings-off") if kind in off else when(scene, tour, kind),
        )
        for kind in kinds
    ]
    quiet = scene.reader.choices.quiet
    silent = quiet_hours(scene, quiet) if quiet else scene.voice.label("settings-off")
    lines.append((scene.voice.label("settings-quiet"), silent))
    said = (scene.voice.say("settings-line", what=what, value=value) for what, value in lines)
    return (
        standing(scene),
        join(scene.voice.say("settings-reminders"), *said, by="\n"),
        zones(scene, tour),
    )


def _ways(scene: Scene, tour: Tour) -> Rows:
    off = scene.reader.choices.off
    kinds = [
        Button(
            ("🔕 " if kind in off else "🔔 ") + scene.voice.label(f"settings-{kind.value}"),
            address.Reminder(kind),
        )
        for kind in kinds_of(tour)
    ]
    return in_rows(
        [
            *kinds,
            button(scene, "quiet", address.QuietHours()),
            button(scene, "homes", address.HomeZones()),
            button(scene, "pause", address.Pause()),
        ]
    )
