"""What was said of a question that was passed on, in order: by its asker and by coordinators."""

from collections.abc import Iterator
from datetime import UTC, datetime

from markupsafe import Markup

from bot.people.inquiry import Inquiry, Stage, Word
from bot.screens.scene import Scene, join


def thread(scene: Scene, of: Inquiry, *, is_own: bool) -> Iterator[Markup]:
    """Yield the question and all that was said since; ``is_own`` where its asker reads it."""
    when = moment(scene, of, of.asked_at)
    if is_own:
        yield scene.voice.say("inquiry-own", when=when, text=of.text)
    else:
        language = scene.voice.label(f"language-{of.lang.value}")
        yield scene.voice.say(
            "inquiry-asked", name=asker(scene, of), when=when, text=of.text, language=language
        )
    for word in of.thread:
        yield said(scene, of, word, is_own=is_own)


def said(scene: Scene, of: Inquiry, word: Word, *, is_own: bool) -> Markup:
    """Return one thing that was said, by whom and when."""
    when, text = moment(scene, of, word.said_at), told(scene, word)
    if not word.is_from_asker:
        head = by_coordination(scene, word, when)
        return join(head, text, by="\n")
    if is_own:
        return scene.voice.say("inquiry-own", when=when, text=text)
    return scene.voice.say("inquiry-asker", name=asker(scene, of), when=when, text=text)


def told(scene: Scene, word: Word) -> str:
    """Return the words of what was said, and what file came with it."""
    if word.file is None:
        return word.text
    what = scene.voice.label(f"file-{word.file.kind.value.replace('_', '-')}")
    return "\n".join(part for part in (word.text, what) if part)


def by_coordination(scene: Scene, word: Word, when: str) -> Markup:
    """Return who of the coordinators said something; those whose name is gone have none."""
    if word.name:
        return scene.voice.say("inquiry-reply", name=word.name, when=when)
    return scene.voice.say("inquiry-reply-nameless", when=when)


def asker(scene: Scene, of: Inquiry) -> str:
    """Return what coordinators call who asked."""
    return of.asker or scene.voice.label("inquiry-unnamed")


def standing(scene: Scene, of: Inquiry) -> Markup:
    """Return where a question stands, for coordinators: since when it waits, or who closed it."""
    when = moment(scene, of, of.closed_at or of.waiting_since or of.asked_at)
    name = of.closed_name or scene.voice.label("coordinators-nameless")
    match of.stage:
        case Stage.OPEN:
            return scene.voice.say("inquiry-waiting", when=when)
        case Stage.ANSWERED:
            return scene.voice.say("inquiry-answered", name=name, when=when)
        case Stage.SETTLED:
            return scene.voice.say("inquiry-settled", name=name, when=when)


def moment(scene: Scene, of: Inquiry, at: datetime) -> str:
    """Return a day and an hour where the tour of a question is; in UTC where it is of none."""
    tour = scene.catalog.tours.get(of.tour_id or "")
    local = at.astimezone(tour.zone if tour else UTC)
    return scene.voice.label(
        "inquiry-when",
        day=scene.voice.short_date(local.date()),
        hour=scene.voice.clock(local.time()),
    )
