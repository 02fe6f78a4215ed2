"""One activity, and its pin on the map."""

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Activity
from bot.reply import Button, Place, Reply, Rows
from bot.screens.agenda import show_all_days
from bot.screens.changed import note_of_change
from bot.screens.notes import way_to_note
from bot.screens.planned import when
from bot.screens.scene import Scene, button, in_rows, join, shortened


def show_activity(scene: Scene, at: address.Activity) -> Reply:
    """One activity: when, where, what, what to bring, and the cards it leads to."""
    tour = scene.catalog.tours[at.tour]
    found = scene.catalog.activity(at.tour, at.activity)
    if found is None:
        return show_all_days(scene, address.AllDays(at.tour))
    day, activity = found
    place = scene.catalog.entries.get(activity.place or "")
    where = scene.catalog.whereabouts(activity, scene.voice.lang)
    is_cancelled = scene.catalog.cancelled(tour.id, activity.id) is not None
    texts = [activity.title, *(one.text for one in (*activity.text, *activity.lessons))]
    lessons = scene.paragraphs(activity.lessons)
    return Reply(
        join(
            Markup("<b>{}</b>").format(scene.text(activity.title)),
            join(
                None
                if is_cancelled
                else scene.voice.say("activity-when", when=when(scene, tour, day, activity)),
                scene.voice.say("activity-where", place=where) if where else None,
                note_of_change(scene, tour, activity),
                by="\n",
            ),
            *scene.paragraphs(activity.text),
            scene.voice.say("activity-bring", what=scene.text(activity.bring))
            if activity.bring
            else None,
            scene.voice.say("activity-lessons") if lessons else None,
            *lessons,
            *scene.untranslated(texts),
            scene.sources(activity.source),
        ),
        rows=(
            *way_to_note(scene, tour, activity),
            *_cards(scene, activity),
            *(
                ((button(scene, "activity-pin", address.Pin(tour.id, activity.id)),),)
                if place and place.coordinates
                else ()
            ),
            (
                Button(
                    scene.voice.label("button-before", label=scene.voice.short_day(day.date)),
                    address.Day(tour.id, day.date),
                )
                if day
                else button(scene, "agenda-unscheduled", address.Unscheduled(tour.id)),
                button(scene, "agenda-all", address.AllDays(tour.id)),
            ),
        ),
    )


def show_pin(scene: Scene, at: address.Pin) -> Reply:
    """The place of an activity on the map, where a document gives its coordinates."""
    found = scene.catalog.activity(at.tour, at.activity)
    place = scene.catalog.entries.get(found[1].place or "") if found else None
    if place is None or place.coordinates is None:
        return Reply(toast=scene.voice.label("activity-no-pin"))
    latitude, longitude = place.coordinates
    pin = Place(latitude, longitude, scene.voice.read(place.name), place.address or "")
    return Reply(place=pin, in_place=False)


def _cards(scene: Scene, activity: Activity) -> Rows:
    ids = dict.fromkeys((*activity.programmes, *((activity.place,) if activity.place else ())))
    names = {one: shortened(scene.voice.read(scene.catalog.entries[one].name), 24) for one in ids}
    return in_rows([Button(f"🏛 {name}", address.Entry(one)) for one, name in names.items()])
