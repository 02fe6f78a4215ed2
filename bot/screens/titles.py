"""What an address is called on a button that leads to it."""

from bot import address
from bot.address import Address, EntryPart, PaymentPart
from bot.pushes.kinds import LIVE
from bot.screens.scene import Scene


def title(scene: Scene, at: Address) -> str:  # noqa: PLR0911 - one return a kind of address
    """Return a name for what is at an address, in the reader's language."""
    voice = scene.voice
    match at:
        case address.Day(_, on):
            return voice.day(on)
        case address.Activity(tour, activity) | address.Pin(tour, activity):
            found = scene.catalog.activity(tour, activity)
            return voice.read(found[1].title) if found else voice.label("button-agenda-all")
        case address.Entry(entry, part):
            known = scene.catalog.entries.get(entry)
            name = voice.read(known.name) if known else voice.label("button-library")
            if part is EntryPart.OVERVIEW:
                return name
            return f"{name} · {voice.label(f'button-entry-{part.name.lower()}')}"
        case address.Faq() | address.Kept():
            return _question(scene, at)
        case address.Payment(_, PaymentPart.OVERVIEW):
            return voice.label("button-payment")
        case address.Payment(_, part):
            return voice.label(f"button-payment-{part.name.lower()}")
        case address.TourFacts(tour) | address.EnterTour(tour):
            return voice.read(scene.catalog.tours[tour].short_title)
        case address.Reminder(kind) | address.ChangeReminder(kind) if kind in LIVE:
            return voice.label(f"settings-{kind.value}")
        case _:
            return voice.label(f"button-{_SIMPLE[type(at)]}")


_SIMPLE: dict[type[Address], str] = {
    address.Home: "home",
    address.Help: "help",
    address.Tours: "tours",
    address.Now: "now",
    address.AllDays: "agenda-all",
    address.Unscheduled: "agenda-unscheduled",
    address.Calendar: "calendar-tour",
    address.CalendarDay: "calendar-day",
    address.Contacts: "contacts",
    address.Library: "programmes",
    address.Browse: "programmes",
    address.Settings: "settings",
    address.Reminder: "settings",
    address.ChangeReminder: "settings",
    address.QuietHours: "quiet",
    address.Pause: "pause",
    address.HomeZones: "homes",
    address.Stop: "pause",
    address.Checklist: "checklist",
    address.MyRetro: "retro",
    address.TakeNote: "note-take",
    address.Commitments: "commitments",
    address.Report: "report",
    address.JointReport: "joint",
    address.Privacy: "privacy",
    address.MyData: "my-data",
    address.Erase: "erase",
    address.AgreeAndPass: "agree",
    address.AgreeAndPassUnnamed: "agree",
    address.Decline: "decline",
    address.Ask: "ask",
    address.Unknown: "ask",
    address.PassOn: "pass-on",
    address.PassOnUnnamed: "pass-on-unnamed",
}


def _question(scene: Scene, at: address.Faq | address.Kept) -> str:
    if isinstance(at, address.Kept):
        kept = scene.catalog.kept_answer(at.id)
        return " ".join(kept.question.split()) if kept else scene.voice.label("button-ask")
    faq = scene.catalog.question(at.owner, at.faq)
    if faq is None:
        return scene.voice.label("button-ask")
    wordings = faq.questions.get(scene.voice.lang) or next(iter(faq.questions.values()))
    return wordings[0]
