"""The coordinators' panel: how a tour stands, and the way to everything else of it."""

from collections.abc import Callable, Sequence

from bot import address
from bot.address import Address
from bot.catalog.tour import Tour
from bot.reply import Button, Reply
from bot.screens.scene import Scene, shortened


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


def show_panel(scene: Scene, at: address.Panel) -> Reply:
    """How a tour stands."""
    tour = scene.catalog.tours[at.tour]
    return Reply(scene.voice.say("panel-title", tour=scene.text(tour.short_title)))
