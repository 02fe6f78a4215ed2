"""Which tour a question is about: the one it names, else the person's, else the living one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.answers.lexicon.intents import GENERIC_TOUR_WORDS
from bot.answers.lexicon.times import MONTHS
from bot.answers.normal import words as read
from bot.answers.phrases import Phrases
from bot.catalog.catalog import Catalog
from bot.catalog.tour import Tour


@dataclass(frozen=True)
class Scope:
    """The tour to answer for."""

    tour: Tour | None
    named: bool
    """Whether the question itself names it."""
    own: bool
    """Whether it is the person's, neither named nor guessed."""
    places: frozenset[int]
    """The positions of the words that name a tour, or are what every tour is called."""
    today: date
    """The date of the question in the tour's zone."""


class Scopes:
    """The names of all tours, to find them in questions."""

    def __init__(self, catalog: Catalog) -> None:
        """Read the names once; a word that two tours share names neither."""
        self._tours = catalog.tours
        self._open = catalog.open_tours
        self._phrases: Phrases[tuple[tuple[str, ...], str]] = Phrases()
        owners: dict[str, set[str]] = {}
        told: Counter[str] = Counter()
        for tour in catalog.tours.values():
            names = {read(name) for name in _names(tour)}
            host = catalog.entries.get(tour.host)
            if host is not None and host.acronym:
                owners.setdefault(host.acronym.casefold(), set()).add(tour.id)
                told[host.acronym.casefold()] += 2
            for phrase in sorted(names):
                if not set(phrase) <= GENERIC_TOUR_WORDS:
                    self._phrases.add(phrase, (phrase, tour.id))
                told.update(phrase)
                for word in phrase:
                    owners.setdefault(word, set()).add(tour.id)
        hosts = {tour.host for tour in catalog.tours.values()}
        named = Counter(
            word
            for entry in catalog.entries.values()
            if entry.id not in hosts
            for word in {
                word for name in (*entry.name.all(), *entry.aliases) for word in read(name)
            }
        )
        taken = {word for word, count in named.items() if count > 1}
        self._own = {
            word: next(iter(of))
            for word, of in owners.items()
            if len(of) == 1
            and told[word] > 1
            and word not in GENERIC_TOUR_WORDS | taken
            and not word.isdigit()
        }
        self._years: dict[str, str] = {}
        for tour in sorted(catalog.tours.values(), key=lambda tour: tour.starts_on):
            self._years[str(tour.starts_on.year)] = tour.id
        self._months: dict[str, str] = {}
        for tour in sorted(catalog.tours.values(), key=lambda tour: tour.starts_on):
            numbers = {day.month for day in tour.dates}
            months = (word for word, number in MONTHS.items() if number in numbers)
            self._months |= dict.fromkeys((word for word in months if word != "may"), tour.id)
        self._calling = frozenset(owners) & GENERIC_TOUR_WORDS | frozenset(self._own)

    def find(self, words: Sequence[str], enrolled: str | None, now: datetime) -> Scope:
        """Return the tour that ``words`` are about."""
        votes: dict[str, int] = {}
        places: set[int] = set()
        for index, word in enumerate(words):
            if word in self._years:
                votes[self._years[word]] = votes.get(self._years[word], 0) + 4
                places.add(index)
            elif word in self._months:
                votes[self._months[word]] = votes.get(self._months[word], 0) + 1
                places.add(index)
            elif word in self._own:
                votes[self._own[word]] = votes.get(self._own[word], 0) + 1
                places.add(index)
            elif word in self._calling:
                places.add(index)
        first: dict[tuple[tuple[str, ...], str], frozenset[int]] = {}
        for name, span in self._phrases.find(words):
            first.setdefault(name, span)
        for (phrase, tour), span in first.items():
            votes[tour] = votes.get(tour, 0) + 2 * len(phrase)
            places |= span
        named = max(votes, key=lambda one: (votes[one], one == enrolled)) if votes else None
        found = self._tours.get(named or enrolled or "")
        own = found is not None and named is None
        found = found or self._living(now)
        today = now.astimezone(found.zone).date() if found else now.date()
        return Scope(found, named is not None, own, frozenset(places), today)

    def _living(self, now: datetime) -> Tour | None:
        """Return the open tour that is on, else the next one, else the last one."""
        today = now.date()
        ahead = [tour for tour in self._open if tour.ends_on >= today]
        return (
            min(ahead, key=lambda tour: tour.starts_on) if ahead else next(iter(self._open), None)
        )


def _names(tour: Tour) -> Iterator[str]:
    yield from (*tour.title.all(), *tour.short_title.all(), *tour.aliases)
