"""What is on at this hour and what comes next."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.catalog.agenda import Moment, Planned, around
from bot.catalog.tour import Tour
from bot.reply import Button, Reply
from bot.screens.planned import activity_buttons, when
from bot.screens.scene import Scene, button, join


def show_now(scene: Scene, at: address.Now) -> Reply:
    """What is on at this hour and what comes next."""
    tour = scene.catalog.tours[at.tour]
    moment = around(tour, scene.now)
    today = scene.today(tour)
    heading = scene.voice.say("agenda-now", day=scene.voice.day(today))
    if today < tour.starts_on:
        days = (tour.starts_on - today).days
        body = scene.voice.say("agenda-starts-in", days=days, day=scene.voice.day(tour.starts_on))
    elif today > tour.ends_on:
        body = scene.voice.say("agenda-is-over", day=scene.voice.full_date(tour.ends_on))
    else:
        body = _now_and_next(scene, tour, moment)
    shown = [activity for _, activity in (*moment.current, *moment.following)]
    nearest = min(max(today, tour.starts_on), tour.ends_on)
    return Reply(
        join(heading, body, scene.sources(tour.source)),
        rows=(
            *activity_buttons(tour, shown),
            (
                button(scene, "agenda-today", address.Day(tour.id, nearest))
                if nearest == today
                else Button(scene.voice.short_day(nearest), address.Day(tour.id, nearest)),
                button(scene, "agenda-all", address.AllDays(tour.id)),
            ),
        ),
    )


def _now_and_next(scene: Scene, tour: Tour, moment: Moment) -> Markup:
    if not moment.current and not moment.following:
        return scene.voice.say("agenda-nothing-known")
    numbered = list(enumerate((*moment.current, *moment.following), 1))
    current, following = numbered[: len(moment.current)], numbered[len(moment.current) :]

    def lines(found: Sequence[tuple[int, Planned]]) -> list[Markup]:
        return [
            Markup("{}. {}\n{}").format(
                number, scene.text(activity.title), when(scene, tour, day, activity)
            )
            for number, (day, activity) in found
        ]

    return join(
        join(scene.voice.say("agenda-current"), *lines(current), by="\n")
        if current
        else scene.voice.say("agenda-nothing-now"),
        join(scene.voice.say("agenda-following"), *lines(following), by="\n")
        if following
        else None,
    )
