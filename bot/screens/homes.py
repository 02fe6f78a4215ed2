"""The zone that is the reader's own."""

from zoneinfo import ZoneInfo

from bot import address
from bot.pushes.homes import HomeZone
from bot.reply import Button, Reply
from bot.screens.reminder import in_force
from bot.screens.scene import Scene, button, in_rows, join
from bot.screens.tours import show_tours


def show_homes(scene: Scene, _at: address.HomeZones) -> Reply:
    """Where the reader is from, as far as hours go; the tour's own default first."""
    tour = scene.tour
    if tour is None:
        return show_tours(scene, address.Tours())
    own = scene.reader.choices.home
    here = scene.reader.choices.zones(tour).home
    as_tour = scene.voice.label("homes-as-tour", place=scene.voice.place(tour.home_zone))
    places = [
        Button(
            ("✓ " if home.zone == own else "") + scene.voice.place(ZoneInfo(home.zone)),
            address.SetHome(home),
        )
        for home in HomeZone
    ]
    return Reply(
        join(
            scene.voice.say("homes", city=tour.city),
            in_force(scene, scene.voice.place(here), is_own=own is not None),
        ),
        rows=(
            (Button(("" if own else "✓ ") + as_tour, address.UnsetHome()),),
            *in_rows(places),
            (button(scene, "back-to-settings", address.Settings()),),
        ),
    )
