"""What everybody on a tour is told of a change of plan."""

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.changes.concerning import batch_of, is_to_come
from bot.pushes.kinds import Silence
from bot.reply import Reply
from bot.screens.differences import tell_difference
from bot.screens.reminders_of_days import longest
from bot.screens.scene import Scene, button, join


def tell_changes(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Tell what a batch of changes has changed, as it is now.

    Nothing where all of it is again as it was, or is over.
    """
    changes, batch = scene.catalog.changes, batch_of(subject)
    news = changes.news(tour.id, batch)
    if not news:
        return Silence.UNDONE if changes.knows(tour.id, batch) else Silence.NOTHING_TO_TELL
    left = [one for one in news if is_to_come(tour, one, scene.now)]
    if not left:
        return Silence.DAY_OVER
    left.sort(key=lambda one: (one.now.day or tour.ends_on, one.now.slot.begins))

    def draw(count: int) -> Markup:
        more = len(left) - count
        return join(
            scene.voice.say("changes-told", count=len(left), tour=scene.text(tour.short_title)),
            *(tell_difference(scene, tour, one) for one in left[:count]),
            scene.voice.say("reminder-more", count=more) if more else None,
            scene.voice.say("changes-told-by"),
        )

    days = dict.fromkeys(one.now.day or one.was.day for one in left)
    day = next(iter(days)) if len(days) == 1 else None
    first = (
        button(scene, "reminder-activity", address.Activity(tour.id, left[0].activity_id))
        if len(left) == 1
        else button(scene, "agenda-all", address.AllDays(tour.id))
    )
    whole = button(scene, "reminder-day", address.Day(tour.id, day)) if day else None
    return Reply(
        draw(longest(draw, len(left))),
        rows=(
            (first, *((whole,) if whole else ())),
            (button(scene, "calendar-tour", address.Calendar(tour.id)),),
        ),
    )
