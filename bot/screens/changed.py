"""How a change of plan shows on the agenda itself, for everybody."""

from datetime import date, datetime

from markupsafe import Markup

from bot.catalog.tour import Activity, Tour
from bot.screens.differences import formerly, has_moved, planned_when
from bot.screens.scene import Scene


def mark_of(scene: Scene, tour: Tour, activity: Activity) -> Markup | None:
    """Return what stands behind a title in a day's plan: that it is another than it was."""
    if activity.added_on is not None:
        return scene.voice.say("agenda-added")
    told = scene.catalog.changes.told(tour.id, activity.id)
    if told is None:
        return None
    if told.was.is_cancelled or not has_moved(told.was, told.now):
        return scene.voice.say("agenda-changed")
    if told.was.day is None:
        return scene.voice.say("agenda-scheduled")
    return scene.voice.say("agenda-changed-from", was=formerly(scene, told.was, told.now))


def cancelled_on(scene: Scene, tour: Tour, on: date | None) -> tuple[Markup, ...]:
    """Return a line for each activity of a date that is cancelled; None is no date."""
    return tuple(
        scene.voice.say("agenda-cancelled", title=scene.text(one.activity.title))
        for one in scene.catalog.cancelled_of(tour.id)
        if one.on == on
    )


def note_of_change(scene: Scene, tour: Tour, activity: Activity) -> Markup | None:
    """Return who has changed an activity, when, and how it was before; None where nobody has."""
    last = scene.catalog.changes.last(tour.id, activity.id)
    told = scene.catalog.changes.told(tour.id, activity.id)
    if last is not None and last.after.is_cancelled:
        was = planned_when(scene, last.after)
        return scene.voice.say(
            "activity-cancelled", day=_day(scene, tour, last.changed_at), was=was
        )
    if activity.added_on is not None:
        return scene.voice.say("activity-added", day=scene.voice.day(activity.added_on))
    if last is None or told is None:
        return None
    day = _day(scene, tour, last.changed_at)
    if told.was.is_cancelled or not has_moved(told.was, told.now):
        return scene.voice.say("activity-changed", day=day)
    if told.was.day is None:
        return scene.voice.say("activity-scheduled", day=day)
    was = formerly(scene, told.was, told.now)
    return scene.voice.say("activity-changed-from", day=day, was=was)


def _day(scene: Scene, tour: Tour, at: datetime) -> str:
    return scene.voice.day(at.astimezone(tour.zone).date())
