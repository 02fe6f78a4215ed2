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
NEGLIGIBLE = 0.16
"""The score below which nothing is looked at any more."""


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
    said = _said(index, asks)
    fits = _fit(index, said)
    explained = _explained(index, asks, _shares(index, said, fits))
    best, complete = _best(index, said, fits)
    worth = {ask.place: ask.worth for ask in asks}
    hits = []
    for topic in {*explained, *whole}:
        strengths = dict(explained.get(topic, {}))
        for place, strength in given(topic).items():
            if place in worth:
                strengths[place] = max(strengths.get(place, 0), strength)
        cover = sum(worth[place] * strength for place, strength in strengths.items()) / total
        fit = 1.0 if topic in whole else best.get(topic, 0.0)
        score = cover**STEEP * (FLOOR + (1 - FLOOR) * fit) * factors[topic]
        if score >= NEGLIGIBLE:
            found = tuple(ask.term for ask in asks if ask.place in strengths)
            hits.append(Hit(index.topics[topic], score, cover, fit, topic in complete, found))
    hits.sort(key=lambda hit: (-hit.score, hit.topic.name))
    return hits


def _said(index: Index, asks: Sequence[Ask]) -> dict[str, float]:
    """Return the words of the content that were said, each with how surely."""
    said: dict[str, float] = {}
    for ask in asks:
        for term, likeness in index.like(ask.term).items():
            said[term] = max(said.get(term, 0), likeness * ask.trust)
    return said


def _fit(index: Index, said: Mapping[str, float]) -> dict[int, float]:
    """Return how much was said of each wording of which something was."""
    shares: dict[int, float] = defaultdict(float)
    for term, likeness in said.items():
        told = index.rarity[term] * likeness
        for number in index.by_term.get(term, ()):
            shares[number] += told
    return {number: min(share / index.weights[number], 1.0) for number, share in shares.items()}


def _shares(
    index: Index, said: Mapping[str, float], fits: Mapping[int, float]
) -> dict[str, dict[int, float]]:
    """Return for each word how much was said of the best wording of each topic that has it."""
    shares: dict[str, dict[int, float]] = {}
    for term in said:
        best = shares[term] = {}
        for number in index.by_term.get(term, ()):
            topic, fit = index.topic_of[number], fits[number]
            if fit > best.get(topic, -1.0):
                best[topic] = fit
    return shares


def _best(
    index: Index, said: Mapping[str, float], fits: Mapping[int, float]
) -> tuple[dict[int, float], set[int]]:
    """Return how much was said of the best wording of each topic.

    Also the topics with a way to ask, of two words at least, that was said whole.

    A wording of which only question words or figures were said has not been said at all.
    """
    content: dict[int, int] = defaultdict(int)
    questioned: set[int] = set()
    for term in said:
        numbers = index.by_term.get(term, ())
        if term in index.content:
            for number in numbers:
                content[number] += 1
        elif term.startswith("?"):
            questioned.update(numbers)
    best: dict[int, float] = {}
    complete: set[int] = set()
    for number, words in content.items():
        topic, fit, is_name = index.topic_of[number], fits[number], number in index.names
        if is_name and number in questioned:
            continue  # "Medellín cómo vamos" is not said by "¿cómo es Medellín?"
        if fit > best.get(topic, -1.0):
            best[topic] = fit
        if words > 1 and fit >= WHOLE and not is_name:
            complete.add(topic)
    return best, complete


def _explained(
    index: Index, asks: Sequence[Ask], shares: Mapping[str, Mapping[int, float]]
) -> dict[int, dict[int, float]]:
    """Return for each topic how far it explains each word, by its position."""
    explained: dict[int, dict[int, float]] = defaultdict(dict)
    for ask in asks:
        for term, likeness in index.like(ask.term).items():
            share = shares[term]
            for topic, field in index.fields[term].items():
                strength = likeness * EXPLAINS[field] * ask.trust
                if field <= Field.ASKED:
                    strength *= PIECE + (1 - PIECE) * share.get(topic, 1.0)
                places = explained[topic]
                places[ask.place] = max(places.get(ask.place, 0), strength)
    return explained
