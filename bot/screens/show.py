"""An address → its screen; the one table from which every screen can be shown again."""

from collections.abc import Callable
from typing import Any

from bot import address
from bot.address import Address
from bot.reply import Reply
from bot.screens import (
    activity,
    agenda,
    calendar,
    checklist,
    home,
    homes,
    kept,
    now,
    payment,
    privacy,
    programmes,
    questions,
    reminder,
    settings,
    silence,
    tours,
)
from bot.screens.scene import Scene

SCREENS: dict[type[Address], Callable[[Scene, Any], Reply]] = {
    address.Home: home.show_home,
    address.Help: home.show_help,
    address.Tours: tours.show_tours,
    address.TourFacts: tours.show_facts,
    address.Contacts: tours.show_contacts,
    address.Now: now.show_now,
    address.Day: agenda.show_day,
    address.AllDays: agenda.show_all_days,
    address.Unscheduled: agenda.show_unscheduled,
    address.Activity: activity.show_activity,
    address.Pin: activity.show_pin,
    address.Calendar: calendar.show_calendar,
    address.CalendarDay: calendar.show_calendar_day,
    address.EnterTour: home.show_entered,
    address.PassOn: questions.show_passed_on,
    address.PassOnUnnamed: questions.show_passed_on,
    address.Payment: payment.show_payment,
    address.Library: programmes.show_library,
    address.Browse: programmes.show_page,
    address.Entry: programmes.show_entry,
    address.Faq: questions.show_faq,
    address.Kept: kept.show_kept,
    address.Ask: questions.show_ask,
    address.Unknown: questions.show_unknown,
    address.Settings: settings.show_settings,
    address.Reminder: reminder.show_reminder,
    address.ChangeReminder: reminder.show_below,
    address.QuietHours: silence.show_quiet,
    address.Pause: silence.show_pause,
    address.HomeZones: homes.show_homes,
    address.Stop: silence.show_stop,
    address.Checklist: checklist.show_checklist,
    address.Privacy: privacy.show_privacy,
    address.Erase: privacy.show_erase,
    address.AgreeAndPass: privacy.show_consent,
    address.AgreeAndPassUnnamed: privacy.show_consent,
    address.Decline: privacy.show_declined,
}


def show(scene: Scene, at: Address) -> Reply:
    """Return the screen at an address; one that leads nowhere any more shows home."""
    draw = SCREENS.get(type(at))
    gone = getattr(at, "tour", None)
    if draw is None or (gone is not None and gone not in scene.catalog.tours):
        return home.show_home(scene, address.Home())
    return draw(scene, at)
