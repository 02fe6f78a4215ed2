"""One reader's language: its sentences, its dates, its hours."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, get_timezone_location
from babel.numbers import format_decimal
from markupsafe import Markup

from bot.catalog.slot import Slot
from bot.catalog.values import Localized
from bot.language import Language
from bot.texts.wording import Argument, Wording

_LOCALES = {Language.ES: "es", Language.EN: "en_GB", Language.PT: "pt_BR"}
_DAY = {
    Language.ES: "EEEE d 'de' MMMM",
    Language.EN: "EEEE d MMMM",
    Language.PT: "EEEE, d 'de' MMMM",
}
_SHORT = {Language.ES: "EEE d", Language.EN: "EEE d", Language.PT: "EEE d"}
_YEAR = {
    Language.ES: "d 'de' MMMM 'de' y",
    Language.EN: "d MMMM y",
    Language.PT: "d 'de' MMMM 'de' y",
}


@dataclass(frozen=True)
class Voice:
    """How the assistant speaks to one reader."""

    wording: Wording
    lang: Language

    def say(self, key: str, **arguments: Argument) -> Markup:
        """Return a sentence in the reader's language."""
        return self.wording.say(self.lang, key, **arguments)

    def label(self, key: str, **arguments: Argument) -> str:
        """Return a sentence as plain text, for a button or a file."""
        return self.say(key, **arguments).unescape()

    def read(self, text: Localized) -> str:
        """Return a content text in the reader's language, else in Spanish."""
        return text.in_(self.lang)

    def day(self, on: date) -> str:
        """Return a date with its weekday: ``lunes 27 de enero``."""
        return format_date(on, _DAY[self.lang], locale=_LOCALES[self.lang])

    def short_day(self, on: date) -> str:
        """Return a date for a button: ``lun 27``."""
        return format_date(on, _SHORT[self.lang], locale=_LOCALES[self.lang]).replace(".", "")

    def short_date(self, on: date) -> str:
        """Return a date for a button, with its month: ``sáb 1 feb``."""
        return format_date(on, "EEE d MMM", locale=_LOCALES[self.lang]).replace(".", "")

    def full_date(self, on: date) -> str:
        """Return a date with its year: ``27 de enero de 2025``."""
        return format_date(on, _YEAR[self.lang], locale=_LOCALES[self.lang])

    def span(self, first: date, last: date) -> str:
        """Return a range of dates: ``27 al 31 de enero de 2025``."""
        if first == last:
            return self.full_date(first)
        if (first.year, first.month) == (last.year, last.month):
            return self.label(
                "date-span-within-month", first=str(first.day), last=self.full_date(last)
            )
        begin = format_date(first, _YEAR[self.lang], locale=_LOCALES[self.lang])
        if first.year == last.year:
            pattern = {Language.EN: "d MMMM"}.get(self.lang, "d 'de' MMMM")
            begin = format_date(first, pattern, locale=_LOCALES[self.lang])
        return self.label("date-span", first=begin, last=self.full_date(last))

    def slot(self, slot: Slot) -> str:
        """Return an hour to the precision that is known, never finer."""
        if slot.start is None:
            return self.label(f"slot-{slot.half_day or 'day'}")
        if slot.end is None:
            return self.clock(slot.start)
        return f"{self.clock(slot.start)}\N{EN DASH}{self.clock(slot.end)}"

    def decimal(self, number: float) -> str:
        """Return a number with one decimal: ``4,2``."""
        return format_decimal(number, format="0.0", locale=_LOCALES[self.lang])

    def clock(self, at: time) -> str:
        """Return a wall time on the 24-hour clock, as schedules in the three languages write it."""
        return f"{at:%H:%M}"

    def place(self, zone: ZoneInfo) -> str:
        """Return where a zone is the hour: ``Chile (Punta Arenas)``, ``Jamaica``."""
        found = get_timezone_location(zone, locale=_LOCALES[self.lang], return_city=True)
        city = found.rpartition("/")[2]
        code = get_global("zone_territories").get(zone.key, "")
        country = Locale.parse(_LOCALES[self.lang]).territories.get(code, city)
        return country if city == country else f"{country} ({city})"

    def home_slot(self, on: date, slot: Slot, zone: ZoneInfo, home: ZoneInfo) -> str | None:
        """Return the same clock time at home, or None where no hour is known or both agree."""
        if slot.start is None:
            return None
        local = datetime.combine(on, slot.start, zone)
        there = local.astimezone(home)
        if there.replace(tzinfo=None) == local.replace(tzinfo=None):
            return None
        return self.clock(there.time())
