"""A question's words → the topics that explain them, best first."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.answers.index import Index
from bot.answers.topics import Field, Topic

EXPLAINS: Mapping[Field, float] = {
    Field.NAME: 1.0,
    Field.ASKED: 1.0,
    Field.GIST: 0.8,
    Field.BODY: 0.6,
}
"""How far a word in each field explains the same word in a question."""
STEEP = 1.25
"""How hard it weighs that a part of the question stays unexplained."""
FLOOR = 0.8
"""The share of the score left to a topic none of whose wordings fit."""


@dataclass(frozen=True)
class Ask:
    """A word that a topic should explain."""

    term: str
    place: int
    """Its position among the question's words."""
    worth: float
    trust: float = 1.0
    """Less where the word was misspelt."""


@dataclass(frozen=True)
class Hit:
    """A topic that explains some of a question."""

    topic: Topic
    score: float
    cover: float
    """The share of the question that the topic explains."""
    fit: float
    """The share of its best name or wording that the question has."""
    found: tuple[str, ...]
    """The words it explains."""


def search(
    index: Index,
    asks: Sequence[Ask],
    factors: Sequence[float],
    given: Callable[[int], Mapping[int, float]],
    whole: Collection[int] = (),
) -> list[Hit]:
    """Return the hits, the best first.

    Args:
        index: what there is to find.
        asks: the words of the question.
        factors: for each topic, how near it is to the person's tour, up to 1.
        given: topic → place → how far that word is explained whatever the texts say.
        whole: topics one of whose wordings stands in the question word for word.
    """
    total = sum(ask.worth for ask in asks)
    if not total:
        return []
    explained: dict[int, dict[int, float]] = defaultdict(dict)
    matched: dict[int, dict[str, float]] = defaultdict(dict)
    for ask in asks:
        for term, likeness in index.like(ask.term).items():
            for topic, field in index.fields[term].items():
                places = explained[topic]
                strength = likeness * EXPLAINS[field] * ask.trust
                if strength > places.get(ask.place, 0):
                    places[ask.place] = strength
            for wording in index.by_term.get(term, ()):
                terms = matched[wording]
                terms[term] = max(terms.get(term, 0), likeness * ask.trust)
    fits = _fits(index, matched)
    worth = {ask.place: ask.worth for ask in asks}
    hits = []
    for topic in {*explained, *whole}:
        strengths = dict(explained.get(topic, {}))
        for place, strength in given(topic).items():
            if place in worth:
                strengths[place] = max(strengths.get(place, 0), strength)
        cover = sum(worth[place] * strength for place, strength in strengths.items()) / total
        fit = 1.0 if topic in whole else fits.get(topic, 0.0)
        score = cover**STEEP * (FLOOR + (1 - FLOOR) * fit) * factors[topic]
        found = tuple(ask.term for ask in asks if ask.place in strengths)
        hits.append(Hit(index.topics[topic], score, cover, fit, found))
    hits.sort(key=lambda hit: (-hit.score, hit.topic.name))
    return hits


def _fits(index: Index, matched: Mapping[int, Mapping[str, float]]) -> dict[int, float]:
    """Return for each topic how much of its best wording was said; no question word says any."""
    best: dict[int, float] = {}
    for number, said in matched.items():
        if all(term.startswith("?") for term in said):
            continue
        wording = index.wordings[number]
        whole = sum(index.worth(term) for term in wording.terms)
        share = sum(index.worth(term) * likeness for term, likeness in said.items())
        best[wording.topic] = max(best.get(wording.topic, 0.0), min(share / whole, 1.0))
    return best
