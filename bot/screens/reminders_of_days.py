"""What a push says of a day or of an activity, as the agenda in force has it."""

from collections.abc import Callable
from datetime import date, time, timedelta

from markupsafe import Markup

from bot import address
from bot.catalog.agenda import on_day
from bot.catalog.checks.lengths import MESSAGE
from bot.catalog.tour import Activity, Day, Tour
from bot.pushes.kinds import Silence
from bot.pushes.planner import day_of_subject, subject_of_activity
from bot.reply import Reply
from bot.screens.changed import cancelled_on
from bot.screens.planned import activity_buttons, by_slot, when
from bot.screens.scene import Scene, button, join

MOST = 90
"""Lines of one push, each with its button: Telegram refuses a message with over a hundred."""


MOST_CANCELLED = 10
"""Lines of one push that tell of what is cancelled."""


def show_morning(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """The plan of the day; a day without one says so, and what waits for a day."""
    on = day_of_subject(subject)
    if on not in tour.dates:
        return Silence.DAY_GONE
    if scene.today(tour) != on:
        return Silence.DAY_OVER
    greeting = scene.voice.say("reminder-morning") if _is_morning(scene, tour) else "☀️"
    heading = join(greeting, _today(scene, tour, on), by=" ")
    day = on_day(tour, on)
    if day is None or not day.activities:
        return _open_day(scene, tour, day, heading)
    return _plan(scene, tour, day, heading, is_numbered=True)


def show_evening(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """The plan of tomorrow in short; nothing where the agenda holds none."""
    on = day_of_subject(subject)
    if on not in tour.dates:
        return Silence.DAY_GONE
    today = scene.reader.choices.zones(tour).local(scene.now).date()
    if today > on:
        return Silence.DAY_OVER
    day = on_day(tour, on)
    if day is None or not day.activities:
        return Silence.NOTHING_PLANNED
    heading = (
        scene.voice.say(
            "reminder-evening",
            day=scene.voice.day(on),
            number=tour.dates.index(on) + 1,
            count=len(tour.dates),
        )
        if today == on - timedelta(days=1)
        else _today(scene, tour, on)
    )
    return _plan(scene, tour, day, heading, is_numbered=False)


def show_coming(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """An activity that is about to begin, by its hour: minutes would be wrong when it is late."""
    found = scene.catalog.activity(tour.id, subject.partition("/")[0])
    day, activity = found or (None, None)
    if day is None or activity is None:
        return Silence.ACTIVITY_GONE
    starts = activity.slot.start
    if starts is None or subject_of_activity(activity.id, day.date, starts) != subject:
        return Silence.ACTIVITY_MOVED
    place = scene.catalog.entries.get(activity.place or "")
    where = scene.catalog.whereabouts(activity, scene.voice.lang)
    named = (where, place.address if place else "")
    pin = (
        (button(scene, "activity-pin", address.Pin(tour.id, activity.id)),)
        if place and place.coordinates
        else ()
    )
    text = join(
        scene.voice.say("reminder-activity", hour=starts.hour, clock=scene.voice.clock(starts)),
        Markup("<b>{}</b>").format(scene.text(activity.title)),
        join(
            scene.voice.say("activity-when", when=when(scene, tour, day, activity)),
            scene.voice.say("activity-where", place=", ".join(part for part in named if part))
            if where
            else None,
            by="\n",
        ),
        scene.voice.say("activity-bring", what=scene.text(activity.bring))
        if activity.bring
        else None,
        scene.sources(activity.source),
    )
    open_it = button(scene, "reminder-activity", address.Activity(tour.id, activity.id))
    whole = button(scene, "reminder-day", address.Day(tour.id, day.date))
    return Reply(text, rows=((open_it, *pin), (whole,)))


def longest(draw: Callable[[int], Markup], most: int) -> int:
    """Return how many lines, ``most`` at most, ``draw`` can put into one message; 0 if none.

    Tags and entities count too, though Telegram leaves them out: never too long, at times short.
    """
    fitting = (count for count in range(min(most, MOST), 0, -1) if _fits(draw(count)))
    return next(fitting, 0)


def _fits(text: Markup) -> bool:
    return len(str(text).encode("utf-16-le")) // 2 <= MESSAGE


def _is_morning(scene: Scene, tour: Tour) -> bool:
    return scene.now.astimezone(tour.zone).time() < time(12)


def _today(scene: Scene, tour: Tour, on: date) -> Markup:
    number = tour.dates.index(on) + 1
    day = scene.voice.day(on)
    return scene.voice.say("home-today", day=day, number=number, count=len(tour.dates))


def _open_day(scene: Scene, tour: Tour, day: Day | None, heading: Markup) -> Reply:
    waiting = len(tour.agenda.unscheduled)
    text = join(
        heading,
        scene.voice.say("reminder-day-open"),
        scene.voice.say("agenda-unscheduled-count", count=waiting) if waiting else None,
        scene.sources(day.source if day else tour.source),
    )
    unscheduled = button(scene, "agenda-unscheduled", address.Unscheduled(tour.id))
    all_days = button(scene, "agenda-all", address.AllDays(tour.id))
    return Reply(text, rows=((unscheduled, all_days) if waiting else (all_days,),))


def _plan(scene: Scene, tour: Tour, day: Day, heading: Markup, *, is_numbered: bool) -> Reply:
    every: tuple[Activity, ...] = day.activities

    def draw(count: int) -> Markup:
        more = len(every) - count
        return join(
            heading,
            Markup("<b>{}</b>").format(scene.text(day.title)) if day.title else None,
            by_slot(scene, tour, day.date, every[:count], is_numbered=is_numbered),
            join(*cancelled_on(scene, tour, day.date)[:MOST_CANCELLED], by="\n"),
            scene.voice.say("reminder-more", count=more) if more else None,
            scene.sources(day.source),
        )

    count = longest(draw, len(every))
    buttons = activity_buttons(tour, every[:count]) if is_numbered else ()
    whole = button(scene, "reminder-day", address.Day(tour.id, day.date))
    return Reply(draw(count), rows=(*buttons, (whole,)))
