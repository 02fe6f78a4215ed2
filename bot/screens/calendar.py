"""The tour, or a day of it, as a file for the phone's calendar."""

from bot import address
from bot.catalog.agenda import on_day
from bot.reply import Attachment, Reply
from bot.screens.scene import Scene, join


def show_calendar(scene: Scene, at: address.Calendar) -> Reply:
    """The whole tour as a file."""
    from bot.reports.calendar import Invitation, tour_file  # noqa: PLC0415 - 10 MB when first used

    tour = scene.catalog.tours[at.tour]
    content = tour_file(Invitation(scene.catalog, tour, scene.voice, scene.now))
    caption = join(
        scene.voice.say("calendar-caption", what=scene.voice.read(tour.short_title)),
        scene.sources(tour.source),
    )
    return Reply(file=Attachment(f"{tour.id}.ics", content, caption), in_place=False)


def show_calendar_day(scene: Scene, at: address.CalendarDay) -> Reply:
    """One day as a file; a day without dated activities gives the whole tour."""
    from bot.reports.calendar import Invitation, day_file  # noqa: PLC0415 - 10 MB when first used

    tour = scene.catalog.tours[at.tour]
    day = on_day(tour, at.date)
    if day is None or not day.activities:
        whole = show_calendar(scene, address.Calendar(tour.id))
        return Reply(scene.voice.say("calendar-empty"), file=whole.file, in_place=False)
    content = day_file(Invitation(scene.catalog, tour, scene.voice, scene.now), day)
    caption = join(
        scene.voice.say("calendar-caption", what=scene.voice.day(day.date)),
        scene.sources(day.source),
    )
    return Reply(file=Attachment(f"{tour.id}-{day.date}.ics", content, caption), in_place=False)
