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
PIECE = 0.7
"""How far a word explains that stands in a name of which nothing else was said."""
WHOLE = 0.9
"""The share of a wording from which on it counts as said whole."""
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
    complete: bool
    """Whether a way to ask, of two words or more, is in the question, however scattered."""
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
    fits, shares, complete = _fits(index, _matched(index, asks))
    explained = _explained(index, asks, shares)
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
        hits.append(Hit(index.topics[topic], score, cover, fit, topic in complete, found))
    hits.sort(key=lambda hit: (-hit.score, hit.topic.name))
    return hits


def _matched(index: Index, asks: Sequence[Ask]) -> dict[int, dict[str, float]]:
    """Return the wordings of which something was said: which words, and how alike."""
    matched: dict[int, dict[str, float]] = defaultdict(dict)
    for ask in asks:
        for term, likeness in index.like(ask.term).items():
            for wording in index.by_term.get(term, ()):
                terms = matched[wording]
                terms[term] = max(terms.get(term, 0), likeness * ask.trust)
    return matched


def _explained(
    index: Index, asks: Sequence[Ask], shares: Mapping[tuple[int, str], float]
) -> dict[int, dict[int, float]]:
    """Return for each topic how far it explains each word, by its position."""
    explained: dict[int, dict[int, float]] = defaultdict(dict)
    for ask in asks:
        for term, likeness in index.like(ask.term).items():
            for topic, field in index.fields[term].items():
                strength = likeness * EXPLAINS[field] * ask.trust
                if field <= Field.ASKED:
                    strength *= PIECE + (1 - PIECE) * shares.get((topic, term), 1.0)
                places = explained[topic]
                places[ask.place] = max(places.get(ask.place, 0), strength)
    return explained


def _fits(
    index: Index, matched: Mapping[int, Mapping[str, float]]
) -> tuple[dict[int, float], dict[tuple[int, str], float], set[int]]:
    """Return how much of its best wording was said: for each topic, and for each word of it.

    Also the topics with a way to ask, of two words at least, that was said whole.

    A wording of which only question words or figures were said has not been said at all.
    """
    best: dict[int, float] = {}
    of_term: dict[tuple[int, str], float] = {}
    whole_ones: set[int] = set()
    for number, said in matched.items():
        wording = index.wordings[number]
        share, content = 0.0, 0
        for term, likeness in said.items():
            share += index.rarity[term] * likeness
            content += term in index.content
        fit = min(share / index.weights[number], 1.0)
        for term in said:
            key = (wording.topic, term)
            if of_term.get(key, -1.0) < fit:
                of_term[key] = fit
        if not content or (wording.is_name and any(term.startswith("?") for term in said)):
            continue  # "Medellín cómo vamos" is not said by "¿cómo es Medellín?"
        if best.get(wording.topic, -1.0) < fit:
            best[wording.topic] = fit
        if content > 1 and fit >= WHOLE and not wording.is_name:
            whole_ones.add(wording.topic)
    return best, of_term, whole_ones
