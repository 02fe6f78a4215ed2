"""Notes as they are taken: the invitation, the offer, what was kept, and why it was not."""

from datetime import datetime

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.catalog.tour import Activity, Tour
from bot.people.policy import POLICY_VERSION
from bot.reply import Reply, Rows
from bot.retro.hour_of_note import Taking, hour_of_note, taking
from bot.retro.values import Note
from bot.screens.scene import Scene, button, join
from bot.screens.tours import show_tours


def show_take(scene: Scene, tour: Tour, activity: Activity | None) -> Reply:
    """The invitation to send what shall be noted; with what it will be kept, if that is sure."""
    return Reply(
        join(
            scene.voice.say("note-take"),
            scene.voice.say("note-take-with", activity=scene.text(activity.title))
            if activity
            else None,
        ),
        rows=(
            (
                button(scene, "notes", address.MyNotes(tour.id)),
                button(scene, "note-not-now", address.Home()),
            ),
        ),
        in_place=False,
    )


def show_kept(scene: Scene, note: Note, *, is_album: bool = False, may_ask: bool = False) -> Reply:
    """What a note was kept with, and the way to change that, or to take it back.

    One that may have been meant as a question can be made one.
    """
    asks = (button(scene, "retro-was-question", address.NoteWasQuestion(note.id)),)
    where = kept_with(scene, note)
    return Reply(
        scene.voice.say("note-kept-album", where=where)
        if is_album
        else scene.voice.say("note-kept", where=where),
        rows=(*((asks,) if may_ask else ()), *ways_on(scene, note)),
        quoting=True,
    )


def show_changed(scene: Scene, note: Note) -> Reply:
    """The note says what its corrected message says."""
    return Reply(scene.voice.say("note-changed"), rows=ways_on(scene, note), quoting=True)


def ways_on(scene: Scene, note: Note) -> Rows:
    """Return the buttons of a note that is kept."""
    return (
        (button(scene, "note-move", address.ChooseForNote(note.id, note.day)),),
        (
            button(scene, "note-delete", address.DeleteNote(note.id)),
            button(scene, "notes", address.MyNotes(note.tour_id)),
        ),
    )


def kept_with(scene: Scene, note: Note) -> Markup:
    """Return the activity of a note between quotation marks, or its day."""
    found = scene.catalog.activity(note.tour_id, note.activity_id) if note.activity_id else None
    if found is None:
        return scene.voice.say("note-with-day", day=scene.voice.day(note.day))
    return scene.voice.say("note-with-activity", activity=scene.text(found[1].title))


def show_offer(
    scene: Scene, tour: Tour, sent_at: datetime, to: Address, *, lead: Markup | None = None
) -> Reply:
    """Offer to keep a message as a note, below the words of ``lead``."""
    activity = (
        scene.catalog.activity(to.tour, to.activity) if isinstance(to, address.KeepNoteOn) else None
    )
    on = activity[1] if activity else hour_of_note(tour, sent_at).activity
    offer = (
        scene.voice.say("note-offer-with", activity=scene.text(on.title))
        if on
        else scene.voice.say("note-offer")
    )
    return Reply(
        join(lead, offer),
        rows=(
            (button(scene, "note-keep", to),),
            (button(scene, "help", address.Help()), button(scene, "home", address.Home())),
        ),
        in_place=False,
        quoting=True,
    )


def show_album_offer(scene: Scene) -> Reply:
    """Several files came at once: once more after the button, and each of them is kept."""
    return Reply(
        scene.voice.say("note-album"),
        rows=((button(scene, "note-take", address.TakeNote()),),),
        quoting=True,
    )


def show_choice_of_tour(scene: Scene) -> Reply:
    """A note belongs to a tour: that is chosen first."""
    tours = show_tours(scene, address.Tours())
    return Reply(join(scene.voice.say("note-no-tour"), tours.text), tours.rows, in_place=False)


def show_lost(scene: Scene) -> Reply:
    """What should be kept is no longer at hand: send it again."""
    return Reply(scene.voice.say("note-lost"), in_place=False)


def show_consent_to_notes(scene: Scene, tour: Tour) -> Reply:
    """The question that comes before the first note is kept."""
    last = tour.kept_until or tour.ends_on
    return Reply(
        scene.voice.say("note-consent", day=scene.voice.full_date(last)),
        rows=(
            (
                button(scene, "agree-and-pass", address.AgreeAndNote(POLICY_VERSION)),
                button(scene, "decline", address.Decline()),
            ),
            (button(scene, "privacy", address.Privacy()),),
        ),
        quoting=True,
    )


def show_not_taken(scene: Scene, tour: Tour, standing: Taking) -> Reply:
    """Why this tour takes no notes, or no more; those that are there can be read."""
    name = scene.text(tour.short_title)
    home = button(scene, "home", address.Home())
    if standing is Taking.NEVER:
        return Reply(scene.voice.say("notes-never", tour=name), rows=((home,),), in_place=False)
    return Reply(
        scene.voice.say("notes-closed", tour=name),
        rows=((button(scene, "notes", address.MyNotes(tour.id)), home),),
        in_place=False,
    )


def way_to_note(scene: Scene, tour: Tour, activity: Activity) -> Rows:
    """Return the row that notes something on an activity: from the tour's first day to its close.

    Only where nobody else reads.
    """
    is_on = scene.today(tour) >= tour.starts_on and taking(tour, scene.now) is Taking.YES
    if not is_on or not scene.is_private:
        return ()
    return ((button(scene, "note-take", address.NoteOn(tour.id, activity.id)),),)
