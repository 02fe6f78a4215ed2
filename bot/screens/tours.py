"""Which tours there are, and the facts of one."""

from collections.abc import Sequence

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Contact
from bot.catalog.values import Citation
from bot.reply import Button, Reply
from bot.screens.scene import Scene, button, join, shortened


def show_tours(scene: Scene, _at: address.Tours) -> Reply:
    """The tours one may join or switch to, and one's own, one button each."""
    current = scene.reader.tour_id
    offered = (tour for tour in scene.catalog.tours.values() if tour.open or tour.id == current)
    tours = sorted(offered, key=scene.nearness)
    lines = [
        scene.voice.say(
            "tours-line",
            tour=scene.text(tour.short_title),
            dates=scene.voice.span(tour.starts_on, tour.ends_on),
            city=tour.city,
        )
        for tour in tours
    ]
    return Reply(
        join(
            scene.voice.say("tours-title"), *lines, None if lines else scene.voice.say("tours-none")
        ),
        rows=tuple(
            (
                Button(
                    ("✓ " if tour.id == current else "")
                    + shortened(scene.voice.read(tour.short_title)),
                    address.EnterTour(tour.id),
                ),
            )
            for tour in tours
        ),
    )


def show_wrong_code(scene: Scene) -> Reply:
    """A link whose code leads nowhere: say so kindly, and offer the tours there are."""
    tours = show_tours(scene, address.Tours())
    return Reply(join(scene.voice.say("start-wrong-code"), tours.text), tours.rows, in_place=False)


def show_facts(scene: Scene, at: address.TourFacts) -> Reply:
    """What a tour is, why, and for whom."""
    tour = scene.catalog.tours[at.tour]
    objectives = scene.paragraphs(tour.objectives)
    texts = [one.text for one in (*tour.about, *tour.objectives)]
    texts += [text for text in (tour.audience, tour.limit, tour.countries) if text]
    return Reply(
        join(
            scene.voice.say(
                "home",
                tour=scene.text(tour.title),
                dates=scene.voice.span(tour.starts_on, tour.ends_on),
                city=tour.city,
            ),
            Markup("<i>{}</i>").format(scene.text(tour.theme)) if tour.theme else None,
            *scene.paragraphs(tour.about),
            scene.voice.say("tour-objectives") if objectives else None,
            *objectives,
            scene.voice.say("tour-audience", who=scene.text(tour.audience))
            if tour.audience
            else None,
            scene.text(tour.limit) if tour.limit else None,
            scene.voice.say("tour-countries", countries=scene.text(tour.countries))
            if tour.countries
            else None,
            *scene.untranslated(texts),
            scene.sources(tour.source),
        ),
        rows=(
            (
                button(scene, "agenda-all", address.AllDays(tour.id)),
                button(scene, "contacts", address.Contacts(tour.id)),
            ),
        ),
    )


def show_contacts(scene: Scene, at: address.Contacts) -> Reply:
    """Whom to ask, with a copy button for each number and address."""
    tour = scene.catalog.tours[at.tour]
    if not tour.contacts:
        return Reply(
            join(scene.voice.say("contacts-none"), scene.sources(tour.source)),
            rows=((button(scene, "home", address.Home()),),),
        )
    return Reply(
        join(
            scene.voice.say("contacts-title", tour=scene.text(tour.short_title)),
            *(_contact(scene, contact) for contact in tour.contacts),
            scene.sources(_citations(tour.contacts)),
        ),
        rows=tuple(
            (Button(shortened(scene.voice.label("button-copy", what=value)), copy=value),)
            for value in dict.fromkeys(
                value
                for contact in tour.contacts
                for value in (contact.phone, contact.mail)
                if value
            )
        ),
    )


def _contact(scene: Scene, contact: Contact) -> Markup:
    ways = [Markup("{}").format(way) for way in (contact.phone, contact.mail, contact.web) if way]
    return join(
        Markup("<b>{}</b>").format(contact.name),
        scene.text(contact.role) if contact.role else None,
        contact.organisation if contact.organisation != contact.name else None,
        *ways,
        by="\n",
    )


def _citations(contacts: Sequence[Contact]) -> list[Citation]:
    return [citation for contact in contacts for citation in contact.source]
