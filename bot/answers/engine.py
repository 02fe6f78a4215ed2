"""The decision: which screen answers a question, which few may, or that none does."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot import address
from bot.address import Address, EntryPart
from bot.answers import facets as sides
from bot.answers.answer import Answer, Outcome
from bot.answers.dates import Span
from bot.answers.followup import follow
from bot.answers.index import Index
from bot.answers.lexicon.facets import Facet
from bot.answers.lexicon.intents import BANK, OTHER_PAYEES, PAYMENT, Goal
from bot.answers.question import Question
from bot.answers.reading import Reader, Reading
from bot.answers.scope import Scope, Scopes
from bot.answers.search import Hit, search
from bot.answers.targets import exists, of_goal, payer
from bot.answers.topics import Topic, topics
from bot.catalog.catalog import Catalog
from bot.catalog.library import Kind
from bot.catalog.tour import Tour

SURE = 0.62
"""From this score on, one answer is given."""
MAYBE = 0.48
"""From this score on, it is worth asking "did you mean"."""
CLOSE = 0.97
"""Two unrelated candidates this near to each other are both offered."""
CLEAR = 0.8
"""Above this score the first is given although the second is close."""
CHOICES = 3

_OTHER_TOUR = 0.8
_OTHER_TOUR_NAMED = 0.5
_NOT_ON_TOUR = 0.96
_OF_VISIT = frozenset({Facet.WHEN, Facet.VISIT, Facet.WHERE})


@dataclass(frozen=True)
class _Decision:
    targets: tuple[Address, ...]
    score: float
    why: str


class Engine:
    """Answers questions from one catalogue; pure, and safe to share."""

    def __init__(self, catalog: Catalog) -> None:
        """Build the indexes once."""
        self._catalog = catalog
        self._index = Index(topics(catalog))
        self._scopes = Scopes(catalog)
        self._reader = Reader(self._index, self._scopes)
        self._factors: dict[tuple[str | None, bool], Sequence[float]] = {}
        self._hosts = {
            one for tour in catalog.tours.values() for one in (tour.host, *tour.organisers)
        }

    def answer(self, question: Question) -> Answer:
        """Return the answer to ``question``; never raises, whatever the text."""
        reading = self._reader.read(question)
        decision = self._decide(reading, question.previous)
        found = tuple(
            one for one in dict.fromkeys(decision.targets) if exists(self._catalog, one)
        )
        if found and decision.score >= SURE and len(found) == 1:
            outcome, target, choices = Outcome.ANSWERED, found[0], ()
        elif found:
            outcome, target, choices = Outcome.CHOICE, None, found[:CHOICES]
        else:
            outcome, target, choices = Outcome.UNKNOWN, None, ()
        score = round(min(decision.score, 1.0), 3)
        return Answer(outcome, target, choices, reading.lang, score, decision.why)

    def _decide(self, reading: Reading, previous: Address | None) -> _Decision:
        if not reading.words:
            return _Decision((), 0, "no words")
        if reading.only_talk:
            return _Decision((address.Home(),), 1, "small talk")
        if previous is not None and not exists(self._catalog, previous):
            previous = None
        if previous is not None and not reading.subject and reading.when is None:
            target = follow(previous, reading.facets, self._catalog, reading.scope.tour)
            if target is not None:
                asked = ", ".join(sorted(reading.facets))
                return _Decision((target,), 0.9, f"follow-up on {previous}: {asked}")
        if reading.when is not None and not reading.beside_time:
            return self._at_that_time(reading, 1.0)
        hits = self._hits(reading)
        decision = self._choose(hits, reading, previous)
        if reading.when is not None and decision.score < SURE:
            return self._beside_that_time(reading, decision)
        return decision

    def _hits(self, reading: Reading) -> list[Hit]:
        def given(number: int) -> Mapping[int, float]:
            return self._given(self._index.topics[number], reading)

        return search(self._index, reading.asks, self._weights(reading.scope), given)

    def _given(self, topic: Topic, reading: Reading) -> Mapping[int, float]:
        """Return the positions that ask for a side of ``topic``, not for another topic."""
        match topic.address:
            case address.Entry(entry):
                has = sides.parts(self._catalog.entries[entry])
                found = _places(reading, {Facet.WHEN, Facet.VISIT, Facet.WHERE, Facet.SOURCES})
                for facet, part in _SIDE.items():
                    if part in has:
                        found |= _places(reading, {facet})
            case address.Activity():
                found = _places(reading, {Facet.WHEN, Facet.VISIT, Facet.WHERE})
            case _:
                return {}
        asked = {ask.place for ask in reading.asks if ask.term in _OPEN}
        return dict.fromkeys(found | asked, 0.9)

    def _weights(self, scope: Scope) -> Sequence[float]:
        key = (scope.tour.id if scope.tour else None, scope.named)
        if key not in self._factors:
            self._factors[key] = [self._weight(topic, scope) for topic in self._index.topics]
        return self._factors[key]

    def _weight(self, topic: Topic, scope: Scope) -> float:
        if topic.goal is not None:
            target = of_goal(topic.goal, scope.tour, self._payer(scope))
            return 0.0 if target is None else 1.0
        here = scope.tour.id if scope.tour else None
        if topic.tour is not None and topic.tour != here:
            return _OTHER_TOUR_NAMED if scope.named else _OTHER_TOUR
        return _NOT_ON_TOUR if topic.tours and here not in topic.tours else 1.0

    def _payer(self, scope: Scope) -> Tour | None:
        return payer(self._catalog, scope.tour, named=scope.named)

    def _at_that_time(self, reading: Reading, score: float) -> _Decision:
        tour, when = reading.scope.tour, reading.when
        if tour is None or when is None:
            return _Decision((address.Tours(),), score, "a time, and no tour")
        why = f"time {when.span} {when.date or ''}".strip()
        if when.span is Span.NOW:
            return _Decision((address.Now(tour.id),), score, why)
        if when.span is Span.DAY and when.date in tour.dates:
            return _Decision((address.Day(tour.id, when.date),), score, why)
        other = self._other_tour_on(when.date)
        target = address.AllDays(tour.id) if other is None else address.Day(other.id, when.date)
        return _Decision((target,), score, why)

    def _other_tour_on(self, day: date | None) -> Tour | None:
        tours = self._catalog.tours.values()
        return next((tour for tour in tours if day in tour.dates), None)

    def _beside_that_time(self, reading: Reading, decision: _Decision) -> _Decision:
        """A time with words that no topic explains well: the day, if none of them is unknown."""
        unknown = [ask.term for ask in reading.beside_time if not self._index.like(ask.term)]
        if unknown or decision.score >= MAYBE:
            return decision
        there = self._at_that_time(reading, MAYBE)
        return _Decision((*there.targets, *decision.targets), MAYBE, there.why)

    def _choose(
        self, hits: Sequence[Hit], reading: Reading, previous: Address | None
    ) -> _Decision:
        hits = [hit for hit in hits if hit.score >= MAYBE]
        if self._asks_a_strangers_account(reading):
            return _Decision((), 0, "bank details of an organisation that no tour is paid to")
        if not hits:
            return _Decision((), 0, "nothing explains enough of: " + _terms(reading))
        first = self._preferred(hits, reading)
        targets = [self._resolve(first.topic, reading, previous)]
        why = f"{first.topic.name}: {', '.join(first.found)} of {_terms(reading)}"
        rivals = [hit for hit in hits if not self._family(hit) & self._family(first)]
        bar = first.score * (CLOSE if first.score >= SURE else 0.85)
        if first.score < CLEAR:
            near = (hit for hit in rivals if hit.score >= bar)
            targets += [self._resolve(hit.topic, reading, previous) for hit in near]
        found = tuple(dict.fromkeys(one for one in targets if one is not None))
        return _Decision(found[:CHOICES], first.score, why)

    def _preferred(self, hits: Sequence[Hit], reading: Reading) -> Hit:
        """Return the first hit, or the card of what it visits where no visit is asked for."""
        first = hits[0]
        if not isinstance(first.topic.address, address.Activity):
            return first
        if reading.facets.keys() & _OF_VISIT:
            return first
        cards = (
            hit
            for hit in hits
            if isinstance(hit.topic.address, address.Entry)
            and hit.score >= 0.85 * first.score
            and self._family(hit) & self._family(first)
        )
        return next(cards, first)

    def _family(self, hit: Hit) -> frozenset[str]:
        """Return what a hit is about; hits that share something are no rivals."""
        topic = hit.topic
        match topic.address:
            case address.Entry(entry):
                card = self._catalog.entries[entry]
                return frozenset({entry, *card.related, card.within or entry})
            case address.Activity(tour, activity):
                found = self._catalog.activity(tour, activity)
                if found is None:
                    return frozenset()
                about = {*found[1].programmes, found[1].place or activity}
                return frozenset({f"activity {activity}", *about})
            case address.Contacts():
                return frozenset({"contacts"})
            case address.TourFacts():
                return frozenset({"tour"})
            case address.Day():
                return frozenset({"agenda"})
            case address.Faq(_, faq):
                return frozenset({topic.see or f"faq {faq}"})
            case _:
                return _GOAL_FAMILY.get(topic.goal, frozenset({topic.name}))

    def _resolve(
        self, topic: Topic, reading: Reading, previous: Address | None
    ) -> Address | None:
        scope = reading.scope
        match topic.address:
            case None:
                return self._of_goal(topic, reading)
            case address.Entry(entry):
                return self._entry(entry, reading, previous)
            case address.Activity(tour, activity):
                return self._activity(tour, activity, reading)
            case address.Contacts() if scope.tour is not None:
                return topic.address
            case _:
                return topic.address

    def _of_goal(self, topic: Topic, reading: Reading) -> Address | None:
        scope, when = reading.scope, reading.when
        if topic.goal is None:
            return None
        if when is not None and when.span is Span.DAY and when.date and scope.tour:
            inside = when.date in scope.tour.dates
            if topic.goal is Goal.CALENDAR and inside:
                return address.CalendarDay(scope.tour.id, when.date)
            if topic.goal is Goal.AGENDA and inside:
                return address.Day(scope.tour.id, when.date)
        return of_goal(topic.goal, scope.tour, self._payer(scope))

    def _entry(self, entry: str, reading: Reading, previous: Address | None) -> Address:
        card = self._catalog.entries[entry]
        part = sides.part(card, reading.facets)
        if part is not EntryPart.OVERVIEW:
            return address.Entry(entry, part)
        like_before = reading.opened and isinstance(previous, address.Activity)
        asked = bool(reading.facets.keys() & {Facet.WHEN, Facet.VISIT}) or reading.when is not None
        if (asked or like_before) and reading.scope.tour is not None:
            visits = self._catalog.visits(reading.scope.tour.id, entry)
            if visits:
                return address.Activity(reading.scope.tour.id, visits[0][1].id)
        if reading.opened and isinstance(previous, address.Entry):
            kept = previous.part if previous.part in sides.parts(card) else EntryPart.OVERVIEW
            return address.Entry(entry, kept)
        return address.Entry(entry)

    def _activity(self, tour: str, activity: str, reading: Reading) -> Address:
        found = self._catalog.activity(tour, activity)
        there = address.Activity(tour, activity)
        if found is None or (Facet.LESSONS in reading.facets and found[1].lessons):
            return there
        about = [found[1].place, *found[1].programmes]
        if len([one for one in about if one]) == 1:
            card = self._catalog.entries[next(one for one in about if one)]
            part = sides.part(card, reading.facets)
            if part is not EntryPart.OVERVIEW:
                return address.Entry(card.id, part)
        return there

    def _asks_a_strangers_account(self, reading: Reading) -> bool:
        text = f" {' '.join(reading.words)} "
        named = {name for name in OTHER_PAYEES if f" {name} " in text}
        places = {
            place
            for name in named
            for place, word in enumerate(reading.words)
            if word in name.split()
        }
        for number, span in self._index.mentions(reading.words):
            where = self._index.topics[number].address
            if isinstance(where, address.Entry):
                card = self._catalog.entries[where.entry]
                if card.kind is Kind.INSTITUTION and card.id not in self._hosts:
                    named.add(card.id)
                    places |= span
        rest = (word for at, word in enumerate(reading.words) if at not in places)
        return bool(named) and any(word in BANK for word in rest)


_SIDE = {
    Facet.PROBLEM: EntryPart.PROBLEM,
    Facet.HOW: EntryPart.HOW,
    Facet.MONEY: EntryPart.HOW,
    Facet.RESULTS: EntryPart.RESULTS,
    Facet.LESSONS: EntryPart.LESSONS,
}
_OPEN = frozenset({"?what", "?when", "?where", "?how", "?who"})
_GOAL_FAMILY: Mapping[Goal | None, frozenset[str]] = {
    **dict.fromkeys(PAYMENT, frozenset({"payment"})),
    Goal.AGENDA: frozenset({"agenda"}),
    Goal.CONTACTS: frozenset({"contacts"}),
    Goal.FACTS: frozenset({"tour"}),
}


def _places(reading: Reading, wanted: Collection[Facet]) -> set[int]:
    return {place for facet in wanted for place in reading.facets.get(facet, ())}


def _terms(reading: Reading) -> str:
    return ", ".join(ask.term for ask in reading.asks) or "nothing"
