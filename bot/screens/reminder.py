"""A kind of reminder: on or off, and when it comes."""

from dataclasses import replace
from datetime import time

from markupsafe import Markup

from bot import address
from bot.address import OnOff
from bot.catalog.tour import Tour
from bot.pushes.changing import moved
from bot.pushes.defaults import comes_at_once, hour_of, kinds_of, minutes_of
from bot.pushes.kinds import PushKind
from bot.reply import Button, Reply, Rows
from bot.screens.checklist import way_to_checklist
from bot.screens.scene import Scene, button, in_rows, join
from bot.screens.settings import show_settings, standing, when, zones
from bot.screens.tours import show_tours

STEPS = {"hour-earlier": -60, "quarter-earlier": -15, "quarter-later": 15, "hour-later": 60}
"""Minutes by which a button moves an hour; it is called ``button-<key>``."""
MINUTES = (5, 10, 15, 30, 45, 60, 90, 120)
"""Minutes before an activity that one can choose."""


def show_reminder(scene: Scene, at: address.Reminder) -> Reply:
    """What a kind of reminder does, when it comes, and the buttons that change it."""
    if scene.tour is None:
        return show_tours(scene, address.Tours())
    kind = at.kind
    tour = tour_with(scene, kind)
    if tour is None:
        return show_settings(scene, address.Settings())
    if kind in scene.reader.choices.off:
        return _switched_off(scene, kind)
    name = scene.voice.say(f"settings-{kind.value}")
    return Reply(
        join(
            scene.voice.say("reminder-on", what=name),
            scene.voice.say(f"settings-{kind.value}.about"),
            in_force(scene, when(scene, tour, kind), is_own=_is_chosen(scene, kind)),
            _zone(scene, tour, kind),
            standing(scene),
        ),
        rows=(
            *_times(scene, tour, kind),
            *_as_tour(scene, tour, kind),
            (button(scene, "switch-off", address.SwitchReminder(kind, OnOff.OFF)),),
            *(way_to_checklist(scene, tour) if kind is PushKind.BEFORE else ()),
            (button(scene, "back-to-settings", address.Settings()),),
        ),
    )


def show_below(scene: Scene, at: address.ChangeReminder) -> Reply:
    """The same, without taking the place of the push that leads here."""
    return replace(show_reminder(scene, address.Reminder(at.kind)), in_place=False)


def tour_with(scene: Scene, kind: PushKind) -> Tour | None:
    """Return the reader's tour if it has a kind, else another that they are on and that has.

    Choices hold for all of somebody's tours: what any of them sends can be changed.
    """
    known = scene.catalog.tours
    others = sorted((known[one] for one in scene.reader.tours if one in known), key=scene.nearness)
    mine = (scene.tour, *others)
    return next((one for one in mine if one is not None and kind in kinds_of(one)), None)


def in_force(scene: Scene, what: str, *, is_own: bool) -> Markup:
    """Return what holds now, and who has chosen it."""
    if is_own:
        return scene.voice.say("settings-own", what=what)
    return scene.voice.say("settings-as-tour", what=what)


def _switched_off(scene: Scene, kind: PushKind) -> Reply:
    return Reply(
        join(
            scene.voice.say("reminder-off", what=scene.voice.say(f"settings-{kind.value}")),
            scene.voice.say(f"settings-{kind.value}.about"),
        ),
        rows=(
            (button(scene, "switch-on", address.SwitchReminder(kind, OnOff.ON)),),
            (button(scene, "back-to-settings", address.Settings()),),
        ),
    )


def _zone(scene: Scene, tour: Tour, kind: PushKind) -> Markup | None:
    home = scene.reader.choices.zones(tour).home
    match kind:
        case PushKind.ACTIVITY | PushKind.CHANGE:
            return None
        case PushKind.BEFORE | PushKind.AFTER | PushKind.COMMITMENTS if home.key != tour.zone.key:
            return scene.voice.say("settings-zone-home", home=scene.voice.place(home))
        case PushKind.EVENING:
            return zones(scene, tour)
        case _:
            return scene.voice.say("settings-zone-there", city=tour.city)


def _times(scene: Scene, tour: Tour, kind: PushKind) -> Rows:
    if comes_at_once(kind):
        return ()
    default = hour_of(tour, kind)
    return _minutes(scene, tour) if default is None else _hours(scene, kind, default)


def _hours(scene: Scene, kind: PushKind, default: time) -> Rows:
    at = scene.reader.choices.hour(kind, default)
    steps = ((name, moved(at, minutes)) for name, minutes in STEPS.items())
    return (
        tuple(
            button(scene, name, address.SetHour(kind, to)) for name, to in steps if to is not None
        ),
    )


def _minutes(scene: Scene, tour: Tour) -> Rows:
    now = scene.reader.choices.minutes_before or minutes_of(tour)
    buttons = [
        Button(
            ("✓ " if minutes == now else "")
            + scene.voice.label("reminder-minutes", minutes=minutes),
            address.SetMinutes(minutes),
        )
        for minutes in MINUTES
    ]
    return in_rows(buttons, 4)


def _as_tour(scene: Scene, tour: Tour, kind: PushKind) -> Rows:
    """Return the way back to what the tour has, for who has left it."""
    if not _is_chosen(scene, kind):
        return ()
    default = hour_of(tour, kind)
    if default is None:
        what = scene.voice.label("reminder-minutes", minutes=minutes_of(tour) or 0)
        to: address.Address = address.SetMinutes(0)
    else:
        what, to = scene.voice.clock(default), address.UnsetHour(kind)
    return ((Button(scene.voice.label("reminder-as-tour", what=what), to),),)


def _is_chosen(scene: Scene, kind: PushKind) -> bool:
    choices = scene.reader.choices
    if kind is PushKind.ACTIVITY:
        return choices.minutes_before is not None
    return kind in dict(choices.hours)
