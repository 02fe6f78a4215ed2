"""The evening's call to the questions of the day, and the two nudges to who has not finished."""

from datetime import timedelta

from bot import address
from bot.catalog.retro import QuestionKind
from bot.catalog.tour import Tour
from bot.pushes.kinds import Silence
from bot.pushes.planner import NEXT_MORNING, day_of_subject
from bot.reply import Reply
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
        begin = button(scene, "retro-begin", address.RetroGoOn(tour.id, day))
        return Reply(text, rows=((begin,), (decline,)))
    ratings = rating_rows(scene, (tour.id, day, first.id))
    return Reply(join(text, scene.text(first.text)), rows=(*ratings, (decline,)))


def _nudge(scene: Scene, tour: Tour, subject: str, *, is_begun: bool) -> Reply | Silence:
    day, which = day_of_subject(subject), subject.partition("/")[2]
    is_morning = which == NEXT_MORNING
    if not is_morning and scene.today(tour) != day:
        return Silence.DAY_OVER
    if is_morning and scene.today(tour) != day + timedelta(days=1):
        return Silence.DAY_OVER
    begun = "begun" if is_begun else "open"
    key = f"reminder-retro-morning-{begun}" if is_morning else f"reminder-retro-{begun}"
    day_named = {"day": scene.voice.day(day)} if is_morning else {}
    go_on = address.RetroGoOn(tour.id, day)
    return Reply(
        scene.voice.say(key, **day_named),
        rows=(
            (button(scene, "retro-go-on" if is_begun else "retro-begin", go_on),),
            (button(scene, "retro-leave", address.DeclineRetro(tour.id, day)),),
        ),
    )
