"""Time expressions → a day of the tour, "now", or all days; three languages, pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.answers.lexicon import times
from bot.answers.lexicon.tables import word_set
from bot.answers.phrases import Phrases
from bot.language import Language


class Span(StrEnum):
    """How much time an expression means."""

    DAY = "day"
    NOW = "now"
    ALL = "all"


@dataclass(frozen=True)
class When:
    """A time that a question names; ``date`` is None for NOW and ALL."""

    span: Span
    date: date | None
    used: frozenset[int]
    """The positions of the words that name it."""


@dataclass(frozen=True)
class _Calendar:
    today: date
    tour: Sequence[date]
    lang: Language

    def on(self, day: int, month: int | None, year: int | None) -> date | None:
        """Return the tour's date of these numbers, else the nearest real date, else None."""
        for one in self.tour:
            if one.day == day and month in {None, one.month} and year in {None, one.year}:
                return one
        if month is None:
            return None
        try:
            return date(year or (self.tour[0] if self.tour else self.today).year, month, day)
        except ValueError:
            return None

    def weekday(self, number: int) -> date | None:
        days = [one for one in self.tour if one.weekday() == number]
        coming = [one for one in days if one >= self.today]
        return coming[0] if coming else days[-1] if days else None

    def nth(self, number: int) -> date | None:
        return self.tour[number - 1] if 0 < number <= len(self.tour) else None


def find(words: Sequence[str], lang: Language, today: date, tour: Sequence[date]) -> When | None:
    """Return the time that ``words`` name, or None.

    Of several days the first in the sentence counts; a half of a day, all days and now only where
    there is no day. A weekday before the tour is the tour's; during it, the coming one within the
    tour, else the past one. A weekday or a number that the tour has not gives DAY with the date
    None.

    Args:
        words: as ``normal.words`` gives them.
        lang: the language of the question; "segunda" is Monday in Portuguese alone.
        today: the date in the tour's zone.
        tour: the dates of the tour, in order.
    """
    calendar = _Calendar(today, tour, lang)
    found: When | None = None
    used: set[int] = set()
    for readers in (_DAYS, (_half_day,), (_everything,), (_now,)):
        told: list[When] = []
        for read in readers:
            for one in read(words, calendar):
                if not used & one.used:
                    used |= one.used
                    told.append(one)
        if found is None and told:
            found = min(told, key=lambda one: _begins(words, one))
    if found is None:
        return None
    used |= _halves_beside(words, used)
    return When(found.span, found.date, frozenset(used))


def _begins(words: Sequence[str], one: When) -> int:
    """Return where a time begins; a weekday told before a date is part of it: "martes 30/5"."""
    first = min(one.used)
    if not any(words[at][:1].isdigit() for at in one.used):
        return first
    before = first - 1
    while before >= 0 and words[before] in _AFTER_WEEKDAY:
        before -= 1
    return before if before >= 0 and words[before] in times.WEEKDAYS else first


def _halves_beside(words: Sequence[str], used: set[int]) -> set[int]:
    """Return the half of the day told beside a time: "el jueves en la tarde", "friday evening"."""
    beside: set[int] = set()
    for index, word in enumerate(words):
        if word not in times.HALF_DAYS or index in used:
            continue
        start = index
        while start > 0 and start - 1 not in used and words[start - 1] in times.HALF_DAY_OPENERS:
            start -= 1
        if start < index or start - 1 in used or index + 1 in used:
            beside |= set(range(start, index + 1))
    return beside


_SLASHED = re.compile(r"^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_DAY = re.compile(r"^(\d{1,2})(?:st|nd|rd|th|o)?$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_AFTER_WEEKDAY = word_set("feira el dia the on")
_LINKS = word_set("de of del the do")
_MONTHS_A_YEAR = 12


def _day_number(word: str) -> int | None:
    match = _DAY.match(word)
    return int(match[1]) if match and 1 <= int(match[1]) <= 31 else None  # noqa: PLR2004


def _written(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    """28/1, 28-01-2025, 2025-01-28, 28 de enero, January 28th."""
    for index, word in enumerate(words):
        if match := _ISO.match(word):
            found = calendar.on(int(match[3]), int(match[2]), int(match[1]))
            yield When(Span.DAY, found, frozenset({index}))
        elif (match := _SLASHED.match(word)) and "." not in word:
            day, month = int(match[1]), int(match[2])
            if month > _MONTHS_A_YEAR >= day:
                day, month = month, day
            if _is_hours(word, month):
                continue
            year = int(match[3]) % 100 + 2000 if match[3] else None
            yield When(Span.DAY, calendar.on(day, month, year), frozenset({index}))
        elif word in times.MONTHS:
            yield from _beside_month(words, index, calendar)


def _is_hours(word: str, month: int) -> bool:
    return month > _MONTHS_A_YEAR or month == 0 or ":" in word


def _beside_month(words: Sequence[str], index: int, calendar: _Calendar) -> Iterator[When]:
    month = times.MONTHS[words[index]]
    near = range(index - 1, max(index - 4, -1), -1), range(index + 1, min(index + 3, len(words)))
    for side in near:
        for place in side:
            day = _day_number(words[place])
            if day is not None:
                years = [
                    at
                    for at in range(index + 1, min(index + 4, len(words)))
                    if _YEAR.match(words[at])
                ]
                year = int(words[years[0]]) if years else None
                span = {*range(min(place, index), max(place, index) + 1), *years}
                yield When(Span.DAY, calendar.on(day, month, year), frozenset(span))
                return
            if words[place] not in _LINKS:
                break


_RELATIVE = Phrases((phrase.split(), offset) for phrase, offset in times.RELATIVE)
_ALL_DAYS = Phrases((phrase.split(), Span.ALL) for phrase in times.ALL_DAYS)
_NOW = Phrases((phrase.split(), Span.NOW) for phrase in times.NOW)


def _relative(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    """Hoy, mañana, pasado mañana, ayer; "mañana por la mañana" is tomorrow."""
    for offset, span in _RELATIVE.find(words):
        yield When(Span.DAY, calendar.today + timedelta(days=offset), span)
    for index, word in enumerate(words):
        if word == "manana" and not _is_morning(words, index):
            yield When(Span.DAY, calendar.today + timedelta(days=1), frozenset({index}))


def _is_morning(words: Sequence[str], index: int) -> bool:
    """Tell "en la mañana" and "esta mañana" from "mañana" and "la visita de mañana"."""
    return index > 0 and words[index - 1] in {"la", "esta", "cada", "por"}


def _weekday(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    for index, word in enumerate(words):
        number = times.WEEKDAYS.get(word)
        if number is None:
            continue
        feira = tuple(words[index + 1 : index + 2]) == ("feira",)
        if word in times.PORTUGUESE_DAYS and not feira and calendar.lang is not Language.PT:
            continue
        used = {index, index + 1} if feira else {index}
        yield When(Span.DAY, calendar.weekday(number), frozenset(used))


def _nth(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    """Tercer día, third day, día 3, last day."""
    for index, word in enumerate(words):
        if word not in times.DAY_WORDS:
            continue
        for place in (index - 1, index + 1):
            if not 0 <= place < len(words):
                continue
            other = words[place]
            used = frozenset({index, place})
            if other in times.LAST and calendar.tour:
                yield When(Span.DAY, calendar.tour[-1], used)
                break
            number = times.NTH.get(other) or (_day_number(other) if place > index else None)
            if number is None or (place < index and other.isdigit()):
                continue
            found = calendar.nth(number) or calendar.on(number, None, None)
            yield When(Span.DAY, found, used)
            break


def _number(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    """El 28; or the number alone; not the ends of "27 al 31"."""
    spanned = {at for _, span in _ALL_DAYS.find(words) for at in span}
    for index, word in enumerate(words):
        day = _day_number(word)
        if day is None or index in spanned:
            continue
        alone = len(words) == 1
        before = words[index - 1] if index else ""
        opened = before in times.DATE_OPENERS or before in times.WEEKDAYS
        found = calendar.on(day, None, None)
        closing = index + 1 == len(words) or words[index + 1] not in _UNITS
        if (opened or alone) and closing and found is not None:
            yield When(Span.DAY, found, frozenset({index}))


_UNITS = word_set("de of personas people pessoas ejes axes grupos dias days % por mil")


def _half_day(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    """Esta tarde, this evening, en la noche: the half of a day named beside, else of today."""
    for index, word in enumerate(words):
        if word not in times.HALF_DAYS:
            continue
        start = index
        while start > 0 and words[start - 1] in times.HALF_DAY_OPENERS | times.THIS:
            start -= 1
        if start < index or len(words) == 1:
            yield When(Span.DAY, calendar.today, frozenset(range(start, index + 1)))


def _this_half(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    """Esta tarde, this evening: of today, whatever else is named."""
    for one in _half_day(words, calendar):
        if not times.THIS.isdisjoint(words[at] for at in one.used):
            yield one


def _everything(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    del calendar
    for kind, span in _ALL_DAYS.find(words):
        yield When(kind, None, span)


def _now(words: Sequence[str], calendar: _Calendar) -> Iterator[When]:
    del calendar
    for kind, span in _NOW.find(words):
        yield When(kind, None, span)


_DAYS = (_written, _relative, _weekday, _nth, _number, _this_half)
"""What names a day by itself; where two overlap, the one that stands first here."""
