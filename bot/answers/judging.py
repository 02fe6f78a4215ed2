"""Hits → one answer, a few candidates, or none: where the engine doubts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot import address
from bot.address import Address
from bot.answers.lexicon.facets import Facet
from bot.answers.lexicon.goals import PAYMENT, Goal
from bot.answers.lexicon.intents import BANK, OTHER_PAYEES
from bot.answers.reading import Reading
from bot.answers.search import Hit
from bot.answers.topics import Topic
from bot.catalog.catalog import Catalog
from bot.catalog.library import Kind

SURE = 0.58
"""From this score on, one answer is given."""
MAYBE = 0.45
"""From this score on, it is worth asking "did you mean"."""
HINT = 0.27
"""The same for a topic one of whose wordings stands whole in a long question."""
CLEAR = 0.8
"""From this score on, the first is given however near the second is."""
LONELY = 0.53
"""From this score on, one that has no rival is given; a choice of one is none."""
CHOICES = 3

_OUTSIDE_FIT = 0.7
"""How much of a wording outside the documents must be said, for it to count."""
OWN_WORDS = 0.9
"""How much of its best wording must be said, for a topic to stand against words for none."""
_NEXT = 0.6
"""How near to the first the one after must be, to be offered beside it."""
_TIED = 0.97
_NEAR = 0.85
_AS_WELL = 0.05
"""How much less of the question a card may explain than the visit it is preferred to."""


@dataclass(frozen=True)
class Verdict:
    """The hits worth offering, the best first; none for "I don't know"."""

    hits: tuple[Hit, ...]
    why: str
    next: tuple[Hit, ...] = ()
    """What comes after, to stand beside a single one that is not sure enough."""
    plain: bool = False
    """Whether the first was called by its name, or asked for in words of its own."""
    closed: bool = False
    """Whether it is sure that nothing answers, so that nothing else may be tried."""


class Judge:
    """Knows what in one catalogue belongs together."""

    def __init__(self, catalog: Catalog) -> None:
        """Note whom the tours are paid to."""
        self._catalog = catalog
        self._paid = {tour.host for tour in catalog.tours.values() if tour.payment is not None}

    def judge(self, hits: Sequence[Hit], reading: Reading, topics: Sequence[Topic]) -> Verdict:
        """Return what to offer of ``hits``; ``topics`` is the index's list, for the mentions."""
        if self.asks_for_a_strangers_account(reading, topics):
            return Verdict((), "bank details of an organisation no tour is paid to", closed=True)
        worthy = [hit for hit in hits if _is_worthy(hit)]
        if not worthy:
            return Verdict((), f"nothing explains enough of: {said(reading)}")
        in_words = worthy[0].fit < OWN_WORDS and _is_outside(reading, topics)
        if in_words or worthy[0].topic.goal is Goal.OUTSIDE:
            words = said(reading) if in_words else ", ".join(worthy[0].found)
            return Verdict((), f"no document answers this: {words}", closed=True)
        first = self._preferred(worthy, reading)
        why = f"{first.topic.name}: {', '.join(first.found)} of {said(reading)}"
        if first.score >= CLEAR:
            return Verdict((first,), why)
        bar = first.score * (_TIED if first.score >= SURE else _NEAR)
        rivals = [
            hit for hit in worthy if hit.score >= bar and not self._share_a_family(hit, first)
        ]
        if isinstance(first.topic.address, address.Faq):
            called = [hit for hit in rivals if _is_card_by_name(hit)]
            if len(called) == 1:
                return Verdict((called[0],), f"{why}; {called[0].topic.name} by its name")
        plain = first.complete or _is_card_by_name(first)
        return Verdict((first, *rivals), why, _after(first, hits), plain=plain)

    def _preferred(self, hits: Sequence[Hit], reading: Reading) -> Hit:
        """Return the best hit, or the card of what it visits where no visit is asked for."""
        first = _said_whole(hits)
        visit = reading.facets.keys() & {Facet.WHEN, Facet.VISIT, Facet.WHERE}
        if visit or not isinstance(first.topic.address, address.Activity):
            return first
        cards = (
            hit
            for hit in hits
            if isinstance(hit.topic.address, address.Entry)
            and hit.cover >= first.cover - _AS_WELL
            and self._share_a_family(hit, first)
        )
        return next(cards, first)

    def _share_a_family(self, one: Hit, other: Hit) -> bool:
        return bool(self._family(one.topic) & self._family(other.topic))

    def _family(self, topic: Topic) -> frozenset[str]:
        """Return what a topic is about; topics that share something are no rivals."""
        if topic.goal is not None:
            return _GOAL_FAMILY.get(topic.goal, frozenset({topic.name}))
        if isinstance(topic.address, address.Entry):
            card = self._catalog.entries[topic.address.entry]
            return frozenset({card.id, *card.related, card.within or card.id})
        if isinstance(topic.address, address.Activity):
            found = self._catalog.activity(topic.address.tour, topic.address.activity)
            about = () if found is None else (found[1].place, *found[1].programmes)
            return frozenset({topic.name, *(one for one in about if one)})
        screen = topic.name if topic.address is None else _SCREEN_FAMILY.get(type(topic.address))
        return frozenset({topic.see or screen or topic.name})

    def asks_for_a_strangers_account(self, reading: Reading, topics: Sequence[Topic]) -> bool:
        """Tell whether money words stand beside an organisation that no tour is paid to."""
        text = f" {' '.join(reading.words)} "
        strangers = [name.split() for name in OTHER_PAYEES if f" {name} " in text]
        places = {
            place
            for place, word in enumerate(reading.words)
            if any(word in name for name in strangers)
        }
        for number, span in reading.mentions.items():
            where = topics[number].address
            if isinstance(where, address.Entry) and self._is_stranger(where.entry):
                places |= span
        rest = (word for at, word in enumerate(reading.words) if at not in places)
        return bool(places) and any(word in BANK for word in rest)

    def _is_stranger(self, entry: str) -> bool:
        card = self._catalog.entries[entry]
        if card.kind is Kind.PEOPLE:
            return not self._paid.intersection(card.related)
        return card.kind is Kind.INSTITUTION and entry not in self._paid


_GOAL_FAMILY: Mapping[Goal, frozenset[str]] = {
    **dict.fromkeys(PAYMENT, frozenset({"payment"})),
    Goal.AGENDA: frozenset({"agenda"}),
    Goal.CONTACTS: frozenset({"contacts"}),
    Goal.FACTS: frozenset({"tour"}),
}
_SCREEN_FAMILY: Mapping[type[Address], str] = {
    address.Contacts: "contacts",
    address.TourFacts: "tour",
    address.Day: "agenda",
}


def _is_outside(reading: Reading, topics: Sequence[Topic]) -> bool:
    """Tell whether a wording outside the documents, of two words or more, stands in a question."""
    places = {ask.place for ask in reading.asks if not ask.term.startswith("?")}
    return any(
        topics[number].goal is Goal.OUTSIDE and len(span & places) > 1
        for number, span in reading.mentions.items()
    )


def _said_whole(hits: Sequence[Hit]) -> Hit:
    """Return the first hit, or one as good that was asked for in words of its own, if it was not.

    What is a hair better changes with every text that is added.
    """
    first = hits[0]
    if first.complete or first.fit >= 1:
        return first
    tied = (hit for hit in hits if hit.score >= first.score * _TIED)
    whole = (hit for hit in tied if hit.complete and hit.topic.goal is not Goal.OUTSIDE)
    return next(whole, first)


def _after(first: Hit, hits: Sequence[Hit]) -> tuple[Hit, ...]:
    return tuple(
        hit
        for hit in hits
        if hit is not first
        and hit.score >= first.score * _NEXT
        and hit.topic.goal is not Goal.OUTSIDE
    )[:CHOICES]


def _is_card_by_name(hit: Hit) -> bool:
    """Tell whether a card is called by a whole name of its own."""
    return isinstance(hit.topic.address, address.Entry) and hit.fit >= 1


def _is_worthy(hit: Hit) -> bool:
    if hit.topic.goal is Goal.OUTSIDE and hit.fit < _OUTSIDE_FIT:
        return False
    return hit.score >= (HINT if hit.complete else MAYBE)


def said(reading: Reading) -> str:
    """Return the words of a question that something should explain."""
    return ", ".join(ask.term for ask in reading.asks) or "nothing"
