"""Quiet hours, pauses, and what `/stop` offers."""

from datetime import time, timedelta

from bot import address
from bot.pushes.changing import can_pause
from bot.pushes.choices import FOR_EVER, Quiet
from bot.reply import Button, Reply, Rows
from bot.screens.scene import Scene, button, in_rows, join
from bot.screens.settings import quiet_hours, standing, zones

USUAL = tuple(
    Quiet(time(start), time(end))
    for start, end in ((20, 7), (21, 7), (22, 6), (22, 7), (23, 7), (23, 8))
)
"""The quiet hours that one can choose."""
DAY = timedelta(days=1)
SOME_DAYS = timedelta(days=3)
"""How long the second choice of a pause is."""


def show_quiet(scene: Scene, _at: address.QuietHours) -> Reply:
    """The quiet hours in force, and the usual ones."""
    own = scene.reader.choices.quiet
    usual = [
        Button(
            ("✓ " if quiet == own else "")
            + f"{scene.voice.clock(quiet.start)}\N{EN DASH}{scene.voice.clock(quiet.end)}",
            address.SetQuiet(quiet.start, quiet.end),
        )
        for quiet in USUAL
    ]
    tour = scene.tour
    return Reply(
        join(
            scene.voice.say("quiet"),
            scene.voice.say("quiet-now", what=quiet_hours(scene, own))
            if own
            else scene.voice.say("quiet-none"),
            zones(scene, tour) if tour else None,
        ),
        rows=(
            *in_rows(usual),
            *(((button(scene, "no-quiet", address.UnsetQuiet()),),) if own else ()),
            (button(scene, "back-to-settings", address.Settings()),),
        ),
    )


def show_pause(scene: Scene, _at: address.Pause) -> Reply:
    """Whether reminders pause, and until when they could."""
    paused = standing(scene)
    return Reply(
        paused or scene.voice.say("pause"),
        rows=(
            *(((button(scene, "resume", address.Resume()),),) if paused else ()),
            *_pauses(scene),
            (button(scene, "back-to-settings", address.Settings()),),
        ),
    )


def show_stop(scene: Scene, _at: address.Stop) -> Reply:
    """The choice between no more reminders and no more of anything."""
    return Reply(
        scene.voice.say("stop"),
        rows=(
            (button(scene, "stop-reminders", address.SetPause(FOR_EVER)),),
            (button(scene, "stop-all", address.Erase()),),
            (button(scene, "leave", address.Home()),),
        ),
    )


def _pauses(scene: Scene) -> Rows:
    """Return the pauses one can choose; their dates are on the buttons, which may grow old."""
    voice, tour, today = scene.voice, scene.tour, scene.own_date
    tomorrow, later = today + DAY, today + SOME_DAYS
    choices = {
        tomorrow: voice.label("pause-tomorrow", day=voice.short_day(tomorrow)),
        later: voice.label("pause-some-days", day=voice.short_day(later)),
    }
    over = tour.ends_on + DAY if tour else today
    if can_pause(over, today):
        choices.setdefault(over, voice.label("pause-tour", day=voice.short_date(over)))
    dated = ((Button(label, address.SetPause(until)),) for until, label in choices.items())
    return (*dated, (button(scene, "pause-for-ever", address.SetPause(FOR_EVER)),))
