"""The coordinators' panel: how a tour stands, and the way to everything else of it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import islice

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.catalog.tour import Tour
from bot.people.headcount import Headcount
from bot.pushes.choices import NONE
from bot.pushes.kinds import LIVE, PushKind
from bot.pushes.planner import Occurrence, occurrences
from bot.reply import Button, Reply
from bot.screens.home import standing
from bot.screens.scene import Scene, button, join, shortened

MOST_PUSHES = 3
"""How many of the next pushes are told."""


def show_choice_of_tour(
    scene: Scene, tours: Sequence[Tour], kind: Callable[[str], Address]
) -> Reply:
    """The tours that a coordinator accompanies, the nearest first: one button each."""
    nearest = sorted(tours, key=scene.nearness)
    return Reply(
        scene.voice.say("panel-which-tour"),
        rows=tuple(
            (Button(shortened(scene.voice.read(tour.short_title)), kind(tour.id)),)
            for tour in nearest
        ),
    )


def show_panel(scene: Scene, tour: Tour, of: Headcount, *, has_others: bool) -> Reply:
    """How a tour stands: its people, what they have answered and asked, what is sent next.

    ``has_others`` tells whether the reader accompanies other tours too.
    """
    return Reply(
        join(
            join(_title(scene, tour), standing(scene, tour), by="\n"),
            join(_people(scene, tour, of), _roster(scene, of), *_answers(scene, tour, of), by="\n"),
            scene.voice.say("panel-questions", count=of.questions) if of.questions else None,
            _next(scene, tour),
        ),
        rows=(
            (button(scene, "notice-new", address.NewNotice(tour.id)),),
            (
                button(scene, "summary-latest", address.LatestSummary(tour.id)),
                button(scene, "refresh", address.Panel(tour.id)),
            ),
            (
                button(scene, "changes", address.Changes(tour.id)),
                button(scene, "questions", address.OpenQuestions()),
            ),
            (
                button(scene, "memoir", address.Memoir(tour.id)),
                button(scene, "exports", address.Exports(tour.id)),
            ),
            (
                button(scene, "roster", address.Roster(tour.id)),
                button(scene, "coordinators", address.Coordinators(tour.id)),
            ),
            *(((button(scene, "other-tour", address.Panels()),),) if has_others else ()),
        ),
    )


def _title(scene: Scene, tour: Tour) -> Markup:
    at = scene.now.astimezone(tour.zone)
    return scene.voice.say(
        "panel-title",
        tour=scene.text(tour.short_title),
        day=scene.voice.day(at.date()),
        hour=scene.voice.clock(at.time()),
    )


def _people(scene: Scene, tour: Tour, of: Headcount) -> Markup:
    if not of.enrolled:
        link = f"https://t.me/{scene.bot_username}?start={tour.id}"
        return scene.voice.say("panel-nobody", link=link)
    return scene.voice.say(
        "panel-people", enrolled=of.enrolled, reached=of.reached, blocked=of.blocked
    )


def _roster(scene: Scene, of: Headcount) -> Markup | None:
    if not of.listed:
        return None
    return scene.voice.say("panel-roster", listed=of.listed, waiting=of.waiting, owing=of.owing)


def _answers(scene: Scene, tour: Tour, of: Headcount) -> Iterator[Markup]:
    """Yield how many have answered: today, yesterday, and once it is over, ever."""
    today = scene.today(tour)
    yesterday = today - timedelta(days=1)
    if not of.enrolled or today < tour.starts_on:
        return
    if today in tour.dates and not tour.asked_on(today):
        yield scene.voice.say("panel-nothing-asked")
    elif today in tour.dates:
        yield scene.voice.say("panel-today", answered=of.today, enrolled=of.enrolled)
    if yesterday in tour.dates and tour.asked_on(yesterday):
        yield scene.voice.say("panel-yesterday", answered=of.yesterday, enrolled=of.enrolled)
    if today > tour.ends_on and any(tour.asked_on(day) for day in tour.dates):
        yield scene.voice.say("panel-ever", answered=of.ever, enrolled=of.enrolled)


def _next(scene: Scene, tour: Tour) -> Markup:
    """Return what is sent next to who has chosen nothing else, by the tour's clock."""
    coming = (one for one in occurrences(tour, NONE, LIVE) if one.at > scene.now)
    lines = [_push(scene, tour, one) for one in islice(coming, MOST_PUSHES)]
    if not lines:
        return scene.voice.say("panel-no-pushes")
    return join(scene.voice.say("panel-pushes"), *lines, by="\n")


def _push(scene: Scene, tour: Tour, one: Occurrence) -> Markup:
    at, today = one.at.astimezone(tour.zone), scene.today(tour)
    days = (at.date() - today).days
    hour = scene.voice.clock(at.time())
    what = scene.voice.label(f"panel-what-{one.kind.value}")
    if one.kind is PushKind.ACTIVITY:
        found = scene.catalog.activity(tour.id, one.subject.partition("/")[0])
        what = shortened(scene.voice.read(found[1].title)) if found else what
    if days == 0:
        return scene.voice.say("panel-push-today", hour=hour, what=what)
    if days == 1:
        return scene.voice.say("panel-push-tomorrow", hour=hour, what=what)
    day = scene.voice.short_date(at.date())
    return scene.voice.say("panel-push", day=day, hour=hour, what=what)
