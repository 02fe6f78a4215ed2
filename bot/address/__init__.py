"""Addresses: every screen has one, and a button carries it as its callback data.

An address is a frozen value; ``encode`` writes it as readable text (``1/day/<tour>/20250127``),
``decode`` reads it back and answers None to anything else, so that a stale, forged or mutilated
button is just a button that leads nowhere. An address gives no right: what it leads to is checked
when it is shown.
"""

from bot.address.agenda import (
    Activity,
    AllDays,
    Calendar,
    CalendarDay,
    Day,
    Now,
    Pin,
    Unscheduled,
)
from bot.address.checklist import (
    Checklist,
    TickOff,
    Untick,
)
from bot.address.home import (
    EnterTour,
    Help,
    Home,
    TourFacts,
    Tours,
)
from bot.address.payment import (
    Contacts,
    Payment,
    PaymentPart,
)
from bot.address.privacy import (
    AgreeAndPass,
    ConfirmErase,
    Consent,
    Decline,
    Erase,
    MyData,
    Privacy,
)
from bot.address.programmes import (
    Browse,
    Entry,
    EntryPart,
    Library,
)
from bot.address.questions import (
    Ask,
    Faq,
    OpenQuestions,
    PassOn,
    Unknown,
)
from bot.address.reminders import (
    ChangeReminder,
    HomeZones,
    OnOff,
    Reminder,
    SetHome,
    SetHour,
    SetMinutes,
    SwitchReminder,
    UnsetHome,
    UnsetHour,
)
from bot.address.routes import LIMIT, VERSION, Address, Personal, decode, encode
from bot.address.settings import (
    SetLanguage,
    Settings,
)
from bot.address.silence import (
    Pause,
    QuietHours,
    Resume,
    SetPause,
    SetQuiet,
    Stop,
    UnsetQuiet,
)

__all__ = [
    "LIMIT",
    "VERSION",
    "Activity",
    "Address",
    "AgreeAndPass",
    "AllDays",
    "Ask",
    "Browse",
    "Calendar",
    "CalendarDay",
    "ChangeReminder",
    "Checklist",
    "ConfirmErase",
    "Consent",
    "Contacts",
    "Day",
    "Decline",
    "EnterTour",
    "Entry",
    "EntryPart",
    "Erase",
    "Faq",
    "Help",
    "Home",
    "HomeZones",
    "Library",
    "MyData",
    "Now",
    "OnOff",
    "OpenQuestions",
    "PassOn",
    "Pause",
    "Payment",
    "PaymentPart",
    "Personal",
    "Pin",
    "Privacy",
    "QuietHours",
    "Reminder",
    "Resume",
    "SetHome",
    "SetHour",
    "SetLanguage",
    "SetMinutes",
    "SetPause",
    "SetQuiet",
    "Settings",
    "Stop",
    "SwitchReminder",
    "TickOff",
    "TourFacts",
    "Tours",
    "Unknown",
    "Unscheduled",
    "UnsetHome",
    "UnsetHour",
    "UnsetQuiet",
    "Untick",
    "decode",
    "encode",
]
