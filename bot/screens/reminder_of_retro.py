"""The evening's call to the questions of the day, and the two nudges to who has not finished."""

from datetime import timedelta

from bot import address
from bot.catalog.retro import QuestionKind
from bot.catalog.tour import Tour
from bot.pushes.kinds import Silence
from bot.pushes.planner import NEXT_MORNING, day_of_subject
from bot.reply import Button, Reply
from bot.retro.own_day import LEFT_ALONE, is_open
from bot.screens.retro import rating_rows
from bot.screens.scene import Scene, button, join


def show_retro_call(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Ask about the day; whoever has finished it, or left it for later or out, hears nothing."""
    day, which = day_of_subject(subject), subject.partition("/")[2]
    if day not in tour.dates:
        return Silence.DAY_GONE
    if not scene.is_private:
        return Silence.PERSONAL
    if not is_open(tour, day, scene.today(tour)):
        return Silence.NOTHING_ASKED
    status = scene.reader.retro_status(tour.id, day)
    if status in LEFT_ALONE:
        return Silence.LEFT_ALONE
    if which:
        return _nudge(scene, tour, subject, is_begun=status is not None)
    return _call(scene, tour, subject)


def _call(scene: Scene, tour: Tour, subject: str) -> Reply:
    """The call, with the first question to answer at once where a tap can and may answer it."""
    day = day_of_subject(subject)
    questions = tour.asked_on(day)
    first = questions[0]
    text = scene.voice.say(
        "reminder-retro",
        day=scene.voice.day(day),
        number=tour.dates.index(day) + 1,
        count=len(tour.dates),
        questions=len(questions),
    )
    decline = button(scene, "retro-decline", address.DeclineRetro(tour.id, day))
    if first.kind is not QuestionKind.RATING or not scene.reader.has_consented:
        return Reply(text, rows=((_begin(scene, address.RetroGoOn(tour.id, day)),), (decline,)))
    ratings = rating_rows(scene, (tour.id, day, first.id))
    return Reply(join(text, scene.text(first.text)), rows=(*ratings, (decline,)))


def _nudge(scene: Scene, tour: Tour, subject: str, *, is_begun: bool) -> Reply | Silence:
    day, which = day_of_subject(subject), subject.partition("/")[2]
    today = scene.today(tour)
    named = scene.voice.day(day)
    if which == NEXT_MORNING and today == day + timedelta(days=1):
        text = (
            scene.voice.say("reminder-retro-morning-begun", day=named)
            if is_begun
            else scene.voice.say("reminder-retro-morning-open", day=named)
        )
    elif which != NEXT_MORNING and today == day:
        text = (
            scene.voice.say("reminder-retro-begun")
            if is_begun
            else scene.voice.say("reminder-retro-open")
        )
    else:
        return Silence.DAY_OVER
    at = (tour.id, day)
    go_on = address.RetroGoOn(*at)
    return Reply(
        text,
        rows=(
            (button(scene, "retro-go-on", go_on) if is_begun else _begin(scene, go_on),),
            (button(scene, "retro-leave", address.DeclineRetro(*at)),),
        ),
    )


def _begin(scene: Scene, to: address.RetroGoOn) -> Button:
    return button(scene, "retro-begin", to)
