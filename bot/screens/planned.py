"""How planned things look wherever they stand: their hour, their buttons."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from markupsafe import Markup

from bot import address
from bot.catalog.slot import Slot
from bot.catalog.tour import Activity, Day, Tour
from bot.reply import Rows
from bot.screens.changed import mark_of
from bot.screens.scene import Scene, join, numbers


def slot_heading(scene: Scene, tour: Tour, on: date, slot: Slot) -> Markup:
    """Return an hour; before departure with the hour at the reader's home, if it is known."""
    if not slot.is_clock:
        return scene.voice.say("slot-open", slot=scene.voice.slot(slot))
    home = None
    if scene.today(tour) < tour.starts_on:
        zones = scene.reader.choices.zones(tour)
        home = scene.voice.home_slot(on, slot, tour.zone, zones.home)
    if home is None:
        return scene.voice.say("slot-clock", slot=scene.voice.slot(slot))
    return scene.voice.say("slot-clock-home", slot=scene.voice.slot(slot), home=home)


def when(scene: Scene, tour: Tour, day: Day | None, activity: Activity) -> Markup:
    """Return the day and hour of an activity, to the precision that is known."""
    if day is None:
        return scene.voice.say("activity-no-day")
    return Markup("{} · {}").format(
        scene.voice.day(day.date), slot_heading(scene, tour, day.date, activity.slot)
    )


def by_slot(
    scene: Scene, tour: Tour, on: date, activities: Sequence[Activity], *, is_numbered: bool = True
) -> Markup:
    """Return activities under their hours, numbered as their buttons are; empty where none are."""
    parts = []
    number = 0
    for slot, group in groupby(activities, key=lambda activity: activity.slot):
        lines = []
        for activity in group:
            number += 1
            mark = f"{number}." if is_numbered else "•"
            title = Markup("{} {}").format(mark, scene.text(activity.title))
            lines.append(join(title, mark_of(scene, tour, activity), by=" "))
        parts.append(join(slot_heading(scene, tour, on, slot), *lines, by="\n"))
    return join(*parts)


def activity_buttons(tour: Tour, activities: Sequence[Activity]) -> Rows:
    """Return a numbered button for each activity."""
    return numbers(address.Activity(tour.id, activity.id) for activity in activities)
