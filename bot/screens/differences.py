"""A change of plan in words: what was, what is now; wherever it is told."""

from markupsafe import Markup

from bot.catalog.changes import Difference
from bot.catalog.plan import Plan
from bot.catalog.slot import Slot
from bot.catalog.tour import Tour
from bot.screens.scene import Scene, join


def tell_difference(scene: Scene, tour: Tour, one: Difference) -> Markup:
    """Return what has become of an activity, under its title."""
    title = title_of(scene, tour, one.activity_id, one.now)
    said = scene.voice.say(f"difference-{_kind(one)}", title=title)
    return join(said, *_when(scene, one), *_where(scene, one), by="\n")


def title_of(scene: Scene, tour: Tour, activity_id: str, plan: Plan) -> str:
    """Return what an activity is called; one that is just being added as its coordinator says."""
    found = scene.catalog.activity(tour.id, activity_id)
    return scene.voice.read(found[1].title) if found else plan.title


def planned_when(scene: Scene, plan: Plan) -> str:
    """Return when something is planned, to the precision that is known."""
    if plan.day is None:
        return scene.voice.label("activity-no-day")
    return scene.voice.label(
        "difference-when", day=scene.voice.day(plan.day), slot=slot_words(scene, plan.slot)
    )


def planned_where(scene: Scene, plan: Plan) -> str:
    """Return where something is planned; empty where nobody has said."""
    place = scene.catalog.entries.get(plan.place or "")
    said = (plan.where, scene.voice.read(place.name) if place else "")
    return ", ".join(one for one in said if one)


def slot_words(scene: Scene, slot: Slot) -> str:
    """Return an hour as it stands amid a sentence."""
    said = scene.voice.slot(slot)
    if slot.is_clock:
        return said
    return scene.voice.label("difference-open", slot=said[:1].lower() + said[1:])


def formerly(scene: Scene, was: Plan, now: Plan) -> str:
    """Return when something was, as short as can be beside when it now is."""
    is_same_day = was.day is not None and was.day == now.day
    return slot_words(scene, was.slot) if is_same_day else planned_when(scene, was)


def has_moved(was: Plan, now: Plan) -> bool:
    """Tell whether something is at another time."""
    return (was.day, was.slot) != (now.day, now.slot)


def _kind(one: Difference) -> str:
    was, now = one.was, one.now
    if now.is_cancelled:
        return "cancelled"
    if was.is_cancelled:
        return "back" if was.title or not now.title else "added"
    if now.day is None and was.day is not None:
        return "unscheduled"
    if was.day is None and now.day is not None:
        return "scheduled"
    return "moved" if has_moved(was, now) else "placed"


def _when(scene: Scene, one: Difference) -> tuple[Markup, ...]:
    was, now = one.was, one.now
    if now.is_cancelled:
        return (scene.voice.say("difference-was-planned", when=planned_when(scene, was)),)
    is_new = was.is_cancelled or not has_moved(was, now)
    said = scene.voice.say("difference-now", when=planned_when(scene, now))
    if is_new:
        return (said,)
    return said, scene.voice.say("difference-before", when=planned_when(scene, was))


def _where(scene: Scene, one: Difference) -> tuple[Markup, ...]:
    was, now = planned_where(scene, one.was), planned_where(scene, one.now)
    if one.now.is_cancelled or (one.was.is_cancelled and not now):
        return ()
    if was == now or one.was.is_cancelled:
        return (scene.voice.say("activity-where", place=now),) if now else ()
    told = now or scene.voice.label("difference-nowhere")
    if not was:
        return (scene.voice.say("difference-where", place=told),)
    return (scene.voice.say("difference-where-before", place=told, before=was),)
