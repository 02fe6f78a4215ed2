"""What is to be done before the trip, ticked off by each person."""

from markupsafe import Markup

from bot import address
from bot.catalog.reminders import Errand
from bot.catalog.tour import Tour
from bot.reply import Button, Reply, Rows
from bot.screens.scene import Scene, button, join, shortened


def show_checklist(scene: Scene, at: address.Checklist) -> Reply:
    """Each errand with its mark and note; a press ticks or unticks it."""
    tour = scene.catalog.tours[at.tour]
    errands = tour.checklist
    name = scene.text(tour.short_title)
    home = (button(scene, "home", address.Home()), button(scene, "settings", address.Settings()))
    if not errands:
        return Reply(scene.voice.say("checklist-none", tour=name), rows=(home,))
    done = sum(is_done(scene, tour, errand) for errand in errands)
    citations = [citation for errand in errands for citation in errand.source]
    texts = [text for errand in errands for text in (errand.title, errand.note) if text]
    return Reply(
        join(
            scene.voice.say("checklist", tour=name),
            *(errand_line(scene, tour, errand) for errand in errands),
            scene.voice.say("checklist-all")
            if done == len(errands)
            else scene.voice.say("checklist-count", done=done, count=len(errands)),
            *scene.untranslated(texts),
            scene.sources(citations) if citations else None,
        ),
        rows=(*((_tick(scene, tour, errand),) for errand in errands), home),
    )


def way_to_checklist(scene: Scene, tour: Tour) -> Rows:
    """Return the row that leads to a tour's checklist, until it starts, where nobody else reads."""
    if not tour.checklist or not scene.is_private or scene.today(tour) >= tour.starts_on:
        return ()
    return ((button(scene, "checklist", address.Checklist(tour.id)),),)


def is_done(scene: Scene, tour: Tour, errand: Errand) -> bool:
    """Tell whether the reader has ticked an errand off."""
    return (tour.id, errand.id) in scene.reader.errands_done


def errand_line(scene: Scene, tour: Tour, errand: Errand) -> Markup:
    """Return an errand with its mark and note."""
    mark = "☑" if is_done(scene, tour, errand) else "☐"
    return join(
        Markup("{} <b>{}</b>").format(mark, scene.text(errand.title)),
        scene.text(errand.note) if errand.note else None,
        by="\n",
    )


def _tick(scene: Scene, tour: Tour, errand: Errand) -> Button:
    done = is_done(scene, tour, errand)
    to = (address.Untick if done else address.TickOff)(tour.id, errand.id)
    return Button(shortened(("☑ " if done else "☐ ") + scene.voice.read(errand.title)), to)
