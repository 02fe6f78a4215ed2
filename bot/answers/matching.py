"""A reading → the topics that may answer it, weighed by the tour it is about."""

from collections.abc import Collection, Mapping, Sequence

from bot import address
from bot.answers.index import Index
from bot.answers.lexicon.facets import Facet
from bot.answers.lexicon.goals import OWN, Goal
from bot.answers.ownership import in_its_stead, is_anothers
from bot.answers.reading import Reading
from bot.answers.scope import Scope
from bot.answers.search import Hit, search
from bot.answers.targets import of_goal, payer
from bot.answers.topics import Topic
from bot.catalog.catalog import Catalog

OTHER_TOUR = 0.8
"""What another tour's content weighs; it is a fallback."""
OTHER_TOUR_NAMED = 0.5
"""The same where the question itself names a tour."""
NOT_ON_TOUR = 0.96
"""What an entry weighs that the tour does not show; or no tour, where a tour is asked about."""
OUTSIDE = 0.95
"""What the questions weigh that no document answers."""
_GIVEN = 0.9
"""How far a word is explained that asks for a side the topic has."""

_SIDES = frozenset(
    {Facet.PROBLEM, Facet.HOW, Facet.MONEY, Facet.RESULTS, Facet.LESSONS, Facet.SOURCES}
)
_VISIT = frozenset({Facet.WHEN, Facet.VISIT, Facet.WHERE})
_OPEN = frozenset({"?what", "?when", "?where"})
"""Question words that any card or activity answers, and what is one's own."""


class Matcher:
    """Finds topics in one catalogue's index."""

    def __init__(self, catalog: Catalog, index: Index) -> None:
        """Keep both; nothing is computed before it is asked for."""
        self._catalog = catalog
        self._index = index
        self._weights: dict[tuple[str | None, bool, bool], Sequence[float]] = {}

    def hits(self, reading: Reading) -> list[Hit]:
        """Return what may answer, the best first."""
        asked: dict[tuple[type, bool], dict[int, float]] = {}

        def given(number: int) -> Mapping[int, float]:
            topic = self._index.topics[number]
            key = (type(topic.address), self._is_here(topic, reading))
            if key not in asked:
                asked[key] = dict.fromkeys(self._given(topic, reading), _GIVEN)
            mention = reading.mentions.get(number)
            if mention is None:
                return asked[key]
            open_ = _open(reading) if topic.goal in OWN else ()
            return asked[key] | dict.fromkeys(open_, _GIVEN) | dict.fromkeys(mention, 1.0)

        weights = self._weigh(reading.scope)
        return search(self._index, reading.asks, weights, given, reading.mentions.keys())

    def _given(self, topic: Topic, reading: Reading) -> Collection[int]:
        """Return the positions of the words that ask for a side of ``topic`` or name its tour."""
        found: set[int] = set(reading.scope.places) if self._is_here(topic, reading) else set()
        facets: set[Facet] = set()
        if isinstance(topic.address, address.Entry):
            facets = {*_SIDES, *_VISIT}
        elif isinstance(topic.address, address.Activity):
            facets = {*_VISIT}
        if facets:
            found |= _open(reading)
        return found.union(*(reading.facets.get(facet, ()) for facet in facets))

    def _is_here(self, topic: Topic, reading: Reading) -> bool:
        tour = reading.scope.tour
        return topic.tour is None or (tour is not None and topic.tour == tour.id)

    def _weigh(self, scope: Scope) -> Sequence[float]:
        key = (scope.tour.id if scope.tour else None, scope.named, scope.own)
        if key not in self._weights:
            self._weights[key] = [self._weight(topic, scope) for topic in self._index.topics]
        return self._weights[key]

    def _weight(self, topic: Topic, scope: Scope) -> float:
        if topic.goal is Goal.OUTSIDE:
            return OUTSIDE
        if topic.goal is not None:
            whose = payer(self._catalog, scope)
            return 0.0 if of_goal(topic.goal, scope.tour, whose) is None else 1.0
        if is_anothers(topic, scope, self._catalog):
            stead = in_its_stead(topic, scope, self._catalog)
            return 0.0 if stead is None else OTHER_TOUR
        here = scope.tour.id if scope.tour else None
        if topic.tour is not None and topic.tour != here:
            return OTHER_TOUR_NAMED if scope.named else OTHER_TOUR
        is_card = isinstance(topic.address, address.Entry)
        return NOT_ON_TOUR if is_card and here not in topic.tours else 1.0


def _open(reading: Reading) -> set[int]:
    return {ask.place for ask in reading.asks if ask.term in _OPEN}
